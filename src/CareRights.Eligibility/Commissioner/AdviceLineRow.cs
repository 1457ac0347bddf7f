using System;

namespace CareRights.Eligibility.Commissioner;

/// <summary>One row of the advice line's decision table: when it applies, what then, and where that is said.</summary>
/// <remarks>Every row that applies counts (all are collected); none stops another.</remarks>
public sealed class AdviceLineRow
{
    private readonly Func<Situation, Condition> applies;

    internal AdviceLineRow(AdviceAction then, string when, Citation source, string words, Func<Situation, Condition> applies)
        : this(when, source, words, applies) => Action = then;

    internal AdviceLineRow(DeclineReason then, string when, Citation source, string words, Func<Situation, Condition> applies)
        : this(when, source, words, applies) => Reason = then;

    private AdviceLineRow(string when, Citation source, string words, Func<Situation, Condition> applies)
    {
        When = new Limb(when, source);
        Words = words;
        this.applies = applies;
    }

    /// <summary>When the row applies, with its source.</summary>
    public Limb When { get; }

    /// <summary>What is done; <see langword="null"/> if the row declines something.</summary>
    public AdviceAction? Action { get; }

    /// <summary>Why something is declined; <see langword="null"/> if the row does something.</summary>
    public DeclineReason? Reason { get; }

    /// <summary>The words of the source.</summary>
    public string Words { get; }

    /// <summary>The power in the Act that the row exercises or finds wanting; <see langword="null"/> where it is the service's policy alone.</summary>
    public Citation? Power { get; internal init; }

    internal Condition Applies(Situation situation) => applies(situation);
}
