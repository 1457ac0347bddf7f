using NodaTime;
using static CareRights.Eligibility.LeavingCare.Entitlements.EntitlementLaw;
using static CareRights.Instrument;

namespace CareRights.Eligibility.LeavingCare.Entitlements;

/// <summary>The Junior ISA and the Child Trust Fund of children in care. The scheme runs "throughout the United Kingdom"; the guidance is England's.</summary>
internal static class Savings
{
    private static readonly LocalDate BornForTrustFund = new(2002, 9, 1);
    private static readonly LocalDate BornTooLateForTrustFund = new(2011, 1, 3);
    private static readonly Instrument JuniorIsaGuidance = new("Junior Individual Savings Accounts for looked after children: statutory guidance (first issued 4 October 2012)", AuthorityKind.StatutoryGuidance, "");
    private static readonly Instrument ShareFoundation = new("The Share Foundation: Child Trust Funds of young people in care", AuthorityKind.Policy, "");

    private static readonly Limb TwelveMonths = new("has been looked after continuously for 12 months, in any part of the United Kingdom, and is under 18", JuniorIsaGuidance.At(""));
    private static readonly Limb NoTrustFund = new("was born on or after 3 January 2011, or was not eligible for a Child Trust Fund", ChildTrustFundsAct2004.Section("2(1)"));
    private static readonly Limb BornInTime = new("was born from 1 September 2002 to 2 January 2011", ChildTrustFundsAct2004.Section("2(1)"));
    private static readonly Limb WasEligible = new("was eligible for a Child Trust Fund", ChildTrustFundsAct2004.Section("2(1)"));

    public static Entitlement JuniorIsa { get; } = new(
        "JuniorIsa", "Junior ISA", EntitlementNature.Duty, "the Department for Education, through The Share Foundation",
        "After a year in care a savings account should have been opened for you with 200 pounds in it. It is yours at 18.",
        KnownFrom(new LocalDate(2012, 10, 4), JuniorIsaGuidance.At(""), untilAge: 18, pounds: 200, state: "First issued on 4 October 2012; updated since, most recently seen on 17 April 2023. Who administered the scheme after March 2025 was not checked."),
        [s => TwelveMonths.Of(TwelveMonthsInCare(s), s.Prepared).At(s.Prepared, s.AsOf, s.Prepared.Eighteen), s => NoTrustFund.Is(!WasEligibleForTrustFund(s), s.Prepared.IsBirthKnown ? Fact.ChildTrustFund : Fact.DateOfBirth)],
        "Scotland, Wales and Northern Ireland have guidance of their own, which was not read.");

    public static Entitlement ChildTrustFund { get; } = new(
        "ChildTrustFund", "Child Trust Fund", EntitlementNature.Duty, "the Child Trust Fund provider; The Share Foundation finds accounts of those in care",
        "If you were born from September 2002 to January 2011 there may be a savings account in your name. It is yours at 18: ask The Share Foundation or HMRC to find it.",
        KnownFrom(new LocalDate(2017, 10, 2), ShareFoundation.At("accounts held since 2 October 2017"), state: "Accounts are older; who held those of children in care before 2 October 2017 was not read."),
        [
            s => BornInTime.Is(s.Prepared.IsBirthKnown ? IsBornForTrustFund(s) : null, Fact.DateOfBirth),
            s => WasEligible.Is(WasEligibleForTrustFund(s), s.Prepared.IsBirthKnown ? Fact.ChildTrustFund : Fact.DateOfBirth),
        ]);

    private static bool IsBornForTrustFund(PersonOnDay s) => s.Prepared.Born >= BornForTrustFund && s.Prepared.Born < BornTooLateForTrustFund;

    // Of those born in the years of the scheme, child benefit and immigration control decide, which the caller states; nobody else was ever eligible.
    private static bool? WasEligibleForTrustFund(PersonOnDay s) =>
        !s.Prepared.IsBirthKnown ? null : IsBornForTrustFund(s) ? s.Circumstances.WasEligibleForChildTrustFund : false;

    private static bool? TwelveMonthsInCare(PersonOnDay s)
    {
        if (s.Prepared.IsBirthKnown && s.AsOf >= s.Prepared.Eighteen)
            return false;
        if (s.Prepared.SpanOn(s.AsOf) is not { } now || IsInKingdom(now) is false)
            return false;

        // From when the care without a gap is certain, and from when it is possible.
        var (certain, possible) = (s.AsOf.DaysLater(1), s.AsOf.DaysLater(1));
        for (var i = s.Prepared.Spans.Length - 1; i >= 0; i--)
        {
            var span = s.Prepared.Spans[i];
            var counts = IsInKingdom(span);
            if (counts is true && span.From <= certain && span.End >= certain)
                certain = LocalDate.Min(certain, span.From);
            if (counts is not false && span.From <= possible && span.End >= possible)
                possible = LocalDate.Min(possible, span.From);
        }

        bool? isLong = certain.MonthsLater(12) <= s.AsOf ? true : possible.MonthsLater(12) <= s.AsOf ? null : false;
        return isLong & (s.Prepared.IsBirthKnown ? true : null);
    }

    private static bool? IsInKingdom(CareSpan span) =>
        span.Nation == Nation.Elsewhere ? false : span.IsPossible || span.Nation == Nation.Unknown ? null : true;
}
