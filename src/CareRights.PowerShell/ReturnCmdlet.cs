using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using CareRights.Ssda903;
using CareRights.Stability;
using NodaTime;

namespace CareRights.PowerShell;

/// <summary>A question about a return.</summary>
public abstract class ReturnCmdlet : PSCmdlet
{
    private protected static LocalDate Day(DateTime day) => LocalDate.FromDateTime(day);

    private protected static LocalDate? Day(DateTime? day) => day is { } given ? LocalDate.FromDateTime(given) : null;

    /// <summary>The years asked about; a year whose return was not read is said.</summary>
    private protected StatisticalYear[] Years(Return data, IEnumerable<int> asked)
    {
        var held = data.Files.Select(file => file.ReturnYear).OfType<int>().Distinct().OrderBy(year => year).ToArray();
        var years = asked.Distinct().ToArray();
        foreach (var lacking in years.Where(year => held.Length > 0 && !held.Contains(year)))
        {
            WriteWarning($"no return of {lacking} was read, only of {string.Join(", ", held)}: its figures are Unknown, or are what the other returns show of it.");
        }

        return [.. years.Select(year => new StatisticalYear(year))];
    }

    private protected void Stop(string message, string id, ErrorCategory category = ErrorCategory.InvalidArgument, object? target = null) =>
        ThrowTerminatingError(new ErrorRecord(new ArgumentException(message), id, category, target));

    /// <summary>The nearest of the names, so that a message can offer them.</summary>
    private protected static string Names(IEnumerable<string> names) => string.Join(", ", names);
}
