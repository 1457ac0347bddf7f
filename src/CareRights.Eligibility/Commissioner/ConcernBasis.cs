namespace CareRights.Eligibility.Commissioner;

/// <summary>What a safeguarding concern raised by an enquiry rests on.</summary>
public enum ConcernBasis
{
    /// <summary>Nobody has decided whether anything suggests harm, so that it is possible.</summary>
    NotRuledOut = 0,

    /// <summary>The request itself is that harm to a child be investigated.</summary>
    RequestForInvestigation,

    /// <summary>Something said or known suggests that a child may be at risk of harm.</summary>
    RiskSuggested,
}
