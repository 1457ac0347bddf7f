using System.Linq;

namespace CareRights.Safeguarding.Escalation;

/// <summary>Where a provision is law: a step or a level outside England never rests on law that is not law there.</summary>
/// <remarks>
/// The provisions named for Wales and Scotland are those whose Acts extend there. Everything else of a statute, of regulations or of statutory guidance is
/// taken as England's, and what it calls for is done there as a rule of this library: the same concern, under a law that is not encoded.
/// </remarks>
internal static class Extent
{
    private static readonly Citation[] EnglandAndWales =
        [Provisions.Section46, Provisions.Section47, Provisions.Section41, Provisions.Section5B, Provisions.ProtectionOrders, Provisions.Section52, Provisions.CodeC];

    private static readonly Citation[] GreatBritain = [Provisions.Prevent];

    public static Step In(Nation nation, Step step) => IsLaw(nation, step.Authority)
        ? step
        : step with { Authority = Instead(nation), Action = step.Action + " A provision that is named here is England's: ask under the law of " + Nations.Name(nation) + "." };

    public static LevelReason In(Nation nation, LevelReason reason) => IsLaw(nation, reason.Authority) ? reason : reason with { Authority = Instead(nation) };

    private static bool IsLaw(Nation nation, Citation provision) =>
        nation is Nation.Unknown or Nation.England
        || provision.Instrument.Kind is not (AuthorityKind.Statute or AuthorityKind.Regulations or AuthorityKind.StatutoryGuidance)
        || (nation is Nation.Wales or Nation.Scotland && GreatBritain.Contains(provision))
        || (nation == Nation.Wales && EnglandAndWales.Contains(provision));

    private static Citation Instead(Nation nation) => Instrument.DesignRule.At("the same concern is passed on outside England; the law of " + Nations.Name(nation) + " is not encoded");
}
