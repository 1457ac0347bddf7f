using System.Collections.Generic;
using CareRights.Ssda903;
using NodaTime;

namespace CareRights.Ssd.Facts;

/// <summary>Dates of columns that are not of the return.</summary>
internal static class Dates
{
    /// <summary>Whether a column holds nothing, or what databases and spreadsheets write for nothing.</summary>
    public static bool IsNothing(SsdRow row, string column) => CellDate.Read(row[column], out var fault) is null && fault is null;

    /// <summary>Whether an end stands before its start; both can be read.</summary>
    public static bool RunBackwards(SsdRow row, string start, string end) => CellDate.Read(row[end], out _) < CellDate.Read(row[start], out _);

    /// <summary>The day in a column; <see langword="null"/>, with a problem, if it cannot be read.</summary>
    public static LocalDate? Of(SsdRow row, string column, ICollection<SsdProblem> problems)
    {
        var day = CellDate.Read(row[column], out var fault);
        if (fault is not null)
        {
            problems.Add(SsdProblem.Of(row, column, fault, "a date as yyyy-mm-dd", ProblemEffect.FieldLost));
        }

        return day;
    }
}
