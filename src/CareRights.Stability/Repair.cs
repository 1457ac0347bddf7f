using System;
using System.Collections.Generic;
using System.Linq;

namespace CareRights.Stability;

/// <summary>One known way of settling rows that cannot all be true as recorded.</summary>
public enum RepairStep
{
    /// <summary>A row without a start, or that ends before it starts, is left out. The child had such an episode, so that what it may decide stays in conflict.</summary>
    RejectUnusable = 1,

    /// <summary>What a later return says of a day outranks an earlier one: rows of the earlier that begin when the later already speaks are left out, and those that run on are cut there.</summary>
    LaterReturnWins = 2,

    /// <summary>
    /// Of rows with one start, reason, legal status, placement and place, one is kept: a closed row before an open one, then the later row.
    /// Where the kept row says that care goes on, and no row goes on from it, what follows stays in conflict.
    /// </summary>
    OneOfEqualRows = 3,

    /// <summary>
    /// Of rows longer than no days with one start, one is kept by the same preference: a child is in one episode at a time. A start of care among them is kept as a row of no days.
    /// Where a row left out went on longer, and no row goes on from the kept one, what follows stays in conflict.
    /// </summary>
    OneRowPerStart = 4,

    /// <summary>An open row with a row after it that is not a new start of care ends where that begins.</summary>
    CloseAtNextStart = 5,

    /// <summary>An open row with a new start of care after it ends the day before that, and never before its own start.</summary>
    CloseBeforeReentry = 6,

    /// <summary>A row that runs past the start of the next is cut there.</summary>
    CutOverlap = 7,

    /// <summary>A row that ended with X1 short of the next, which is not a new start of care, runs on to it.</summary>
    ExtendOverGap = 8,

    /// <summary>A row left open in a return, of a child who is not in the next, ends with the last day of its return. It needs the years of the returns (<see cref="Figures.ReturnCoverage"/>).</summary>
    CloseDropped = 9,

    /// <summary>
    /// A row that runs on after the 18th birthday ends on it, unless it is of respite under section 20 (V2) in a children's home (K2). Not part of the standard repair: the date of birth may be
    /// the mistake, so that every day after it is in conflict. It needs the date of birth.
    /// </summary>
    CloseAtEighteen = 10,
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

    private Repair(IEnumerable<RepairStep> steps) => this.steps = new HashSet<RepairStep>(steps);

    /// <summary>Nothing is changed: a history that contradicts itself leaves the measures it touches unknown.</summary>
    public static Repair None { get; } = new([]);

    /// <summary>Every step but <see cref="RepairStep.CloseAtEighteen"/>: the repair under which the library's worked cases are answered.</summary>
    public static Repair Standard { get; } = new(
        [
            RepairStep.RejectUnusable, RepairStep.LaterReturnWins, RepairStep.OneOfEqualRows, RepairStep.OneRowPerStart, RepairStep.CloseAtNextStart,
            RepairStep.CloseBeforeReentry, RepairStep.CutOverlap, RepairStep.ExtendOverGap, RepairStep.CloseDropped,
        ]);

    /// <summary>The steps chosen, in the order they are applied.</summary>
    public IReadOnlyList<RepairStep> Steps => steps.OrderBy(step => step).ToArray();

    /// <summary>The steps named and no others.</summary>
    public static Repair Of(params RepairStep[] steps) => new(Guard.Against.Null(steps));

    /// <summary>Whether a step is chosen.</summary>
    public bool Includes(RepairStep step) => steps.Contains(step);

    /// <inheritdoc/>
    public bool Equals(Repair? other) => other is not null && steps.SetEquals(other.steps);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Repair);

    /// <inheritdoc/>
    public override int GetHashCode() => steps.Aggregate(0, (hash, step) => hash ^ (1 << (int)step));

    /// <summary>The steps by name.</summary>
    public override string ToString() => steps.Count == 0 ? "none" : string.Join(", ", Steps);
}
