namespace CareRights.Stability.Bulk;

/// <summary>Marks the rows of one child where a placement or a period of care begins or ends, once and for every day that can be asked about (<see cref="Measures.Placements.PlacementRules"/>).</summary>
/// <remarks>
/// Whether a row begins a placement depends on the rows before it and on no later one, and a placement that is cut by the day asked about is open on it:
/// so the marks of the whole history hold for every part of it.
/// </remarks>
internal static class PlacementMarks
{
    private const int None = -1;

    /// <summary>Marks the rows of one child.</summary>
    /// <param name="columns">The columns.</param>
    /// <param name="from">The first of its rows.</param>
    /// <param name="to">One past the last of them.</param>
    public static void Set(Columns columns, int from, int to)
    {
        var (start, end, kind) = (columns.Start, columns.End, columns.Kind);
        var (first, latest, home) = (None, None, None);
        var (careEnd, previousEnd) = (int.MinValue, int.MinValue);
        var (isPreviousBreak, isPreviousAway) = (false, false);
        for (var row = from; row < to; row++)
        {
            var startsCare = (kind[row] & RowKind.StartsCare) != 0;
            var isBreak = (kind[row] & RowKind.ShortBreak) != 0;
            if (isBreak && start[row] == end[row])
            {
                continue;
            }

            kind[row] |= startsCare || careEnd < start[row] || isPreviousBreak ? RowKind.BeginsCare : 0;
            (careEnd, isPreviousBreak) = (end[row], isBreak);
            if (isBreak)
            {
                continue;
            }

            var isAway = columns.Placement[row].IsTemporary();
            var isApart = startsCare || previousEnd < start[row];
            home = isApart ? None : home;
            if (isApart || (!isAway && (home == None || BeginsAnother(columns, row, home, isPreviousAway))))
            {
                Close(columns, first, latest);
                first = isAway ? None : row;
                kind[row] |= isAway ? 0 : RowKind.BeginsPlacement;
            }
            else if (first != None)
            {
                kind[latest] |= RowKind.GoesOn;
            }

            latest = row;
            home = isAway ? home : row;
            previousEnd = end[row];
            isPreviousAway = isAway;
        }

        Close(columns, first, latest);
    }

    private static void Close(Columns columns, int first, int latest)
    {
        if (first != None && columns.End[latest] != columns.Start[first])
        {
            columns.Kind[latest] |= RowKind.EndsPlacement;
        }
    }

    private static bool BeginsAnother(Columns columns, int row, int home, bool isPreviousAway)
    {
        var (placement, place) = (columns.Placement, columns.Place);
        return (columns.Kind[row] & RowKind.Begins) != 0
            && !(isPreviousAway && placement[row] == placement[home] && place[row] == place[home])
            && !(placement[row].IsAdoptionByCurrentCarer() && (placement[home].IsFoster() || placement[home].IsAdoptionByCurrentCarer()));
    }
}
