using NodaTime;
using static CareRights.Instrument;

namespace CareRights.Eligibility.LeavingCare;

/// <summary>Was this child detained or in hospital on attaining 16, after 13 weeks in care? Such a child is a relevant child without having been in care at 16.</summary>
/// <remarks>
/// <para>Care Leavers (England) Regulations 2010, regulation 3(2) to (4); before 1 April 2011 SI 2001/2874, regulation 4(2) to (4). England.</para>
/// <para>
/// Remand to youth detention accommodation is being looked after and not detention here. The 13 weeks are counted from 14 to the start of the detention or stay;
/// a series of short placements of up to four weeks each, with a return home after each, does not count towards them (regulation 3(3)).
/// </para>
/// <para>Not encoded: nothing.</para>
/// </remarks>
internal static class DetainedOrInHospitalAtSixteen
{
    private const int FourWeeks = 28;

    private static readonly Limb Category = new("was detained or in hospital on attaining 16, after 13 weeks in care", CareLeavers2010.Regulation("3(2)"));
    private static readonly Limb NoCareOrder = new("is not subject to a care order", CareLeavers2010.Regulation("3(2)(b)"));
    private static readonly Limb AtSixteen = new("was on attaining 16 detained under a court order, or in hospital", CareLeavers2010.Regulation("3(2)(c) and (4)"));
    private static readonly Limb ThirteenWeeks = new("had immediately before been looked after since reaching 14 for periods amounting in all to at least 13 weeks", CareLeavers2010.Regulation("3(2)(c) and (3)"));

    // Nearly everybody was neither detained nor in hospital.
    private static readonly Finding NotAtSixteen = Category.AllOf(NoCareOrder.Is(true), AtSixteen.Is(false));
    private static readonly Finding NotAtSixteenAndUnderCareOrder = Category.AllOf(NoCareOrder.Is(false), AtSixteen.Is(false));

    private static readonly Finding EvenIfSettledAtHome = AtSixteen.Is(true).With(
        "The child has lived for six months with a parent or a person with parental responsibility. Regulation 3(5) speaks only of children within section 23A(2), so it does not reach this category; practice may differ.");

    private static readonly Finding OneStayOrTwo = ThirteenWeeks.Unknown(Fact.HospitalAfterHospital).With(
        "The child came from one hospital, or from detention, to the next without a gap, and was looked after meanwhile. If it is one time in hospital or detained, there were fewer than 13 weeks in care before it; if the last stay is asked alone, there were 13.");

    /// <summary>The finding under regulation 3(2) on a day.</summary>
    internal static Finding Assess(in PreparedPerson prepared, LocalDate day)
    {
        bool? careOrder = prepared.SpanOn(day) is not { } span ? false : span.LegalBasis switch
        {
            // Section 31(11): a care order includes an interim one.
            LegalBasis.CareOrder or LegalBasis.InterimCareOrder => span.IsPossible ? null : true,
            LegalBasis.Unknown => null,
            _ => false,
        };
        var noCareOrder = NoCareOrder.Of(!careOrder, prepared, Fact.LegalBasis);
        if (PrescribedPeriod.Law.InForce(day) is not { Value.Days: var days })
            return Category.AllOf(noCareOrder, prepared.Spans.Length == 0 ? ThirteenWeeks.Is(false) : ThirteenWeeks.Unknown(Fact.TransitionTo2001));
        if (!prepared.IsBirthKnown)
            return Category.AllOf(noCareOrder, AtSixteen.Unknown(Fact.DateOfBirth), prepared.Spans.Length == 0 ? ThirteenWeeks.Is(false) : ThirteenWeeks.Unknown(Fact.DateOfBirth));

        if (prepared.Person.Accommodation is not { } stays)
        {
            // However long the detention or stay, care before it cannot come to more than care before the birthday.
            var tooLittle = DayCount.Until(prepared.Sixteen, prepared).Most < days;
            return Category.AllOf(
                noCareOrder, AtSixteen.Unknown(Fact.OtherAccommodation), tooLittle ? ThirteenWeeks.Is(false) : ThirteenWeeks.Unknown(Fact.OtherAccommodation));
        }

        Accommodation? at = null;
        foreach (var stay in stays)
        {
            if (prepared.Sixteen <= day && IsOnAttaining(stay, prepared) && (at is null || (IsOpen(at) && !IsOpen(stay))))
                at = stay;
        }

        if (at is null)
            return careOrder is { } under ? under ? NotAtSixteenAndUnderCareOrder : NotAtSixteen : Category.AllOf(noCareOrder, AtSixteen.Is(false));

        var atSixteen = IsOpen(at) ? AtSixteen.Unknown(prepared.Open(Fact.OtherAccommodation))
            : LivingWithFamily.Assess(prepared, day).Answer == Answer.No ? EvenIfSettledAtHome
            : AtSixteen.Is(true);
        return Category.AllOf(noCareOrder, atSixteen, Before(at, stays, days, prepared));
    }

    // Regulation 3(2)(c) asks for care before the child was "detained, or in hospital". Stays that follow one another without a gap may be one such time, and one of which the kind is not known may be part of it.
    private static Finding Before(Accommodation at, History<Accommodation> stays, int days, in PreparedPerson prepared)
    {
        var last = HadDays(days, prepared, at.From);
        var all = HadDays(days, prepared, Began(at, stays, orOpen: false));
        var perhaps = HadDays(days, prepared, Began(at, stays, orOpen: true));
        if (last is null || all is null || perhaps is null)
            return ThirteenWeeks.Of(null, prepared);
        if (IsOpen(at))
        {
            // Any one of those that may have been so on attaining 16 may have been the one.
            foreach (var other in stays)
            {
                if (IsOnAttaining(other, prepared) && HadDays(days, prepared, other.From) != perhaps)
                    return ThirteenWeeks.Unknown(prepared.Open(Fact.OtherAccommodation));
            }
        }

        if (last != all && !IsOpen(at))
            return OneStayOrTwo;
        return all == perhaps ? ThirteenWeeks.Is(all) : ThirteenWeeks.Unknown(prepared.Open(Fact.OtherAccommodation));
    }

    // At the start of the birthday, so a stay that ended on that day had not ended yet.
    private static bool IsOnAttaining(Accommodation stay, in PreparedPerson prepared) => IsDetentionOrHospital(stay.Kind) && stay.From < prepared.Sixteen && stay.End >= prepared.Sixteen;

    private static LocalDate Began(Accommodation at, History<Accommodation> stays, bool orOpen)
    {
        var from = at.From;
        for (var i = stays.Count - 1; i >= 0; i--)
        {
            if (IsDetentionOrHospital(stays[i].Kind) && (orOpen || !IsOpen(stays[i])) && stays[i].From < from && stays[i].End >= from)
                from = stays[i].From;
        }

        return from;
    }

    private static bool IsDetentionOrHospital(AccommodationKind kind) =>
        kind is AccommodationKind.Unknown or AccommodationKind.Detained or AccommodationKind.HealthService or AccommodationKind.IndependentHospital;

    private static bool IsOpen(Accommodation stay) => stay.IsPossible || stay.Kind == AccommodationKind.Unknown;

    private static bool? HadDays(int days, in PreparedPerson prepared, LocalDate before)
    {
        var count = DayCount.Until(before, prepared);
        var (least, most) = (count.Least, count.Most);
        for (var i = 0; i < prepared.Series.Length && count.InShortBreaks > 0; i++)
        {
            var isLeftOut = ShortBreaks.AreAllWithin(FourWeeks, prepared.Series[i], before) & prepared.Series[i].ReturnsToParent;
            if (isLeftOut is false)
                continue;

            var inBreaks = DayCount.Until(before, prepared, i).Least;
            least -= inBreaks;
            most -= isLeftOut is true ? inBreaks : 0;
        }

        return least >= days ? true : most < days ? false : null;
    }
}
