namespace CareRights.Ssda903;

/// <summary>The codes of an episode. A few hundred sets of them serve the rows of a nation.</summary>
internal sealed record EpisodeCells(string? Rne, string? Ls, string? Cin, string? Place, string? PlaceProvider, string? Rec, string? ReasonPlaceChange)
{
    public static EpisodeCells Blank { get; } = new(null, null, null, null, null, null, null);

    /// <summary>Sets of codes, each once: in each column equal texts are the same text.</summary>
    public sealed class Pool
    {
        private EpisodeCells?[] known = new EpisodeCells?[1024];
        private int count;

        public EpisodeCells Get(string? rne, string? ls, string? cin, string? place, string? provider, string? rec, string? reason)
        {
            var slot = Slot(Hash(rne, ls, cin, place, provider, rec, reason));
            for (; known[slot] is { } cells; slot = (slot + 1) & (known.Length - 1))
            {
                if (ReferenceEquals(cells.Place, place) && ReferenceEquals(cells.Ls, ls) && ReferenceEquals(cells.Rne, rne) && ReferenceEquals(cells.Rec, rec)
                    && ReferenceEquals(cells.PlaceProvider, provider) && ReferenceEquals(cells.Cin, cin) && ReferenceEquals(cells.ReasonPlaceChange, reason))
                {
                    return cells;
                }
            }

            var added = new EpisodeCells(rne, ls, cin, place, provider, rec, reason);
            known[slot] = added;
            if (++count > known.Length / 2)
            {
                Twice();
            }

            return added;
        }

        private void Twice()
        {
            var before = known;
            known = new EpisodeCells?[before.Length * 2];
            foreach (var cells in before)
            {
                if (cells is not null)
                {
                    var slot = Slot(Hash(cells.Rne, cells.Ls, cells.Cin, cells.Place, cells.PlaceProvider, cells.Rec, cells.ReasonPlaceChange));
                    while (known[slot] is not null)
                    {
                        slot = (slot + 1) & (known.Length - 1);
                    }

                    known[slot] = cells;
                }
            }
        }

        private int Slot(uint hash) => (int)(hash >> 8) & (known.Length - 1);

        private static uint Hash(string? rne, string? ls, string? cin, string? place, string? provider, string? rec, string? reason)
        {
            unchecked
            {
                return Of(Of(Of(Of(Of(Of(Of(0, rne), ls), cin), place), provider), rec), reason);
            }
        }

        // The first and the last letter tell nearly all codes of a column apart.
        private static uint Of(uint hash, string? code)
        {
            unchecked
            {
                return (hash + (string.IsNullOrEmpty(code) ? 1 : (uint)((code![0] * 31) + (code[code.Length - 1] * 7) + code.Length))) * 2654435761;
            }
        }
    }
}

/// <summary>The cells of columns about the place that most files lack.</summary>
internal sealed record PlaceCells(string? PlLa, string? PlLocation, decimal? PlDistance)
{
    public static PlaceCells? Of(string? authority, string? location, decimal? distance) => authority is null && location is null && distance is null ? null : new(authority, location, distance);
}
