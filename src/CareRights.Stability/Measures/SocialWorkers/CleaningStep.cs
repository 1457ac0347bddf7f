namespace CareRights.Stability.Measures.SocialWorkers;

/// <summary>A step by which the Commissioner's 2019 report cleans the rows before counting changes, in the order it names them.</summary>
internal enum CleaningStep
{
    /// <summary>A second row with the same worker and dates is left out.</summary>
    ExactDuplicate = 1,

    /// <summary>A row with no start is left out.</summary>
    NoStart = 2,

    /// <summary>A row that lies wholly within another is left out as cover for leave: the one that began first stays. Of two alike, the identifier that sorts first stays [convention].</summary>
    WithinAnother = 3,

    /// <summary>A row with no identifier of the worker is left out.</summary>
    NoIdentifier = 4,
}

/// <summary>A row that was left out, and by which step.</summary>
/// <param name="Spell">The row.</param>
/// <param name="Step">The step.</param>
/// <remarks>Equality is by value. Immutable.</remarks>
internal sealed record CleanedSpell(SocialWorkerSpell Spell, CleaningStep Step);
