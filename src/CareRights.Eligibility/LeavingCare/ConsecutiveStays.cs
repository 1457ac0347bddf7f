using System.Linq;
using NodaTime;

namespace CareRights.Eligibility.LeavingCare;

/// <summary>Was there a consecutive period of at least three months in accommodation of section 24(2)(d), however many stays made it up?</summary>
/// <remarks>Stays of limb (d)(ii) that follow one another without a gap are one period; so are stays of limb (d)(i). Whether both limbs together can be is not settled.</remarks>
internal static class ConsecutiveStays
{
    private const int ConsecutiveMonths = 3;
    private const int MostPerhaps = 6;

    private enum Counts
    {
        No,
        Perhaps,
        Yes,
    }

    public static Finding Assess(Limb limb, in PreparedPerson prepared, LocalDate asOf, bool atAnyAge)
    {
        if (prepared.Person.Accommodation is not { } stays)
            return limb.Unknown(Fact.OtherAccommodation);
        if (stays.Count == 0)
            return limb.Is(false);

        // Certain by one limb alone; or possible with what is not known; or possible only by taking both limbs together.
        bool? education = Holds(stays, EducationFunctions, prepared, asOf, atAnyAge), health = Holds(stays, HealthOrCareHome, prepared, asOf, atAnyAge);
        if ((education | health) is { } settled && settled)
            return limb.Is(true);
        if (education is null || health is null)
            return prepared.IsBirthKnown ? limb.Asking(null, prepared, Fact.OtherAccommodation) : limb.Unknown(Fact.DateOfBirth);
        return Holds(stays, Either, prepared, asOf, atAnyAge) is false ? limb.Is(false) : limb.Unknown(Fact.ConsecutiveStay);
    }

    private static Counts EducationFunctions(Accommodation stay) => stay.Kind switch
    {
        AccommodationKind.EducationFunctions => stay.IsPossible ? Counts.Perhaps : Counts.Yes,
        AccommodationKind.Unknown => Counts.Perhaps,
        _ => Counts.No,
    };

    private static Counts HealthOrCareHome(Accommodation stay) => stay.Kind switch
    {
        AccommodationKind.HealthService or AccommodationKind.CareHome or AccommodationKind.IndependentHospital => stay.IsPossible ? Counts.Perhaps : Counts.Yes,
        AccommodationKind.Unknown => Counts.Perhaps,
        _ => Counts.No,
    };

    private static Counts Either(Accommodation stay) => EducationFunctions(stay) > HealthOrCareHome(stay) ? EducationFunctions(stay) : HealthOrCareHome(stay);

    private static bool? Holds(History<Accommodation> stays, System.Func<Accommodation, Counts> counts, in PreparedPerson prepared, LocalDate asOf, bool atAnyAge)
    {
        var perhaps = stays.Where(stay => counts(stay) == Counts.Perhaps).ToArray();
        if (perhaps.Length > MostPerhaps)
            return null;

        // One that only perhaps counts may make a period long enough, may mean that it is not over yet, or join one that is over to one that is not: each may count or not.
        bool? all = null;
        for (var some = 0; some < 1 << perhaps.Length; some++)
        {
            var holds = Any(stays, stay => counts(stay) == Counts.Yes || (System.Array.IndexOf(perhaps, stay) is >= 0 and var i && (some & (1 << i)) != 0), prepared, asOf, atAnyAge);
            if (holds is null || (some > 0 && holds != all))
                return null;
            all = holds;
        }

        return all;
    }

    // Goes through the stays in order of their start and joins those that touch.
    private static bool? Any(History<Accommodation> stays, System.Func<Accommodation, bool> counts, in PreparedPerson prepared, LocalDate asOf, bool atAnyAge)
    {
        bool? any = false;
        LocalDate? from = null;
        var end = LocalDate.MinIsoValue;
        foreach (var stay in stays)
        {
            if (!counts(stay))
                continue;
            if (from is { } began && stay.From <= end)
            {
                end = LocalDate.Max(end, stay.End);
                continue;
            }

            any |= from is { } before ? IsThreeMonths(before, end, prepared, asOf, atAnyAge) : false;
            (from, end) = (stay.From, stay.End);
        }

        return any | (from is { } last ? IsThreeMonths(last, end, prepared, asOf, atAnyAge) : false);
    }

    private static bool? IsThreeMonths(LocalDate from, LocalDate end, in PreparedPerson prepared, LocalDate asOf, bool atAnyAge)
    {
        var complete = from.MonthsLater(ConsecutiveMonths);
        if (complete > end || complete > asOf)
            return false;
        if (atAnyAge)
            return prepared.IsBirthKnown ? complete <= prepared.Eighteen : null;

        // "Was, but is no longer", after reaching 16 and while still a child.
        if (end > asOf)
            return false;
        if (!prepared.IsBirthKnown)
            return null;
        bool? atSixteen = end > prepared.Sixteen ? true : end == prepared.Sixteen ? null : false;
        return atSixteen & (complete <= prepared.Eighteen);
    }
}
