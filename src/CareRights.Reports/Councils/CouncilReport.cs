using System.Collections.Generic;
using System.Linq;
using CareRights.Participation.Asks;
using CareRights.Participation.Councils;
using CareRights.Participation.Meetings;
using CareRights.Participation.Plans;
using CareRights.Participation.Themes;
using CareRights.Reports.Councils;
using NodaTime;

namespace CareRights.Reports;

/// <summary>The report of a Children in Care Council on a day: who takes part, what was asked, the plan, the reports owed, the money.</summary>
/// <remarks>Each part is optional; the report leaves out what was not given. Counts of children from 1 to 5 are withheld, with others that would tell them.</remarks>
/// <example>
/// <code>
/// var page = new CouncilReport(asOf, asks: asks, plan: milestones).ToPage("Report to members");
/// File.WriteAllText("report.html", page.ToHtml());
/// </code>
/// </example>
public sealed class CouncilReport
{
    private readonly (Invitations Invited, IReadOnlyList<SchoolCalendar> Calendars)? calendars;

    /// <summary>A report on a day.</summary>
    /// <param name="asOf">The day.</param>
    /// <param name="meetings">The meetings; those after the day are left out.</param>
    /// <param name="invited">The authorities invited, with their weights. Without them, the authorities that came, or those of the calendars, are invited and weigh the same.</param>
    /// <param name="children">How many children are in care where the council works.</param>
    /// <param name="target">How many meetings with decision makers there should be in twelve months.</param>
    /// <param name="representation">How the members compare with the children in care.</param>
    /// <param name="asks">What the members asked for.</param>
    /// <param name="plan">The steps of the plan.</param>
    /// <param name="calendars">School calendars, to place the steps meant for half-term.</param>
    /// <param name="reports">The reports owed.</param>
    /// <param name="funding">What the sources say of the money.</param>
    /// <param name="spends">What was spent.</param>
    /// <param name="years">Over how many years the funding is counted.</param>
    public CouncilReport(
        LocalDate asOf,
        IEnumerable<CouncilMeeting>? meetings = null,
        Invitations? invited = null,
        int? children = null,
        int? target = null,
        IReadOnlyList<Representation>? representation = null,
        IReadOnlyList<Ask>? asks = null,
        IReadOnlyList<Milestone>? plan = null,
        IReadOnlyList<SchoolCalendar>? calendars = null,
        IReadOnlyList<ReportDue>? reports = null,
        Funding? funding = null,
        IReadOnlyList<Spend>? spends = null,
        int years = 1)
    {
        AsOf = asOf;
        if (meetings is not null)
        {
            Held = [.. meetings.Where(meeting => meeting.Date <= asOf).OrderBy(meeting => meeting.Date)];
            Turnout = CareRights.Participation.Councils.Turnout.Assess(
                Held, [.. invited?.Authorities ?? Held.SelectMany(meeting => meeting.Represented ?? []).Distinct()], asOf);
            Continuity = CareRights.Participation.Councils.Continuity.Assess(Held, children, asOf);
            Frequency = target is { } number ? CareRights.Participation.Councils.Frequency.Assess(Held, number, asOf) : null;
        }

        Representation = representation;
        Asks = asks is null ? null : YouSaidWeDid.Assess(asks, asOf);
        Plan = plan is null ? null : MilestoneProgress.Assess(plan, asOf);
        Reports = reports;
        Funding = funding;
        Spending = funding is null ? null : CouncilSections.Spending(
            funding,
            spends ?? [],
            years,
            Held?.Count,
            (int?)Turnout?.EverRepresented.Count,
            Held?.All(meeting => meeting.Members is not null) == true ? Held.Sum(meeting => meeting.Members!.Count) : null);
        this.calendars = calendars is null ? null : (invited ?? Invitations.EachEqually(calendars.Select(one => one.Authority).Distinct()), calendars);
    }

    /// <summary>The day.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Whether an ask, a step of the plan or a report is overdue.</summary>
    public bool AnyOverdue =>
        Asks?.Overdue.Count > 0
        || Plan?.Any(step => step.State == Compliance.Overdue) == true
        || Reports?.Any(report => report.Overdue == Answer.Yes) == true;

    internal IReadOnlyList<CouncilMeeting>? Held { get; }

    internal Turnout? Turnout { get; }

    internal Continuity? Continuity { get; }

    internal Frequency? Frequency { get; }

    internal IReadOnlyList<Representation>? Representation { get; }

    internal YouSaidWeDid? Asks { get; }

    internal IReadOnlyList<MilestoneProgress>? Plan { get; }

    internal IReadOnlyList<ReportDue>? Reports { get; }

    internal Funding? Funding { get; }

    internal Section? Spending { get; }

    /// <summary>The report as a page, in the order in which committees read: summary, recommendations, main report.</summary>
    /// <param name="title">The title.</param>
    public Page ToPage(string title) => CouncilPage.Of(Guard.Against.NullOrWhiteSpace(title), this);

    /// <summary>The tables of the report.</summary>
    /// <param name="forPrograms">Whether a program reads them: every column, and each row once. A person gets fewer columns.</param>
    public IReadOnlyList<Section> Tables(bool forPrograms)
    {
        var tables = new List<Section>();
        if (Turnout is not null && Held is not null && Continuity is not null)
        {
            tables.Add(CouncilSections.Turnout(Held, Turnout));
            tables.Add(CouncilSections.Continuity(Continuity, Frequency, Turnout));
        }

        if (Representation is not null)
        {
            tables.Add(CouncilSections.Representation(Representation));
        }

        if (Asks is not null)
        {
            // CSV holds the first table only, and a program counts rates for itself.
            tables.Add(forPrograms ? CouncilSections.Asks(Asks) : CouncilSections.AskRates(Asks));
            tables.Add(forPrograms ? CouncilSections.AskRates(Asks) : CouncilSections.AsksInShort(Asks));
        }

        if (Plan is not null)
        {
            tables.Add(PlanTable(forPrograms));
        }

        if (Reports is not null)
        {
            tables.Add(CouncilSections.Reports(Reports));
        }

        if (Spending is not null)
        {
            tables.Add(Spending);
        }

        return tables;
    }

    /// <summary>The options for a meeting, the best first, and what speaks for them.</summary>
    /// <param name="ranking">The ranking.</param>
    /// <param name="forPrograms">Whether a program reads them.</param>
    public static IReadOnlyList<Section> Tables(BestDates ranking, bool forPrograms)
    {
        Guard.Against.Null(ranking);
        return [forPrograms ? PlanSections.Options(ranking) : PlanSections.OptionsInShort(ranking), PlanSections.Reasons(ranking)];
    }

    /// <summary>The issues that authorities share, and those below a threshold.</summary>
    /// <param name="themes">The issues.</param>
    /// <param name="forPrograms">Whether a program reads them.</param>
    public static IReadOnlyList<Section> Tables(SharedThemes themes, bool forPrograms)
    {
        Guard.Against.Null(themes);
        return [forPrograms ? CouncilSections.Themes(themes.Candidates) : CouncilSections.ThemesInShort(themes.Candidates), CouncilSections.Local(themes)];
    }

    internal Section PlanTable(bool forPrograms) => forPrograms ? PlanSections.Plan(Plan!, calendars) : PlanSections.PlanInShort(Plan!, calendars);
}
