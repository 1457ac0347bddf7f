namespace CareRights.Eligibility.Commissioner;

/// <summary>What is asked of the advice line. An enquiry that asks for several things is asked about once for each.</summary>
public enum AdviceRequest
{
    /// <summary>Not known.</summary>
    Unknown = 0,

    /// <summary>Advice or information about rights and entitlements.</summary>
    Information,

    /// <summary>Advice on how to complain, or about a complaint.</summary>
    Complaint,

    /// <summary>That the office take the matter up with those who decide.</summary>
    Representation,

    /// <summary>That the office make somebody change a decision.</summary>
    CompelDecision,

    /// <summary>An advocate.</summary>
    Advocacy,

    /// <summary>That somebody from the office stay with the young person over a long time.</summary>
    LongTermSupport,

    /// <summary>That the office investigate harm to a child.</summary>
    SafeguardingInvestigation,

    /// <summary>Help in an emergency, now.</summary>
    Emergency,

    /// <summary>Counselling.</summary>
    Counselling,
}
