using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using CareRights.Reports;
using NodaTime;

namespace CareRights.PowerShell;

/// <summary>A row of a table as an object of PowerShell: the columns under their names, low_95 as Low95, days as [datetime].</summary>
internal static class TableObject
{
    public static PSObject Of(Section table, IReadOnlyList<object?> row, string type)
    {
        var made = new PSObject();
        made.TypeNames.Insert(0, type);
        foreach (var (column, cell) in table.Columns.Zip(row, (column, cell) => (column, cell)))
        {
            made.Properties.Add(new PSNoteProperty(Title.Of(column.Name), cell is LocalDate day ? day.ToDateTimeUnspecified() : cell));
        }

        return made;
    }
}

/// <summary>Names as PowerShell has them.</summary>
internal static class Title
{
    /// <summary>Each word of a name with a capital: low_95 as Low95, dateOfBirth as DateOfBirth.</summary>
    public static string Of(string name) => string.Concat(name.Split('_').Where(word => word.Length > 0).Select(word => char.ToUpperInvariant(word[0]) + word.Substring(1)));
}
