using NodaTime;
using static CareRights.Instruments;

namespace CareRights.Eligibility.LeavingCare;

/// <summary>Was this person accommodated or fostered, otherwise than by children's services, after reaching 16 and while still a child?</summary>
/// <remarks>
/// <para>Children Act 1989, section 24(2)(b) to (e) and (3). England.</para>
/// <para>Three consecutive months run from the first day to the corresponding date and may begin before 16. Private fostering is the defined term (sections 66 and 105(1)): after 16 only a disabled child can be privately fostered.</para>
/// <para>Not encoded: whether an establishment is registered as what it is said to be.</para>
/// </remarks>
internal static class AccommodatedAtSixteenOrSeventeen
{
    private const int ConsecutiveMonths = 3;

    private static readonly Limb Voluntary = new("was accommodated by or on behalf of a voluntary organisation", ChildrenAct1989.Section("24(2)(b)"));
    private static readonly Limb PrivateHome = new("was accommodated in a private children's home", ChildrenAct1989.Section("24(2)(c)"));
    private static readonly Limb ThreeMonths = new("was accommodated for a consecutive period of at least three months by a health body, in the exercise of education functions, or in a care home or independent hospital", ChildrenAct1989.Section("24(2)(d) and (3)"));
    private static readonly Limb Fostered = new("was privately fostered", ChildrenAct1989.Section("24(2)(e)"));

    private static readonly Finding NotDisabled = Fostered.Is(false).With(
        "After 16 a child can be privately fostered in law only if disabled (section 66(1) and (4)). In the ordinary meaning of the words a child living with somebody who is not a relative would be included.");

    /// <summary>The finding that one of the limbs of section 24(2) is met, limb (a) being given.</summary>
    public static Finding Assess(Limb any, Finding lookedAfter, in Life life, LocalDate asOf)
    {
        if (life.Person.Accommodation is not { } stays)
        {
            return any.AnyOf(
                lookedAfter,
                Voluntary.Unknown(Fact.OtherAccommodation),
                PrivateHome.Unknown(Fact.OtherAccommodation),
                ThreeMonths.Unknown(Fact.OtherAccommodation),
                Fostered.Unknown(Fact.OtherAccommodation));
        }

        bool? voluntary = false, privateHome = false, threeMonths = false, fostered = false;
        foreach (var stay in stays)
        {
            var was = IsOver(stay, life, asOf);
            switch (stay.Kind)
            {
                case AccommodationKind.VoluntaryOrganisation:
                    voluntary |= was;
                    break;
                case AccommodationKind.PrivateChildrensHome:
                    privateHome |= was;
                    break;
                case AccommodationKind.HealthService or AccommodationKind.EducationFunctions or AccommodationKind.CareHome or AccommodationKind.IndependentHospital:
                    threeMonths |= was & IsThreeMonths(stay, life, asOf);
                    break;
                case AccommodationKind.PrivatelyFostered:
                    fostered |= was;
                    break;
                case AccommodationKind.Unknown:
                    bool? perhaps = was is false ? false : null;
                    (voluntary, privateHome, fostered) = (voluntary | perhaps, privateHome | perhaps, fostered | perhaps);
                    threeMonths |= perhaps & IsThreeMonths(stay, life, asOf);
                    break;
            }
        }

        var open = life.IsBirthKnown ? Fact.OtherAccommodation : Fact.DateOfBirth;
        return any.AnyOf(lookedAfter, Voluntary.Is(voluntary, open), PrivateHome.Is(privateHome, open), ThreeMonths.Is(threeMonths, open), Fostering(fostered, life.Person.IsDisabled, open));
    }

    /// <summary>Section 24(2)(b).</summary>
    public static Finding ByVoluntaryOrganisation(in Life life, LocalDate asOf)
    {
        bool? was = life.Person.Accommodation is null ? null : false;
        foreach (var stay in life.Person.Accommodation ?? History<Accommodation>.None)
        {
            if (stay.Kind is AccommodationKind.VoluntaryOrganisation or AccommodationKind.Unknown)
                was |= IsOver(stay, life, asOf) & (stay.Kind == AccommodationKind.Unknown ? null : true);
        }

        return Voluntary.Is(was, life.IsBirthKnown ? Fact.OtherAccommodation : Fact.DateOfBirth);
    }

    private static Finding Fostering(bool? fostered, bool? disabled, MissingFact open) => (fostered, disabled) switch
    {
        (false, _) => Fostered.Is(false),
        (_, false) => NotDisabled,
        (true, null) => Fostered.Unknown(Fact.Disability),
        (null, null) => Fostered.Unknown(open, Fact.Disability),
        _ => Fostered.Is(fostered, open),
    };

    // After 16, before 18, and over by the day asked about.
    private static bool? IsOver(Accommodation stay, in Life life, LocalDate asOf)
    {
        if (stay.Covers(asOf) || stay.From > asOf)
        {
            // Private fostering ends with childhood, whoever the young person goes on living with.
            var endedAtEighteen = stay.Kind == AccommodationKind.PrivatelyFostered && stay.From <= asOf && (!life.IsBirthKnown || asOf >= life.Eighteen);
            if (!endedAtEighteen)
                return false;
        }

        if (!life.IsBirthKnown)
            return null;

        bool? atSixteen = stay.From >= life.Eighteen ? false : stay.End > life.Sixteen ? true : stay.End == life.Sixteen ? null : false;
        return atSixteen & (stay.IsPossible ? null : true);
    }

    private static bool? IsThreeMonths(Accommodation stay, in Life life, LocalDate asOf)
    {
        var complete = stay.From.PlusMonths(ConsecutiveMonths);
        return complete > stay.End || complete > asOf ? false : !life.IsBirthKnown ? null : complete <= life.Eighteen;
    }
}
