using System;

namespace CareRights.Stability.Figures;

/// <summary>Tables of a return that measures need, besides the episodes.</summary>
[Flags]
public enum SuppliedTables
{
    /// <summary>No other table.</summary>
    None = 0,

    /// <summary>Spells with a social worker.</summary>
    SocialWorkers = 1,

    /// <summary>Spells at a school, supplied beside the return.</summary>
    SchoolHistory = 2,

    /// <summary>Coordinates of postcodes, supplied beside the return.</summary>
    Coordinates = 4,

    /// <summary>Reviews.</summary>
    Reviews = 8,

    /// <summary>Health and other outcomes of children looked after for twelve months (OC2).</summary>
    Outcomes = 16,

    /// <summary>Care leavers (OC3).</summary>
    CareLeavers = 32,

    /// <summary>Times missing or away without authority.</summary>
    Missing = 64,

    /// <summary>Adoptions (AD1).</summary>
    Adoptions = 128,

    /// <summary>Orders depriving a child of liberty.</summary>
    LibertyOrders = 256,

    /// <summary>Every table.</summary>
    All = 511,
}
