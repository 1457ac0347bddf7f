namespace CareRights.Eligibility;

/// <summary>Who wrote or reviewed a pathway plan. It is for the authority to do; the personal adviser takes part (Care Leavers Regulations 2010, regulation 8(1)).</summary>
public enum PlanAuthor
{
    /// <summary>Not known.</summary>
    Unknown = 0,

    /// <summary>A social worker or another officer of the authority, or somebody for it, other than the personal adviser.</summary>
    Authority,

    /// <summary>The young person's personal adviser alone.</summary>
    PersonalAdviser,
}
