using NodaTime;
using static CareRights.Instrument;

namespace CareRights.Eligibility.LeavingCare;

/// <summary>Was this person accommodated or fostered, otherwise than by children's services, after reaching 16 and while still a child?</summary>
/// <remarks>
/// <para>Children Act 1989, section 24(2)(b) to (e) and (3). England.</para>
/// <para>
/// Limb (d) asks for "a consecutive period of at least three months", from the first day to the corresponding date; it may begin before 16 (subsection (3)). Care homes, independent hospitals and the accommodation of NHS bodies
/// are one limb, (d)(ii), so that a stay that passes from one to another without a gap is one period. Private fostering is the defined term (sections 66 and 105(1)): after 16 only a disabled child can be privately fostered,
/// and no child is while looked after (Schedule 8, paragraph 1).
/// </para>
/// <para>Not encoded: whether an establishment is registered as what it is said to be.</para>
/// </remarks>
internal static class AccommodatedAtSixteenOrSeventeen
{
    private static readonly Limb Voluntary = new("was accommodated by or on behalf of a voluntary organisation", ChildrenAct1989.Section("24(2)(b)"));
    private static readonly Limb PrivateHome = new("was accommodated in a private children's home", ChildrenAct1989.Section("24(2)(c)"));
    private static readonly Limb ThreeMonths = new("was accommodated for a consecutive period of at least three months by a health body, in the exercise of education functions, or in a care home or independent hospital", ChildrenAct1989.Section("24(2)(d) and (3)"));
    private static readonly Limb Fostered = new("was privately fostered", ChildrenAct1989.Section("24(2)(e)"));

    private static readonly Finding NotDisabled = Fostered.Is(false).With(
        "After 16 a child can be privately fostered in law only if disabled (section 66(1) and (4)). In the ordinary meaning of the words a child living with somebody who is not a relative would be included.");

    /// <summary>The finding that one of the limbs of section 24(2) is met, limb (a) being given.</summary>
    public static Finding Assess(Limb any, Finding lookedAfter, in PreparedPerson prepared, LocalDate asOf)
    {
        var (voluntary, privateHome, fostered) = (Stayed(AccommodationKind.VoluntaryOrganisation, prepared, asOf), Stayed(AccommodationKind.PrivateChildrensHome, prepared, asOf), Stayed(AccommodationKind.PrivatelyFostered, prepared, asOf));
        return any.AnyOf(
            lookedAfter,
            Ask(Voluntary, voluntary, prepared),
            Ask(PrivateHome, privateHome, prepared),
            ConsecutiveStays.Assess(ThreeMonths, prepared, asOf, atAnyAge: false),
            Fostering(fostered, prepared));
    }

    /// <summary>The finding that one of limbs (b) to (e) was met at whatever age (SI 2002/2051, article 5(1)).</summary>
    public static Finding AtAnyAge(Limb any, in PreparedPerson prepared, LocalDate asOf) => any.AnyOf(
        Ask(Voluntary, StayedAtAnyAge(AccommodationKind.VoluntaryOrganisation, prepared, asOf), prepared),
        Ask(PrivateHome, StayedAtAnyAge(AccommodationKind.PrivateChildrensHome, prepared, asOf), prepared),
        ConsecutiveStays.Assess(ThreeMonths, prepared, asOf, atAnyAge: true),
        FosteredAtAnyAge(prepared, asOf) is { } fostered ? Fostered.Is(fostered) : prepared.Person.Accommodation is null ? Fostered.Unknown(Fact.OtherAccommodation) : Fostered.Unknown(OpenOfFostering(prepared)));

    /// <summary>Section 24(2)(b).</summary>
    public static Finding ByVoluntaryOrganisation(in PreparedPerson prepared, LocalDate asOf) => Ask(Voluntary, Stayed(AccommodationKind.VoluntaryOrganisation, prepared, asOf), prepared);

    private static Finding Ask(Limb limb, bool? holds, in PreparedPerson prepared) =>
        holds is not null ? limb.Is(holds) : prepared.Person.Accommodation is not null && !prepared.IsBirthKnown ? limb.Unknown(Fact.DateOfBirth) : limb.Asking(null, prepared, Fact.OtherAccommodation);

    private static Finding Fostering(bool? fostered, in PreparedPerson prepared) => (fostered, prepared.Person.IsDisabled) switch
    {
        (false, _) => Fostered.Is(false),
        (null, _) when prepared.Person.Accommodation is null => Fostered.Unknown(Fact.OtherAccommodation),
        (_, false) => NotDisabled,
        (true, null) => Fostered.Unknown(Fact.Disability),
        (null, null) => Fostered.Unknown([.. OpenOfFostering(prepared), Fact.Disability]),
        (null, _) => Fostered.Unknown(OpenOfFostering(prepared)),
        _ => Fostered.Is(true),
    };

    // Where it is not known whether the child was looked after meanwhile, that is asked.
    private static MissingFact[] OpenOfFostering(in PreparedPerson prepared)
    {
        if (!prepared.IsBirthKnown)
            return [Fact.DateOfBirth];

        bool care = false, stay = false;
        foreach (var one in prepared.Person.Accommodation ?? History<Accommodation>.None)
        {
            var mayBeInCare = one.Kind == AccommodationKind.PrivatelyFostered && one.IsPossible && prepared.MayBeLookedAfter(one.From, one.End);
            care |= mayBeInCare;
            stay |= !mayBeInCare && (one.Kind == AccommodationKind.Unknown || (one.Kind == AccommodationKind.PrivatelyFostered && one.IsPossible));
        }

        return [.. care ? prepared.MissingOfCare(Fact.LookedAfterPeriods) : [], .. stay || !care ? prepared.Open(Fact.OtherAccommodation) : []];
    }

    private static bool? Stayed(AccommodationKind kind, in PreparedPerson prepared, LocalDate asOf)
    {
        bool? any = prepared.Person.Accommodation is null ? null : false;
        foreach (var stay in prepared.Person.Accommodation ?? History<Accommodation>.None)
        {
            if (stay.Kind == kind || stay.Kind == AccommodationKind.Unknown)
                any |= IsOver(stay, kind, prepared, asOf) & (stay.Kind == kind ? true : null);
        }

        return any;
    }

    // After 16, before 18, and over by the day asked about.
    private static bool? IsOver(Accommodation stay, AccommodationKind kind, in PreparedPerson prepared, LocalDate asOf)
    {
        if (!stay.HasEndedBy(asOf))
        {
            // Private fostering ends at 18, even where the young person stays in the same home.
            var endedAtEighteen = kind == AccommodationKind.PrivatelyFostered && stay.From < asOf && (!prepared.IsBirthKnown || asOf >= prepared.Eighteen);
            if (!endedAtEighteen)
                return stay.IsPossible && stay.From < asOf ? null : false;
        }

        if (!prepared.IsBirthKnown)
            return null;

        bool? atSixteen = stay.From >= prepared.Eighteen ? false : stay.End > prepared.Sixteen ? true : stay.End == prepared.Sixteen ? null : false;
        return atSixteen & (stay.IsPossible ? null : true);
    }

    private static bool? StayedAtAnyAge(AccommodationKind kind, in PreparedPerson prepared, LocalDate asOf)
    {
        bool? any = prepared.Person.Accommodation is null ? null : false;
        foreach (var stay in prepared.Person.Accommodation ?? History<Accommodation>.None)
        {
            if (stay.From > asOf || (stay.Kind != kind && stay.Kind != AccommodationKind.Unknown) || (prepared.IsBirthKnown && stay.From >= prepared.Eighteen))
                continue;
            any |= stay.IsPossible || stay.Kind == AccommodationKind.Unknown || !prepared.IsBirthKnown ? null : true;
        }

        return any;
    }

    // Under 16 any child can be privately fostered; from 16 a disabled one.
    private static bool? FosteredAtAnyAge(in PreparedPerson prepared, LocalDate asOf)
    {
        bool? any = prepared.Person.Accommodation is null ? null : false;
        foreach (var stay in prepared.Person.Accommodation ?? History<Accommodation>.None)
        {
            if (stay.From > asOf || stay.Kind is not (AccommodationKind.PrivatelyFostered or AccommodationKind.Unknown) || (prepared.IsBirthKnown && stay.From >= prepared.Eighteen))
                continue;
            bool? couldBe = !prepared.IsBirthKnown ? null : stay.From < prepared.Sixteen ? true : prepared.Person.IsDisabled;
            any |= couldBe & (stay.IsPossible || stay.Kind == AccommodationKind.Unknown ? null : true);
        }

        return any;
    }
}
