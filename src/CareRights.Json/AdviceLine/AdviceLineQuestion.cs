using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using CareRights.Eligibility.Commissioner;

namespace CareRights.Json;

/// <summary><c>carerights decide advice-line</c>.</summary>
internal static class AdviceLineQuestion
{
    public static Question<AdviceLineFacts> Create() => new(
        "advice-line",
        "What becomes of an enquiry to the Children's Commissioner's advice line: harm first, then the remit, then what can be offered and what is declined and why.",
        (facts, asOf, options) => Decide(AdviceLine.Assess(facts.ToEnquiry(asOf), options.Rules, asOf)),
        (facts, asOf, options) => Explain(AdviceLine.Assess(facts.ToEnquiry(asOf), options.Rules, asOf)));

    private static JsonObject Decide(Triage triage)
    {
        var json = new JsonObject
        {
            ["question"] = "The advice line",
            ["asOf"] = AnswerJson.Of(triage.AsOf),
            ["disposition"] = triage.Disposition.ToString(),
            ["actions"] = AnswerJson.Of(triage.Actions.Select(action => action.ToString())),
            ["declineReasons"] = AnswerJson.Of(triage.DeclineReasons.Select(reason => reason.ToString())),
            ["safeguardingConcern"] = triage.Concern is { } concern ? Of(concern) : null,
            ["rules"] = triage.Rules.ToString(),
            ["remit"] = triage.Remit.ToString(),
            ["section8A"] = triage.Comparison.Statute.Answer.ToString(),
            ["leaflet"] = triage.Comparison.Leaflet.Answer.ToString(),
            ["differs"] = triage.Comparison.Differs.ToString(),
        };
        if (triage.Comparison.Why.Length > 0)
        {
            json["difference"] = triage.Comparison.Why;
        }

        json["missing"] = AnswerJson.Of(triage.Missing);
        json["ask"] = AnswerJson.Of(triage.Missing.Select(Ask));
        json["reasons"] = new JsonArray([.. Rows(triage).Select(JsonNode (row) => Of(row.Row, row.Finding))]);
        return json;
    }

    private static JsonObject Of(SafeguardingConcern concern) => new()
    {
        ["raisedOn"] = AnswerJson.Of(concern.RaisedOn),
        ["basis"] = concern.Basis.ToString(),
        ["restsOn"] = concern.RestsOn,
        ["tellTheEnquirer"] = concern.TellTheEnquirer,
        ["authority"] = AnswerJson.Of(concern.Authority),
    };

    private static JsonObject Of(AdviceLineRow row, Finding finding)
    {
        var json = new JsonObject
        {
            [row.Action is null ? "declineReason" : "action"] = row.Action?.ToString() ?? row.Reason.ToString(),
            ["applies"] = finding.Answer.ToString(),
            ["when"] = finding.Condition,
            ["authority"] = AnswerJson.Of(finding.Authority),
            ["words"] = row.Words,
        };
        if (row.Power is { } power)
        {
            json["power"] = AnswerJson.Of(power);
        }

        if (finding.Missing.Count > 0)
        {
            json["missing"] = AnswerJson.Of(finding.Missing);
        }

        return json;
    }

    private static string Explain(Triage triage)
    {
        var text = new StringBuilder()
            .Append("The advice line, on ").Append(AnswerJson.Of(triage.AsOf)).Append(", by the ").Append(triage.Rules == RemitRules.Leaflet ? "leaflet" : "statute").Append(": ").Append(triage.Disposition).Append('\n');
        if (triage.Concern is { } concern)
        {
            text.Append("  A safeguarding concern is raised: ").Append(concern.RestsOn).Append(".\n  ").Append("To the enquirer: ").Append(concern.TellTheEnquirer).Append('\n');
        }

        text.Append("  Remit: ").Append(triage.Remit).Append(". Section 8A: ").Append(triage.Comparison.Statute.Answer).Append("; leaflet: ").Append(triage.Comparison.Leaflet.Answer).Append('\n');
        if (triage.Comparison.Why.Length > 0)
        {
            text.Append("  ").Append(triage.Comparison.Why).Append('\n');
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
        AdviceLine.Table.Zip(triage.Findings, (row, finding) => (row, finding)).Where(row => row.finding.Answer != Answer.No);

    private static string Then(AdviceLineRow row) => row.Action?.ToString() ?? "declined: " + row.Reason;

    private static string Ask(MissingFact missing) => "Find out: " + missing + ".";
}
