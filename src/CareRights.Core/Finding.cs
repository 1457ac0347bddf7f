using System;
using System.Collections.Generic;
using System.Linq;

namespace CareRights;

/// <summary>One limb of a test in law: what must be so, and the provision that says so.</summary>
/// <remarks>
/// A limb is the same for everyone; a <see cref="Finding"/> is a limb answered for one person. The two settled findings of a limb
/// are made once, so that answering costs no memory. Equality is by value; instances are immutable and may be shared between threads.
/// </remarks>
public sealed class Limb
{
    private readonly Finding yes;
    private readonly Finding no;

    /// <summary>States a limb.</summary>
    /// <param name="condition">What must be so, as the rest of a sentence about the person: "is aged 16 or 17".</param>
    /// <param name="authority">The provision that says so.</param>
    public Limb(string condition, Citation authority)
    {
        Condition = Guard.Against.NullOrWhiteSpace(condition);
        Authority = Guard.Against.Null(authority);
        yes = new Finding(this, Answer.Yes, true, Array.Empty<MissingFact>(), "");
        no = new Finding(this, Answer.No, true, Array.Empty<MissingFact>(), "");
    }

    /// <summary>What must be so.</summary>
    public string Condition { get; }

    /// <summary>The provision that says so.</summary>
    public Citation Authority { get; }

    /// <summary>The finding for this limb.</summary>
    /// <param name="holds">Whether it is so; <see langword="null"/> if the facts do not settle it.</param>
    /// <param name="missing">The facts that are not known and would settle it. Ignored where <paramref name="holds"/> is settled.</param>
    /// <exception cref="ArgumentException">The limb is not settled and no missing fact is named.</exception>
    public Finding Is(bool? holds, params MissingFact[] missing) => holds switch
    {
        true => yes,
        false => no,
        null => Unknown(missing),
    };

    /// <summary>The finding for this limb where one fact would settle it.</summary>
    /// <param name="holds">Whether it is so; <see langword="null"/> if the facts do not settle it.</param>
    /// <param name="missing">The fact that is not known and would settle it. Ignored where <paramref name="holds"/> is settled.</param>
    public Finding Is(bool? holds, MissingFact missing) => holds switch
    {
        true => yes,
        false => no,
        null => Unknown(missing),
    };

    /// <summary>The finding that this limb cannot be settled.</summary>
    /// <param name="missing">The facts that are not known and would settle it; at least one.</param>
    /// <exception cref="ArgumentException">No missing fact is named.</exception>
    public Finding Unknown(params MissingFact[] missing) => Unknown((IReadOnlyList<MissingFact>)missing);

    /// <inheritdoc cref="Unknown(MissingFact[])"/>
    public Finding Unknown(IReadOnlyList<MissingFact> missing)
    {
        Guard.Against.InvalidInput(Guard.Against.Null(missing).Count == 0, nameof(missing), "A finding that is not settled names what is missing.");
        return new Finding(this, Answer.Unknown, true, missing, "");
    }

    /// <summary>The finding that this limb is met when every part is.</summary>
    public Finding AllOf(params Finding[] parts) => new(this, Fold.All(parts), true, parts, "");

    /// <summary>The finding that this limb is met when at least one part is.</summary>
    public Finding AnyOf(params Finding[] parts) => new(this, Fold.Any(parts), false, parts, "");

    /// <summary>The finding that this limb is met when another question is answered yes: its findings become the parts.</summary>
    public Finding RestsOn(Determination determination)
    {
        Guard.Against.Null(determination);
        return new Finding(this, determination.Answer, determination.NeedsAll, determination.Findings, "");
    }

    /// <summary>The condition with its authority.</summary>
    public override string ToString() => Condition + " (" + Authority + ")";
}

/// <summary>How one limb of a test is answered for one person.</summary>
/// <remarks>Immutable; may be shared between threads. Equality is by value of the limb, the answer, what is missing, the parts, how they are joined and the note.</remarks>
public sealed class Finding : IEquatable<Finding>
{
    // The parts, which say what is missing; or, of a single condition, what is missing. A decision has many findings.
    private readonly object content;

    internal Finding(Limb limb, Answer answer, bool needsAll, object content, string note)
    {
        Limb = limb;
        Answer = answer;
        NeedsAll = needsAll;
        this.content = content;
        Note = note;
    }

    /// <summary>The limb that is answered.</summary>
    public Limb Limb { get; }

    /// <summary>What must be so.</summary>
    public string Condition => Limb.Condition;

    /// <summary>The provision that says so.</summary>
    public Citation Authority => Limb.Authority;

    /// <summary>Whether it is so.</summary>
    public Answer Answer { get; }

    /// <summary>The facts that are not known and would settle this limb; empty where it is settled.</summary>
    public IReadOnlyList<MissingFact> Missing => content as IReadOnlyList<MissingFact> ?? Fold.Missing(Parts, Answer);

    /// <summary>Whether every part must be met ("and"); <see langword="false"/> if one is enough ("or"). <see langword="true"/> where there are no parts.</summary>
    public bool NeedsAll { get; }

    /// <summary>The findings that this one is made of, in the order of the statute; empty for a single condition.</summary>
    public IReadOnlyList<Finding> Parts => content as IReadOnlyList<Finding> ?? [];

    /// <summary>What a reader should know about this finding: the reading of the law that was used where another exists, or the figures it rests on. Empty if there is nothing to say.</summary>
    public string Note { get; }

    /// <summary>The same finding with a note.</summary>
    public Finding With(string note) => new(Limb, Answer, NeedsAll, content, Guard.Against.Null(note));

    /// <inheritdoc/>
    public bool Equals(Finding? other) =>
        other is not null
        && Answer == other.Answer
        && string.Equals(Condition, other.Condition, StringComparison.Ordinal)
        && Authority.Equals(other.Authority)
        && string.Equals(Note, other.Note, StringComparison.Ordinal)
        && Missing.SequenceEqual(other.Missing)
        && NeedsAll == other.NeedsAll
        && Parts.SequenceEqual(other.Parts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Finding);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Condition) ^ ((int)Answer << 16);

    /// <summary>The answer with the condition and its authority.</summary>
    public override string ToString() => Answer + ": " + Limb;
}

internal static class Fold
{
    public static Answer All(Finding[] findings)
    {
        var answer = Answer.Yes;
        foreach (var finding in findings)
        {
            switch (finding.Answer)
            {
                case Answer.No:
                    return Answer.No;
                case Answer.Unknown:
                    answer = Answer.Unknown;
                    break;
            }
        }

        return answer;
    }

    public static Answer Any(Finding[] findings)
    {
        var answer = Answer.No;
        foreach (var finding in findings)
        {
            switch (finding.Answer)
            {
                case Answer.Yes:
                    return Answer.Yes;
                case Answer.Unknown:
                    answer = Answer.Unknown;
                    break;
            }
        }

        return answer;
    }

    /// <summary>The facts that unsettled findings name, the one that most of them wait for first.</summary>
    public static IReadOnlyList<MissingFact> Missing(IReadOnlyList<Finding> findings, Answer answer)
    {
        if (answer != Answer.Unknown)
            return [];

        var facts = new List<MissingFact>();
        var waiting = new List<int>();
        for (var i = 0; i < findings.Count; i++)
        {
            if (findings[i].Answer != Answer.Unknown)
                continue;

            var missing = findings[i].Missing;
            for (var j = 0; j < missing.Count; j++)
            {
                var known = facts.IndexOf(missing[j]);
                if (known >= 0)
                {
                    waiting[known]++;
                    continue;
                }

                facts.Add(missing[j]);
                waiting.Add(1);
            }
        }

        MostWaitedForFirst(facts, waiting);
        return facts;
    }

    // Facts that equally many wait for keep their order.
    private static void MostWaitedForFirst(List<MissingFact> facts, List<int> waiting)
    {
        for (var i = 1; i < facts.Count; i++)
        {
            for (var j = i; j > 0 && waiting[j - 1] < waiting[j]; j--)
            {
                (facts[j - 1], facts[j]) = (facts[j], facts[j - 1]);
                (waiting[j - 1], waiting[j]) = (waiting[j], waiting[j - 1]);
            }
        }
    }
}
