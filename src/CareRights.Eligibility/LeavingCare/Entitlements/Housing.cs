using System.Collections.Generic;
using System.Linq;
using NodaTime;
using static CareRights.Eligibility.LeavingCare.Entitlements.SupportFromTheAuthority;
using static CareRights.Instruments;

namespace CareRights.Eligibility.LeavingCare.Entitlements;

/// <summary>Homelessness and the allocation of housing. England.</summary>
internal static class Housing
{
    private const string HousingAuthority = "the local housing authority";

    private static readonly Limb Aged16Or17 = new("is aged 16 or 17", PriorityNeedOrder2002.Article("3(1)"));
    private static readonly Limb NotRelevant = new("is not a relevant child", PriorityNeedOrder2002.Article("3(1)"));
    private static readonly Limb NotOwedSection20 = new("is not owed a duty to be accommodated under section 20", PriorityNeedOrder2002.Article("3(2)"));
    private static readonly Limb Aged18To20 = new("is 18 to 20", PriorityNeedOrder2002.Article("4(1)(a)"));
    private static readonly Limb WasInCare = new("was looked after, accommodated or fostered at 16 or 17, in England or in Wales", PriorityNeedOrder2002.Article("4(1)(b) and 1(3)"));
    private static readonly Limb InWales = new("was looked after by a local authority in Wales", PriorityNeedOrder2002.Article("1(3)"));
    private static readonly Limb NotStudent = new("is not a relevant student", PriorityNeedOrder2002.Article("4(2)"));
    private static readonly Limb AtLeast21 = new("has reached 21", PriorityNeedOrder2002.Article("5(1)"));
    private static readonly Limb Vulnerable = new("is vulnerable as a result of having been looked after, accommodated or fostered", PriorityNeedOrder2002.Article("5(1)"));
    private static readonly Limb UnderTwentyOne = new("is under 21", HousingAct1996.Section("199(11)"));
    private static readonly Limb TwoYears = new("lived in the district for two continuous years in section 22A accommodation, some of it before 16", HousingAct1996.Section("199(10)"));
    private static readonly Limb Group = new("is an eligible child, a relevant child or a former relevant child under 25", AllocationOfHousing2025.At("", ""));
    private static readonly Limb UnderTwentyFive = new("is a former relevant child under 25", AllocationOfHousing2025.At("", ""));
    private static readonly Limb Under25 = new("is under 25", AllocationOfHousing2025.At("", ""));
    private static readonly Limb NotIntentional = new("is a relevant child or a former relevant child under 25", ChildrensWellbeingAndSchoolsAct2026.Section("9"));

    private static readonly Limb UnderSection23C = new("is owed a duty under section 23C by an authority in England", HousingAct1996.Section("199(8)"));

    public static IEnumerable<Entitlement> All { get; } =
    [
        new("PriorityNeedAt16Or17", "Priority need at 16 or 17", EntitlementNature.Duty, HousingAuthority,
            "If you are 16 or 17 and homeless, you are in priority need; but if you left care, children's services must house you first.",
            From(new LocalDate(2002, 7, 31), PriorityNeedOrder2002.Article("3"), untilAge: 18),
            (s, _) => [s.IsAged(Aged16Or17, 16, 18), NotRelevant.Is((!(s.Status.Relevant.Answer.ToNullable())), [.. s.Status.Relevant.Missing.DefaultIfEmpty(Fact.LookedAfterPeriods)]), NotOwedSection20.Is(!s.Circumstances.IsOwedAccommodationUnderSection20, Fact.OwedSection20)],
            "A child to whom section 20 or section 23B applies is housed by children's services, which displaces article 3."),
        new("PriorityNeedUnder21", "Priority need at 18 to 20", EntitlementNature.Duty, HousingAuthority,
            "If you were in care at 16 or 17, even for a short time, and become homeless before you are 21, you are in priority need.",
            From(new LocalDate(2002, 7, 31), PriorityNeedOrder2002.Article("4"), untilAge: 21),
            (s, _) => [s.IsAged(Aged18To20, 18, 21), WasLookedAfterAccommodatedOrFostered(s), NotStudent.Is(!s.Circumstances.IsRelevantStudent, Fact.RelevantStudent)],
            "Automatic: no test of vulnerability. Article 4 says under 21; at 16 and 17 article 3 and section 23B are read as the ones that apply, though the words would reach a relevant child too."),
        new("PriorityNeedFrom21", "Priority need from 21", EntitlementNature.Duty, HousingAuthority,
            "From 21 you are in priority need if having been in care makes it harder for you than for others to cope with being homeless.",
            From(new LocalDate(2002, 7, 31), PriorityNeedOrder2002.Article("5(1)")),
            (s, _) => [AtLeast21.Is(s.Life.IsBirthKnown ? s.AsOf >= s.Life.TwentyOne : null, Fact.DateOfBirth), WasLookedAfterAccommodatedOrFostered(s), Vulnerable.Is(s.Circumstances.IsVulnerableFromCare, Fact.Vulnerable)]),
        new("LocalConnectionFromSection23C", "Local connection with the authority's districts", EntitlementNature.Duty, HousingAuthority,
            "While the council that looked after you still owes you support, you have a local connection everywhere in its area. It normally ends at 21.",
            From(new LocalDate(2018, 4, 3), HousingAct1996.Section("199(8)")), (s, _) => [UnderSection23C.AllOf(s.IsFormerRelevant, DutyUnder23C(s))],
            "Sections 23CA and 23CZB are other sections and do not carry it on; a programme under section 23C(7) does. With every district of a county council. If only a bursary under section 23C(5A) is outstanding, whether that is still a duty under section 23C is not settled."),
        new("LocalConnectionFromResidenceInCare", "Local connection from two years in care in a district", EntitlementNature.Duty, HousingAuthority,
            "If you lived in one place in care for two years, some of it before you were 16, you have a local connection there until you are 21.",
            From(new LocalDate(2018, 4, 3), HousingAct1996.Section("199(10)"), untilAge: 21), (s, _) => [s.IsUnder(UnderTwentyOne, 21), TwoYears.Is(LivedTwoYears(s), s.Life.IsBirthKnown ? Fact.Districts : Fact.DateOfBirth)]),
        new("AllocationWithoutLocalConnection", "No local connection needed for the housing register", EntitlementNature.Duty, HousingAuthority,
            "A council may not keep you off its housing register because you have no local connection there. It gives you no priority.",
            From(new LocalDate(2025, 7, 10), AllocationOfHousing2025.At("", "")),
            (s, _) => [Group.AnyOf(s.IsEligible, s.IsRelevant.With(DetainedNote(s)), UnderTwentyFive.AllOf(s.IsFormerRelevant, s.IsUnder(Under25, 25)))],
            "Not for those who only qualify. The regulations define a relevant child by section 23A(2) alone, and an eligible child by paragraph 19B, which does not itself say that the child is looked after now."),
        new("NotIntentionallyHomeless", "Never homeless on purpose", EntitlementNature.Duty, HousingAuthority,
            "A new law will say that a care leaver under 25 is never homeless on purpose. It has not started.",
            NotCommenced(HousingAct1996.Section("191(1B) and (1C)"), "Inserted by the Children's Wellbeing and Schools Act 2026, section 9; it needs regulations (section 78(5)), and none were found up to November 2026."),
            (s, _) => [NotIntentional.AnyOf(s.IsRelevant, s.IsFormerRelevant)]),
    ];

    private static string DetainedNote(Situation s) =>
        s.Status.Relevant.Answer == Answer.Yes && DetainedOrInHospitalAtSixteen.Assess(s.Life, s.AsOf).Answer == Answer.Yes
            ? "The regulations speak of section 23A(2), and this child is a relevant child by regulation 3(2): on another reading not within them."
            : "";

    // Any of section 24(2), or the Welsh equivalent: a single day is enough.
    private static Finding WasLookedAfterAccommodatedOrFostered(Situation s)
    {
        bool? inWales = false;
        foreach (var span in s.Life.Spans)
        {
            if (span.From >= s.AsOf || span.Nation is not (Nation.Wales or Nation.Unknown))
                continue;
            bool? atSixteen = s.Life.IsBirthKnown ? span.From < s.Life.Eighteen && span.End > s.Life.Sixteen && s.AsOf > s.Life.Sixteen : null;
            inWales |= atSixteen & Life.IsIn(span, Nation.Wales) & (span.IsPossible ? null : true);
        }

        return WasInCare.AnyOf(InWales.Of(inWales, s.Life), AccommodatedAtSixteenOrSeventeen.Assess(WasInCare, PersonQualifying.ByCareEvenIfWalesSince(s.Life, s.AsOf), s.Life, s.AsOf));
    }

    private static Finding DutyUnder23C(Situation s)
    {
        var owed = s.IsOwedSection23C;
        var bursaryOnly = owed.Answer == Answer.No && s.Life.IsBirthKnown && s.AsOf >= s.Life.TwentyOne
            && s.IsOnCourse(course => course.Kind == CourseKind.HigherEducation && course.From >= s.Life.TwentyOne ? course.IsInPathwayPlan : false) is not false;
        return bursaryOnly && s.Status.FormerRelevant.Answer != Answer.No
            ? owed.Limb.Unknown(Fact.BursaryAsDuty)
            : owed;
    }

    private static bool? LivedTwoYears(Situation s)
    {
        if (!s.Life.IsBirthKnown || s.Person.Residences is not { } residences)
            return null;

        bool? any = false;
        foreach (var residence in residences)
        {
            var complete = residence.From.PlusYears(2);
            if (complete <= residence.End && complete <= s.AsOf && residence.From < s.Life.Sixteen)
                any |= residence.IsPossible ? null : true;
        }

        return any;
    }
}
