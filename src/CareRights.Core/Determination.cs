using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace CareRights;

/// <summary>The answer to a question of law about one person on one day, with every finding that led to it.</summary>
/// <remarks>
/// The answer is the fold of the findings, so that the explanation and the answer cannot disagree. Immutable; may be shared between threads.
/// Equality is by value. There is no personal data in it beyond the day asked about and what the findings' notes count in days.
/// </remarks>
public sealed class Determination : IEquatable<Determination>
{
    private Determination(string question, LocalDate asOf, Answer answer, bool needsAll, IReadOnlyList<Finding> findings, LocalDate? lawReadOn = null)
    {
        Question = question;
        AsOf = asOf;
        Answer = answer;
        NeedsAll = needsAll;
        Findings = findings;
        LawReadOn = lawReadOn;
    }

    /// <summary>The question, in the words of the Act.</summary>
    public string Question { get; }

    /// <summary>The day the question is asked about: the law in force and the facts as they stand on that day.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The answer.</summary>
    public Answer Answer { get; }

    /// <summary>Whether every limb must be met ("and"); <see langword="false"/> if one is enough ("or").</summary>
    public bool NeedsAll { get; }

    /// <summary>One finding for each limb, in the order of the statute.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The day on which the law that the answer rests on was last read; <see langword="null"/> if that is not stated. Law made since is not in the answer.</summary>
    public LocalDate? LawReadOn { get; }

    /// <summary>The findings that the answer rests on: those that agree with it.</summary>
    public IReadOnlyList<Finding> Decisive => Findings.Where(finding => finding.Answer == Answer).ToArray();

    /// <summary>The facts that are not known and would settle the answer, the one that most findings wait for first; empty where the answer is settled.</summary>
    public IReadOnlyList<MissingFact> Missing => Fold.Missing(Findings, Answer);

    /// <summary>The answer is yes when every finding is yes.</summary>
    public static Determination AllOf(string question, LocalDate asOf, params Finding[] findings) =>
        new(question, asOf, Fold.All(Guard.Against.Null(findings)), true, findings);

    /// <summary>The answer is yes when every finding is yes, by law last read on a day.</summary>
    /// <param name="question">The question.</param>
    /// <param name="asOf">The day asked about.</param>
    /// <param name="lawReadOn">The day on which somebody last read the law; of several provisions, the earliest.</param>
    /// <param name="findings">One finding for each limb.</param>
    public static Determination AllOf(string question, LocalDate asOf, LocalDate lawReadOn, params Finding[] findings) =>
        new(question, asOf, Fold.All(Guard.Against.Null(findings)), true, findings, lawReadOn);

    /// <summary>The answer is yes when at least one finding is yes.</summary>
    public static Determination AnyOf(string question, LocalDate asOf, params Finding[] findings) =>
        new(question, asOf, Fold.Any(Guard.Against.Null(findings)), false, findings);

    /// <summary>The answer for a day on which the law is not encoded: unknown, with the reason.</summary>
    /// <param name="question">The question.</param>
    /// <param name="asOf">The day asked about.</param>
    /// <param name="authority">The provision whose text on that day is not encoded.</param>
    public static Determination OutsideCoverage(string question, LocalDate asOf, Citation authority)
    {
        Guard.Against.Null(authority);
        var limb = new Limb("is decided by law encoded for the date asked about", authority);
        return AllOf(question, asOf, limb.Unknown(MissingFact.OfLaw("the law in force on the date asked about: " + authority + " is not encoded for it")));
    }

    /// <summary>The same answer, saying when the law it rests on was last read.</summary>
    /// <param name="day">The day on which somebody last read it; of several provisions, the earliest.</param>
    public Determination ReadOn(LocalDate day) => new(Question, AsOf, Answer, NeedsAll, Findings, day);

    /// <inheritdoc/>
    public bool Equals(Determination? other) =>
        other is not null
        && AsOf == other.AsOf
        && Answer == other.Answer
        && NeedsAll == other.NeedsAll
        && LawReadOn == other.LawReadOn
        && string.Equals(Question, other.Question, StringComparison.Ordinal)
        && Findings.SequenceEqual(other.Findings);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Determination);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Question) ^ AsOf.GetHashCode() ^ ((int)Answer << 24);

    /// <summary>The question with its answer.</summary>
    public override string ToString() => Question + ": " + Answer;
}
