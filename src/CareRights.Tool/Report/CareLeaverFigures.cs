using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CareRights.Eligibility.LeavingCare;
using CareRights.Ssda903;
using CareRights.Stability;
using CareRights.Reports.Charts;
using CareRights.Reports.Returns;
using NodaTime;

namespace CareRights.Tool.Report;

/// <summary>Young people of 16 or over in a return: what they are in the law on leaving care, and who turns 16, 18, 21 or 25 in the coming year.</summary>
internal sealed class CareLeaverFigures
{
    private static readonly int[] Milestones = [16, 18, 21, 25];

    private readonly LocalDate asOf;
    private readonly IReadOnlyList<LeavingCareStatus> statuses;
    private readonly IReadOnlyList<(LocalDate Day, int Age)> birthdays;
    private readonly IReadOnlyList<DutyDue> duties;

    private CareLeaverFigures(LocalDate asOf, IReadOnlyList<LeavingCareStatus> statuses, IReadOnlyList<(LocalDate Day, int Age)> birthdays, IReadOnlyList<DutyDue> duties)
    {
        this.asOf = asOf;
        this.statuses = statuses;
        this.birthdays = birthdays;
        this.duties = duties;
    }

    public static CareLeaverFigures From(Return read, LocalDate asOf)
    {
        var year = asOf.PlusYears(1);

        // The youngest who matter turn 16 within the year; born on 29 February, on the first of March.
        var people = LeavingCareFacts.Of(read, Repair.Standard, bornBy: year.PlusYears(-16));
        var old = people.Where(one => one.Person.Born is not { } born || StatutoryAge.Of(born).On(asOf) >= 16).ToArray();
        return new(
            asOf,
            [.. old.Select(one => LeavingCareStatus.Assess(one.Person, asOf))],
            [.. from one in people
                from age in Milestones
                let day = one.Person.Born is { } born ? StatutoryAge.Attained(born, age) : LocalDate.MinIsoValue
                where day > asOf && day <= year
                where (age == 16 ? LookedAfterChild.Assess(one.Person, asOf).Answer : LeavingCareStatus.Assess(one.Person, day.PlusDays(-1)).Answer) != Answer.No
                orderby day
                select (day, age)],
            [.. old.SelectMany(one => Duties.Assess(one.Person, asOf))]);
    }

    public Chapter Chapter(ProtectedShares shares)
    {
        var kinds = new[] { PrimaryStatus.Eligible, PrimaryStatus.Relevant, PrimaryStatus.FormerRelevant, PrimaryStatus.Qualifying, PrimaryStatus.None, PrimaryStatus.Unknown };
        var counts = kinds.Select(kind => (long)statuses.Count(status => status.Primary == kind)).ToArray();
        var shown = shares.Counts(counts);
        var missing = statuses.Where(status => status.Primary == PrimaryStatus.Unknown)
            .SelectMany(status => status.All.First(question => question.Answer == Answer.Unknown).Missing.Take(1))
            .GroupBy(fact => fact)
            .OrderByDescending(facts => facts.Count())
            .Take(6)
            .ToArray();
        List<Block> blocks =
        [
            new Block.Text($"Young people of 16 or over in the return, and those whose date of birth is not known, on {ReportPage.Day(asOf)}, by the status that counts first. A return does not show with whom a young person lives after leaving care, detention, hospital or special guardianship in full: where that decides, the status is unknown."),
            ReportPage.Table("statuses", "Status in the law on leaving care", [("Status", false), ("Young people", true)], kinds.Select((kind, i) => (IReadOnlyList<object?>)[Name(kind), shown[i]])),
        ];
        if (missing.Length > 0)
        {
            var asked = shares.Counts([.. missing.Select(facts => (long)facts.Count())]);
            blocks.Add(ReportPage.Table("facts", "The fact to find out first, where the status is unknown", [("Fact", false), ("Young people", true)], missing.Select((facts, i) => (IReadOnlyList<object?>)[facts.Key.Question, asked[i]])));
        }

        blocks.Add(ReportPage.Table(
            "birthdays",
            "Birthdays in the coming 12 months that change what is owed",
            [("Age attained", false), ("Young people", true), ("What changes", false)],
            Milestones.Select((age, i) => (IReadOnlyList<object?>)[age, shares.Count(birthdays.Count(birthday => birthday.Age == age)), Changes(age)])));
        blocks.Add(Eighteenths(shares));
        blocks.AddRange(Deadlines(shares));
        return new Chapter("leavers", "Care leavers", blocks);
    }

    // By quarter where most months would be kept back.
    private Block.Chart Eighteenths(ProtectedShares shares)
    {
        const string Title = "18th birthdays in the coming 12 months";
        var days = birthdays.Where(birthday => birthday.Age == 18).Select(birthday => birthday.Day).ToArray();
        var (ends, shown) = Spread(1);
        if (shown.Count(cell => cell is string) > 6)
        {
            (ends, shown) = Spread(3);
        }

        var words = "Young people who attain 18: " + string.Join(", ", ends.Select((end, i) => end + " " + PlainText.Cell(shown[i]))) + ".";
        return new("birthdays", Title, words, drawing => BarChart.Draw(drawing, [.. ends.Select((end, i) => (end, shown[i] is long count ? count : 0, PlainText.Cell(shown[i])))]));

        (string[] Ends, IReadOnlyList<object> Shown) Spread(int months)
        {
            var periods = Periods(months);
            long[] inEach = [.. periods.Select(period => (long)days.Count(day => day > period.After && day <= period.Last))];
            return ([.. periods.Select(period => period.Name)], shares.Counts(inEach));
        }
    }

    /// <summary>What is to be done by when, as far as a return can tell: it does not hold assessments, plans or reviews, so none is left out as done.</summary>
    private IEnumerable<Block> Deadlines(ProtectedShares shares)
    {
        var quarters = Periods(3);
        var turning = birthdays.Where(birthday => birthday.Age == 16).Select(birthday => (LocalDate?)birthday.Day.PlusMonths(3));
        var rows = duties.Where(duty => duty.Owed.Findings[0].Answer == Answer.Yes).GroupBy(duty => $"{duty.Name} ({duty.Due.Authority})")
            .OrderBy(kind => kind.Key, System.StringComparer.Ordinal)
            .Select(kind => (Duty: kind.Key, Days: kind.Select(duty => duty.Day)))
            .Append((Duty: "Assessment of needs of those who turn 16, if they are eligible then (Care Planning Regulations 2010, regulation 42(1))", Days: turning))
            .Where(row => row.Days.Any());
        yield return ReportPage.Table(
            "deadlines",
            "Deadlines in the coming 12 months",
            [("What is to be done", false), ("Day passed", true), .. quarters.Select(quarter => (quarter.Name, true)), ("Later", true), ("Day not known", true)],
            rows.Select(row => (IReadOnlyList<object?>)[row.Duty, .. shares.Counts(
            [
                row.Days.Count(day => day <= asOf),
                .. quarters.Select(quarter => (long)row.Days.Count(day => day > quarter.After && day <= quarter.Last)),
                row.Days.Count(day => day > quarters[^1].Last),
                row.Days.Count(day => day is null),
            ])]));
        yield return new Block.Text("A return does not say which assessments, plans and reviews have been made: these are the days by which they are due, and not what is outstanding. 'carerights decide leaving-care' takes what is on record and lists the rest.");
    }

    private (LocalDate After, LocalDate Last, string Name)[] Periods(int months) =>
        [.. Enumerable.Range(0, 12 / months).Select(period =>
        {
            var (after, last) = (asOf.PlusMonths(period * months), asOf.PlusMonths((period + 1) * months));
            return (after, last, (months == 1 ? "" : Month(after.PlusDays(1)) + " to ") + Month(last));
        })];

    private static string Month(LocalDate day) => day.ToString("MMM", CultureInfo.InvariantCulture);

    private static string Name(PrimaryStatus status) => status switch
    {
        PrimaryStatus.Eligible => "Eligible child",
        PrimaryStatus.Relevant => "Relevant child",
        PrimaryStatus.FormerRelevant => "Former relevant child",
        PrimaryStatus.Qualifying => "Qualifying for advice and assistance",
        PrimaryStatus.None => "None",
        _ => "Unknown",
    };

    private static string Changes(int age) => age switch
    {
        16 => "may become an eligible child; an assessment of needs within three months (Care Planning Regulations 2010, regulation 42)",
        18 => "care ends; may become a former relevant child (Children Act 1989, section 23C)",
        21 => "the duties of section 23C(2) to (4) end unless a programme runs on; the offer under section 23CZB begins",
        _ => "section 23CZB ends",
    };
}
