namespace CareRights.Eligibility.Commissioner;

/// <summary>What the advice line does on an enquiry.</summary>
public enum AdviceAction
{
    /// <summary>Pass a safeguarding concern to the authorities that act on it, and tell the caller.</summary>
    ReferSafeguarding = 0,

    /// <summary>Name who else can help. The library names nobody: whom to name is the caller's data.</summary>
    Signpost,

    /// <summary>Advise, inform and assist.</summary>
    Advise,

    /// <summary>Involve the young person directly wherever possible: an aim, not a condition.</summary>
    InvolveYoungPerson,

    /// <summary>Help the young person to find local advocacy.</summary>
    AssistAdvocacy,

    /// <summary>Consider, and no more than consider, whether to make representations.</summary>
    ConsiderRepresentation,
}
