using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using System.Text.RegularExpressions;
using CareRights.Reports;
using CareRights.Ssda903;
using NodaTime;

namespace CareRights.PowerShell;

/// <summary>A question about a return. The tables of CareRights.Reports answer it, as they do for the tool.</summary>
public abstract class ReturnCmdlet : PSCmdlet
{
    private protected static LocalDate? Day(DateTime? day) => day is { } given ? LocalDate.FromDateTime(given) : null;

    private protected static string? Names(string[] names) => names.Length == 0 ? null : string.Join(",", names);

    /// <summary>The years whose returns were read.</summary>
    private protected static int[] Held(Return data) => [.. data.Files.Select(file => file.ReturnYear).OfType<int>().Distinct().OrderBy(year => year)];

    private protected void Stop(string message, string id, ErrorCategory category = ErrorCategory.InvalidArgument) =>
        ThrowTerminatingError(new ErrorRecord(new ArgumentException(message), id, category, null));

    /// <summary>Asks the libraries; an argument that is refused is the parameter of its name.</summary>
    private protected T Ask<T>(Func<T> question)
    {
        try
        {
            return question();
        }
        catch (ArgumentException refused) when (refused is { ParamName: { Length: > 0 } } and not ArgumentNullException)
        {
            // .NET adds the argument's name, in brackets or on a line of its own.
            var message = refused.Message;
            var end = message.LastIndexOf(refused.ParamName!, StringComparison.Ordinal);
            var added = end < 0 ? -1 : Math.Max(message.LastIndexOf(" (", end, StringComparison.Ordinal), message.LastIndexOf('\n', end));
            Stop($"-{Title.Of(refused.ParamName!).TrimEnd('s')}: {InWords(added < 0 ? message : message.Substring(0, added).TrimEnd())}", "NotFollowed");
            throw;
        }
    }

    /// <summary>Writes the rows of a table as objects, and says beside them what the table has to say.</summary>
    private protected void Write(Section table, IEnumerable<string> notes, string type)
    {
        foreach (var row in table.Rows)
        {
            WriteObject(TableObject.Of(table, row, type));
        }

        foreach (var note in notes)
        {
            WriteWarning(InWords(note));
        }
    }

    // The tables speak of the options of the tool: --by is -By here.
    private static string InWords(string said) => Regex.Replace(said.Replace("carerights stability", "Get-CareStability"), "--([a-z])", option => "-" + option.Groups[1].Value.ToUpperInvariant());
}
