namespace CareRights.Ssda903;

/// <summary>A table of the SSDA903 return, or one of the tables that are read beside it.</summary>
public enum ReturnTable
{
    /// <summary>One row for each child: sex, date of birth, ethnic origin, unique pupil number, motherhood.</summary>
    Header = 0,

    /// <summary>One row for each episode of care.</summary>
    Episodes,

    /// <summary>One row for each review.</summary>
    Reviews,

    /// <summary>One row for each unaccompanied asylum-seeking child.</summary>
    Uasc,

    /// <summary>Health and other outcomes of children looked after for twelve months.</summary>
    Oc2,

    /// <summary>Care leavers: contact, activity, accommodation.</summary>
    Oc3,

    /// <summary>Children adopted: the decision, the match, the adopters.</summary>
    Ad1,

    /// <summary>Children with an agency's decision that they should be placed for adoption.</summary>
    PlacedAdoption,

    /// <summary>What permanence a child had before.</summary>
    PrevPerm,

    /// <summary>One row for each time a child was missing or away without authority.</summary>
    Missing,

    /// <summary>One row for each spell of a child with a social worker (from 2023-24).</summary>
    SocialWorkers,

    /// <summary>One row for each order depriving a child of liberty (from 2026-27).</summary>
    DoLo,

    /// <summary>One row for each spell of a child at a school; not part of the return. See the package's README for the columns.</summary>
    SchoolHistory,

    /// <summary>One row for each postcode with its place on the national grid; not part of the return. See the package's README for the columns.</summary>
    Coordinates,

    /// <summary>One row for each provider of placements that is registered with Ofsted; not part of the return. See the package's README for the columns.</summary>
    Providers,
}
