using NodaTime;
using static CareRights.Instruments;

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

    internal static Finding Assess(in Life life, LocalDate asOf)
    {
        if (life.Person.SpecialGuardianships is not { } orders)
            return Way.AllOf(InForce.Unknown(Fact.SpecialGuardianship));

        Finding? best = null;
        foreach (var order in orders)
        {
            var inForce = IsInForce(order, life, asOf);
            if (inForce is false)
                continue;

            var finding = Way.AllOf(
                InForce.Is(inForce, life.IsBirthKnown ? Fact.SpecialGuardianship : Fact.DateOfBirth),
                LookedAfterBefore.Of(WasLookedAfterBefore(order, life), life, Fact.LookedAfterBeforeOrder));
            if (best is null || finding.Answer == Answer.Yes || best.Answer == Answer.No)
                best = finding;
        }

        return best ?? Way.AllOf(InForce.Is(false));
    }

    /// <summary>Whether what is stated about an order contradicts the looked-after periods.</summary>
    internal static bool Contradicts(SpecialGuardianship order, in Life life) =>
        order.WasLookedAfterBefore is { } stated && FromPeriods(order, life) is { } derived && stated != derived;

    private static bool? IsInForce(SpecialGuardianship order, in Life life, LocalDate asOf)
    {
        if (order.From > asOf)
            return false;
        bool? certain = order.IsPossible ? null : true;
        if (!life.IsBirthKnown)
            return order.Covers(asOf) ? certain : null;

        // An order lasts to 18 at the latest; after that it is enough that it lasted so long.
        return certain & (asOf < life.Eighteen ? order.Covers(asOf) : order.From < life.Eighteen && order.End >= life.Eighteen);
    }

    private static bool? WasLookedAfterBefore(SpecialGuardianship order, in Life life) =>
        Contradicts(order, life) ? null : order.WasLookedAfterBefore ?? FromPeriods(order, life);

    private static bool? FromPeriods(SpecialGuardianship order, in Life life)
    {
        var last = RelevantChild.LastSpan(life, order.From);
        return last is not null && last.End >= order.From ? Life.IsBy(last, orInWales: false) : false;
    }
}
