using NodaTime;
using static CareRights.Eligibility.LeavingCare.Entitlements.EntitlementLaw;
using static CareRights.Instrument;

namespace CareRights.Eligibility.LeavingCare.Entitlements;

/// <summary>Local Government Finance Act 1992, section 13A(1)(c): a billing authority may reduce council tax "to such extent … as it thinks fit". England.</summary>
internal static class CouncilTax
{
    private static readonly Limb CouncilScheme = new("is within the scheme of the local council", LocalGovernmentFinanceAct1992.Section("13A(1)(c)"));

    public static Entitlement Reduction { get; } = new(
        "CouncilTaxReduction", "Council tax reduction for care leavers", EntitlementNature.LocalPractice, "the council that bills",
        "Many councils charge care leavers no council tax until 25. It is for each council to decide: ask yours.",
        KnownFrom(new LocalDate(2013, 4, 1), LocalGovernmentFinanceAct1992.Section("13A(1)(c)"), state: "The section took this form in 2013; an earlier form of 2003 was not read."),
        [_ => CouncilScheme.Unknown(Fact.CouncilScheme)], "There is no national right in England.");
}
