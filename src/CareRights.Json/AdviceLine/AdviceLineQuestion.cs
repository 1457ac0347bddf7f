using System.Collections.Generic;
using System.Linq;
using System.Text;
using CareRights.Eligibility.Commissioner;

namespace CareRights.Json;

/// <summary>The Children's Commissioner's advice line.</summary>
internal static class AdviceLineQuestion
{
    public static Question Create() => new Question<AdviceLineFacts>(
        "advice-line",
        "What becomes of an enquiry to the Children's Commissioner's advice line: harm first, then the remit, then what can be offered and what is declined and why.",
        AnswerJson.Of<AdviceLineAnswer>,
        (facts, asOf, options, problems) =>
        {
            var enquiry = facts.ToEnquiry(asOf, problems);
            return new(
                () =>
                {
                    var triage = Triage.Assess(enquiry, options.Rules, asOf);
                    return AnswerJson.ToNode(options.Brief ? Brief(triage) : Decide(triage));
                },
                () => Explain(Triage.Assess(enquiry, options.Rules, asOf)));
        });

    private static AdviceLineAnswer Decide(Triage triage) => new()
    {
        Question = "The advice line",
        AsOf = triage.AsOf,
        Disposition = triage.Disposition.ToString(),
        Actions = [.. triage.Actions.Select(action => action.ToString())],
        DeclineReasons = [.. triage.DeclineReasons.Select(reason => reason.ToString())],
        SafeguardingConcern = Of(triage),
        Rules = triage.Rules.ToString(),
        Remit = InWords(triage.Remit),
        Section8A = triage.Comparison.Statute.Answer,
        Leaflet = triage.Comparison.Leaflet.Answer,
        Differs = triage.Comparison.Differs,
        Difference = AnswerJson.OrNone(triage.Comparison.Reason),
        Missing = AnswerJson.Questions(triage.Missing),
        MissingFacts = AnswerJson.Facts(triage.Missing),
        Ask = [.. triage.Missing.Select(Ask)],
        Reasons = [.. Rows(triage).Select(row => Of(row.Row, row.Finding))],
        LawReadOn = triage.Comparison.Statute.LawReadOn,
    };

    private static AdviceLineAnswer Brief(Triage triage) => new()
    {
        AsOf = triage.AsOf,
        Disposition = triage.Disposition.ToString(),
        Actions = [.. triage.Actions.Select(action => action.ToString())],
        DeclineReasons = [.. triage.DeclineReasons.Select(reason => reason.ToString())],
        SafeguardingConcern = Of(triage),
        Remit = InWords(triage.Remit),
        Section8A = triage.Comparison.Statute.Answer,
        Missing = [.. triage.Missing.Select(fact => fact.Id)],
        LawReadOn = triage.Comparison.Statute.LawReadOn,
    };

    private static ConcernAnswer? Of(Triage triage) => triage.Concern is not { } concern ? null : new()
    {
        RaisedOn = triage.AsOf,
        Basis = concern.ToString(),
        RestsOn = triage.ConcernRestsOn,
        TellTheEnquirer = Triage.TellTheEnquirer,
        Authority = AnswerJson.Of(Triage.ConcernAuthority),
    };

    private static string InWords(Answer? remit) => remit switch
    {
        null => "NotApplicable",
        Answer.Yes => "In",
        Answer.No => "Out",
        _ => "Unknown",
    };

    private static AdviceReasonAnswer Of(AdviceLineRow row, Finding finding) => new()
    {
        Action = row.Action?.ToString(),
        DeclineReason = row.Action is null ? row.Reason.ToString() : null,
        Applies = finding.Answer,
        When = finding.Condition,
        Authority = AnswerJson.Of(finding.Authority),
        Words = row.Words,
        Power = row.Power is { } power ? AnswerJson.Of(power) : null,
        Missing = AnswerJson.QuestionsOrNone(finding.Missing),
    };

    private static string Explain(Triage triage)
    {
        var text = new StringBuilder()
            .Append("The advice line, on ").Append(AnswerJson.Of(triage.AsOf)).Append(", by the ").Append(triage.Rules == RemitRules.Leaflet ? "leaflet" : "statute").Append(": ").Append(triage.Disposition).Append('\n');
        if (triage.Concern is not null)
        {
            text.Append("  A safeguarding concern is raised: ").Append(triage.ConcernRestsOn).Append(".\n  ").Append("To the enquirer: ").Append(Triage.TellTheEnquirer).Append('\n');
        }

        text.Append("  Remit: ").Append(InWords(triage.Remit)).Append(". Section 8A: ").Append(triage.Comparison.Statute.Answer).Append("; leaflet: ").Append(triage.Comparison.Leaflet.Answer).Append('\n');
        if (triage.Comparison.Reason.Length > 0)
        {
            text.Append("  ").Append(triage.Comparison.Reason).Append('\n');
        }

        foreach (var (row, finding) in Rows(triage))
        {
            text.Append("  ").Append(finding.Answer.ToString().PadRight(8)).Append(Then(row)).Append(": ").Append(finding.Condition).Append(" (").Append(finding.Authority).Append(": \"").Append(row.Words).Append("\")\n");
        }

        foreach (var missing in triage.Missing)
        {
            text.Append("  ").Append(Ask(missing)).Append('\n');
        }

        return text.ToString();
    }

    private static IEnumerable<(AdviceLineRow Row, Finding Finding)> Rows(Triage triage) =>
        Triage.Table.Zip(triage.Findings, (row, finding) => (row, finding)).Where(row => row.finding.Answer != Answer.No);

    private static string Then(AdviceLineRow row) => row.Action?.ToString() ?? "declined: " + row.Reason;

    private static string Ask(MissingFact missing) => "Find out: " + missing + ".";
}
