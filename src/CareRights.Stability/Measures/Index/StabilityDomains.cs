using System;

namespace CareRights.Stability.Measures.Index;

/// <summary>The three parts of a child's life that the Stability Index looks at, and every combination of them: the regions of its three circles.</summary>
[Flags]
public enum StabilityDomains
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>Where the child lives.</summary>
    Placement = 1,

    /// <summary>Where the child goes to school.</summary>
    School = 2,

    /// <summary>Who the child's social worker is.</summary>
    SocialWorker = 4,

    /// <summary>All three.</summary>
    All = Placement | School | SocialWorker,
}
