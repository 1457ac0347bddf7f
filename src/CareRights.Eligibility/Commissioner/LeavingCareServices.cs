namespace CareRights.Eligibility.Commissioner;

/// <summary>What a council in England has provided under sections 23C to 24D of the Children Act 1989 at any time since a person reached 16.</summary>
public enum LeavingCareServices
{
    /// <summary>Not known.</summary>
    Unknown = 0,

    /// <summary>Nothing under those sections. Help under section 23A or 23B (a relevant child) or Schedule 2, paragraphs 19A to 19C (an eligible child) is not under them; being owed services is not being provided with them.</summary>
    None,

    /// <summary>Only a letter or an offer, with nothing done beyond it.</summary>
    LetterOrOfferOnly,

    /// <summary>Any actual contact, support or help: one meeting with a personal adviser is enough.</summary>
    Provided,
}
