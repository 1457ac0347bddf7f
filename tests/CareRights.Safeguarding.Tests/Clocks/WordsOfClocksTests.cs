using System.Text;
using CareRights.Tests;
using static CareRights.Safeguarding.Tests.Given;
using static CareRights.Tests.Dates;

namespace CareRights.Safeguarding.Tests;

/// <summary>What every clock answers for a spread of events, and each rule of its own for every combination of its facts, in one list beside this file: a day, a word or a provision that changes is seen.</summary>
/// <remarks>
/// The spread is the same every time, and a new clock is in it by itself. Written again by
/// <c>UPDATE_DOCS=1 dotnet test tests/CareRights.Safeguarding.Tests --filter WordsOfClocksTests</c>; read what changed before it is committed.
/// </remarks>
public sealed class WordsOfClocksTests
{
    private static readonly bool?[] Answers = [null, false, true];

    private static readonly string[] Events =
        ["2026-03-02", "2026-03-25T16:30", "2026-10-20T16:30", "2026-10-25T01:30", "2026-03-29T01:30", "2026-12-23T10:00", "2024-02-29", "2026-08-31", "2020-04-23", "2020-04-24", "2020-09-25", "2020-09-26", "2021-09-30", "2021-10-01", "2020-03-20", "1991-10-13", "1991-10-14", "2008-01-15", "9999-12-01T10:00", "9999-06-01T10:00"];

    private static readonly (string Name, Limit Limit)[] Areas =
    [
        ("4 hours", Limit.Within(4, TimeUnit.Hours)),
        ("24 hours", Limit.Within(24, TimeUnit.Hours)),
        ("a working day", Limit.Within(1, TimeUnit.WorkingDays)),
        ("a day", Limit.BeginningWith(1, TimeUnit.Days)),
        ("71 hours", Limit.Within(71, TimeUnit.Hours)),
        ("72 hours", Limit.Within(72, TimeUnit.Hours)),
        ("73 hours", Limit.Within(73, TimeUnit.Hours)),
        ("90 days", Limit.Within(90, TimeUnit.Days)),
        ("no number", Limit.NoNumber("at once")),
    ];

    [Fact]
    public void Every_clock_says_what_it_said_when_it_was_read()
    {
        var text = new StringBuilder("Written again by UPDATE_DOCS=1 dotnet test tests/CareRights.Safeguarding.Tests --filter WordsOfClocksTests.\n");
        var words = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var clock in Clock.All)
        {
            words.Add($"{clock}; {(clock.WorkingDay is { } working ? "working days of " + working.Authority : "no working days")}{(clock.MayBeMetBefore ? ", may be met before" : "")}{(clock.EndsAPower ? ", ends a power" : "")}{(clock.AsksForPublicHolidays ? ", asks for public holidays" : "")}{(clock.AlsoAtTheTime ? ", also at the time" : "")}; {clock.Reporting?.Words}; {string.Join(" ", clock.Needs.Select(fact => fact.Id))}");
            Add(text, $"{clock}", Events.Select(day => (day, Said(Deadline.Of(clock, When(day), Calendar), words))));
        }

        foreach (var id in new[] { "REF-1", "LADO-1", "RHI-72", "ICPC-15", "STRAT", "PP-72", "REV-3" })
        {
            Add(text, id + " in an area", from day in new[] { "2026-03-02", "2026-03-02T10:00", "2026-03-06T18:00", "9999-12-01T10:00" }
                                          from area in Areas
                                          let deadline = Deadline.Of(ClockOf(id), When(day), Calendar).InArea(area.Limit, Instrument.LocalProcedures.At("an area"))
                                          select ($"{day}, {area.Name}", $"{Said(deadline, words)}; {deadline.Authority}, {deadline.Convention.Split(';')[0]}"));
            Add(text, id + " as it stands", from day in new[] { "2026-03-02", "2026-03-02T10:00" }
                                            let deadline = Deadline.Of(ClockOf(id), When(day), Calendar)
                                            where deadline.Due is not null
                                            from off in new[] { -100, -1, 0, 1 }
                                            let then = deadline.Due!.Value.PlusDays(off)
                                            select ($"{day}, {off}", $"{Stands(deadline.Against(EventTime.On(then), null), words)}; {Stands(deadline.Against(null, then), words)}"));
        }

        Add(text, "On the hour", from day in new[] { "2026-03-02T10:00", "2026-10-25T01:30" }
                                 from minutes in new[] { -1, 0, 1, 59, 60, 61 }
                                 let deadline = Deadline.Of(ClockOf("RHI-72"), When(day), Calendar)
                                 select ($"{day}, {minutes}", Stands(deadline.Against(EventTime.Of(deadline.DueAt!.Value.Plus(Duration.FromMinutes(minutes))), null), words)));
        Rules(text, words);
        text.Append("\nWords\n").AppendJoin("", words.Where(word => word.Length > 0).Select(word => $"  {word}\n"));
        GeneratedDocument.ShouldBe(text.ToString(), "tests", "CareRights.Safeguarding.Tests", "Clocks", "words.txt");
    }

    // Each rule that needs more facts than its event, for every combination of them.
    private static void Rules(StringBuilder text, SortedSet<string> words)
    {
        Add(text, "The next visit", from basis in Enum.GetValues<VisitBasis>()
                                    from started in new LocalDate?[] { null, D("2024-03-03"), D("2025-03-02"), D("2025-03-03") }
                                    from eighteen in Answers
                                    from longTerm in Answers
                                    from agrees in Answers
                                    from reviewed in Answers
                                    let facts = new VisitFacts { Basis = basis, Started = started, IntendedToEighteen = eighteen, LongTermFosterPlacement = longTerm, ChildAgreesToFewer = agrees, FirstReviewHeld = reviewed }
                                    let deadline = Deadline.NextVisit(facts, When("2026-03-02"), Calendar)
                                    group $"{started:uuuu-MM-dd}/{Short(eighteen)}{Short(longTerm)}{Short(agrees)}{Short(reviewed)}" by (basis, Said: deadline.Clock.Id + " " + Said(deadline, words)) into same
                                    select ($"{same.Key.basis}", $"{same.Key.Said}: {string.Join(' ', same)}"));
        Add(text, "The next visit in 2012", Answers.Select(fewer => (Short(fewer), Said(Deadline.NextVisit(new() { Basis = VisitBasis.Placement, Started = D("2010-01-01"), IntendedToEighteen = false, LongTermFosterPlacement = fewer, ChildAgreesToFewer = fewer }, When("2012-03-02"), Calendar), words))));
        Add(text, "Health", from day in new[] { "2026-03-02", "2008-01-15", "9999-12-30" }
                            from review in new[] { null, "0001-01-01", "2026-03-01", "2026-03-02", "2026-03-03", "2026-03-20", "2026-03-30", "2026-03-31", "2026-06-01" }
                            select ($"first from {day}, review {review}", Said(Deadline.FirstHealthAssessment(When(day), review is null ? null : review[0] == '0' ? LocalDate.MinIsoValue : D(review), Calendar), words)));
        Add(text, "Health later", Answers.Select(five => (Short(five), Said(Deadline.NextHealthAssessment(When("2026-03-02"), five, Calendar), words))));
        Add(text, "Reviews", Answers.Select(was => (Short(was), Said(Deadline.NextReview(When("2026-03-02"), was, Calendar), words))));
        Add(text, "Back in care", new[] { null, "2026-02-02", "2026-02-03" }.Select(ended => ($"{ended}", Said(Deadline.FirstReview(When("2026-03-02"), Day(ended), Calendar), words))));
        Add(text, "The line is open", new[] { "2026-03-02T08:59", "2026-03-02T09:00", "2026-03-02T16:59", "2026-03-02T17:00", "2026-03-07T12:00", "2035-01-01T12:00" }.Select(time => (time, $"{OpeningHours.AdviceLine.IsOpen(Local(time), Calendar)}, next {OpeningHours.AdviceLine.Next(Local(time), Calendar):uuuu-MM-dd'T'HH:mm}")));
        Add(text, "Fostering visits", new[] { null, "2025-03-01", "2025-03-02", "2025-03-03" }.Select(aware => ($"{aware}", Said(Deadline.NextFosteringVisit(aware is null ? null : D(aware), When("2026-03-02"), Calendar), words))));
        Add(text, "Conferences", from initiated in Answers from closed in new[] { "", "a mistake" } select ($"{Short(initiated)}, {closed}", string.Join(" + ", Deadline.InitialConferences([new(When("2026-03-09"), true), new(When("2026-03-02"), initiated) { ClosedBecause = closed }], Calendar).Select(deadline => Said(deadline, words)))));
        Add(text, "On remand", from clock in Clock.All from remand in Enum.GetValues<Remand>() from day in new[] { "2013-04-18", "2013-04-19", "2026-03-02T10:00" } let deadline = Deadline.OnRemand(clock, remand, When(day), Calendar) where remand != Remand.None && (deadline.Clock != clock || deadline.State == DeadlineState.NotAvailable) select ($"{clock.Id}, {remand}, {day}", deadline.Clock.Id + " " + Said(deadline, words)));
        string?[] times = [null, "2026-03-02", "2026-03-04", "9999-12-30"];
        Add(text, "Serious incidents", from known in times from suspected in times from incident in new[] { null, "2026-02-27", "2026-03-02", "2026-03-04" } select ($"{known}/{suspected}/{incident}", Said(Deadline.SeriousIncident(At(known), At(suspected), At(incident), Calendar), words)));
        Add(text, "Rapid reviews", from sent in times from aware in times let deadline = Deadline.RapidReview(At(sent), At(aware), Calendar) select ($"{sent}/{aware}", $"{Said(deadline, words)}; {deadline.Authority}"));
        Add(text, "Emergency orders", from first in new[] { null, "1991-10-13", "2026-03-02", "2026-12-18", "2026-12-20", "9999-12-30" } from ends in new[] { null, "2026-03-09T16:00", "2026-03-10T09:00", "2026-12-29T12:01", "2026-12-30T09:00" } select ($"{first}/{ends}", Said(Deadline.EmergencyProtectionOrder(first is null ? null : D(first), ends is null ? null : EventTime.InLondon(When(ends).At!.Value).LocalDateTime, Calendar), words)));
        Add(text, "Extensions", from day in Events from made in new[] { 0, 1 } select ($"{day}, {made}", Said(Deadline.EmergencyProtectionOrderExtended(When(day), made, Calendar), words)));
        Add(text, "The advice line", new[] { "2026-03-02T08:59", "2026-03-02T09:00", "2026-03-02T16:59", "2026-03-02T17:00", "2026-03-06T17:30", "2026-12-24T12:00", "2026-03-28T01:30", "2026-03-02", "9999-06-01T10:00" }.Select(day => (day, Said(Deadline.AdviceLineResponse(When(day), OpeningHours.AdviceLine, Calendar), words))));
        Add(text, "Stage 1", from received in new[] { null, "2026-03-02" } from interest in Answers from decided in new[] { null, "2026-03-09" } from advocate in Answers from appointed in new[] { null, "2026-03-05", "2026-03-11" } from agreed in new[] { null, "2026-04-01" } let start = new ComplaintFacts { Received = Day(received), SufficientInterestNeeded = interest, SufficientInterestDecided = Day(decided), AdvocateAskedFor = advocate, AdvocateAppointed = Day(appointed), LaterStartAgreed = Day(agreed) }.StartOfStage1() group $"{received}/{Short(interest)}{decided}/{Short(advocate)}{appointed}/{agreed}" by Said(start) into same select (same.Key, string.Join(' ', same)));
        Add(text, "Stage 2", from orally in Answers from written in new[] { null, "2026-03-09" } from asked in new[] { null, "2026-03-05" } select ($"{Short(orally)}/{written}/{asked}", Said(new ComplaintFacts { MadeOrally = orally, FinalWrittenRecord = Day(written), InvestigationRequested = Day(asked) }.StartOfStage2())));
        Add(text, "Between two days", from id in new[] { "REF-1", "RCPC-3M", "RHI-72" } from done in new[] { "2026-03-03", "2026-03-04", "2026-05-31", "2026-06-01", "2026-06-04", "2026-06-05" } select ($"{id}, {done}", Deadline.DoneInTime(ClockOf(id), D("2026-03-02"), D("2026-03-05"), D(done), Calendar).ToString()));
        Add(text, "Limits", from unit in Enum.GetValues<TimeUnit>()
                            where unit != TimeUnit.None
                            from limit in new[] { Limit.Within(1, unit), Limit.Within(2, unit), unit == TimeUnit.Hours ? null : Limit.BeginningWith(2, unit), unit is TimeUnit.Hours or TimeUnit.WorkingDays ? null : Limit.Before(2, unit) }
                            where limit is not null
                            from day in new[] { "2026-01-31", "2026-03-01", "2024-02-29", "9999-10-20" }
                            select ($"{limit.Words} {limit.Counting}, {day}", $"{limit.LastDay(D(day), Calendar):uuuu-MM-dd}; {limit.Convention}"));
    }

    private static LocalDateTime Local(string time) => EventTime.InLondon(When(time).At!.Value).LocalDateTime;

    private static EventTime? At(string? day) => day is null ? null : When(day);

    private static LocalDate? Day(string? day) => day is null ? null : D(day);

    private static string Short(bool? answer) => answer switch { true => "Y", false => "n", _ => "?" };

    private static string Said(StageStart start) => $"{start.Start:uuuu-MM-dd} {start.Reason} ({start.Authority}) {string.Join(", ", start.Missing)}";

    // The words once for all: a line has the days, and how many words there are.
    private static string Said(Deadline deadline, SortedSet<string> words)
    {
        var due = deadline.ToDue();
        words.UnionWith(deadline.Notes);
        words.UnionWith([$"[{due.Note}]", $"{deadline.Clock.Id}, {deadline.State}: {due.Authority}; {deadline.Convention}.", deadline.Recomputable, .. deadline.Missing.Select(fact => $"{fact.Id}: {fact.Question} [{fact.Path}]")]);
        return $"{deadline.State}{(deadline.State == DeadlineState.Unknown ? $" of {deadline.Trigger.Date:uuuu-MM-dd}" : "")} {deadline.Due:uuuu-MM-dd}{(deadline.DueAt is { } at ? " at " + InLondon(at) : "")}{(deadline.IsQualified ? " qualified" : "")}{(deadline.LastWorkingDay is { } last && last != deadline.Due ? $", meet by {last:uuuu-MM-dd}" : "")}{(due.SafeDay is { } safe ? $", safe {safe:uuuu-MM-dd}" : "")}"
            + string.Concat(deadline.OtherReadings.Select(reading => $"; {reading.Name} {reading.Due:uuuu-MM-dd}{(reading.At is { } then ? " at " + InLondon(then) : "")}{(reading.ForReportingOnly ? " for reporting" : "")}"))
            + (deadline.Missing.Count > 0 ? "; missing " + string.Join(' ', deadline.Missing.Select(fact => fact.Id)) : "") + (deadline.Notes.Count > 0 ? $"; {deadline.Notes.Count} notes" : "");
    }

    private static string Stands(Standing standing, SortedSet<string> words)
    {
        words.Add(standing.Note);
        return $"{standing.Compliance} {standing.Days} {standing.WorkingDays}{(standing.Note.Length > 0 ? " !" : "")}";
    }

    private static void Add(StringBuilder text, string head, IEnumerable<(string Name, string Said)> lines)
    {
        text.Append('\n').Append(head).Append('\n');
        foreach (var (name, said) in lines)
            text.Append("  ").Append(name).Append(": ").Append(said).Append('\n');
    }
}
