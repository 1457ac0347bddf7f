using System.Collections.Generic;

namespace CareRights.Ssda903;

/// <summary>An SSDA903 return, or several years of it: every row that could be used, and every problem met in reading.</summary>
/// <remarks>
/// Rows stand in the order of the files, files in the order of their paths; nothing is repaired or dropped here. An identifier or an authority that is spelled in two ways
/// (101 and 101.0, sw101 and SW101) has one spelling, and a row that names no authority has that of the return, where it names one alone.
/// Immutable; may be shared between threads. Equality is by reference of the lists.
/// </remarks>
public sealed record Return
{
    /// <summary>Header rows: one for each child in each year.</summary>
    public IReadOnlyList<HeaderRow> Headers { get; init; } = [];

    /// <summary>Episodes of care. Those that a reader read are held in columns: a row is made each time it is asked for, and rows made of one are equal and not the same object.</summary>
    public IReadOnlyList<EpisodeRow> Episodes { get; init; } = [];

    /// <summary>Reviews.</summary>
    public IReadOnlyList<ReviewRow> Reviews { get; init; } = [];

    /// <summary>Unaccompanied asylum-seeking children.</summary>
    public IReadOnlyList<UascRow> Uasc { get; init; } = [];

    /// <summary>Outcomes of children looked after for twelve months.</summary>
    public IReadOnlyList<Oc2Row> Oc2 { get; init; } = [];

    /// <summary>Care leavers.</summary>
    public IReadOnlyList<Oc3Row> Oc3 { get; init; } = [];

    /// <summary>Adoptions.</summary>
    public IReadOnlyList<Ad1Row> Ad1 { get; init; } = [];

    /// <summary>Decisions that a child should be placed for adoption.</summary>
    public IReadOnlyList<PlacedAdoptionRow> PlacedAdoptions { get; init; } = [];

    /// <summary>Previous permanence.</summary>
    public IReadOnlyList<PrevPermRow> PrevPerms { get; init; } = [];

    /// <summary>Times missing or away without authority.</summary>
    public IReadOnlyList<MissingRow> Missing { get; init; } = [];

    /// <summary>Spells with a social worker.</summary>
    public IReadOnlyList<SocialWorkerRow> SocialWorkers { get; init; } = [];

    /// <summary>Orders depriving a child of liberty.</summary>
    public IReadOnlyList<DoLoRow> DoLos { get; init; } = [];

    /// <summary>Spells at a school, where a school history was supplied beside the return.</summary>
    public IReadOnlyList<SchoolHistoryRow> SchoolHistory { get; init; } = [];

    /// <summary>Places of postcodes, where a table of coordinates was supplied beside the return.</summary>
    public IReadOnlyList<CoordinateRow> Coordinates { get; init; } = [];

    /// <summary>Providers of placements, where a register of them was supplied beside the return.</summary>
    public IReadOnlyList<ProviderRow> Providers { get; init; } = [];

    /// <summary>The files that were read.</summary>
    public IReadOnlyList<SourceFile> Files { get; init; } = [];

    /// <summary>Everything that could not be read as it should be, in the order of the files.</summary>
    public IReadOnlyList<ReturnProblem> Problems { get; init; } = [];

    /// <summary>Cells that were written in another form than the return's and read as what they stand for, by table, column and change.</summary>
    public IReadOnlyList<ToleratedCells> Tolerated { get; init; } = [];

    /// <summary>What became of the rows, for each table that had any file.</summary>
    public IReadOnlyList<RowCount> Counts { get; init; } = [];

    /// <summary>The tables that files held, with or without rows, and the year each file is of.</summary>
    internal IReadOnlyCollection<(ReturnTable Table, int? Year)> Opened { get; init; } = [];

    /// <summary>How many files, rows and problems there are. Nothing of the children.</summary>
    public override string ToString() => $"{Files.Count} files, {Episodes.Count} episodes, {Problems.Count} problems";
}
