using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CareRights.Eligibility.LeavingCare;
using CareRights.Ssda903;
using CareRights.Stability;
using CareRights.Tool.Edge;
using CareRights.Tool.Report.Charts;
using NodaTime;

namespace CareRights.Tool.Report;

/// <summary>Young people of 16 or over in a return: what they are in the law on leaving care, and who turns 16, 18, 21 or 25 in the coming year.</summary>
internal sealed class CareLeaverFigures
{
    private static readonly int[] Milestones = [16, 18, 21, 25];

    private readonly LocalDate asOf;
    private readonly IReadOnlyList<LeavingCareStatus> statuses;
    private readonly IReadOnlyList<(LocalDate Day, int Age)> birthdays;

    private CareLeaverFigures(LocalDate asOf, IReadOnlyList<LeavingCareStatus> statuses, IReadOnlyList<(LocalDate Day, int Age)> birthdays)
    {
        this.asOf = asOf;
        this.statuses = statuses;
        this.birthdays = birthdays;
    }

    public static CareLeaverFigures From(Return read, LocalDate asOf)
    {
        var year = asOf.PlusYears(1);

        // The youngest who matter turn 16 within the year; born on 29 February, on the first of March.
        var people = LeavingCareFacts.Of(read, Repair.Standard, bornBy: year.PlusYears(-16));
        return new(
            asOf,
            [.. people.Where(one => one.Person.Born is not { } born || StatutoryAge.At(asOf, born) >= 16).Select(one => LeavingCareStatus.Assess(one.Person, asOf))],
            [.. from one in people
                from age in Milestones
                let day = one.Person.Born is { } born ? StatutoryAge.Attained(born, age) : LocalDate.MinIsoValue
                where day > asOf && day <= year
                where (age == 16 ? LookedAfterChild.Assess(one.Person, asOf).Answer : LeavingCareStatus.Assess(one.Person, day.PlusDays(-1)).Answer) != Answer.No
                orderby day
                select (day, age)]);
    }

    public Chapter Chapter(ProtectedShares shares)
    {
        var kinds = new[] { PrimaryStatus.Eligible, PrimaryStatus.Relevant, PrimaryStatus.FormerRelevant, PrimaryStatus.Qualifying, PrimaryStatus.None, PrimaryStatus.Unknown };
        var counts = kinds.Select(kind => (long)statuses.Count(status => status.Primary == kind)).ToArray();
        var shown = shares.Counts(counts);
        var months = Enumerable.Range(1, 12).Select(month => asOf.PlusMonths(month)).Select(end => (
            Label: end.ToString("MMM", CultureInfo.InvariantCulture),
            Count: (long)birthdays.Count(birthday => birthday.Age == 18 && birthday.Day.Year == end.Year && birthday.Day.Month == end.Month))).ToArray();
        var monthly = shares.Counts([.. months.Select(month => month.Count)]);
        var words = "Young people who attain 18, month by month: " + string.Join(", ", months.Select((month, i) => month.Label + " " + monthly[i])) + ".";
        var missing = statuses.Where(status => status.Primary == PrimaryStatus.Unknown)
            .SelectMany(status => status.All.First(question => question.Answer == Answer.Unknown).Missing.Take(1))
            .GroupBy(fact => fact)
            .OrderByDescending(facts => facts.Count())
            .Take(6)
            .ToArray();
        List<Block> blocks =
        [
            new Block.Text($"Young people of 16 or over in the return, and those whose date of birth is not known, on {Json.Of(asOf)}, by the status that counts first. A return does not show with whom a young person lives after leaving care, detention, hospital or special guardianship in full: where that decides, the status is unknown."),
            new Block.Table("Status in the law on leaving care", [("Status", false), ("Young people", true)], [.. kinds.Select((kind, i) => (IReadOnlyList<string>)[Name(kind), shown[i]])]),
        ];
        if (missing.Length > 0)
        {
            var asked = shares.Counts([.. missing.Select(facts => (long)facts.Count())]);
            blocks.Add(new Block.Table("The fact to find out first, where the status is unknown", [("Fact", false), ("Young people", true)], [.. missing.Select((facts, i) => (IReadOnlyList<string>)[facts.Key, asked[i]])]));
        }

        blocks.Add(new Block.Table(
            "Birthdays in the coming 12 months that change what is owed",
            [("Age attained", false), ("Young people", true), ("What changes", false)],
            [.. Milestones.Select((age, i) => (IReadOnlyList<string>)[age.ToString(CultureInfo.InvariantCulture), shares.Count(birthdays.Count(birthday => birthday.Age == age)), Changes(age)])]));
        blocks.Add(new Block.Chart("18th birthdays in the coming 12 months", words, ColumnChart.Draw(
            "birthdays", "18th birthdays in the coming 12 months", words, [.. months.Select((month, i) => (month.Label, monthly[i] == "c" ? (long?)null : month.Count, monthly[i]))])));
        return new Chapter("leavers", "Care leavers", blocks);
    }

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
