using NodaTime;
using static CareRights.Instrument;

namespace CareRights.Eligibility.LeavingCare;

/// <summary>Does this person qualify for advice and assistance because of a special guardianship order made for a looked-after child?</summary>
/// <remarks>
/// <para>Children Act 1989, section 24(1A)(b) and (c). England. Neither care at 16 nor 13 weeks is needed.</para>
/// <para>Not encoded: nothing.</para>
/// </remarks>
internal static class FromSpecialGuardianship
{
    private static readonly Limb Way = new("is or was at 18 under a special guardianship order made for a looked-after child", ChildrenAct1989.Section("24(1A)"));
    private static readonly Limb InForce = new("is under a special guardianship order, or was when 18 was reached", ChildrenAct1989.Section("24(1A)(b)"));
    private static readonly Limb LookedAfterBefore = new("was looked after by a local authority immediately before the order was made", ChildrenAct1989.Section("24(1A)(c)"));

    private static readonly Finding NoOrder = Way.AllOf(InForce.Is(false));

    internal static Finding Assess(in PreparedPerson prepared, LocalDate asOf)
    {
        if (prepared.Person.SpecialGuardianships is not { } orders)
            return Way.AllOf(InForce.Unknown(Fact.SpecialGuardianship));

        Finding? best = null;
        foreach (var order in orders)
        {
            var inForce = IsInForce(order, prepared, asOf);
            if (inForce is false)
                continue;

            var finding = Way.AllOf(
                prepared.IsBirthKnown ? InForce.Asking(inForce, prepared, Fact.SpecialGuardianship) : InForce.Is(inForce, Fact.DateOfBirth),
                LookedAfterBefore.Of(WasLookedAfterBefore(order, prepared), prepared, Fact.LookedAfterBeforeOrder));
            if (best is null || finding.Answer == Answer.Yes || best.Answer == Answer.No)
                best = finding;
        }

        return best ?? NoOrder;
    }

    /// <summary>Whether what is stated about an order contradicts the looked-after periods.</summary>
    internal static bool Contradicts(SpecialGuardianship order, in PreparedPerson prepared) =>
        order.WasLookedAfterBefore is { } stated && FromPeriods(order, prepared) is { } derived && stated != derived;

    private static bool? IsInForce(SpecialGuardianship order, in PreparedPerson prepared, LocalDate asOf)
    {
        if (order.From > asOf)
            return false;
        if (prepared.IsBirthKnown && order.From >= prepared.Eighteen)
            return null;
        bool? certain = order.IsPossible ? null : true;
        if (!prepared.IsBirthKnown)
            return order.Covers(asOf) ? certain : null;

        // An order lasts to 18 at the latest; after that it is enough that it lasted so long.
        return certain & (asOf < prepared.Eighteen ? order.Covers(asOf) : order.From < prepared.Eighteen && order.End >= prepared.Eighteen);
    }

    private static bool? WasLookedAfterBefore(SpecialGuardianship order, in PreparedPerson prepared) =>
        Contradicts(order, prepared) ? null : order.WasLookedAfterBefore ?? FromPeriods(order, prepared);

    private static bool? FromPeriods(SpecialGuardianship order, in PreparedPerson prepared)
    {
        var last = RelevantChild.LastSpan(prepared, order.From);
        return last is not null && last.End >= order.From ? PreparedPerson.IsBy(last, orInWales: false) : false;
    }
}
