using System;
using CareRights.Eligibility.Commissioner;

namespace CareRights.Json;

/// <summary>How an answer is given. Everything has a default.</summary>
public sealed record AnswerOptions
{
    /// <summary>The answer in full, as JSON.</summary>
    public static AnswerOptions Default { get; } = new();

    /// <summary>Whether to write <see cref="JsonAnswer.Text"/>, the answer for a person to read, as well.</summary>
    public bool Explain { get; init; }

    /// <summary>Leaving care: only these parts of the answer. What is left out is not worked out.</summary>
    public AnswerParts Only { get; init; } = AnswerParts.All;

    /// <summary>Escalation: the text of the plan is the steps alone. Leaving care: the reference, the statuses that are Yes or Unknown, the authority, the missing facts by name and the due dates; below 500 bytes for most people. The advice line and section 8A: what comes of it, with the missing facts by name.</summary>
    public bool Brief { get; init; }

    /// <summary>Leaving care: whether to list the entitlements that the person does not have.</summary>
    public bool WithEntitlementsThatAreNo { get; init; }

    /// <summary>The advice line: the remit that it goes by.</summary>
    public RemitRules Rules { get; init; } = RemitRules.Statute;
}

/// <summary>The parts of an answer on leaving care.</summary>
[Flags]
public enum AnswerParts
{
    /// <summary>No part: only the reference and the day.</summary>
    None = 0,

    /// <summary>The statuses with their findings, the authority and the days that count.</summary>
    Status = 1,

    /// <summary>What is to be done and by when.</summary>
    Duties = 2,

    /// <summary>What the person is owed or may be given.</summary>
    Entitlements = 4,

    /// <summary>What changes if nothing else does.</summary>
    Timeline = 8,

    /// <summary>What to find out, the most decisive first.</summary>
    Missing = 16,

    /// <summary>Every part.</summary>
    All = Status | Duties | Entitlements | Timeline | Missing,
}
