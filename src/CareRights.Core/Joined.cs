namespace CareRights;

/// <summary>How the limbs of a test in law are joined.</summary>
public enum Joined : byte
{
    /// <summary>Every limb must be met: "and".</summary>
    All = 0,

    /// <summary>One limb is enough: "or".</summary>
    Any,
}
