using NodaTime;
using static CareRights.Instrument;

namespace CareRights.Eligibility.LeavingCare;

/// <summary>Is this a <i>person qualifying for advice and assistance</i>?</summary>
/// <remarks>
/// <para>Children Act 1989, section 24(1) to (3). England. At least 16 and under 21; no minimum time in care.</para>
/// <para>
/// Either a special guardianship order is in force, or was at 18, and the child was looked after immediately before it (24(1A)); or the person was, after 16 and before 18,
/// but is no longer, looked after, accommodated or fostered (24(1B) and (2)). A former relevant child under 21 is within these words too.
/// </para>
/// <para>Not encoded: orders of other nations that have the effect of special guardianship.</para>
/// </remarks>
public static class PersonQualifying
{
    private const string Question = "Person qualifying for advice and assistance";

    private static readonly Limb Aged16To20 = new("is at least 16 and under 21", ChildrenAct1989.Section("24(1A)(a) and (1B)(a)"));
    private static readonly Limb EitherWay = new("was under special guardianship from care, or was looked after, accommodated or fostered at 16 or 17", ChildrenAct1989.Section("24(1A) and (1B)"));
    private static readonly Limb NoLongerInCare = new("is no longer looked after", ChildrenAct1989.Section("24(1B)(b)"));
    private static readonly Limb WasAccommodated = new("was after reaching 16, and while still a child, but is no longer, looked after, accommodated or fostered", ChildrenAct1989.Section("24(1B)"));
    private static readonly Limb AnyLimb = new("was within one of the limbs of section 24(2)", ChildrenAct1989.Section("24(2)"));
    private static readonly Limb LookedAfter = new("was looked after by a local authority in England, and not afterwards in Wales", ChildrenAct1989.Section("24(2)(a)"));

    private static readonly Limb WouldQualify = new("would qualify by section 24(1A) or 24(2)(a) if under 21", ChildrenAct1989.Section("24B(3)(b)"));
    private static readonly Limb AtLeast16 = new("has reached 16", ChildrenAct1989.Section("24(1A)(a) and (1B)(a)"));
    private static readonly Limb ByOrderOrCare = new("was under special guardianship from care, or was looked after at 16 or 17", ChildrenAct1989.Section("24(1A) and (2)(a)"));
    private static readonly Limb WasAndIsNoLonger = new("was looked after by a local authority at 16 or 17, and is no longer", ChildrenAct1989.Section("24(1B)(b) and (2)(a)"));

    private static readonly Finding OnlyShortBreaks = LookedAfter.Is(true).With(
        "The only care after 16 was in short breaks. Literally the person was looked after and is no longer; in practice such a person is not treated as a care leaver.");

    private static readonly Finding OnlyOneNight = LookedAfter.Is(true).With(LookedAfterChild.OneNightNote);

    /// <summary>Answers for the law in force on a day and the facts known. A fact left <see langword="null"/> is unknown, never false.</summary>
    public static Determination Assess(Person person, LocalDate asOf) => Assess(new PreparedPerson(person), asOf);

    internal static Determination Assess(in PreparedPerson prepared, LocalDate asOf)
    {
        if (PrescribedPeriod.Law.InForce(asOf) is null)
            return Determination.OutsideCoverage(Question, asOf, AnyLimb.Authority);

        return Determination.AllOf(
            Question,
            asOf,
            PrescribedPeriod.Law.ReadOn,
            Aged16To20.Is(prepared.IsAged(asOf, prepared.Sixteen, prepared.TwentyOne), Fact.DateOfBirth).At(prepared, asOf, prepared.Sixteen).At(prepared, asOf, prepared.TwentyOne),
            EitherWay.AnyOf(
                FromSpecialGuardianship.Assess(prepared, asOf),
                WasAccommodated.AllOf(
                    NoLongerInCare.Of(!prepared.IsLookedAfter(asOf, orInWales: true), prepared).At(prepared, asOf, prepared.Eighteen),
                    AccommodatedAtSixteenOrSeventeen.Assess(AnyLimb, ByCare(prepared, asOf), prepared, asOf))));
    }

    /// <summary>By section 24(1A), or by 24(1B) and (2)(a), for a rule that asks whether the person would qualify if under 21 (section 24B(3)(b)).</summary>
    internal static Finding IfUnderTwentyOne(in PreparedPerson prepared, LocalDate asOf) =>
        WouldQualify.AllOf(
            AtLeast16.Is(prepared.IsBirthKnown ? asOf >= prepared.Sixteen : null, Fact.DateOfBirth).At(prepared, asOf, prepared.Sixteen),
            ByOrderOrCare.AnyOf(FromSpecialGuardianship.Assess(prepared, asOf), OnceInCare(prepared, asOf)));

    /// <summary>By section 24(1B) and (2)(a): was looked after at 16 or 17, "but is no longer".</summary>
    internal static Finding OnceInCare(in PreparedPerson prepared, LocalDate asOf) =>
        WasAndIsNoLonger.AllOf(NoLongerInCare.Of(!prepared.IsLookedAfter(asOf, orInWales: true), prepared).At(prepared, asOf, prepared.Eighteen), ByCare(prepared, asOf));

    /// <summary>Section 24(2)(a).</summary>
    internal static Finding ByCare(in PreparedPerson prepared, LocalDate asOf) => ByCare(prepared, asOf, evenIfWalesSince: false);

    /// <summary>Section 24(2)(a) for a rule that takes the Welsh equivalent in as well.</summary>
    internal static Finding ByCareEvenIfWalesSince(in PreparedPerson prepared, LocalDate asOf) => ByCare(prepared, asOf, evenIfWalesSince: true);

    private static Finding ByCare(in PreparedPerson prepared, LocalDate asOf, bool evenIfWalesSince)
    {
        bool? was = false, notWalesSince = true;
        var (onlyBreaks, onlyOneNight) = (true, true);
        for (var i = prepared.Spans.Length - 1; i >= 0; i--)
        {
            var span = prepared.Spans[i];

            // Stretches of care are in order: none before this one went on to 16.
            if (prepared.IsBirthKnown && span.EndNumber < prepared.SixteenNumber)
                break;
            if (span.From > asOf || (prepared.IsBirthKnown && span.From >= prepared.Eighteen))
                continue;

            bool? atSixteen = !prepared.IsBirthKnown ? null : asOf < prepared.Sixteen || span.End < prepared.Sixteen ? false : span.End == prepared.Sixteen ? null : true;
            var counts = atSixteen & PreparedPerson.IsBy(span, orInWales: false) & notWalesSince;
            was |= counts;
            onlyBreaks &= counts is not true || span.Series >= 0;
            onlyOneNight &= counts is not true || span.IsSingleNight;
            notWalesSince &= evenIfWalesSince ? true : span.Nation switch
            {
                // Care in Wales counts against it only before 18, which cannot be told while the date of birth is not known.
                Nation.Wales => span.IsPossible || !prepared.IsBirthKnown ? null : false,
                Nation.Unknown => null,
                _ => true,
            };
        }

        return was is true && onlyBreaks ? OnlyShortBreaks
            : was is true && onlyOneNight ? OnlyOneNight
            : LookedAfter.Of(was, prepared, Fact.CareOnSixteenthBirthday);
    }
}
