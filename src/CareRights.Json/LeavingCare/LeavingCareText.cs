using System.Collections.Generic;
using System.IO;
using System.Linq;
using CareRights.Eligibility;
using CareRights.Eligibility.LeavingCare;
using CareRights.Eligibility.LeavingCare.Entitlements;
using NodaTime;

namespace CareRights.Json;

/// <summary>The answer of <c>decide leaving-care</c> for a person to read.</summary>
internal static class LeavingCareText
{
    public static string Of(Person person, LocalDate asOf)
    {
        var status = LeavingCareStatus.Assess(person, asOf);
        var text = new StringWriter { NewLine = "\n" };
        Line(text, 0, "Leaving care, on " + AnswerJson.Of(asOf) + ": " + Name(status.Primary));
        if (status.ResponsibleAuthority is { } authority)
            Line(text, 0, "Responsible: " + authority.Rule + (authority.Name is { } name ? ", " + name : "") + " (" + authority.Authority + ")");

        foreach (var (_, determination) in StatusRows.Of(status))
        {
            text.WriteLine();
            Line(text, 0, determination.Question + ": " + determination.Answer);
            Findings(text, determination.Answer == Answer.No ? determination.Decisive : determination.Findings, 1);
        }

        List(text, "To find out, the most decisive first", status.ToAsk.Select(ask => ask.Fact.Question));
        if (ThirteenWeeks.Count(person, asOf) is { } count)
            List(text, $"Days in care that count: {count.Least} of {count.Required}", [.. count.Counted.Select(days => $"{AnswerJson.Of(days.From)} to {AnswerJson.Of(days.To!.Value)}: {days.Days} days"), .. count.LeftOut.Select(days => $"left out from {AnswerJson.Of(days.From)}: {days.Reason}")]);
        List(text, "To be done", DutyDue.Assess(person, asOf).Where(duty => duty.Answer == Answer.Yes || duty.Day is not null).Select(duty => duty.Name + (duty.Day is { } due ? ", by " + AnswerJson.Of(due) : "") + ": " + duty.Due.Convention + " (" + duty.Due.Authority + ")" + (duty.Answer == Answer.Yes ? "" : ", unless it is done already")));
        var rows = Entitlement.AssessAll(person, asOf);
        List(text, "What you are owed or may be given", rows.Where(row => row.Answer == Answer.Yes).Select(row => row.Entitlement.Name + Firmness(row) + ". " + row.Entitlement.PlainWords + " (" + row.Entitlement.Authority + ")"));
        List(text, "What depends on more facts", rows.Where(row => row.Answer == Answer.Unknown).Select(row => row.Entitlement.Name + ". To find out: " + string.Join("; ", row.Determination.Missing)));
        List(text, "What will change if nothing else does", Change.AllAfter(person, asOf).Select(change => $"{AnswerJson.Of(change.On)}: {change.What}, {change.Before} to {change.After} ({string.Join(", ", change.Causes)})"));
        text.WriteLine();
        Line(text, 0, "England. Decision support, not legal advice: a person decides.");
        return text.ToString();
    }

    private static string Name(CareStatus status) => status switch
    {
        CareStatus.Eligible => "eligible child",
        CareStatus.Relevant => "relevant child",
        CareStatus.FormerRelevant => "former relevant child",
        CareStatus.Qualifying => "person qualifying for advice and assistance",
        CareStatus.None => "none of the statuses",
        _ => "not known on these facts",
    };

    private static string Firmness(EntitlementAnswer row) => row.Entitlement.Nature switch
    {
        EntitlementNature.Duty => "",
        EntitlementNature.Power => " (the council may)",
        EntitlementNature.Discretion => " (not by right)",
        _ => " (each council decides)",
    };

    private static void Findings(StringWriter text, IEnumerable<Finding> findings, int depth)
    {
        foreach (var finding in findings)
        {
            Line(text, depth, finding.Answer + ": " + finding.Condition + " (" + finding.Authority + ")");
            if (finding.Note.Length > 0)
                Line(text, depth + 1, "Note: " + finding.Note);
            Findings(text, finding.Parts, depth + 1);
        }
    }

    private static void List(StringWriter text, string title, IEnumerable<string> items)
    {
        var lines = items.ToArray();
        if (lines.Length == 0)
            return;
        text.WriteLine();
        Line(text, 0, title + ":");
        foreach (var line in lines)
            Line(text, 1, "- " + line);
    }

    private static void Line(StringWriter text, int depth, string line)
    {
        var indent = new string(' ', depth * 2);
        foreach (var (part, i) in Wrapped.Text(line, Wrapped.Width - indent.Length - 2).Select((part, i) => (part, i)))
            text.WriteLine(indent + (i == 0 ? "" : "  ") + part);
    }
}
