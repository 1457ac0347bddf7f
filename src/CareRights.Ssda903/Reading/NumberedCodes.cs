using System.Collections.Generic;

namespace CareRights.Ssda903.Reading;

/// <summary>The sets of codes that episodes have, each with a number: a few hundred serve the rows of a nation.</summary>
internal sealed class NumberedCodes
{
    private readonly List<EpisodeCells> sets = [];
    private readonly Dictionary<EpisodeCells, int> numbers = [];

    /// <summary>The numbers of cells that were read before and stand for codes as they are.</summary>
    public NumbersOf<PackedCodes> Cells { get; private set; } = new();

    /// <summary>How many sets there are.</summary>
    public int Count => sets.Count;

    public EpisodeCells this[int number] => sets[number];

    /// <summary>Lets go of what reading alone needs.</summary>
    public void Complete()
    {
        Cells = new();
        numbers.Clear();
    }

    /// <summary>The number of a set.</summary>
    public int Of(EpisodeCells codes)
    {
        if (!numbers.TryGetValue(codes, out var number))
        {
            numbers[codes] = number = sets.Count;
            sets.Add(codes);
        }

        return number;
    }
}
