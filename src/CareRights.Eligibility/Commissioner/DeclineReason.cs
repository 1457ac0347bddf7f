namespace CareRights.Eligibility.Commissioner;

/// <summary>Why the advice line declines an enquiry or a part of it.</summary>
public enum DeclineReason
{
    /// <summary>The matter is an adult's own.</summary>
    AdultMatter = 0,

    /// <summary>The young person, or what is asked for them, is outside the remit.</summary>
    OutsideRemit,

    /// <summary>The matter is before a court now.</summary>
    CourtMatter,

    /// <summary>Long-term work is not offered.</summary>
    NoLongTermWork,

    /// <summary>Nobody can be forced to change a decision.</summary>
    CannotCompel,

    /// <summary>Safeguarding investigations are not undertaken.</summary>
    NoSafeguardingInvestigation,

    /// <summary>There is no emergency service.</summary>
    NotEmergencyService,

    /// <summary>There is no counselling.</summary>
    NotCounselling,
}
