using System;
using System.Collections.Generic;

namespace CareRights.Ssda903.Rules;

/// <summary>Unaccompanied asylum-seeking children: the status of this year against that of last year.</summary>
/// <remarks>
/// Whether a child is one is said by the header of the XML form, or by a row of the table of the CSV form that says more than whose it is.
/// The public implementation finds nothing in a CSV return that has headers, as their table has no such column.
/// </remarks>
internal static class AsylumRules
{
    private const string ByTable = "Where the header does not say, the table of such children does; the public implementation is then silent.";

    public static IReadOnlyList<ValidationRule> All { get; } =
    [
        new("104", "The day the child ceased to be an unaccompanied asylum-seeking child is no date, or is before the year.", ["DUC"], Each.In(
            child => child.Uasc,
            (row, _, year) => row.IsUnreadable("DUC") || row.Duc < year.FirstDay)),
        new("105", "Whether the child is an unaccompanied asylum-seeking child is blank in the XML form, or is not 0 or 1.", ["UASC"], Each.Header(
            (row, _) => IsXml(row) && row.Uasc is not ("0" or "1"))),
        Rule("205A", "The child was an unaccompanied asylum-seeking child last year and is none this year, and the days on which that ceased do not bear it out.", ["UASC", "DUC"], (child, year) =>
            !child.IsUasc && child.Last.IsUasc && (child.Uasc.Exists(row => row.Has(row.Duc, "DUC")) || !child.Last.Uasc.Exists(row => year.Last.Covers(row.Duc) || row.IsUnreadable("DUC")))),
        Rule("205B", "The child is an unaccompanied asylum-seeking child this year and was one last year, and the days on which that ceases do not bear it out.", ["DUC", "UASC"], (child, year) =>
            child.IsUasc && child.Last.IsUasc && child.Uasc.Exists(row => child.Last.Uasc.Exists(last => IsRead(row, last, child) && !GoesOn(row, last, child, year)))),
        Rule("205C", "The child is no unaccompanied asylum-seeking child this year and was none last year, and a day on which that ceased is given.", ["DUC", "UASC"], (child, _) =>
            !child.IsUasc && !child.Last.IsUasc && (child.Uasc.Exists(row => row.Has(row.Duc, "DUC")) || child.Last.Uasc.Exists(row => row.Has(row.Duc, "DUC")))),
        new("205D", "The child is an unaccompanied asylum-seeking child this year, was in last year's return, and was none in it.", ["UASC"], (child, found) =>
        {
            if (child.IsUasc && !child.Last.IsUasc && (child.Last.Headers.Count > 0 || child.Last.Uasc.Count > 0))
            {
                found.AddAll(child.Headers);
                if (child.Headers.Count == 0)
                {
                    found.AddAll(child.Uasc);
                }
            }
        })
        {
            LastYearTables = [ReturnTable.Header],
            Difference = ByTable,
        },
    ];

    private static ValidationRule Rule(string number, string meaning, string[] fields, Func<ChildRows, CollectionYear, bool> objects) => new(number, meaning, fields, (child, found) =>
    {
        if (objects(child, found.Year))
        {
            found.AddAll(child.Uasc);
            found.AddAll(child.Headers);
        }
    })
    {
        Without = [ReturnTable.Header],
        LastYearTables = [ReturnTable.Uasc],
        Difference = ByTable,
    };

    private static bool IsRead(UascRow row, UascRow last, ChildRows child) =>
        !row.IsUnreadable("DUC") && !last.IsUnreadable("DUC") && !last.IsUnreadable("DOB") && !child.Headers.Exists(header => header.IsUnreadable("DOB"));

    // The eighteenth birthday of who was born on 29 February may be given as 28 February or as 1 March.
    private static bool GoesOn(UascRow row, UascRow last, ChildRows child, CollectionYear year)
    {
        var ceasesNow = year.Covers(row.Duc) || (row.Duc is { } day && day == last.Duc);
        return ceasesNow && last.Duc is { } foreseen && (foreseen == child.Attains(18, last.Dob) || foreseen == (last.Dob ?? child.Dob)?.PlusYears(18));
    }

    private static bool IsXml(HeaderRow row) => row.Origin.File is { } file && file.Path.EndsWith(".xml", StringComparison.OrdinalIgnoreCase);
}
