using System.Collections.Generic;
using NodaTime;

namespace CareRights.Eligibility;

/// <summary>How a date of birth is known.</summary>
public enum BirthDateBasis
{
    /// <summary>Not stated.</summary>
    Unknown = 0,

    /// <summary>From documents.</summary>
    Documented,

    /// <summary>As the young person gives it.</summary>
    Claimed,

    /// <summary>From an authority's age assessment.</summary>
    Assessed,

    /// <summary>Decided by a court or tribunal; it replaces every assessment, from birth.</summary>
    DecidedByCourtOrTribunal,
}

/// <summary>A person as the Acts on leaving care see one: the facts that status, entitlements and duties turn on.</summary>
/// <remarks>
/// Every fact may be unknown, and <see langword="null"/> says so; it is never read as no. A history known to hold nothing is said with <see cref="History{T}.None"/>
/// or <see cref="CareHistory.Never"/>. Facts are taken to stand as stated, also for days to come: a period that has not ended goes on.
/// Equality is by value. Immutable; may be shared between threads. It never prints its facts.
/// </remarks>
public sealed record Person
{
    /// <summary>The date of birth that holds in law today; an assessment that was replaced is not a fact about the person.</summary>
    public LocalDate? Born { get; init; }

    /// <summary>How the date of birth is known.</summary>
    public BirthDateBasis BornBasis { get; init; }

    /// <summary>When the person was looked after.</summary>
    public CareHistory? Care { get; init; }

    /// <summary>Where the person stayed otherwise: detention, hospital, section 17 accommodation, private fostering and the rest.</summary>
    public History<Accommodation>? Accommodation { get; init; }

    /// <summary>When the person lived with a parent, or with another person whose place in law matters.</summary>
    public History<FamilyHome>? FamilyHomes { get; init; }

    /// <summary>Special guardianship orders.</summary>
    public History<SpecialGuardianship>? SpecialGuardianships { get; init; }

    /// <summary>Whether the person was disabled at 16 and 17: then, and only then, private fostering runs on from 16 (section 66(1) and (4)).</summary>
    public bool? IsDisabled { get; init; }

    /// <summary>Whether the duty under section 20(1) was owed at a time before 18 and the authority provided nothing; a judgement, not worked out here.</summary>
    public bool? WasOwedSection20AndNotAccommodated { get; init; }

    /// <summary>Education, training and work-based courses.</summary>
    public History<Course>? Courses { get; init; }

    /// <summary>When the person told the authority of pursuing, or wishing to pursue, education or training (section 23CA(1)(c)).</summary>
    public Occurrence? ToldAuthorityOfEducation { get; init; }

    /// <summary>What the authority has provided and offered.</summary>
    public ServicesReceived? Services { get; init; }

    /// <summary>Homes with a person who was the local authority foster parent immediately before the 18th birthday (section 23CZA).</summary>
    public History<StayingPutArrangement>? StayingPut { get; init; }

    /// <summary>Districts in which the person has lived, for local connection (Housing Act 1996, section 199).</summary>
    public History<Residence>? Residences { get; init; }

    /// <summary>Circumstances on which housing and benefits law turn.</summary>
    public Circumstances? Circumstances { get; init; }

    /// <summary>The fields in which somebody has to judge. <see cref="NothingElse"/> leaves them as they are: a judgement that nobody made stays unknown.</summary>
    public static IReadOnlyList<MissingFact> Judgements => CompleteFacts.Judgements;

    /// <summary>The same person with the record complete: what is not stated was not so. A list that is unknown is empty, an event that is unknown has not happened, a condition that is unknown is not met.</summary>
    /// <remarks>
    /// The date of birth stays as it is, and so do the <see cref="Judgements"/>, whether the person was eligible for a Child Trust Fund, how many academic years a course lasts, and everything that is only possible.
    /// Of short breaks: each was with the same person or in the same accommodation, the child returned home after it and was not under a care order, and each was meant to last as long as it did.
    /// </remarks>
    /// <example><code>
    /// var person = new Person { Born = born, Care = CareHistory.From(period) }.NothingElse();
    /// </code></example>
    public Person NothingElse() => CompleteFacts.Of(this);

    /// <summary>Nothing but the type: every fact is personal.</summary>
    public override string ToString() => nameof(Person);
}
