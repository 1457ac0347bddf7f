using System.Globalization;
using System.Text;
using CareRights.Eligibility.LeavingCare;
using CareRights.Eligibility.LeavingCare.Entitlements;
using CareRights.Tests;
using static CareRights.Eligibility.Tests.LeavingCare.People;
using static CareRights.Tests.Dates;

namespace CareRights.Eligibility.Tests.LeavingCare;

/// <summary>What is answered about some made-up people, and what each single fact changes, in one list for each of them in the folder "changes" beside this file.</summary>
/// <remarks>
/// Y is yes, n is no, ? is Unknown; the parts of a finding stand in brackets, what is asked after "asks". A change that comes to the same as one before it
/// says which. Facts and values are found by reflection, so that a new fact is in the lists by itself. Written again by
/// <c>UPDATE_DOCS=1 dotnet test tests/CareRights.Eligibility.Tests --filter EveryFactChangedTests</c>; read what changed before it is committed.
/// </remarks>
public sealed class EveryFactChangedTests
{
    private static readonly LocalDate First = D("1999-01-01");

    private static readonly (string Name, Person Person, string[] Days)[] Starts =
    [
        ("nothing known", new(), ["2026-06-01"]),
        ("born, and nothing else known", new() { Born = D("2009-06-01") }, ["2026-06-01", "2027-06-01"]),
        ("in care at 17", Busy(Born("2009-06-01").With(Of("2025-08-01", "2025-10-02", "Leeds"), Of("2026-05-04", null, "York"))), ["2026-06-01", "2026-06-02"]),
        ("left care at 16, went home", Busy(Born("2009-06-01").InCare("2020-01-01", "2025-12-01", LegalBasis.CareOrder).AtHome("2025-12-01", "2026-06-01", FamilyMember.PersonWithParentalResponsibility, "aunt", "2025-12-01"), unlawful: "2026-08-01"), ["2026-05-31", "2026-06-01"]),
        ("detained at 16", Born("2008-09-01").InCare("2024-03-01", "2024-06-01").Stayed(AccommodationKind.Detained, "2024-08-01", "2025-03-01"), ["2024-10-01", "2025-06-01"]),
        ("former relevant, studies at 22", Studies(Born("2004-06-01").InCare("2019-01-01", "2022-06-01", LegalBasis.CareOrder)), ["2026-09-10", "2026-11-01"]),
        ("qualifying by a stay", Busy(Born("2008-06-01").Stayed(AccommodationKind.HealthService, "2024-04-01", "2024-07-01").Stayed(AccommodationKind.PrivatelyFostered, "2024-08-01", "2025-01-01")), ["2025-06-01", "2026-06-02"]),
        ("under special guardianship", Born("2008-06-01").InCare("2020-01-01", "2022-01-01").UnderGuardianship("2022-01-01", "2026-06-01"), ["2025-06-01", "2026-06-01"]),
        ("short breaks", Born("2009-06-01").WithBreaks(Series(Break("2023-07-01", 17, 17), Break("2023-12-01", 20, 17), Break("2024-03-01", 38, 16), Break("2025-06-20", 17, null)) with { LongestIntendedDays = 17 }), ["2024-11-30", "2025-07-01"]),
        ("recorded as something else", Born("2009-06-01").With(Of("2024-01-01", "2025-01-01", "Leeds") with { RecordedAs = RecordedAs.Section17, Section20DutyOwed = true }, Of("2025-07-01", null, "York") with { RecordedAs = RecordedAs.HousingAct, ArrangedBy = ArrangedBy.ChildrensServices }), ["2026-02-01", "2027-06-01"]),
        ("facts that disagree", Disagree(Born("2009-06-01")), ["2026-01-01"]),
        ("homes one after another", Born("2009-06-01").InCare("2020-01-01", "2025-12-01", LegalBasis.CareOrder)
            .AtHome("2025-12-01", "2026-06-01", who: "mother").AtHome("2026-06-01", "2026-09-15", FamilyMember.PersonWithParentalResponsibility, "aunt", "2026-07-01").AtHome("2026-09-15", "2027-05-31", who: "father").AtHome("2027-06-01", "2027-08-01"), ["2026-06-01", "2027-06-01", "2027-09-01"]),
        ("homes and stays at one time", Born("2009-06-01").InCare("2023-01-01", "2024-01-01").AtHome("2025-07-01", "2026-02-01", who: "mother").AtHome("2025-12-01", null).Stayed(AccommodationKind.HealthService, "2025-08-01", "2025-11-15").Stayed(AccommodationKind.EducationFunctions, "2025-11-01", "2026-01-01"), ["2025-10-01", "2026-03-01"]),
        ("stays at 16 and at 18", Born("2009-06-01").Stayed(AccommodationKind.CareHome, "2025-03-01", "2025-06-01").Stayed(AccommodationKind.PrivateChildrensHome, "2027-03-01", "2027-06-01").Where(facts => facts with { IsVulnerableFromCare = true }), ["2025-07-01", "2027-06-01", "2030-06-01"]),
        ("two years in a district, staying put", Born("2008-06-01").InCare("2019-01-01", "2020-01-01").InCare("2021-01-01", "2026-06-01").Living("Leeds", "2022-05-01", "2024-05-01").Living("York", "2024-05-01", "2026-06-01") with
        {
            StayingPut = History.Of(new StayingPutArrangement(D("2026-06-01"), D("2027-01-01")) { IsInconsistentWithWelfare = false }),
            Services = Born("2008-06-01").Services! with { PathwayPlan = Occurrence.On(D("2025-06-01")), PathwayPlanHeldUnlawful = Occurrence.On(D("2026-07-01")), ApprenticeshipBursary = Occurrence.On(D("2026-08-01")) },
        }, ["2024-05-01", "2026-06-15"]),
        ("a course begun on the 21st birthday", Born("2004-06-01").InCare("2019-01-01", "2022-06-01", LegalBasis.CareOrder).OnCourse(CourseKind.HigherEducation, "2025-06-01", "2028-06-01", years: 3) with
        {
            StayingPut = History.Of(new StayingPutArrangement(D("2022-05-01"), D("2022-09-01")) { IsInconsistentWithWelfare = true }, new StayingPutArrangement(D("2022-05-02"), D("2022-10-01")) { IsInconsistentWithWelfare = true, IsPossible = true }),
        }, ["2022-08-15", "2025-06-01"]),
        ("born on 29 February", Born("2008-02-29").InCare("2022-01-01", "2022-05-30").InCare("2024-02-29", null), ["2024-02-29"]),
        ("three orders", Born("2008-06-01").InCare("2020-01-01", "2022-01-01") with { SpecialGuardianships = History.Of(new SpecialGuardianship(D("2019-01-01"), null) { WasLookedAfterBefore = false }, new SpecialGuardianship(D("2022-01-01"), null), new SpecialGuardianship(D("2026-06-01"), null) { WasLookedAfterBefore = true }) }, ["2025-06-01", "2026-06-01"]),
        ("in care before the Act", Born("1970-06-01").InCare("1980-01-01", "1988-06-01"), ["2026-06-01"]),
        ("in care in 2001", Busy(Born("1985-06-01").InCare("1998-01-01", "2002-06-01").Stayed(AccommodationKind.Section24B, "2003-07-01", "2003-10-01")), ["2001-09-30", "2001-10-01", "2003-09-01"]),
    ];

    private static readonly Lazy<HashSet<string>> Names = new(() => [.. Entitlement.All.Select(row => row.Name)]);

    public static TheoryData<string> People => [.. Starts.Select(start => start.Name)];

    [Theory, MemberData(nameof(People))]
    public void Every_fact_changes_what_it_changed_when_it_was_read(string name)
    {
        var (_, start, days) = Starts.Single(one => one.Name == name);
        var text = new StringBuilder("With ").Append(name).Append(". Written again by UPDATE_DOCS=1 dotnet test tests/CareRights.Eligibility.Tests --filter EveryFactChangedTests.\n");
        var notes = new SortedSet<string>(StringComparer.Ordinal);
        var without = Array.ConvertAll(days, day => On(start, D(day), notes));
        for (var i = 0; i < days.Length; i++)
            text.Append("\nOn ").Append(days[i]).Append("\n  ").AppendJoin("\n  ", without[i].Where(part => part.Length > 0)).Append('\n');
        var life = Life(start, inFull: true);
        var inBrief = Life(start, inFull: false);
        text.Append("\nIn time\n  ").AppendJoin("\n  ", life).Append("\n\nWith another fact\n");
        var first = new Dictionary<string, string>();
        foreach (var (fact, changed, isOfTime) in Changes.Of(start))
        {
            var differs = string.Concat(days.Select((day, i) => string.Join("; ", On(changed, D(day), notes).Except(without[i])) is { Length: > 0 } parts ? $"\n    {day}: {parts}" : ""));
            if (isOfTime)
                differs += string.Concat(Life(changed, inFull: false).Except(inBrief).Select(line => "\n    in time " + line));
            if (differs.Length > 0)
                text.Append("  ").Append(fact).Append(first.TryGetValue(differs, out var same) ? $": as {same}\n" : $"{differs}\n");
            first.TryAdd(differs, fact);
        }

        text.Append("\nNotes\n").AppendJoin("", notes.Select(note => $"  {note}\n"));
        GeneratedDocument.ShouldBe(text.ToString(), "tests", "CareRights.Eligibility.Tests", "LeavingCare", "changes", name.Replace(",", "", StringComparison.Ordinal).Replace(' ', '-') + ".txt");
    }

    [Fact]
    public void Nothing_is_answered_without_facts()
    {
        FluentActions.Invoking(() => ShortBreaks.MostDaysInTwelveMonths(null!, First)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ShortBreaks.Assess(null!, First)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => LeavingCareStatus.Assess(null!, First)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => LeavingCareStatus.Assess(new(), First).Notes(null!)).Should().Throw<ArgumentNullException>();
    }

    private static LookedAfterPeriod Of(string from, string? to, string authority) => Care(from, to) with { Authority = authority };

    private static ShortBreak Break(string from, int days, int? intended) => new(D(from), D(from).PlusDays(days), intended);

    private static Person Busy(Person person, string? unlawful = null) => person with
    {
        WasOwedSection20AndNotAccommodated = false,
        Services = person.Services! with
        {
            PathwayPlan = Occurrence.On(D("2026-05-10")),
            LastPathwayPlanReview = Occurrence.On(D("2026-05-20")),
            NeedsAssessment = Occurrence.On(D("2026-05-05")),
            PathwayPlanHeldUnlawful = unlawful is null ? Occurrence.Never : Occurrence.On(D(unlawful)),
        },
    };

    private static Person Studies(Person person) => person.OnCourse(CourseKind.HigherEducation, "2026-09-01", "2029-07-01", years: 3).Stayed(AccommodationKind.Section24B, "2026-09-05", null).Living("Leeds", "2023-01-01", "2025-06-01").Where(facts => facts with { IsVulnerableFromCare = true }) with
    {
        StayingPut = History.Of(new StayingPutArrangement(D("2022-05-01"), null) { IsInconsistentWithWelfare = false }),
        ToldAuthorityOfEducation = Occurrence.On(D("2026-08-01")),
        Services = person.Services! with { RequestForAdviceAndSupport = Occurrence.On(D("2026-08-10")), PathwayPlan = Occurrence.On(D("2026-08-15")), LastOfferOfAdviceAndSupport = Occurrence.On(D("2025-10-01")), LastPersonalAdviserVisit = Occurrence.On(D("2026-09-07")) },
    };

    private static Person Disagree(Person person) => person
        .With(Of("2023-01-01", null, "Leeds"), Of("2025-02-01", "2025-06-01", "York"))
        .AtHome("2024-05-01", "2025-03-01").AtHome("2024-08-01", "2025-09-01", FamilyMember.SomeoneElse, "friend")
        .Stayed(AccommodationKind.Detained, "2025-05-01", "2025-08-01").Stayed(AccommodationKind.Section23B, "2025-07-01", "2026-02-01").Stayed(AccommodationKind.PrivatelyFostered, "2022-10-01", "2023-03-01")
        .Living("Leeds", "2025-01-01", "2025-10-01").Living("York", "2025-07-15", null).UnderGuardianship("2025-08-15", null) with
    {
        StayingPut = History.Of(new StayingPutArrangement(D("2025-08-20"), null)),
    };

    // One part for each answer, so that only what a fact changes is listed for it.
    private static string[] On(Person person, LocalDate day, SortedSet<string> notes)
    {
        var status = LeavingCareStatus.Assess(person, day);
        var weeks = ThirteenWeeks.Count(person, day);
        var duties = DutyDue.Assess(person, day);
        var isInBrief = status.Contradictions.Count > 3;
        notes.UnionWith(status.Notes(person));
        notes.UnionWith(duties.SelectMany(duty => new[] { duty.Due.Note, $"{duty}: {duty.Due.Trigger}, {duty.Due.Convention}" }).Where(note => note.Length > 0));
        return
        [
            $"is {status.Primary}, {status.Answer}; {(status.ResponsibleAuthority is { } authority ? $"{authority.Rule}, {authority.Name} ({authority.Authority})" : "no authority")}; {string.Join(", ", status.Decisive.Select(finding => finding.Authority.Provision))}",
            .. status.All.Append(LookedAfterChild.Assess(person, day)).Select(In),
            $"{status.Notes(person).Count} notes; disagree {string.Join(' ', status.Contradictions.Select(Id))}",
            weeks is null ? "no weeks" : $"weeks {weeks.Least} to {weeks.Most}, {weeks}, {weeks.Inclusive} inclusive of {weeks.Required}{(weeks.ConventionDecides ? ", the convention decides" : "")}, reached {weeks.ReachedOn:uuuu-MM-dd}",
            .. weeks?.Counted.Select(one => $"counted {one.From:uuuu-MM-dd} to {one.To:uuuu-MM-dd} CountedDays: {one.Days}{(one.IsShortBreak ? " in a break" : "")}") ?? [],
            .. weeks?.LeftOut.Select(one => $"left out {one.From:uuuu-MM-dd} to {one.To:uuuu-MM-dd} DaysLeftOut: {one.Reason} ({one.Authority})") ?? [],
            .. (person.Care?.ShortBreaks ?? []).Select(series => $"{In(ShortBreaks.Assess(series, day))}, {ShortBreaks.MostDaysInTwelveMonths(series, day)?.ToString(CultureInfo.InvariantCulture) ?? "?"} days"),
            .. Entitlement.AssessAll(person, day).GroupBy(row => isInBrief ? $"{Sign(row.Answer)}" : Signs(row.Determination, depth: 2), row => row.Entitlement.Id).Select(group => $"{group.Key}: {string.Join(' ', group)}"),
            .. duties.Select(duty => $"due {duty.Id} {duty.Answer} {duty.Due.TriggeredOn:uuuu-MM-dd} {duty.Day:uuuu-MM-dd} {duty.Due.SafeDay:uuuu-MM-dd} {duty.Due.Authority.Provision} {string.Join(' ', duty.Due.Missing.Select(Id))}; owed {(isInBrief ? $"{Sign(duty.Answer)}" : Signs(duty.Owed, depth: 2))}"),
        ];
    }

    private static string[] Life(Person person, bool inFull) =>
        [.. Change.AllAfter(person, First).GroupBy(change => change.On).Select(day => $"{day.Key:uuuu-MM-dd} ({string.Join(", ", day.First().Causes)}): " + string.Join("; ", day.GroupBy(change => change.After).Select(after => $"{after.Key} {What([.. after.Select(change => inFull ? $"{change}" : change.What)], inFull)}")))];

    private static string What(string[] what, bool inFull) => string.Join(", ", what.Where(name => inFull || !Names.Value.Contains(name))) + (inFull ? "" : $" and {what.Count(Names.Value.Contains)}");

    private static string In(Determination determination) => determination.Question + " " + Signs(determination);

    // What a status rests on is said with the status, so that an entitlement to which it leads shows two levels.
    private static string Signs(Determination determination, int depth = int.MaxValue) =>
        Sign(determination.Answer) + Signs(determination.Findings, depth) + (determination.Missing is { Count: > 0 } missing ? " asks " + string.Join(' ', missing.Select(Id)) : "");

    private static string Signs(IReadOnlyList<Finding> parts, int depth) =>
        parts.Count == 0 || depth == 0 ? "" : $"({string.Concat(parts.Select(part => Sign(part.Answer) + (part.Note.Length > 0 ? "!" : "") + Signs(part.Parts, depth - 1)))})";

    private static string Id(MissingFact fact) => fact.Id.Replace("Contradiction:", "", StringComparison.Ordinal);

    private static char Sign(Answer answer) => answer switch { Answer.Yes => 'Y', Answer.No => 'n', _ => '?' };
}
