using System;
using System.Collections.Generic;
using CareRights.Ssda903.Reading;
using CareRights.Stability.Columns;
using CsvHelper;

namespace CareRights.Ssda903.Columns;

/// <summary>The dates of birth of one block of a header table, for the children who have episodes; used for one block after another.</summary>
internal sealed class BirthBlock(ReturnFile file, TableHeader header, char separator, EpisodeTableBuilder builder)
{
    private static readonly int DobColumn = ColumnOf("DOB");
    private readonly CsvReaderOptions options = CsvTable.Options with { HasHeader = false, Separator = separator };
    private readonly int authority = builder.Authority("");
    private readonly byte[] identifier = new byte[64];
    private readonly List<HeaderRow> slow = [];
    private readonly List<(int Child, int Day)> plain = [];

    /// <summary>Reads a block in place of the one before it.</summary>
    public void Read(ReadOnlyMemory<byte> bytes)
    {
        slow.Clear();
        plain.Clear();
        using var reader = CsvReader.Create(bytes, options);
        var cells = new CsvTable.CsvCells(reader, header, new TextPool());
        var isPlainTable = header.Place("LA") is null;
        var last = -1;
        while (reader.Read())
        {
            var child = reader.GetSpan(header.Place(0));
            if (isPlainTable && reader.FieldCount == header.Count && PlainCells.IsIdentifier(child) && PlainCells.TryReadDay(reader.GetSpan(header.Place(DobColumn)), out var day))
            {
                child.CopyTo(identifier);
                if (builder.Find(authority, identifier, 0, child.Length, last + 1) is { } known)
                {
                    last = known;
                    plain.Add((known, day));
                }
            }
            else if (CsvTable.Fault(reader, header, CsvTable.HasOpenQuote(reader.RawRecord)) is null)
            {
                cells.Start(new Origin(file.Source, checked((int)reader.LineNumber)));
                if (cells.Child() is { } key)
                {
                    slow.Add(TableRows.Header(cells, key));
                }
            }
        }
    }

    public void AddTo(Births births)
    {
        foreach (var (child, day) in plain)
        {
            births.Add(child, day);
        }

        foreach (var row in slow)
        {
            births.Add(row);
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
