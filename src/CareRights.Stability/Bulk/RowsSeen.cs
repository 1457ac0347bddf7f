namespace CareRights.Stability.Bulk;

/// <summary>What the rows of one child say, up to the day asked about.</summary>
/// <param name="Sets">The <see cref="RankSets"/> of all rows.</param>
/// <param name="Begun">How many rows with reason S, P or B, and no respite, started on each rank or a higher one.</param>
/// <param name="AreStarts">Of these rows, the last in the lowest bit: whether each is a start of care.</param>
/// <param name="Ended">How many placements of a day or longer ended on each rank or a higher one.</param>
internal readonly record struct RowsSeen(ulong Sets, ulong Begun, ulong AreStarts, ulong Ended);
