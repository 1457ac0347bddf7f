using System.Linq;
using CareRights.Ssda903.Reading;
using CareRights.Stability;
using CareRights.Stability.Bulk;

namespace CareRights.Ssda903.Bulk;

/// <summary>The episodes that were read, as rows of a table in numbers.</summary>
internal static class EpisodesInNumbers
{
    private const long NotAsked = long.MaxValue;

    /// <summary>Adds every row. One with a cell that could not be read goes the way of <see cref="ReturnFigures.ToEpisode"/>, which every other gives the same answers as.</summary>
    public static void AddTo(this EpisodeRows rows, EpisodeTableBuilder builder)
    {
        var place = 0;
        foreach (var file in rows.Files)
        {
            var codes = Enumerable.Range(0, file.Codes.Count).Select(number => Codes.Of(file.Codes[number])).ToArray();
            var places = Enumerable.Repeat(NotAsked, file.Texts.Count).ToArray();
            for (var run = 0; run < file.Runs.Count; run++)
            {
                var (name, source, first) = file.Runs[run];
                var child = builder.Child(new ChildKey(source.Authority ?? "", name));
                var end = run + 1 < file.Runs.Count ? file.Runs[run + 1].First : file.Count;
                for (var row = first; row < end; row++, place++)
                {
                    if (file.BesideOf(row) is { Unreadable.Count: > 0 })
                    {
                        builder.Add(file.Row(row).ToEpisode(place));
                        continue;
                    }

                    ref var cells = ref file[row];
                    ref var token = ref places[cells.PlPost];
                    if (token == NotAsked)
                    {
                        token = builder.Place(Postcodes.Normal(file.Texts[cells.PlPost] ?? ""));
                    }

                    ref var code = ref codes[cells.Codes];
                    builder.Add(
                        child,
                        PackedDay.DateOf(cells.Decom) is { } start ? EpisodeTable.DayOf(start) : EpisodeTable.NoDay,
                        PackedDay.DateOf(cells.Dec) is { } ended ? EpisodeTable.DayOf(ended) : EpisodeTable.Open,
                        code.Reason,
                        code.Status,
                        code.Placement,
                        token,
                        code.Ceased,
                        source.ReturnYear ?? 0);
                }
            }
        }
    }

    private readonly record struct Codes(ReasonForNewEpisode Reason, LegalStatus Status, PlacementType Placement, ReasonCeased? Ceased)
    {
        public static Codes Of(EpisodeCells cells) =>
            new(EpisodeCodes.ToReasonForNewEpisode(cells.Rne), EpisodeCodes.ToLegalStatus(cells.Ls), EpisodeCodes.ToPlacementType(cells.Place), EpisodeCodes.ToReasonCeased(cells.Rec));
    }
}
