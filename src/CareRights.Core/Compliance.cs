namespace CareRights;

/// <summary>How something stands against its last day: a deadline, a notice, a step of a plan.</summary>
public enum Compliance
{
    /// <summary>The facts do not settle it, or there is no last day to settle it by.</summary>
    Unknown = 0,

    /// <summary>Done in time.</summary>
    Met,

    /// <summary>Done, and late.</summary>
    Late,

    /// <summary>Not done, and the last day has not passed.</summary>
    Running,

    /// <summary>Not done, and the last day has passed.</summary>
    Overdue,
}
