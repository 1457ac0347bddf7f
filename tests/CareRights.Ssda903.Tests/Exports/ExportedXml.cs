using System.Globalization;
using System.Text;

namespace CareRights.Ssda903.Tests.Exports;

/// <summary>Writes one year of a return as XML, as the collection takes it, in place of its tables.</summary>
internal static class ExportedXml
{
    private static readonly string[] OfHeader = ["uasc.csv", "ad1.csv", "oc3.csv"];

    public static void Convert(ExportedReturn all, Random dice)
    {
        var years = all.Yearly.Select(file => file.Year!.Value).Distinct().Order().ToArray();
        var year = years.Length == 0 ? 0 : years[dice.Next(years.Length)];
        var tables = all.Yearly.Where(file => file.Year == year).ToList();
        if (tables.Count == 0 || !tables.TrueForAll(IsPlain))
        {
            return;
        }

        var children = tables.SelectMany(file => file.Rows.Select(row => Identifiers.Normal(row[0]))).Distinct().ToList();
        var text = new StringBuilder("<?xml version=\"1.0\"?>\r\n<EXPSSDA903>\r\n");
        foreach (var child in children)
        {
            text.Append("<CHILD><HEADER><CHILDID>").Append(child).Append("</CHILDID>");
            Append(text, tables, child, file => file.Name == "header.csv", "");
            Append(text, tables, child, file => OfHeader.Contains(file.Name), "");
            text.Append(tables.Any(file => file.Name == "uasc.csv" && file.Rows.Exists(row => Identifiers.Normal(row[0]) == child)) ? "<UASC>1</UASC></HEADER>" : "<UASC>0</UASC></HEADER>");
            Append(text, tables, child, file => file.Name != "header.csv" && !OfHeader.Contains(file.Name), "ROW");
            text.Append("</CHILD>\r\n");
        }

        text.Append("</EXPSSDA903>\r\n");
        // A table without rows says that there are none, which the XML form cannot say.
        all.Files.RemoveAll(file => tables.Contains(file) && file.Rows.Count > 0);
        all.Files.Add(new() { Name = "return.xml", Folder = tables[0].Folder, Year = year, Columns = [], Rows = [], Text = text.ToString() });
    }

    // Only the columns of the return have a place in the XML form.
    private static bool IsPlain(ExportedFile file) =>
        ReturnTables.All.Any(table => ReturnTables.ColumnsOf(table).SequenceEqual(file.Columns)) && file.Rows.TrueForAll(row => row.Count == file.Columns.Count && !row[0].Contains("CHILD", StringComparison.OrdinalIgnoreCase) && !row.Exists(cell => cell.StartsWith('\''))) && file.Folder.Length > 0 && char.IsAsciiDigit(file.Folder[0])
        && !file.Name.StartsWith("copy", StringComparison.Ordinal) && file.BlankLines == 0;

    private static void Append(StringBuilder text, List<ExportedFile> tables, string child, Func<ExportedFile, bool> which, string group)
    {
        foreach (var file in tables.Where(which))
        {
            foreach (var row in file.Rows.Where(row => Identifiers.Normal(row[0]) == child))
            {
                text.Append(CultureInfo.InvariantCulture, $"{(group.Length > 0 ? "<" + group + ">" : "")}");
                for (var at = 1; at < row.Count; at++)
                {
                    var name = file.Columns[at] == "PLACE" ? "PL" : file.Columns[at];
                    if ((row[at].Length > 0 || name == "DECOM") && !(file.Name != "header.csv" && name is "DOB" or "SEX"))
                    {
                        text.Append(CultureInfo.InvariantCulture, $"<{name}>{row[at].Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)}</{name}>");
                    }
                }

                text.Append(CultureInfo.InvariantCulture, $"{(group.Length > 0 ? "</" + group + ">" : "")}");
            }
        }
    }
}
