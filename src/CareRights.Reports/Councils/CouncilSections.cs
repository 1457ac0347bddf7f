using System.Collections.Generic;
using System.Linq;
using CareRights.Participation.Asks;
using CareRights.Participation.Councils;
using CareRights.Participation.Plans;
using CareRights.Participation.Themes;
using NodaTime.Text;

namespace CareRights.Reports.Councils;

/// <summary>Tables of a council's life. Counts of children from 1 to 5, and what would tell them, are withheld.</summary>
internal static class CouncilSections
{
    public const string Withheld = "withheld";

    public static Section Turnout(IReadOnlyList<CouncilMeeting> held, Turnout turnout) => new(
        "turnout",
        turnout.InWords,
        [new("meeting", "Meeting"), new("represented", "Authorities represented", true), new("invited", "of", true), new("percent", "%", true), new("decision_makers", "Decision makers there")],
        held.Select((meeting, i) => (IReadOnlyList<object?>)
            [meeting.Date, turnout.ByMeeting[i]?.Count, turnout.ByMeeting[i]?.Of, turnout.ByMeeting[i]?.Percent, meeting.DecisionMakersPresent is { } there ? (there ? "Yes" : "No") : "not recorded"]));

    public static Section Continuity(Continuity continuity, Frequency? frequency, Turnout turnout) => new(
        "measures",
        "Reach, continuity and frequency",
        [new("measure", "Measure"), new("value", "Value")],
        new (string, string)[]
        {
            ("authorities that have taken part, of those invited", turnout.EverRepresented.ToString()),
            ("authorities not yet seen", turnout.NotYetRepresented.Count == 0 ? "none" : string.Join(", ", turnout.NotYetRepresented.Select(authority => authority.Name))),
            ("trend", !turnout.IsEstablished ? "establishing" : turnout.Trend.ToString().ToLowerInvariant()),
            ("members at two or more of the last three meetings", Of(continuity.Returning)),
            ("new members at the last meeting", Of(continuity.New)),
            ("members who have come, of the children in care", Of(continuity.Members)),
            ("meetings with decision makers in twelve months", frequency is null ? "" : $"{frequency.WithDecisionMakers}, and {frequency.NotRecorded} not recorded; target {frequency.Target}: {(frequency.MeetsTarget == Answer.Unknown ? "not known" : frequency.MeetsTarget == Answer.Yes ? "met" : "not met")}"),
            ("longest time without a meeting", frequency?.LongestGapInDays is { } days ? days + " days" : ""),
        }.Where(row => row.Item2.Length > 0).Select(row => (IReadOnlyList<object?>)[row.Item1, row.Item2]));

    public static Section Representation(IEnumerable<Representation> gaps) => new(
        "representation",
        "Members and children in care",
        [
            new("characteristic", "Characteristic"), new("band", "Band"), new("members", "Members", true), new("members_percent", "% of members", true),
            new("children_percent", "% of children in care", true), new("gap_points", "Gap in points", true),
        ],
        gaps.SelectMany(gap => gap.Bands
            .Select(band => (IReadOnlyList<object?>)[gap.Characteristic, band.Name, band.Members, band.MembersPercent, band.CohortPercent, band.GapInPoints])
            .Concat(gap.NotKnown == 0 ? [] : [[gap.Characteristic, "not known", gap.NotKnown, null, null, null]])
            .Append([gap.Characteristic, "all", gap.Members, null, null, gap.IndexInPoints])));

    public static Section AskRates(YouSaidWeDid report) => new(
        "ask_rates",
        $"You said, we did: rates of the {report.Answered.Of} asks due by {LocalDatePattern.Iso.Format(report.AsOf)}",
        [new("step", "Step"), new("count", "Asks", true), new("due", "of those due", true), new("percent", "%", true)],
        new (string, Proportion)[] { ("answered", report.Answered), ("done", report.Done), ("fed back", report.FedBack) }
            .Select(row => (IReadOnlyList<object?>)[row.Item1, row.Item2.Count, row.Item2.Of, row.Item2.Percent]));

    public static Section Asks(YouSaidWeDid report) => new(
        "asks",
        $"You said, we did, as it stood on {LocalDatePattern.Iso.Format(report.AsOf)}",
        [
            new("id", "Id"), new("stage", "Stage"), new("due", "Due"), new("days_overdue", "Days overdue", true), new("owner", "Owner"), new("ask", "Ask"),
            new("reason", "Reason"), new("oddities", "In the record"),
        ],
        report.Asks.Select(one => (IReadOnlyList<object?>)
            [one.Ask.Id, InWords(one.Stage), one.Ask.AnswerDue, one.DaysOverdue, one.Ask.Owner, one.Ask.Title, one.Ask.Reason, one.Oddities]));

    public static Section AsksInShort(YouSaidWeDid report) => new(
        "asks",
        $"You said, we did, as it stood on {LocalDatePattern.Iso.Format(report.AsOf)}",
        [new("id", "Id"), new("stage", "Stage"), new("due", "Due"), new("days_overdue", "Days overdue", true), new("ask", "Ask")],
        report.Asks.Select(one => (IReadOnlyList<object?>)
            [one.Ask.Id, InWords(one.Stage), one.Ask.AnswerDue, one.DaysOverdue, string.Join("; ", new[] { one.Ask.Title, one.Ask.Owner, one.Ask.Reason }.Concat(one.Oddities).Where(text => text.Length > 0))]));

    public static Section Reports(IEnumerable<ReportDue> reports) => new(
        "reports",
        "Reports owed",
        [new("to", "To"), new("due", "Due"), new("overdue", "Overdue"), new("last_made", "Last made"), new("report", "Report")],
        reports.Select(one => (IReadOnlyList<object?>)
            [one.To, one.Due, one.Overdue.ToString(), one.LastMade, one.Report + (one.Missing.Count == 0 ? "" : "; not known: " + string.Join(", ", one.Missing))]));

    public static Section Spending(Funding funding, IReadOnlyList<Spend> spends, int years, int? meetings, int? authorities, int? attendances)
    {
        var spent = spends.Sum(spend => spend.Amount);
        return new(
            "money",
            "Money, in pounds",
            [new("heading", "Heading"), new("amount", "£", true)],
            [
                .. Participation.Plans.Spend.ByHeading(spends).Select(spend => (IReadOnlyList<object?>)["spent: " + spend.Heading, Pounds(spend.Amount)]),
                ["spent in all", Pounds(spent)],
                ["funding over " + (years == 1 ? "1 year" : years + " years"), Range(funding.Total(years))],
                ["left", Range(funding.Remaining(years, spends))],
                ["spent for each meeting held", Each(spent, meetings)],
                ["spent for each attendance", attendances is { } came && SmallNumbers.Is(came) ? Withheld : Each(spent, attendances)],
                ["spent for each authority represented", Each(spent, authorities)],
            ]);
    }

    public static Section Themes(IEnumerable<ThemeCandidate> themes) => new(
        "candidates",
        "Candidates for a shared theme: a person decides",
        [
            new("category", "Theme"), new("count", "Raised", true), new("authorities", "Authorities", true), new("authority_not_known", "Authority not known", true), new("shared", "Shared"),
            new("first_seen", "First seen"), new("trend", "Trend"), new("authority_names", "Where"), new("rights", "Rights at stake"), new("by_group", "Whom it concerns"), new("by_route", "Brought by"),
        ],
        themes.Select(theme => (IReadOnlyList<object?>)
        [
            theme.Category, theme.Count, theme.Authorities.Count, theme.AuthorityNotKnown, theme.IsShared.ToString(),
            theme.FirstSeen, theme.Trend.ToString(), theme.Authorities.Select(authority => authority.Name).ToArray(), Rights(theme), Cells(theme.ByGroup), Cells(theme.ByRoute),
        ]));

    public static Section ThemesInShort(IEnumerable<ThemeCandidate> themes) => new(
        "candidates",
        "Candidates for a shared theme: a person decides",
        [new("category", "Theme"), new("count", "Raised", true), new("authorities", "Authorities", true), new("first_seen", "First seen"), new("trend", "Trend"), new("rights", "Rights at stake")],
        themes.Select(theme => (IReadOnlyList<object?>)
        [
            theme.Category, theme.Count, theme.Authorities.Count, theme.FirstSeen, theme.Trend.ToString().ToLowerInvariant(),
            string.Join("; ", Rights(theme)) + (theme.IsShared == Answer.Unknown ? "; whether it is shared hangs on issues without an authority" : ""),
        ]));

    public static Section Local(SharedThemes report) => new(
        "local",
        $"Below a threshold (issues outside the period, not counted: {report.OutsidePeriod})",
        [new("category", "Issue"), new("count", "Raised", true), new("authorities", "Authorities", true)],
        report.Local.Select(local => (IReadOnlyList<object?>)[local.Category, local.Count, local.Authorities]));

    /// <summary>A share of children as it may be published.</summary>
    public static string Of(Proportion? share) => share is not { } known ? "" : SmallNumbers.CanShow(known.Count, known.Of) ? known.ToString() : Withheld + " (small numbers)";

    public static string InWords(AskStage stage) => stage switch
    {
        AskStage.FedBack => "fed back",
        _ => stage.ToString().ToLowerInvariant(),
    };

    private static string Pounds(decimal amount) => amount.ToString("#,##0.00", System.Globalization.CultureInfo.InvariantCulture);

    private static string Each(decimal spent, int? count) => Participation.Plans.Spend.PerEach(spent, count) is { } each ? Pounds(each) : "not known";

    private static string Range((decimal AtLeast, decimal AtMost)? sum) => sum switch
    {
        null => "not known",
        var (atLeast, atMost) when atLeast == atMost => Pounds(atLeast),
        var (atLeast, atMost) => $"{Pounds(atLeast)} to {Pounds(atMost)}",
    };

    private static string[] Rights(ThemeCandidate theme) =>
        [.. theme.Rights.Select(one => $"{one.Right.InWords} (UNCRC {string.Join(", ", one.Right.Articles.Select(article => article.Provision))})")];

    private static string[] Cells(IEnumerable<(string Name, int? Count)> cells) => [.. cells.Select(cell => cell.Name + ": " + (cell.Count?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? Withheld))];
}
