using System;
using System.Collections.Generic;
using System.Linq;

namespace CareRights.Stability;

/// <summary>One known way of settling rows that cannot all be true as recorded.</summary>
public enum RepairStep
{
    /// <summary>A row without a start, or that ends before it starts, is left out.</summary>
    RejectUnusable = 1,

    /// <summary>Of rows with one start, reason, legal status, placement and place, one is kept: a closed row before an open one, then the later return, then the later row.</summary>
    OneOfEqualRows = 2,

    /// <summary>Of rows longer than no days with one start, one is kept by the same preference: a child is in one episode at a time.</summary>
    OneRowPerStart = 3,

    /// <summary>An open row with a row after it that is not a new start of care ends where that begins.</summary>
    CloseAtNextStart = 4,

    /// <summary>An open row with a new start of care after it ends the day before that, and never before its own start.</summary>
    CloseBeforeReentry = 5,

    /// <summary>A row that runs past the start of the next is cut there.</summary>
    CutOverlap = 6,

    /// <summary>A row that ended with X1 short of the next, which is not a new start of care, runs on to it.</summary>
    ExtendOverGap = 7,

    /// <summary>A last row left open in a return older than the authority's latest ends on 31 March of its return. Not part of the standard repair: it needs the return years.</summary>
    CloseDropped = 8,
}

/// <summary>Which repairs a history is built with. There is none by default.</summary>
/// <remarks>
/// The steps are applied in the order of <see cref="RepairStep"/>, whatever order they are named in. Where a step is not chosen, what it would have changed
/// is a conflict, and the measures it touches are unknown. Rows are always put in order of start, rows of no days before the other row of that day, then in order of arrival.
/// Equality by the steps chosen. Immutable.
/// </remarks>
public sealed class Repair : IEquatable<Repair>
{
    private readonly HashSet<RepairStep> steps;

    private Repair(IEnumerable<RepairStep> steps, int? latestReturn)
    {
        this.steps = new HashSet<RepairStep>(steps);
        LatestReturn = latestReturn;
    }

    /// <summary>Nothing is changed: a history that contradicts itself leaves the measures it touches unknown.</summary>
    public static Repair None { get; } = new([], null);

    /// <summary>Every step but <see cref="RepairStep.CloseDropped"/>: the repair under which the library's worked cases are answered.</summary>
    public static Repair Standard { get; } = new(
        [
            RepairStep.RejectUnusable, RepairStep.OneOfEqualRows, RepairStep.OneRowPerStart, RepairStep.CloseAtNextStart,
            RepairStep.CloseBeforeReentry, RepairStep.CutOverlap, RepairStep.ExtendOverGap,
        ],
        null);

    /// <summary>The steps chosen, in the order they are applied.</summary>
    public IReadOnlyList<RepairStep> Steps => steps.OrderBy(step => step).ToArray();

    /// <summary>The year in which the authority's latest return ends, for <see cref="RepairStep.CloseDropped"/>; <see langword="null"/> where that step is not chosen.</summary>
    public int? LatestReturn { get; }

    /// <summary>The steps named and no others.</summary>
    /// <exception cref="ArgumentException"><see cref="RepairStep.CloseDropped"/> is named: it needs a year, see <see cref="ClosingDropped"/>.</exception>
    public static Repair Of(params RepairStep[] steps)
    {
        Guard.Against.Null(steps);
        Guard.Against.InvalidInput(Array.IndexOf(steps, RepairStep.CloseDropped) >= 0, nameof(steps), "Closing dropped rows needs the year of the latest return.");
        return new Repair(steps, null);
    }

    /// <summary>This repair, and <see cref="RepairStep.CloseDropped"/>.</summary>
    /// <param name="latestReturn">The year in which the authority's latest return ends.</param>
    public Repair ClosingDropped(int latestReturn) => new(steps.Concat([RepairStep.CloseDropped]), latestReturn);

    /// <summary>Whether a step is chosen.</summary>
    public bool Includes(RepairStep step) => steps.Contains(step);

    /// <inheritdoc/>
    public bool Equals(Repair? other) => other is not null && steps.SetEquals(other.steps) && LatestReturn == other.LatestReturn;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Repair);

    /// <inheritdoc/>
    public override int GetHashCode() => steps.Aggregate(LatestReturn ?? 0, (hash, step) => hash ^ (1 << (int)step));

    /// <summary>The steps by name.</summary>
    public override string ToString() => steps.Count == 0 ? "none" : string.Join(", ", Steps);
}
