using System.Collections.Generic;
using System.Linq;

namespace CareRights.Stability.Measures.SocialWorkers;

/// <summary>The social worker rows of one child, which are cleaned once for all the measures that ask.</summary>
internal sealed class ChildWorkers(IEnumerable<SocialWorkerSpell> spells)
{
    private SocialWorkerCleaning? cleaned;

    /// <summary>The rows as they came.</summary>
    public List<SocialWorkerSpell> Rows { get; } = spells.ToList();

    /// <summary>The rows after the Commissioner's cleaning.</summary>
    public SocialWorkerCleaning Cleaned => cleaned ??= SocialWorkerCleaning.Of(Rows);
}
