using System;
using System.Linq;

namespace CareRights.Stability.Measures.Distance;

/// <summary>How many placements are near or far, inside or outside the boundary, each with those not known.</summary>
/// <remarks>Tallies add up in any order and any grouping. Equality is by value; immutable and thread-safe.</remarks>
public sealed class DistanceTally : IEquatable<DistanceTally>
{
    private const int Answers = 3;
    private readonly long[] cells;

    private DistanceTally(long[] cells) => this.cells = cells;

    /// <summary>The tally of no placements.</summary>
    public static DistanceTally None { get; } = new(new long[Answers * Answers]);

    /// <summary>All placements.</summary>
    public long Placements => cells.Sum();

    /// <summary>Placements by whether they are over 20 miles: the unknown are in neither part of the base.</summary>
    public Tally Over20Miles => new(Sum(Answer.Yes, null), Sum(Answer.No, null), Sum(Answer.Unknown, null), 0);

    /// <summary>Placements by whether they are outside the boundary.</summary>
    public Tally OutsideBoundary => new(Sum(null, Answer.Yes), Sum(null, Answer.No), Sum(null, Answer.Unknown), 0);

    /// <summary>The tally of one placement.</summary>
    internal static DistanceTally Of(PlacementLocation placement) => Of(Guard.Against.Null(placement).IsOver20Miles, placement.IsOutsideBoundary);

    internal static DistanceTally Of(Answer isOver20Miles, Answer isOutsideBoundary)
    {
        var cells = new long[Answers * Answers];
        cells[Cell(isOver20Miles, isOutsideBoundary)] = 1;
        return new DistanceTally(cells);
    }

    /// <summary>The placements with both answers, as DfE publishes them: over 20 miles inside the boundary, over 20 miles outside it, and so on.</summary>
    public long Count(Answer isOver20Miles, Answer isOutsideBoundary) => cells[Cell(isOver20Miles, isOutsideBoundary)];

    /// <summary>Both tallies as one.</summary>
    public static DistanceTally operator +(DistanceTally left, DistanceTally right) => Add(left, right);

    /// <inheritdoc cref="op_Addition"/>
    public static DistanceTally Add(DistanceTally left, DistanceTally right)
    {
        Guard.Against.Null(left);
        Guard.Against.Null(right);
        return new DistanceTally(left.cells.Zip(right.cells, (one, other) => one + other).ToArray());
    }

    /// <inheritdoc/>
    public bool Equals(DistanceTally? other) => other is not null && cells.SequenceEqual(other.cells);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DistanceTally);

    /// <inheritdoc/>
    public override int GetHashCode() => Placements.GetHashCode();

    private static int Cell(Answer over, Answer outside) => ((int)over * Answers) + (int)outside;

    private long Sum(Answer? over, Answer? outside) =>
        cells.Where((_, cell) => (over is null || cell / Answers == (int)over) && (outside is null || cell % Answers == (int)outside)).Sum();
}
