namespace CareRights.Eligibility;

/// <summary>Circumstances, as they stand on the day asked about, on which housing and benefits law turn. <see langword="null"/>: not known.</summary>
public sealed record Circumstances
{
    /// <summary>Whether the person is vulnerable as a result of having been looked after, accommodated or fostered; a judgement (SI 2002/2051, article 5(1)).</summary>
    public bool? IsVulnerableFromCare { get; init; }

    /// <summary>Whether the person is a relevant student: in full-time education to which section 24B(3) applies, with no accommodation in a vacation.</summary>
    public bool? IsRelevantStudent { get; init; }

    /// <summary>Whether the person is responsible for a child.</summary>
    public bool? IsResponsibleForChild { get; init; }

    /// <summary>Whether the person is a member of a couple the other member of which is responsible for a child and meets the basic conditions of Universal Credit (SI 2013/376, regulation 8(1)(e)).</summary>
    public bool? IsPartnerResponsibleForChild { get; init; }

    /// <summary>Whether the person is pregnant within 11 weeks of the expected week of confinement, or gave birth within 15 weeks.</summary>
    public bool? IsPregnantNearBirth { get; init; }

    /// <summary>Whether the person has regular and substantial caring responsibilities for a severely disabled person.</summary>
    public bool? IsCarer { get; init; }

    /// <summary>Whether the person is without parental support: estranged, orphaned, or at risk if living with a parent, for example.</summary>
    public bool? IsWithoutParentalSupport { get; init; }

    /// <summary>Whether the person has limited capability for work.</summary>
    public bool? HasLimitedCapabilityForWork { get; init; }

    /// <summary>Whether the person waits for that assessment with a medical statement.</summary>
    public bool? HasMedicalStatement { get; init; }

    /// <summary>Whether an authority owes the person the duty of section 20 to provide accommodation; a judgement, not worked out here.</summary>
    public bool? IsOwedAccommodationUnderSection20 { get; init; }

    /// <summary>Whether the person, if born after 31 August 2002 and before 3 January 2011, was eligible for a Child Trust Fund; it asks after child benefit and immigration control.</summary>
    public bool? WasEligibleForChildTrustFund { get; init; }

    /// <summary>Nothing but the type.</summary>
    public override string ToString() => nameof(Circumstances);
}
