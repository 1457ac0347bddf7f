using NodaTime;
using static CareRights.Instrument;

namespace CareRights.Eligibility.LeavingCare;

/// <summary>Is this young adult a <i>former relevant child</i>: owed support by the authority that was last responsible?</summary>
/// <remarks>
/// <para>Children Act 1989, section 23C(1). England. From 18, with no upper age: the duties end, the status does not.</para>
/// <para>
/// Either (a) the person has been a relevant child and would be one if under 18, or (b) was looked after on attaining 18 and was an eligible child immediately before.
/// Limb (a) is tested on attaining 18 and kept. A child settled at home then (Care Leavers Regulations 2010, regulation 3(5)) does not become a former relevant child.
/// </para>
/// <para>Not encoded: nothing of section 23C(1).</para>
/// </remarks>
public static class FormerRelevantChild
{
    private const string Question = "Former relevant child";

    private static readonly Limb Eighteen = new("has attained the age of 18", ChildrenAct1989.Section("23C(1)"));
    private static readonly Limb EitherWay = new("was a relevant child up to 18, or was looked after on attaining 18 as an eligible child", ChildrenAct1989.Section("23C(1)"));
    private static readonly Limb WasRelevant = new("has been a relevant child and would be one if under 18", ChildrenAct1989.Section("23C(1)(a)"));
    private static readonly Limb LeftAtEighteen = new("was looked after on attaining 18 and was an eligible child immediately before", ChildrenAct1989.Section("23C(1)(b)"));
    private static readonly Limb LookedAfterAtEighteen = new("was being looked after by a local authority in England on attaining 18", ChildrenAct1989.Section("23C(1)(b)"));
    private static readonly Limb EligibleBefore = new("was an eligible child immediately before ceasing to be looked after", ChildrenAct1989.Section("23C(1)(b)"));
    private static readonly Limb StillAway = new("had not settled at home on attaining 18", CareLeavers2010.Regulation("3(5) and (6)"));

    private static readonly Finding NotInCareAtEighteen = LeftAtEighteen.AllOf(LookedAfterAtEighteen.Is(false));

    private static readonly Finding NotEligibleByConvention = EligibleBefore.Is(false).With(EligibleChild.InclusiveNote);

    private static readonly Finding NotEligibleByLeapDay = EligibleBefore.Is(false).With(EligibleChild.LeapDayAtFourteenNote);

    private static readonly Finding EndedTheDayBefore = LookedAfterAtEighteen.Is(false).With(
        "Care is stated to have ended on the day before the 18th birthday, so that limb (a) is asked and not limb (b). A care order lasts until 18 unless it is brought to an end earlier (section 91(12)): check the day. Staying put turns on limb (b) (section 23CZA(1)).");

    private static readonly Finding EndedOnTheDay = LookedAfterAtEighteen.Is(true).With(
        "Care ended on the 18th birthday, which is attained at the start of the day: limb (b). Had it ended the day before, limb (a) would be asked, and staying put would not be owed (section 23CZA(1)).");

    private static readonly Finding HomeBrokeDown = StillAway.Unknown(Fact.HomeBrokeDownAfterEighteen).With(
        "Settled at home at 18, so not then a former relevant child; the home has broken down since. On one reading the status was fixed at 18, on another regulation 3(6) brings it back. The person qualifies for advice and assistance on either; that former relevant status is owed can be argued.");

    private const string KeptAfterReturn =
        "The person has lived for six months with a parent, or a person with parental responsibility, since 18. The test is taken to be made at 18 and the status kept; on another reading it is made day by day, and the status would be lost.";

    /// <summary>Answers for the law in force on a day and the facts known. A fact left <see langword="null"/> is unknown, never false.</summary>
    public static Determination Assess(Person person, LocalDate asOf) => Assess(new PreparedPerson(person), asOf);

    internal static Determination Assess(in PreparedPerson prepared, LocalDate asOf)
    {
        if (PrescribedPeriod.Law.InForce(asOf) is null)
            return Determination.OutsideCoverage(Question, asOf, WasRelevant.Authority);

        return Determination.AllOf(Question, asOf, PrescribedPeriod.Law.ReadOn, Eighteen.Is(prepared.IsBirthKnown ? asOf >= prepared.Eighteen : null, Fact.DateOfBirth).At(prepared, asOf, prepared.Eighteen), EitherWay.AnyOf(ByRelevance(prepared, asOf), ByCareUpToEighteen(prepared)));
    }

    /// <summary>Whether the person is a former relevant child by limb (b), having been looked after on attaining 18: the limb that staying put turns on.</summary>
    internal static Finding ByCareUpToEighteen(in PreparedPerson prepared)
    {
        if (!prepared.IsBirthKnown)
        {
            return prepared.Spans.Length == 0
                ? NotInCareAtEighteen
                : LeftAtEighteen.AllOf(LookedAfterAtEighteen.Of(null, prepared));
        }

        var last = RelevantChild.LastSpan(prepared, prepared.Eighteen);
        if (last is null || last.End < prepared.Eighteen)
            return last is not null && last.End == prepared.Eighteen.DaysLater(-1) && !last.IsPossible ? LeftAtEighteen.AllOf(EndedTheDayBefore) : NotInCareAtEighteen;

        var was = EligibleChild.WasBeforeCeasing(last, prepared.Eighteen, prepared);
        return LeftAtEighteen.AllOf(
            last.End == prepared.Eighteen && PreparedPerson.IsBy(last, orInWales: false) is true ? EndedOnTheDay : LookedAfterAtEighteen.Of(PreparedPerson.IsBy(last, orInWales: false), prepared),
            was is null && PrescribedPeriod.Law.InForce(prepared.Eighteen) is null ? EligibleBefore.Unknown(Fact.TransitionTo2001)
            : was is false && EligibleChild.IsMissedByLeapDay(prepared.Eighteen, prepared) ? NotEligibleByLeapDay
            : was is false && EligibleChild.IsMissedByConvention(prepared.Eighteen, prepared) ? NotEligibleByConvention
            : was is null ? EligibleBefore.Unknown(RelevantChild.MissingBeforeCeasing(prepared, prepared.Eighteen, isCareOpen: false, Fact.LookedAfterPeriods))
            : EligibleBefore.Is(was));
    }

    private static Finding ByRelevance(in PreparedPerson prepared, LocalDate asOf)
    {
        if (!prepared.IsBirthKnown)
            return prepared.Spans.Length == 0 ? WasRelevant.Is(false) : WasRelevant.Of(null, prepared);

        var (brokeDown, settled) = (LivingWithFamily.BrokeDownAfterEighteen(prepared, asOf), LivingWithFamily.Assess(prepared, prepared.Eighteen));
        settled = brokeDown is true ? HomeBrokeDown : brokeDown is null && settled.Answer != Answer.Unknown ? LivingWithFamily.MayHaveBrokenDown(prepared) : settled;
        var finding = RelevantChild.OnAttainingEighteen(WasRelevant, prepared, settled);
        return finding.Answer == Answer.Yes && LivingWithFamily.LivedSixMonthsAfterEighteen(prepared, asOf) ? finding.With(KeptAfterReturn) : finding;
    }
}
