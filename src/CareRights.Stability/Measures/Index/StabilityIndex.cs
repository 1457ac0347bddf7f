namespace CareRights.Stability.Measures.Index;

/// <summary>Was there any instability, or multiple instability, in where this child lives, goes to school, or who the social worker is?</summary>
/// <remarks>
/// Children's Commissioner, Stability Index 2019, and DfE's restatement of November 2022: any instability is any change of placement, any move of school or any change of social worker;
/// multiple is two changes of placement, one move in mid-year or two changes of social worker, or more. The base is the children for whom all three could be observed (the code keeps complete cases).
/// For two years, take the measures over two years; for two consecutive years, <see cref="ThreeDomains.And"/>. England.
/// </remarks>
internal static class StabilityIndex
{
    /// <summary>Where the definition was read.</summary>
    public static Citation Source => Sources.StabilityIndexCombined;

    /// <summary>The child's answer.</summary>
    public static StabilityIndexAnswer Assess(ThreeDomains child)
    {
        Guard.Against.Null(child);
        (StabilityDomains, DomainInstability)[] domains =
        [
            (StabilityDomains.Placement, child.Placement), (StabilityDomains.School, child.School), (StabilityDomains.SocialWorker, child.SocialWorker),
        ];
        var (assessed, any, multiple) = (StabilityDomains.None, StabilityDomains.None, StabilityDomains.None);
        foreach (var (domain, instability) in domains)
        {
            assessed |= IsSettled(instability) ? domain : StabilityDomains.None;
            any |= instability.Any == Outcome.Yes ? domain : StabilityDomains.None;
            multiple |= instability.Multiple == Outcome.Yes ? domain : StabilityDomains.None;
        }

        Outcome[] all = [child.Placement.Any, child.School.Any, child.SocialWorker.Any];
        Outcome[] most = [child.Placement.Multiple, child.School.Multiple, child.SocialWorker.Multiple];
        return new StabilityIndexAnswer(assessed, any, multiple, InSample(all), InSample(most), Observed(all));
    }

    private static bool IsSettled(DomainInstability domain) => domain is { Any: Outcome.Yes or Outcome.No, Multiple: Outcome.Yes or Outcome.No };

    /// <summary>A domain that is not known may turn out not to be assessed, so that even a change elsewhere does not put the child in the sample.</summary>
    private static Outcome InSample(Outcome[] domains) =>
        Has(domains, Outcome.NotApplicable) ? Outcome.NotApplicable
        : Has(domains, Outcome.Unknown) ? Outcome.Unknown
        : Has(domains, Outcome.Yes) ? Outcome.Yes
        : Outcome.No;

    private static Outcome Observed(Outcome[] domains) =>
        Has(domains, Outcome.Yes) ? Outcome.Yes
        : Has(domains, Outcome.Unknown) ? Outcome.Unknown
        : Has(domains, Outcome.No) ? Outcome.No
        : Outcome.NotApplicable;

    private static bool Has(Outcome[] domains, Outcome outcome) => System.Array.IndexOf(domains, outcome) >= 0;
}
