using NodaTime;

namespace CareRights.Eligibility.LeavingCare.Entitlements;

/// <summary>The terms of an entitlement over time, in the few shapes that the provisions have.</summary>
internal static class EntitlementLaw
{
    /// <summary>The day on which the provisions were last read.</summary>
    public static LocalDate Read { get; } = new(2026, 11, 21);

    /// <summary>The day on which the provisions corrected since were read again.</summary>
    public static LocalDate ReadAgain { get; } = new(2026, 11, 29);

    /// <summary>In force since the leaving care duties began, on 1 October 2001.</summary>
    public static Dated<EntitlementTerms> From2001(Citation authority, int? untilAge = null) => From(new LocalDate(2001, 10, 1), authority, untilAge);

    /// <summary>In force from a day on.</summary>
    public static Dated<EntitlementTerms> From(LocalDate from, Citation authority, int? untilAge = null, int? pounds = null, string state = "") =>
        new(new Enacted<EntitlementTerms>(from, new(pounds, untilAge), authority, Read, State: state));

    /// <summary>In force from the day on which the law behind it is.</summary>
    public static Dated<EntitlementTerms> From(Dated<bool> law, Citation authority, int? untilAge = null) => From(law.First!.Value, authority, untilAge);

    /// <summary>Read from a day on, and older than that.</summary>
    public static Dated<EntitlementTerms> KnownFrom(LocalDate from, Citation authority, int? untilAge = null, int? pounds = null, string state = "") =>
        new(new Enacted<EntitlementTerms>(from, new(pounds, untilAge), authority, ReadAgain, State: state, InForceBefore: true));

    /// <summary>Enacted, and not in force when it was last read.</summary>
    public static Dated<EntitlementTerms> NotCommenced(Citation authority, string state) =>
        new(new Enacted<EntitlementTerms>(null, new(), authority, ReadAgain, State: state));
}
