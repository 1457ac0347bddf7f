using NodaTime;
using static CareRights.Instrument;

namespace CareRights.Eligibility.LeavingCare;

/// <summary>Is this child, still looked after, an <i>eligible child</i>: owed an assessment of needs, a pathway plan and a personal adviser?</summary>
/// <remarks>
/// <para>Children Act 1989, Schedule 2, paragraph 19B(2): aged 16 or 17, and looked after by a local authority in England or in Wales for the prescribed period, or periods amounting in all to it, which began after the prescribed age and ended after 16. England.</para>
/// <para>
/// The functions are those of an authority looking after the child (paragraph 19B(1)), so the child is looked after now, by an authority in England.
/// The 13 weeks are a slice: care that began before 14 counts from the 14th birthday. Days are half-open.
/// </para>
/// <para>Not encoded: nothing of paragraph 19B(2) and regulation 40.</para>
/// </remarks>
public static class EligibleChild
{
    private const string Question = "Eligible child";

    private static readonly Limb Aged16Or17 = new("is aged 16 or 17", ChildrenAct1989.Schedule("2", "19B(2)(a)"));
    private static readonly Limb LookedAfter = new("is looked after by a local authority in England", ChildrenAct1989.Schedule("2", "19B(1)"));
    private static readonly Limb LongEnough = new("has been looked after since reaching 14 for periods amounting in all to 13 weeks", ChildrenAct1989.Schedule("2", "19B(2)(b)"));
    private static readonly Limb AfterSixteen = new("has been looked after at a time after reaching 16", ChildrenAct1989.Schedule("2", "19B(2)(b)"));
    private static readonly Limb NotShortBreaks = new("is not a child to whom the short-breaks regulation applies", CarePlanning2010.Regulation("40(2)"));

    private static readonly Finding NotInclusively = LongEnough.Is(false).With(InclusiveNote);

    private static readonly Finding WithShortBreakDays = LongEnough.Is(true).With(
        "The 91 days are reached only with days in short breaks. They are looked-after days and count once the short-breaks regulation no longer applies; in practice some authorities never count them.");

    private static readonly Finding WithSingleNights = LongEnough.Is(true).With(LookedAfterChild.OneNightNote);

    private static readonly Finding NotByLeapDay = LongEnough.Is(false).With(LeapDayAtFourteenNote);

    internal const string InclusiveNote =
        "The days in care, the last day of each period not counted, come to less than 91. Counting the last day of each period as well, they would reach 91: here the convention decides.";

    internal const string LeapDayAtFourteenNote = InclusiveNote + " " + Findings.LeapDayNote + " One day more in care since 14 would complete the 91 days.";

    /// <summary>Answers for the law in force on a day and the facts known. A fact left <see langword="null"/> is unknown, never false.</summary>
    public static Determination Assess(Person person, LocalDate asOf) => Assess(new PreparedPerson(person), asOf);

    internal static Determination Assess(in PreparedPerson prepared, LocalDate asOf)
    {
        if (PrescribedPeriod.Law.InForce(asOf) is not { Value: var period })
            return Determination.OutsideCoverage(Question, asOf, LongEnough.Authority);

        var span = prepared.SpanOn(asOf);
        return Determination.AllOf(
            Question,
            asOf,
            PrescribedPeriod.Law.ReadOn,
            Aged16Or17.Is(prepared.IsAged(asOf, prepared.Sixteen, prepared.Eighteen), Fact.DateOfBirth).At(prepared, asOf, prepared.Sixteen).At(prepared, asOf, prepared.Eighteen),
            LookedAfter.Of(prepared.IsLookedAfter(asOf, orInWales: false), prepared),
            Count(DayCount.Until(asOf, prepared), period, prepared),
            AfterSixteen.Of(WasLookedAfterAtSixteen(prepared, asOf), prepared, Fact.CareOnSixteenthBirthday),
            ShortBreakFinding(span, prepared, asOf));
    }

    /// <summary>Whether a child whose stretch of care ended on a day was an eligible child immediately before, supposing that it was care at all; <see langword="null"/> if not known.</summary>
    internal static bool? WasBeforeCeasing(CareSpan span, LocalDate ended, in PreparedPerson prepared)
    {
        // The law of the day on which care ended decides; before the first day encoded nothing is known of it.
        if (PrescribedPeriod.Law.InForce(ended) is not { Value: var period })
            return null;

        bool? afterSixteen = !prepared.IsBirthKnown ? null : ended == prepared.Sixteen ? null : ended > prepared.Sixteen;
        bool? beforeEighteen = prepared.IsBirthKnown ? span.From < prepared.Eighteen : null;
        var limbs = afterSixteen & beforeEighteen & PreparedPerson.IsIn(span, Nation.England);
        if (limbs is false)
            return false;

        var otherwise = limbs & DayCount.Until(ended, prepared).Reaches(period.Days);
        return otherwise is false || span.Series < 0 ? otherwise : otherwise & !ShortBreaksApply(span, prepared, ended.DaysLater(-1));
    }

    /// <summary>Whether a child was not an eligible child when care ended only because the last day of each period is not counted.</summary>
    internal static bool IsMissedByConvention(LocalDate ended, in PreparedPerson prepared) =>
        prepared.IsBirthKnown && ended > prepared.Sixteen && PrescribedPeriod.Law.InForce(ended) is { Value: var period } && DayCount.Until(ended, prepared).ReachesOnlyInclusively(period.Days);

    /// <summary>Whether a child born on 29 February has fewer days only because 14 was attained on 1 March.</summary>
    internal static bool IsMissedByLeapDay(LocalDate ended, in PreparedPerson prepared) =>
        prepared.IsBirthKnown && ended > prepared.Sixteen && PrescribedPeriod.Law.InForce(ended) is { Value: var period } && IsMissedByLeapDay(DayCount.Until(ended, prepared), period, prepared);

    private static bool IsMissedByLeapDay(DayCount count, CarePeriod period, in PreparedPerson prepared) =>
        prepared.IsBirthKnown && count.Least + 1 == period.Days && StatutoryAge.Of(prepared.Born).DependsOnLeapDay(prepared.Fourteen.DaysLater(-1))
        && prepared.SpanOn(prepared.Fourteen.DaysLater(-1)) is { } span && PreparedPerson.IsBy(span, orInWales: true) is true;

    /// <summary>Whether the child was looked after, by the end of a day, at a time after reaching 16.</summary>
    internal static bool? WasLookedAfterAtSixteen(in PreparedPerson prepared, LocalDate asOf)
    {
        bool? was = false;
        for (var i = prepared.Spans.Length - 1; i >= 0; i--)
        {
            // Stretches of care are in order: none before this one went on to 16.
            var span = prepared.Spans[i];
            if (prepared.IsBirthKnown && span.EndNumber < prepared.SixteenNumber)
                break;
            if (PreparedPerson.IsBy(span, orInWales: true) is false || span.From > asOf)
                continue;

            if (!prepared.IsBirthKnown)
                return null;
            if (span.From >= prepared.Eighteen || asOf < prepared.Sixteen)
                continue;

            // Care that ended on the birthday itself ended after 16 was reached at its start, and yet not one half-open day lies after it.
            bool? thisOne = span.End > prepared.Sixteen ? PreparedPerson.IsBy(span, orInWales: true) : span.End == prepared.Sixteen ? null : false;
            was |= thisOne;
        }

        return was;
    }

    private static Finding Count(DayCount count, CarePeriod period, in PreparedPerson prepared) => count.Reaches(period.Days) switch
    {
        true => count.Least - count.InShortBreaks < period.Days ? WithShortBreakDays : count.Least - count.SingleNights < period.Days ? WithSingleNights : LongEnough.Is(true),
        false => IsMissedByLeapDay(count, period, prepared) ? NotByLeapDay : count.ReachesOnlyInclusively(period.Days) ? NotInclusively : LongEnough.Is(false),
        null => LongEnough.Of(null, prepared),
    };

    private static bool? ShortBreaksApply(CareSpan span, in PreparedPerson prepared, LocalDate day)
    {
        var applies = ShortBreaks.Applies(prepared.Series[span.Series], day);
        return applies is not false && IsBasisDisputed(span, prepared) ? null : applies;
    }

    // Care stated beside the break, or under an order that the series denies: which of the two it was is not known.
    private static bool IsBasisDisputed(CareSpan span, in PreparedPerson prepared) =>
        span.IsSeriesDisputed || (prepared.Series[span.Series].IsInCare == false && span.LegalBasis != LegalBasis.Section20);

    private static Finding ShortBreakFinding(CareSpan? span, in PreparedPerson prepared, LocalDate asOf) =>
        span is null || span.Series < 0 ? NotShortBreaks.Is(true)
        : ShortBreaksApply(span, prepared, asOf) is { } applies ? NotShortBreaks.Is(!applies)
        : NotShortBreaks.Unknown(MissingOfShortBreaks(span, prepared, asOf));

    /// <summary>What leaves open whether the short-breaks regulation applied to a child in a stretch of care on a day; nothing where it is settled, or the stretch is no break.</summary>
    internal static MissingFact[] MissingOfShortBreaks(CareSpan span, in PreparedPerson prepared, LocalDate day)
    {
        if (span.Series < 0 || ShortBreaksApply(span, prepared, day) is not null)
            return [];
        if (IsBasisDisputed(span, prepared))
            return [(span.IsSeriesDisputed ? FactPairs.CareAndBreaks : FactPairs.CareOfTwoKinds).Question];
        return [.. ShortBreaks.Assess(prepared.Series[span.Series], day).Missing];
    }
}
