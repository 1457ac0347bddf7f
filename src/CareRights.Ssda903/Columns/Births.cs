using System.Collections.Generic;
using CareRights.Ssda903.Reading;
using CareRights.Stability;
using CareRights.Stability.Columns;
using CsvHelper;

namespace CareRights.Ssda903.Columns;

/// <summary>The dates of birth of the header tables, for the children who have episodes. A child whose dates differ has none that is known.</summary>
internal sealed class Births(EpisodeTableBuilder builder)
{
    private static readonly int DobColumn = ColumnOf("DOB");
    private readonly Dictionary<int, int> born = [];
    private readonly byte[] identifier = new byte[64];

    public void Read(CsvReader reader, TableHeader header, SourceFile file)
    {
        var cells = new CsvTable.CsvCells(reader, header, new TextPool());
        var authority = builder.Authority("");
        var isPlainTable = header.Place("LA") is null;
        while (reader.Read())
        {
            var child = reader.GetSpan(header.Place(0));
            if (isPlainTable && reader.FieldCount == header.Count && PlainCells.IsIdentifier(child) && PlainCells.TryReadDay(reader.GetSpan(header.Place(DobColumn)), out var day))
            {
                child.CopyTo(identifier);
                Add(builder.Find(authority, identifier, 0, child.Length), day);
            }
            else if (CsvTable.Fault(reader, header, CsvTable.HasOpenQuote(reader.RawRecord)) is null)
            {
                cells.Start(new Origin(file, checked((int)reader.LineNumber)));
                if (cells.Child() is { } key)
                {
                    Add(TableRows.Header(cells, key));
                }
            }
        }
    }

    public void Add(HeaderRow row)
    {
        if (row.Dob is { } date)
        {
            Add(builder.Find(new ChildKey(row.Authority ?? "", row.Child)), EpisodeTable.DayOf(date));
        }
    }

    private void Add(int? child, int day)
    {
        if (child is { } known)
        {
            var differs = born.TryGetValue(known, out var before) && before != day;
            born[known] = differs ? EpisodeTable.NoDay : day;
            builder.SetBorn(known, born[known]);
        }
    }

    private static int ColumnOf(string name)
    {
        var columns = ReturnTables.ColumnsOf(ReturnTable.Header);
        var at = 0;
        while (columns[at] != name)
        {
            at++;
        }

        return at;
    }
}
