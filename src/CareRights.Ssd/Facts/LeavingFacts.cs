using System;
using System.Collections.Generic;
using System.Linq;
using CareRights.Eligibility;
using CareRights.Eligibility.LeavingCare;
using CareRights.Ssd.Reading;
using CareRights.Ssda903;
using CareRights.Stability;
using NodaTime;

namespace CareRights.Ssd.Facts;

/// <summary>The facts on leaving care: those that the return's rows show, and what the dataset knows beyond them.</summary>
internal static class LeavingFacts
{
    // What shows that somebody was alive on a day.
    private static readonly (SsdTable Table, string Column)[] Lives =
    [
        (SsdTable.Episodes, "clae_cla_episode_start_date"), (SsdTable.Placements, "clap_cla_placement_start_date"), (SsdTable.CareLeavers, "clea_care_leaver_latest_contact"),
        (SsdTable.Visits, "clav_cla_visit_date"), (SsdTable.PlanVisits, "cppv_cp_visit_date"), (SsdTable.Missing, "miss_missing_episode_start_date"),
    ];

    public static Person Of(RowsOfPerson rows, Return read, ICollection<SsdProblem> problems)
    {
        var shown = PersonInReturn.Of(read, Repair.Standard, rows.Held.Extract.Shown);
        var person = shown.Count == 1 ? shown[0].Person : WithoutRows(read, rows.Held.Extract.Shown);
        return person with { SpecialGuardianships = Guardianships(rows, person.SpecialGuardianships, problems), Services = Services(rows, problems) };
    }

    // The codes in the order of the dataset.
    private static readonly string[] InOrder = ["Unknown", "Relevant", "Former Relevant", "Eligible", "Qualifying", "No Current Eligibility"];

    /// <summary>The status on record, where all rows of the person agree on it.</summary>
    public static CareStatus Recorded(RowsOfPerson rows, ICollection<SsdProblem> problems)
    {
        var stated = new List<CareStatus>();
        foreach (var row in rows[SsdTable.CareLeavers].Where(row => row["clea_care_leaver_eligibility"] is not null))
        {
            if (LeavingCareStatus.FromCode(row["clea_care_leaver_eligibility"]!) is { } status)
            {
                stated.Add(status);
            }
            else
            {
                problems.Add(SsdProblem.Of(row, "clea_care_leaver_eligibility", "a text that is no status of the code set, not shown", "Relevant, Former Relevant, Eligible, Qualifying or No Current Eligibility", ProblemEffect.FieldLost));
            }
        }

        var different = stated.Distinct().ToList();
        if (different.Count > 1)
        {
            problems.Add(SsdProblem.Of(
                rows[SsdTable.CareLeavers][0], "clea_care_leaver_eligibility", "rows that disagree: " + string.Join(" and ", different.Select(LeavingCareStatus.CodeOf).OrderBy(code => Array.IndexOf(InOrder, code))), "one status on record; none is compared", ProblemEffect.FieldLost));
        }

        return different.Count == 1 ? different[0] : CareStatus.Unknown;
    }

    /// <summary>The day the person died: the last of those recorded. <see langword="null"/> if none is, or if rows of the person begin later, which the dead do not have.</summary>
    public static LocalDate? Died(RowsOfPerson rows, ICollection<SsdProblem> problems)
    {
        var days = rows[SsdTable.Person].Select(row => (Row: row, Day: Dates.Of(row, "pers_death_date", problems))).Where(each => each.Day is not null).ToList();
        if (days.Count == 0)
        {
            return null;
        }

        if (days.Select(each => each.Day).Distinct().Count() > 1)
        {
            problems.Add(SsdProblem.Of(days[0].Row, "pers_death_date", "rows that disagree on the day of death", "one day; the last is used", ProblemEffect.FieldLost));
        }

        var died = days.Max(each => each.Day);
        foreach (var (table, column) in Lives)
        {
            foreach (var row in rows[table].Where(row => CellDate.Read(row[column], out _) > died).Take(1))
            {
                problems.Add(SsdProblem.Of(row, column, "a day after the day of death (not shown)", "one of the two; the person is answered for", ProblemEffect.FieldLost));
                return null;
            }
        }

        return died;
    }

    /// <summary>The latest contact with the personal adviser by the day of the extract.</summary>
    public static LocalDate? LatestContact(RowsOfPerson rows, ICollection<SsdProblem> problems) => Latest(rows, "clea_care_leaver_latest_contact", problems);

    // Nothing of the person stands in a table of care or of people: nothing is known.
    private static Person WithoutRows(Return read, DateInterval shown) =>
        PersonInReturn.Of(read with { Headers = [new HeaderRow { Child = "1" }] }, Repair.Standard, shown)[0].Person;

    // An order that ended care on one day and was made on another is one order with a doubtful day, or two: neither is certain.
    private static History<SpecialGuardianship>? Guardianships(RowsOfPerson rows, History<SpecialGuardianship>? shown, ICollection<SsdProblem> problems)
    {
        var orders = new List<(LocalDate Day, SsdRow Row)>();
        foreach (var row in rows[SsdTable.Permanence].Where(row => row["perm_permanence_order_type"] is { } type && IsGuardianship(type)))
        {
            if (Dates.Of(row, "perm_permanence_order_date", problems) is { } made)
            {
                if (made <= rows.Held.Extract.Day)
                {
                    orders.Add((made, row));
                }
            }
            else if (Dates.IsNothing(row, "perm_permanence_order_date"))
            {
                problems.Add(SsdProblem.Of(row, "perm_permanence_order_date", "nothing", "the day on which the order was made; it is not known whether there was one by the day", ProblemEffect.FieldLost));
            }
        }

        if (orders.Count == 0)
        {
            return shown;
        }

        var known = shown?.ToList() ?? [];
        var contradicted = known.Count > 0 ? orders.Where(order => known.All(other => other.From != order.Day)).ToList() : [];
        foreach (var (_, row) in contradicted)
        {
            problems.Add(SsdProblem.Of(row, "perm_permanence_order_date", "a day other than the one on which the episodes say that a special guardianship order ended care (not shown)", "one day; both are only possible", ProblemEffect.FieldLost));
        }

        var isDoubtful = contradicted.Count > 0;
        return History.Of(known.Concat(orders.Where(order => known.All(other => other.From != order.Day)).Select(order => new SpecialGuardianship(order.Day, null)))
            .Select(order => isDoubtful ? order with { IsPossible = true } : order));
    }

    private static bool IsGuardianship(string type) =>
        type.IndexOf("special guardianship", StringComparison.OrdinalIgnoreCase) >= 0 || string.Equals(type, "SGO", StringComparison.OrdinalIgnoreCase);

    // The column is "the date the plan started, or the latest date it was reviewed": either way there is a plan, and the next review runs from then.
    private static ServicesReceived? Services(RowsOfPerson rows, ICollection<SsdProblem> problems) => Latest(rows, "clea_pathway_plan_review_date", problems) is { } day
        ? new ServicesReceived { PathwayPlan = Occurrence.On(day), LastPathwayPlanReview = Occurrence.On(day) }
        : null;

    private static LocalDate? Latest(RowsOfPerson rows, string column, ICollection<SsdProblem> problems) =>
        rows[SsdTable.CareLeavers].Select(row => Dates.Of(row, column, problems)).Where(day => day <= rows.Held.Extract.Day).Max();
}
