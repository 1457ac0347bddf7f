using System.Collections.Generic;
using System.Linq;
using CareRights.Participation.Asks;
using CareRights.Participation.Councils;
using CareRights.Participation.Meetings;
using CareRights.Participation.Plans;
using CareRights.Tool.Edge;
using NodaTime;

namespace CareRights.Tool.Councils;

/// <summary>What the files given say of a council on a day; what was not given is <see langword="null"/>.</summary>
internal sealed record CouncilFacts(LocalDate AsOf)
{
    public IReadOnlyList<CouncilMeeting>? Held { get; init; }

    public TurnoutReport? Turnout { get; init; }

    public ContinuityReport? Continuity { get; init; }

    public FrequencyReport? Frequency { get; init; }

    public IReadOnlyList<RepresentationGap>? Representation { get; init; }

    public AskReport? Asks { get; init; }

    public IReadOnlyList<MilestoneProgress>? Plan { get; init; }

    public IReadOnlyList<ReportDue>? Reports { get; init; }

    public (Funding Funding, IReadOnlyList<Spend> Spends)? Money { get; init; }

    public int Years { get; init; } = 1;

    public (Invitations, IReadOnlyList<SchoolCalendar>)? Calendars { get; init; }

    /// <summary>Whether an ask, a step of the plan or a report is overdue.</summary>
    public bool AnyOverdue =>
        Asks?.Overdue.Count > 0
        || Plan?.Any(step => step.State == MilestoneState.Overdue) == true
        || Reports?.Any(report => report.Overdue == Answer.Yes) == true;

    /// <summary>The money with what it bought, as far as the attendance file says.</summary>
    public Section? Spending => Money is var (funding, spends)
        ? CouncilSections.Spending(
            funding,
            spends,
            Years,
            Held?.Count,
            Turnout?.EverRepresented.Part,
            Held?.All(meeting => meeting.Members is not null) == true ? Held.Sum(meeting => meeting.Members!.Count) : null)
        : null;

    /// <summary>The tables, for a person or for a program.</summary>
    public IEnumerable<Section> Sections(bool forProgram)
    {
        if (Turnout is { } turnout && Held is { } held && Continuity is { } continuity)
        {
            yield return CouncilSections.Turnout(held, turnout);
            yield return CouncilSections.Continuity(continuity, Frequency, turnout);
        }

        if (Representation is { } gaps)
        {
            yield return CouncilSections.Representation(gaps);
        }

        if (Asks is { } asks)
        {
            // CSV holds the first table only, and a program counts rates for itself.
            yield return forProgram ? CouncilSections.Asks(asks) : CouncilSections.AskRates(asks);
            yield return forProgram ? CouncilSections.AskRates(asks) : CouncilSections.AsksInShort(asks);
        }

        if (Plan is { } plan)
        {
            yield return forProgram ? PlanSections.Plan(plan, Calendars) : PlanSections.PlanInShort(plan, Calendars);
        }

        if (Reports is { } reports)
        {
            yield return CouncilSections.Reports(reports);
        }

        if (Spending is { } money)
        {
            yield return money;
        }
    }
}
