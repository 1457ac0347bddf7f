using System.Text;
using CareRights.Testing;

namespace CareRights.Ssda903.Tests.Exports;

/// <summary>One file of a return as its cells, and how it is to be written.</summary>
internal sealed class ExportedFile
{
    /// <summary>The file's name without its folder.</summary>
    public required string Name { get; set; }

    /// <summary>The folder, such as 2025; empty for a table that is of no year.</summary>
    public required string Folder { get; set; }

    /// <summary>The year of the return; <see langword="null"/> for a table that is of no year.</summary>
    public required int? Year { get; init; }

    public required List<string> Columns { get; set; }

    public required List<List<string>> Rows { get; set; }

    public char Separator { get; set; } = ',';

    public string LineEnd { get; set; } = "\r\n";

    public bool IsQuoted { get; set; }

    /// <summary>How many lines of separators alone stand below the table.</summary>
    public int BlankLines { get; set; }

    public Func<string, byte[]> Encode { get; set; } = Encoding.UTF8.GetBytes;

    /// <summary>The whole text, where the file is no table any more.</summary>
    public string? Text { get; set; }

    public bool Has(string column) => Columns.Contains(column);

    public ExportedFile Copy()
    {
        var copy = (ExportedFile)MemberwiseClone();
        (copy.Columns, copy.Rows) = ([.. Columns], [.. Rows.Select(row => row.ToList())]);
        return copy;
    }

    /// <summary>Changes the cells of the columns that are asked for; a row that was cut short before them has none.</summary>
    public void Cells(Func<string, bool> columns, Func<string, string> change)
    {
        for (var at = 0; at < Columns.Count; at++)
        {
            if (columns(Columns[at]))
            {
                foreach (var row in Rows.Where(row => at < row.Count))
                {
                    row[at] = change(row[at]);
                }
            }
        }
    }

    public byte[] ToBytes() => Encode(Text ?? string.Concat(Rows.Prepend(Columns).Select(row => string.Join(Separator, row.Select(Written)) + LineEnd))
        + string.Concat(Enumerable.Repeat(new string(Separator, Columns.Count - 1) + LineEnd, BlankLines)));

    private string Written(string cell) => IsQuoted || cell.Contains(Separator) ? '"' + cell + '"' : cell;
}

/// <summary>A made-up return as its files, to be written as systems, spreadsheets and data frames write them.</summary>
internal sealed class ExportedReturn
{
    private readonly List<ExportedFile> files;

    private ExportedReturn(List<ExportedFile> files) => this.files = files;

    public List<ExportedFile> Files => files;

    public IEnumerable<ExportedFile> Yearly => files.Where(file => file.Year is not null && file.Text is null);

    /// <summary>Several years of a few children, with identifiers of one of three forms; for an odd seed with rows that contradict each other.</summary>
    public static ExportedReturn Random(int seed, int children, int years)
    {
        var written = new Dictionary<string, MemoryStream>();
        new SyntheticReturn(children, years, seed).Write(name => written[name] = new MemoryStream());
        var made = new ExportedReturn([.. written.OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => Parsed(file.Key, Encoding.UTF8.GetString(file.Value.ToArray())))]);
        var random = new Random(seed);
        var prefix = (seed % 3) switch { 0 => "", 1 => "a-", _ => "00" };
        foreach (var file in made.files)
        {
            file.Cells(column => column == "CHILD", child => prefix + child);
        }

        foreach (var file in made.files.Where(file => file.Name == "episodes.csv" && seed % 2 == 1))
        {
            Spoil(file, random);
        }

        return made;
    }

    public ExportedReturn Copy() => new([.. files.Select(file => file.Copy())]);

    public void WriteTo(ReturnFolder folder)
    {
        foreach (var file in files)
        {
            folder.WithBytes(file.Folder.Length == 0 ? file.Name : file.Folder + "/" + file.Name, file.ToBytes());
        }
    }

    private static ExportedFile Parsed(string path, string text)
    {
        // No cell of the synthetic return holds a comma, a quote or a line break.
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.TrimEnd('\r').Split(',').ToList()).ToList();
        var parts = path.Split('/');
        return new()
        {
            Name = parts[^1],
            Folder = parts.Length == 2 ? parts[0] : "",
            Year = parts.Length == 2 ? int.Parse(parts[0]) : null,
            Columns = lines[0],
            Rows = lines[1..],
        };
    }

    // What the rules object to and repair has to settle: codes that are none, ends that are missing, rows that stand twice with another placement, ends before the start.
    private static void Spoil(ExportedFile episodes, Random random)
    {
        foreach (var row in episodes.Rows.ToList())
        {
            switch (random.Next(25))
            {
                case 0:
                    row[episodes.Columns.IndexOf("CIN")] = "N9";
                    break;
                case 1:
                    (row[episodes.Columns.IndexOf("DEC")], row[episodes.Columns.IndexOf("REC")]) = ("", "");
                    break;
                case 2:
                    var another = row.ToList();
                    another[episodes.Columns.IndexOf("PLACE")] = "K2";
                    episodes.Rows.Add(another);
                    break;
                case 3:
                    row[episodes.Columns.IndexOf("DEC")] = "01/01/2011";
                    break;
                case 4:
                    row[episodes.Columns.IndexOf("RNE")] = "";
                    break;
            }
        }
    }
}
