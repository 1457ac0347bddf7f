namespace CareRights.Safeguarding;

/// <summary>How far a concern about a child reaches, in the words of the law and not in the numbers of any area.</summary>
/// <remarks>
/// "Level 3" means different things in different areas: a caller gives the names of its own area in <see cref="LocalArrangements.LevelNames"/>.
/// The values from <see cref="Universal"/> on are in order.
/// </remarks>
public enum SafeguardingLevel
{
    /// <summary>No concern has been said and not every question has been answered: for a human to review, never "no action".</summary>
    NotIdentified = 0,

    /// <summary>Every question about harm has been answered no.</summary>
    Universal,

    /// <summary>Early help, or targeted family help.</summary>
    EarlyHelp,

    /// <summary>A child who may be in need: Children Act 1989, section 17(10).</summary>
    S17ChildInNeed,

    /// <summary>Reasonable cause to suspect significant harm: Children Act 1989, section 47(1)(b).</summary>
    S47ChildProtection,

    /// <summary>Danger now or imminent: 999, police protection or an emergency protection order.</summary>
    ImmediateProtection,
}
