using NodaTime;

namespace CareRights.Eligibility.LeavingCare;

/// <summary>Was there a consecutive period of at least three months in accommodation of section 24(2)(d), however many stays made it up?</summary>
/// <remarks>Stays of limb (d)(ii) that follow one another without a gap are one period; so are stays of limb (d)(i). Whether both limbs together can be is not settled.</remarks>
internal static class ConsecutiveStays
{
    private const int ConsecutiveMonths = 3;

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
        // A stay that only perhaps counts may make a period long enough; one that goes on may also mean that it is not over yet.
        var certain = Any(stays, stay => counts(stay) == Counts.Yes, prepared, asOf, atAnyAge);
        var possible = Any(stays, stay => counts(stay) != Counts.No, prepared, asOf, atAnyAge);
        var possibleAndOver = Any(stays, stay => counts(stay) == Counts.Yes || (counts(stay) == Counts.Perhaps && stay.End <= asOf), prepared, asOf, atAnyAge);
        return certain is true && possible is true ? true
            : certain is false && possible is false && possibleAndOver is false ? false
            : null;
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
        bool? atSixteen = from >= prepared.Eighteen ? false : end > prepared.Sixteen ? true : end == prepared.Sixteen ? null : false;
        return atSixteen & (complete <= prepared.Eighteen);
    }
}
