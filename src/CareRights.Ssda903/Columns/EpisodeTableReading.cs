using System.Collections.Generic;
using CareRights.Stability.Columns;

namespace CareRights.Ssda903.Columns;

/// <summary>The episodes of a return as a table, and what became of its rows.</summary>
/// <param name="Table">The table, with the dates of birth of the header tables.</param>
/// <param name="Episodes">Rows of episodes: read, used, used in part, reported.</param>
/// <param name="Problems">Everything that could not be read as it should be.</param>
public sealed record EpisodeTableReading(EpisodeTable Table, RowCount Episodes, IReadOnlyList<ReturnProblem> Problems);
