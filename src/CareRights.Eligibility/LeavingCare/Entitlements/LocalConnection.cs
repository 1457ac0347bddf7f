using System.Collections.Generic;
using NodaTime;
using static CareRights.Eligibility.LeavingCare.Entitlements.EntitlementLaw;
using static CareRights.Instrument;

namespace CareRights.Eligibility.LeavingCare.Entitlements;

/// <summary>Housing Act 1996, section 199(8) to (11), and SI 2025/706, regulation 2(3): local connection of those who have been in care. England.</summary>
internal static class LocalConnection
{
    private static readonly Limb UnderSection23C = new("is owed a duty under section 23C by an authority in England", HousingAct1996.Section("199(8)"));
    private static readonly Limb UnderTwentyOne = new("is under 21", HousingAct1996.Section("199(11)"));
    private static readonly Limb TwoYears = new("lived in the district for two continuous years in section 22A accommodation, some of it before 16", HousingAct1996.Section("199(10)"));
    private static readonly Limb Group = new("is an eligible child, a relevant child or a former relevant child under 25", AllocationOfHousing2025.Regulation("2(3)"));
    private static readonly Limb FormerUnder25 = new("is a former relevant child under 25", AllocationOfHousing2025.Regulation("2(3)"));
    private static readonly Limb Under25 = new("is under 25", AllocationOfHousing2025.Regulation("2(3)"));

    public static IEnumerable<Entitlement> All { get; } =
    [
        new("LocalConnectionFromSection23C", "Local connection with the authority's districts", EntitlementNature.Duty, PersonOnDay.HousingAuthority,
            "While the council that looked after you still owes you support, you have a local connection everywhere in its area. It normally ends at 21.",
            From(new LocalDate(2018, 4, 3), HousingAct1996.Section("199(8)")), [s => UnderSection23C.AllOf(s.IsFormerRelevant, DutyUnder23C(s))],
            "Sections 23CA and 23CZB are other sections and do not carry it on; a programme under section 23C(7) does. With every district of a county council. If only a bursary under section 23C(5A) is outstanding, whether that is still a duty under section 23C is not settled."),
        new("LocalConnectionFromResidenceInCare", "Local connection from two years in care in a district", EntitlementNature.Duty, PersonOnDay.HousingAuthority,
            "If you lived in one place in care for two years, some of it before you were 16, you have a local connection there until you are 21.",
            From(new LocalDate(2018, 4, 3), HousingAct1996.Section("199(10)"), untilAge: 21),
            [s => s.IsUnder(UnderTwentyOne, 21), s => s.Prepared.IsBirthKnown ? TwoYears.Asking(LivedTwoYears(s), s.Prepared, Fact.Districts) : TwoYears.Unknown(Fact.DateOfBirth)]),
        new("AllocationWithoutLocalConnection", "No local connection needed for the housing register", EntitlementNature.Duty, PersonOnDay.HousingAuthority,
            "A council may not keep you off its housing register because you have no local connection there. It gives you no priority.",
            From(new LocalDate(2025, 7, 10), AllocationOfHousing2025.Regulation("2(3)")),
            [s => Group.AnyOf(s.IsEligible, s.IsRelevant.With(DetainedNote(s)), FormerUnder25.AllOf(s.IsFormerRelevant, s.IsUnder(Under25, 25)))],
            "Not for those who only qualify. The regulations define a relevant child by section 23A(2) alone, and an eligible child by paragraph 19B, which does not itself say that the child is looked after now."),
    ];

    private static string DetainedNote(PersonOnDay s) =>
        s.Status.Relevant.Answer == Answer.Yes && DetainedOrInHospitalAtSixteen.Assess(s.Prepared, s.AsOf).Answer == Answer.Yes
            ? "The regulations speak of section 23A(2), and this child is a relevant child by regulation 3(2): on another reading not within them."
            : "";

    private static Finding DutyUnder23C(PersonOnDay s)
    {
        var owed = s.IsOwedSection23C;
        var bursaryOnly = owed.Answer == Answer.No && s.Prepared.IsBirthKnown && s.AsOf >= s.Prepared.TwentyOne
            && s.IsOnCourse(course => s.HasBegun(course, from => from < s.Prepared.TwentyOne) is true ? false : course.Kind switch
            {
                CourseKind.HigherEducation => course.IsInPathwayPlan,
                CourseKind.Unknown => course.IsInPathwayPlan is false ? false : null,
                _ => false,
            }) is not false;
        return bursaryOnly && s.Status.FormerRelevant.Answer != Answer.No ? owed.Limb.Unknown(Fact.BursaryAsDuty) : owed;
    }

    private static bool? LivedTwoYears(PersonOnDay s)
    {
        if (s.Person.Residences is not { } residences)
            return null;

        bool? any = false;
        foreach (var residence in residences)
        {
            // A time before it in the same district that is only possible would make one with it.
            var first = residences.First(residence, (one, other) => one.District == other.District);
            if (IsTwoYears(residence.From, residence.End, s))
                any |= residence.IsPossible ? null : true;
            else if (IsTwoYears(first, residence.End, s))
                any = any is true ? true : null;
        }

        return any;
    }

    private static bool IsTwoYears(LocalDate from, LocalDate end, PersonOnDay s) =>
        from.MonthsLater(24) is var complete && complete <= end && complete <= s.AsOf && from < s.Prepared.Sixteen;
}
