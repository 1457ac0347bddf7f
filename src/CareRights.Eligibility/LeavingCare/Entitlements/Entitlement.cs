using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace CareRights.Eligibility.LeavingCare.Entitlements;

/// <summary>How firm an entitlement is.</summary>
public enum EntitlementNature
{
    /// <summary>The law requires it.</summary>
    Duty = 0,

    /// <summary>The law allows it; the decision must be a reasonable one.</summary>
    Power,

    /// <summary>A scheme or guidance provides it without a right to it.</summary>
    Discretion,

    /// <summary>Left to each council.</summary>
    LocalPractice,
}

/// <summary>What a provision fixes for an entitlement while it is in force.</summary>
/// <param name="Pounds">The amount in pounds; <see langword="null"/> if there is none or none is fixed.</param>
/// <param name="UntilAge">The age at whose start the entitlement ends; <see langword="null"/> if it has no upper age.</param>
public sealed record EntitlementTerms(int? Pounds = null, int? UntilAge = null);

/// <summary>One thing that a young person may be owed or given, as the law or a scheme has it from time to time.</summary>
/// <remarks>
/// <para>Rows are data: every one is in <see cref="All"/>. Immutable; may be shared between threads.</para>
/// <para>England. Provisions enacted and not commenced are listed and answered no, with their state, for as long as their last reading can be relied on; after that they are Unknown. What is reported but not found in law is Unknown.</para>
/// <para>Not encoded: see the coverage of this library. For bus travel, document fees and other ideas no national right was found.</para>
/// </remarks>
public sealed class Entitlement
{
    private readonly Limb commenced;
    private readonly Func<PersonOnDay, Finding>[] limbs;

    internal Entitlement(
        string id,
        string name,
        EntitlementNature nature,
        string owedBy,
        string plainWords,
        Dated<EntitlementTerms> law,
        Func<PersonOnDay, Finding>[] limbs,
        string inLaw = "",
        Citation? authority = null)
    {
        Id = id;
        Name = name;
        Nature = nature;
        OwedBy = owedBy;
        PlainWords = plainWords;
        InLaw = inLaw;
        Law = law;
        this.limbs = limbs;
        Authority = authority ?? law.First().Authority;
        State = law.Last().State;
        commenced = new Limb("is asked about when this is in force", Authority);
    }

    /// <summary>A name that does not change.</summary>
    public string Id { get; }

    /// <summary>What it is.</summary>
    public string Name { get; }

    /// <summary>How firm it is.</summary>
    public EntitlementNature Nature { get; }

    /// <summary>Who owes or gives it.</summary>
    public string OwedBy { get; }

    /// <summary>What it means, for the young person to read.</summary>
    public string PlainWords { get; }

    /// <summary>What a lawyer or adviser should know besides; empty if nothing.</summary>
    public string InLaw { get; }

    /// <summary>The terms over time.</summary>
    public Dated<EntitlementTerms> Law { get; }

    /// <summary>The provision, or the first of them.</summary>
    public Citation Authority { get; }

    /// <summary>What is known of its commencement or its reading. Empty if there is nothing to say.</summary>
    public string State { get; }

    /// <summary>Whether it has been enacted and is in force on no day yet.</summary>
    public bool IsSwitchedOff => Law.First is null;

    /// <summary>Everything that a young person who is in care at 16, or has left it, may be owed or given, in the order of the Act and then of the schemes.</summary>
    public static IReadOnlyList<Entitlement> All => AllEntitlements.Rows;

    /// <summary>Answers every row for the law in force on a day and the facts known.</summary>
    /// <param name="person">The facts; one left <see langword="null"/> is unknown, never false.</param>
    /// <param name="asOf">The day asked about.</param>
    /// <returns>One answer for each row, in the order of <see cref="All"/>; where a fact is missing it is Unknown and names the fact.</returns>
    /// <example><code>
    /// var owed = Entitlement.AssessAll(person, asOf).Where(row => row.Answer == Answer.Yes);
    /// </code></example>
    public static IReadOnlyList<EntitlementAnswer> AssessAll(Person person, LocalDate asOf)
    {
        var prepared = new PreparedPerson(person);
        return AllEntitlements.Assess(prepared, LeavingCareStatus.Assess(prepared, asOf));
    }

    /// <summary>Answers for the law in force on a day and the facts known.</summary>
    public EntitlementAnswer Assess(Person person, LocalDate asOf)
    {
        var prepared = new PreparedPerson(person);
        return Assess(new PersonOnDay(prepared, LeavingCareStatus.Assess(prepared, asOf)));
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    internal EntitlementAnswer Assess(PersonOnDay who)
    {
        if (PrescribedPeriod.Law.InForce(who.AsOf) is null)
            return new(this, null, Determination.OutsideCoverage(Name, who.AsOf, Authority));
        if (Law.InForce(who.AsOf) is not { } inForce)
        {
            var silent = Law.IsInForce(who.AsOf) == Answer.Unknown ? commenced.Unknown(Law.ToRead(who.AsOf)) : commenced.Is(false);
            return new(this, null, Determination.AllOf(Name, who.AsOf, Law.ReadOn, silent.With(State)));
        }

        var findings = new Finding[limbs.Length + 1];
        findings[0] = commenced.Is(true);
        for (var i = 0; i < limbs.Length; i++)
            findings[i + 1] = limbs[i](who);
        return new(this, inForce, Determination.AllOf(Name, who.AsOf, LocalDate.Min(Law.ReadOn, PrescribedPeriod.Law.ReadOn), findings));
    }

    /// <summary>The answer that <see cref="Assess(PersonOnDay)"/> gives, without its findings: one limb that is not met settles it, and those after it are not asked.</summary>
    internal Answer AnswerAlone(PersonOnDay who)
    {
        if (PrescribedPeriod.Law.InForce(who.AsOf) is null)
            return Answer.Unknown;

        var answer = Law.IsInForce(who.AsOf);
        if (answer != Answer.Yes)
            return answer;

        bool? all = true;
        for (var i = 0; i < limbs.Length && all is not false; i++)
            all &= limbs[i](who).Answer.ToNullable();
        return all.ToAnswer();
    }
}

/// <summary>Whether one person has an entitlement on a day, and on what terms.</summary>
/// <param name="Entitlement">The entitlement.</param>
/// <param name="Terms">The terms in force on the day; <see langword="null"/> if none are.</param>
/// <param name="Determination">The answer, with its findings.</param>
public sealed record EntitlementAnswer(Entitlement Entitlement, Enacted<EntitlementTerms>? Terms, Determination Determination)
{
    /// <summary>The answer.</summary>
    public Answer Answer => Determination.Answer;

    /// <summary>The amount in pounds where the entitlement is had and an amount is fixed; <see langword="null"/> otherwise.</summary>
    public int? Pounds => Answer == Answer.Yes ? Terms?.Value.Pounds : null;

    /// <inheritdoc/>
    public override string ToString() => Determination.ToString();
}
