using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CareRights.Eligibility;
using CareRights.Eligibility.LeavingCare;
using CareRights.Reports.Charts;
using CareRights.Ssda903;
using CareRights.Stability;
using NodaTime;

namespace CareRights.Reports.Returns;

/// <summary>Care leavers: how they are, their status in law, who turns 16, 18, 21 or 25 in the coming year, and what falls due.</summary>
internal static class CareLeaverChapter
{
    private const int MostFacts = 6;

    private static readonly int[] Milestones = [16, 18, 21, 25];

    private static readonly (CareStatus Status, string Name)[] Statuses =
    [
        (CareStatus.Eligible, "Eligible child"), (CareStatus.Relevant, "Relevant child"), (CareStatus.FormerRelevant, "Former relevant child"),
        (CareStatus.Qualifying, "Qualifying for advice and assistance"), (CareStatus.None, "None"), (CareStatus.Unknown, "Unknown"),
    ];

    /// <summary>Statuses, birthdays and deadlines.</summary>
    public static Chapter Of(Return read, LocalDate asOf, LocalDate? observedUntil, ProtectedShares shares)
    {
        var year = asOf.PlusYears(1);

        // The youngest who matter turn 16 within the year; born on 29 February, on the first of March.
        var people = new Counted();
        foreach (var one in PersonInReturn.Each(read, Repair.Standard, one => Answered.Of(one, asOf), mostThreads: -1, bornBy: year.PlusYears(-16), observedUntil: observedUntil))
        {
            people.Add(one);
        }

        return new Chapter("leavers", "Care leavers",
        [
            .. people.Faults == 0 ? Array.Empty<Block>() : [new Block.Notice($"An error of the program kept it from answering for {Words.Number(shares.Count(people.Faults))} people, who are Unknown here. Please report it: 'carerights status' names them.")],
            .. InLaw(people, asOf, shares),
            .. Birthdays(people, asOf, shares),
            .. Deadlines(people, asOf, shares),
        ]);
    }

    /// <summary>In touch, in education, employment or training, in suitable accommodation; nothing where the year did not bring OC3.</summary>
    public static IEnumerable<Block> Outcomes(ReportFigures figures, ProtectedShares shares)
    {
        var rows = ReportMeasures.CareLeavers.Select(age => (age.Age, Shares: new[] { age.InTouch, age.Activity, age.Accommodation }.Select(measure => (Measure: measure, Tally: figures.Of(figures.Last, measure))).ToArray()))
            .Where(age => age.Shares[0].Tally.Base > 0).ToArray();
        if (rows.Length == 0)
        {
            return [];
        }

        var shown = rows.SelectMany(age => age.Shares.Select(each => (age.Age, each.Measure.Label, each.Tally, Share: shares.One($"{each.Measure.Label}, {age.Age}", each.Tally)))).ToArray();
        var drawn = shown.Select(row => row.Share.Interval).OfType<ShareWithInterval>().ToArray();
        List<Block> blocks = [new Block.Heading("How they are")];
        if (drawn.Length > 0)
        {
            blocks.Add(new Block.Chart("leaver-outcomes", "Care leavers by age on 31 March", "Care leavers, with 95% intervals: " + string.Join("; ", drawn.Select(row => row.Label + " " + Axis.Percent(row.Share))) + ".", drawing => IntervalChart.Draw(drawing, drawn, null)));
            blocks.Add(Words.Table("leaver_outcomes", "Care leavers by age on 31 March (OC3)", [("Age", false), ("Measure", false), ("Count", true), ("Base", true), ("%", true), ("Unknown", true)],
                shown.Where(row => row.Share.Interval is not null).Select(row => (IReadOnlyList<object?>)[row.Age, row.Label, row.Share.Count, row.Share.Base, row.Share.Percent, shares.Count(row.Tally.Unknown)])));
        }

        return blocks.Concat(Words.KeptBack(shown.Where(row => row.Share.IsKept).Select(row => row.Share.Label)));
    }

    private static IEnumerable<Block> InLaw(Counted people, LocalDate asOf, ProtectedShares shares)
    {
        var counts = shares.Counts([.. Statuses.Select(kind => people.Statuses.TryGetValue(kind.Status, out var count) ? count : 0)]);
        var rows = Statuses.Zip(counts, (kind, count) => (kind.Name, Count: count)).ToArray();
        (string Label, long Count, string Shown)[] drawn = [.. rows.Where(row => row.Count is > 0L).Select(row => (row.Name, (long)row.Count, Words.Number(row.Count)))];
        yield return new Block.Heading("Status in law");
        yield return new Block.Text($"Young people of 16 or over in the return, and those whose date of birth is not known, on {Words.Day(asOf)}, by the status that counts first. A return does not show in full with whom a young person lives after leaving care, nor detention, hospital or special guardianship: where that decides, the status is unknown.");
        if (drawn.Length > 0)
        {
            yield return new Block.Chart("statuses-bars", "Status in the law on leaving care", "Young people by status: " + string.Join("; ", drawn.Select(row => row.Label + " " + row.Shown)) + ".", drawing => BarChart.Draw(drawing, drawn));
        }

        yield return Words.Table("statuses", "Status in the law on leaving care", [("Status", false), ("Young people", true)], rows.Where(row => row.Count is long).Select(row => (IReadOnlyList<object?>)[row.Name, row.Count]));
        foreach (var kept in Words.KeptBack(rows.Where(row => row.Count is string).Select(row => row.Name)))
        {
            yield return kept;
        }

        var missing = people.Missing.OrderByDescending(fact => fact.Value).Take(MostFacts).ToArray();
        if (missing.Length > 0)
        {
            var asked = shares.Counts([.. missing.Select(fact => fact.Value)]);
            yield return Words.Table("facts", "The fact to find out first, where the status is unknown", [("Fact", false), ("Young people", true)], missing.Select((fact, i) => (IReadOnlyList<object?>)[fact.Key, asked[i]]));
        }
    }

    private static IEnumerable<Block> Birthdays(Counted people, LocalDate asOf, ProtectedShares shares)
    {
        yield return new Block.Heading("The next 12 months");
        yield return Words.Table(
            "birthdays",
            "Birthdays that change what is owed",
            [("Age attained", false), ("Young people", true), ("What changes", false)],
            Milestones.Select(age => (IReadOnlyList<object?>)[age.ToString(CultureInfo.InvariantCulture), shares.Count(people.Birthdays.Where(birthday => birthday.Key.Age == age).Sum(birthday => birthday.Value)), Changes(age)]));
        var days = people.Birthdays.Where(birthday => birthday.Key.Age == 18).ToArray();

        // By month where most months can be shown; otherwise by quarter.
        var rows = Spread(1);
        rows = rows.Count(row => row.Count is string) > rows.Length / 3 ? Spread(3) : rows;
        (string Label, long Count, string Shown)[] drawn = [.. rows.Where(row => row.Count is long).Select(row => (row.Name, (long)row.Count, Words.Number(row.Count)))];
        if (drawn.Length > 0 && drawn.Any(row => row.Count > 0))
        {
            yield return new Block.Chart("eighteenths", "18th birthdays in the next 12 months", "Young people who attain 18: " + string.Join(", ", drawn.Select(row => row.Label + " " + row.Shown)) + ".", drawing => BarChart.Draw(drawing, drawn));
            foreach (var kept in Words.KeptBack(rows.Where(row => row.Count is string).Select(row => "18th birthdays in " + row.Name)))
            {
                yield return kept;
            }
        }

        (string Name, object Count)[] Spread(int months)
        {
            var periods = Periods(asOf, months);
            var counts = shares.Counts([.. periods.Select(period => days.Where(day => day.Key.Day > period.After && day.Key.Day <= period.Last).Sum(day => day.Value))]);
            return [.. periods.Zip(counts, (period, count) => (period.Name, count))];
        }
    }

    /// <summary>What is to be done by when, as far as a return can tell: it does not hold assessments, plans or reviews, so none is left out as done.</summary>
    private static IEnumerable<Block> Deadlines(Counted people, LocalDate asOf, ProtectedShares shares)
    {
        var quarters = Periods(asOf, 3);
        var turning = people.Birthdays.Where(birthday => birthday.Key.Age == 16).Select(birthday => (Day: (LocalDate?)birthday.Key.Day.PlusMonths(3), People: birthday.Value));
        var rows = people.Duties.GroupBy(duty => duty.Key.Duty)
            .OrderBy(kind => kind.Key, System.StringComparer.Ordinal)
            .Select(kind => (Duty: kind.Key, Days: kind.Select(duty => (duty.Key.Day, People: duty.Value))))
            .Append((Duty: "Assessment of needs of those who turn 16, if they are eligible then (Care Planning Regulations 2010, regulation 42(1))", Days: turning))
            .Where(row => row.Days.Any())
            .Select(row => (row.Duty, Counts: shares.Counts(
            [
                People(row.Days, day => day <= asOf),
                .. quarters.Select(quarter => People(row.Days, day => day > quarter.After && day <= quarter.Last)),
                People(row.Days, day => day > quarters[quarters.Length - 1].Last),
                People(row.Days, day => day is null),
            ])))
            .ToArray();
        yield return Words.Table(
            "deadlines",
            "Days by which something is to be done",
            [("What is to be done", false), ("Day lies before", true), .. quarters.Select(quarter => (quarter.Name, true)), ("Later", true), ("Day not known", true)],
            rows.Where(row => row.Counts.Any(count => count is long)).Select(row => (IReadOnlyList<object?>)[row.Duty, .. row.Counts]));
        foreach (var kept in Words.KeptBack(rows.Where(row => row.Counts.All(count => count is string)).Select(row => row.Duty)))
        {
            yield return kept;
        }

        yield return new Block.Text("A return does not say which assessments, plans and reviews have been made. These are the days by which each is to be done; a day that lies before says nothing of whether it was done. 'carerights decide leaving-care' takes what is on record and lists the rest.");
    }

    private static long People(IEnumerable<(LocalDate? Day, long People)> days, Func<LocalDate?, bool> isIn) => days.Where(each => isIn(each.Day)).Sum(each => each.People);

    private static (LocalDate After, LocalDate Last, string Name)[] Periods(LocalDate asOf, int months) =>
        [.. Enumerable.Range(0, 12 / months).Select(period =>
        {
            var (after, last) = (asOf.PlusMonths(period * months), asOf.PlusMonths((period + 1) * months));
            return (after, last, (months == 1 ? "" : Month(after.PlusDays(1)) + " to ") + Month(last));
        })];

    private static string Month(LocalDate day) => day.ToString("MMM", CultureInfo.InvariantCulture);

    private static string Changes(int age) => age switch
    {
        16 => "may become an eligible child; an assessment of needs within three months (Care Planning Regulations 2010, regulation 42)",
        18 => "care ends; may become a former relevant child (Children Act 1989, section 23C)",
        21 => "the duties of section 23C(2) to (4) end unless a programme runs on; the offer under section 23CZB begins",
        _ => "section 23CZB ends",
    };

    /// <summary>How many people there are of each kind: of a nation's return they are not held one by one.</summary>
    private sealed class Counted
    {
        public int Faults { get; private set; }

        public Dictionary<CareStatus, long> Statuses { get; } = [];

        public Dictionary<string, long> Missing { get; } = [];

        public Dictionary<(string Duty, LocalDate? Day), long> Duties { get; } = [];

        public Dictionary<(LocalDate Day, int Age), long> Birthdays { get; } = [];

        public void Add(Answered one)
        {
            Faults += one.IsFault ? 1 : 0;
            foreach (var birthday in one.Birthdays)
            {
                More(Birthdays, birthday);
            }

            if (one.Status is not { } status)
            {
                return;
            }

            More(Statuses, status);
            if (one.Missing is { } missing)
            {
                More(Missing, missing);
            }

            foreach (var duty in one.Duties)
            {
                More(Duties, duty);
            }
        }

        private static void More<T>(Dictionary<T, long> counts, T key)
            where T : notnull => counts[key] = (counts.TryGetValue(key, out var count) ? count : 0) + 1;
    }

    // What is asked about one person, once: the status and duties of a person who is 16 or may be, and the birthdays of the coming year that change what is owed.
    private sealed record Answered(bool IsFault, CareStatus? Status, string? Missing, IReadOnlyList<(string Duty, LocalDate? Day)> Duties, IReadOnlyList<(LocalDate Day, int Age)> Birthdays)
    {
        // One person's error is that person's Unknown: whom the program cannot answer for, nothing is known of.
        public static Answered Of(PersonInReturn one, LocalDate asOf)
        {
            try
            {
                return one.Fault is null ? Of(one.Person, asOf, isFault: false) : Of(new Person(), asOf, isFault: true);
            }
            catch (Exception error) when (error is not OutOfMemoryException)
            {
                return Of(new Person(), asOf, isFault: true);
            }
        }

        private static Answered Of(Person person, LocalDate asOf, bool isFault)
        {
            if (!LeavingCareStatus.MayBegin(person.Born, asOf))
            {
                return new Answered(isFault, null, null, [], [.. BirthdaysOf(person, asOf)]);
            }

            var status = LeavingCareStatus.Assess(person, asOf);
            var missing = status.Primary == CareStatus.Unknown && status.All.First(question => question.Answer == Answer.Unknown).Missing is [var first, ..] ? first.Question : null;
            var duties = DutyDue.Assess(person, asOf).Where(duty => duty.Owed.Findings[0].Answer == Answer.Yes).Select(duty => ($"{duty.Name} ({duty.Due.Authority})", duty.Day));
            return new Answered(isFault, status.Primary, missing, [.. duties], [.. BirthdaysOf(person, asOf)]);
        }

        private static IEnumerable<(LocalDate Day, int Age)> BirthdaysOf(Person person, LocalDate asOf) =>
            from age in Milestones
            let day = person.Born is { } born ? StatutoryAge.Attained(born, age) : LocalDate.MinIsoValue
            where day > asOf && day <= asOf.PlusYears(1)
            where (age == 16 ? LookedAfterChild.Assess(person, asOf).Answer : LeavingCareStatus.Assess(person, day.PlusDays(-1)).Answer) != Answer.No
            select (day, age);
    }
}
