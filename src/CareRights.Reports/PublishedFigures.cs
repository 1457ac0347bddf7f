using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using CareRights.Reports.Files;
using CareRights.Reports.Tables;

namespace CareRights.Reports;

/// <summary>Figures of other authorities: of DfE's local authority files as they are published, or of what <c>carerights stability --by authority --format csv</c> wrote.</summary>
/// <example>
/// <code>
/// using var file = File.OpenRead("d_placement_stability.csv");
/// var others = PublishedFigures.Read(file, "d_placement_stability.csv");
/// </code>
/// </example>
public sealed class PublishedFigures
{
    private static readonly string[] OwnColumns = ["year*", "measure*", "authority*", "region", "count*", "base*"];

    private PublishedFigures(IReadOnlyList<PublishedCount> counts) => Counts = counts;

    /// <summary>How many figures there are.</summary>
    public int Count => Counts.Count;

    internal IReadOnlyList<PublishedCount> Counts { get; }

    /// <summary>The figures of several files together.</summary>
    public static PublishedFigures Join(IEnumerable<PublishedFigures> files) => new([.. Guard.Against.Null(files).SelectMany(file => file.Counts)]);

    /// <summary>Reads figures of other authorities.</summary>
    /// <param name="input">The file, from its beginning; it can be read twice.</param>
    /// <param name="file">What the file is called in messages.</param>
    /// <exception cref="FormatException">The file is neither of the two, or a row of it is wrong.</exception>
    public static PublishedFigures Read(Stream input, string file)
    {
        Guard.Against.Null(input);
        using var text = new StreamReader(input, Encoding.UTF8, true, 1 << 12, leaveOpen: true);
        var first = text.ReadLine() ?? "";
        input.Position = 0;
        var figures = Holds(first, "time_period") ? DfeFile.Figures(input, file)
            : Holds(first, "measure") ? Own(input, file)
            : throw new FormatException($"{file}, line 1: neither a file of DfE's (time_period, geographic_level, la_name, ...) nor what 'carerights stability --by authority --format csv' wrote (year, measure, authority, count, base).");
        return figures.Count > 0 ? new(figures) : throw new FormatException(
            $"{file}: there is no local authority's figure in it of a measure that is held here; expected a file on placement stability, social workers, school moves, placements on 31 March, why care ended, children missing, health or care leavers.");
    }

    private static List<PublishedCount> Own(Stream input, string file) =>
        [.. CsvRows.Read(input, file, OwnColumns, row =>
            new PublishedCount(DfeFile.Year(row), row.RequiredText("measure"), row.RequiredText("authority"), row.Text("authority"), row.Text("region"), DfeFile.Share(row.Count("count"), row.Count("base"))), mayHoldMore: true)];

    private static bool Holds(string line, string name) => line.IndexOf(name, StringComparison.OrdinalIgnoreCase) >= 0;
}
