using System.Collections.Generic;
using System.Text;

namespace CareRights.Json;

/// <summary>Writes an answer for a person to read: each finding on its line with its provision, its parts below it, and what is missing.</summary>
internal static class Explanation
{
    public static string Of(Determination determination)
    {
        var text = new StringBuilder();
        Append(text, determination);
        return text.ToString();
    }

    public static void Append(StringBuilder text, Determination determination)
    {
        text.Append(determination.Question).Append(", on ").Append(AnswerJson.Of(determination.AsOf)).Append(": ").Append(determination.Answer).Append('\n');
        Append(text, determination.Findings, 1);
        foreach (var missing in determination.Missing)
        {
            text.Append("  To find out: ").Append(missing).Append('\n');
        }
    }

    public static void Append(StringBuilder text, IEnumerable<Finding> findings, int depth)
    {
        foreach (var finding in findings)
        {
            text.Append(' ', depth * 2).Append(finding.Answer.ToString().PadRight(8)).Append(finding.Condition).Append(" (").Append(finding.Authority).Append(")\n");
            if (finding.Note.Length > 0)
            {
                text.Append(' ', (depth * 2) + 8).Append("Note: ").Append(finding.Note).Append('\n');
            }

            Append(text, finding.Parts, depth + 1);
        }
    }
}
