using System.Collections.Generic;
using System.Linq;
using NodaTime;
using static CareRights.Instrument;

namespace CareRights.Eligibility.LeavingCare;

/// <summary>Is this child, no longer looked after, a <i>relevant child</i>: owed support by the authority that last looked after the child?</summary>
/// <remarks>
/// <para>Children Act 1989, section 23A(1) to (3); Care Leavers (England) Regulations 2010, regulation 3; before 1 April 2011 SI 2001/2874, regulation 4. England.</para>
/// <para>Two ways in: the child was an eligible child before last ceasing to be looked after (section 23A(2)), less the child settled at home (regulation 3(5) and (6)); or the child was detained or in hospital on attaining 16 (regulation 3(2)).</para>
/// <para>A child detained or in hospital at 16 who is looked after again is an eligible child or nothing, not a relevant child: the duties of sections 23A and 23B are owed to those who have left care.</para>
/// <para>Not encoded: nothing of section 23A(2) and regulation 3.</para>
/// </remarks>
public static class RelevantChild
{
    private const string Question = "Relevant child";

    private static readonly Limb Aged16Or17 = new("is aged 16 or 17", ChildrenAct1989.Section("23A(2)"));
    private static readonly Limb NotLookedAfter = new("is not being looked after by a local authority in England or Wales", ChildrenAct1989.Section("23A(2)(a)"));
    private static readonly Limb EitherWay = new("has left care as an eligible child, or was detained or in hospital on attaining 16", ChildrenAct1989.Section("23A(2) and (3)"));
    private static readonly Limb LeftAsEligible = new("was an eligible child who has left care and is not settled at home", ChildrenAct1989.Section("23A(2)"));
    private static readonly Limb WasEligible = new("was an eligible child before last ceasing to be looked after", ChildrenAct1989.Section("23A(2)(b)"));

    private static readonly Finding NotEligibleByLeapDay = WasEligible.Is(false).With(EligibleChild.LeapDayAtFourteenNote);

    private static readonly Finding NotEligibleByConvention = WasEligible.Is(false).With(EligibleChild.InclusiveNote);

    /// <summary>Answers for the law in force on a day and the facts known. A fact left <see langword="null"/> is unknown, never false.</summary>
    public static Determination Assess(Person person, LocalDate asOf) => Assess(new PreparedPerson(person), asOf);

    internal static Determination Assess(in PreparedPerson prepared, LocalDate asOf)
    {
        if (PrescribedPeriod.Law.InForce(asOf) is null)
            return Determination.OutsideCoverage(Question, asOf, WasEligible.Authority);

        return Determination.AllOf(
            Question,
            asOf,
            PrescribedPeriod.Law.ReadOn,
            Aged16Or17.Is(prepared.IsAged(asOf, prepared.Sixteen, prepared.Eighteen), Fact.DateOfBirth).At(prepared, asOf, prepared.Sixteen).At(prepared, asOf, prepared.Eighteen),
            NotLookedAfter.Of(!prepared.IsLookedAfter(asOf, orInWales: true), prepared),
            Route(prepared, asOf, LivingWithFamily.Assess(prepared, asOf)));
    }

    /// <summary>The finding that the person left care before 18 and would on attaining 18 be a relevant child if still under that age (section 23C(1)(a)).</summary>
    internal static Finding OnAttainingEighteen(Limb limb, in PreparedPerson prepared, Finding notSettledAtHome) =>
        limb.AllOf(NotLookedAfter.Of(!WasInCareUpTo(prepared.Eighteen, prepared), prepared), Route(prepared, prepared.Eighteen, notSettledAtHome));

    /// <summary>Whether care lasted up to a day, so that the child did not leave it before.</summary>
    internal static bool? WasInCareUpTo(LocalDate day, in PreparedPerson prepared) =>
        LastSpan(prepared, day) is { } span && span.End >= day ? PreparedPerson.IsBy(span, orInWales: true) : false;

    /// <summary>The last stretch of care that began before a day, possible ones among them.</summary>
    internal static CareSpan? LastSpan(in PreparedPerson prepared, LocalDate day)
    {
        for (var i = prepared.Spans.Length - 1; i >= 0; i--)
        {
            if (prepared.Spans[i].From < day && PreparedPerson.IsBy(prepared.Spans[i], orInWales: true) is not false)
                return prepared.Spans[i];
        }

        return null;
    }

    private static Finding Route(in PreparedPerson prepared, LocalDate day, Finding notSettledAtHome)
    {
        var was = WasEligibleBeforeCeasing(prepared, day);
        var ended = LastSpan(prepared, day) is { } last ? LocalDate.Min(last.End, day) : day;
        var wasEligible = was is false && EligibleChild.IsMissedByLeapDay(ended, prepared) ? NotEligibleByLeapDay
            : was is false && EligibleChild.IsMissedByConvention(ended, prepared) ? NotEligibleByConvention
            : was is null && PrescribedPeriod.Law.InForce(ended) is null ? WasEligible.Unknown(Fact.TransitionTo2001)
            : was is null ? WasEligible.Unknown(MissingBeforeCeasing(prepared, day, ended == prepared.Sixteen, Fact.CareOnSixteenthBirthday))
            : WasEligible.Is(was);
        var leftAsEligible = LeftAsEligible.AllOf(wasEligible, notSettledAtHome);
        return EitherWay.AnyOf(leftAsEligible, DetainedOrInHospitalAtSixteen.Assess(prepared, day));
    }

    // Care ended last with the last stretch that is certain, or with one after it that is only possible: all of them must agree.
    private static bool? WasEligibleBeforeCeasing(in PreparedPerson prepared, LocalDate day)
    {
        bool? all = null;
        var any = false;
        for (var i = prepared.Spans.Length - 1; i >= 0; i--)
        {
            var span = prepared.Spans[i];
            if (span.From >= day || PreparedPerson.IsBy(span, orInWales: true) is false)
                continue;

            var ended = LocalDate.Min(span.End, day);
            var certain = PreparedPerson.IsBy(span, orInWales: true) is true;
            var was = EligibleChild.WasBeforeCeasing(span, ended, prepared);
            all = any ? (all == was ? all : null) : was;
            any = true;
            if (certain)
                return all;
        }

        // Perhaps never in care at all, and then never eligible.
        return any && all is not false ? null : false;
    }

    /// <summary>What leaves open whether the child was an eligible child before last ceasing, by a day, to be looked after: what is not known of short breaks, and of care where that is open too.</summary>
    internal static MissingFact[] MissingBeforeCeasing(in PreparedPerson prepared, LocalDate day, bool isCareOpen, MissingFact otherwise)
    {
        List<MissingFact>? breaks = null;
        for (var i = prepared.Spans.Length - 1; i >= 0; i--)
        {
            var span = prepared.Spans[i];
            if (span.From >= day || PreparedPerson.IsBy(span, orInWales: true) is false)
                continue;

            var open = EligibleChild.MissingOfShortBreaks(span, prepared, LocalDate.Min(span.End, day).DaysLater(-1));
            if (open.Length > 0)
                (breaks ??= []).AddRange(open);
            if (PreparedPerson.IsBy(span, orInWales: true) is true)
                break;
        }

        var care = prepared.MissingOfCare(otherwise);
        return breaks is null ? care : [.. breaks.Concat(care.Where(fact => isCareOpen || fact != otherwise)).Distinct()];
    }
}
