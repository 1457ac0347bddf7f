using System.Collections.Generic;
using NodaTime;
using static CareRights.Eligibility.LeavingCare.Entitlements.EntitlementLaw;
using static CareRights.Instrument;

namespace CareRights.Eligibility.LeavingCare.Entitlements;

/// <summary>To be heard, visited and recorded: complaints and advocacy (sections 24D, 26(3) and 26A), the independent visitor (section 23ZB), one's own records (SI 2010/2571, regulation 10; SI 2010/959, regulation 50). England.</summary>
internal static class Representation
{
    private static readonly Limb CareLeaver = new("is a relevant child, a former relevant child, a person who qualifies, or may be helped under section 24B", ChildrenAct1989.Section("24D(1)"));
    private static readonly Limb LookedAfter = new("is looked after", ChildrenAct1989.Section("26(3)(a)"));
    private static readonly Limb May = new("may make representations under section 24D or 26(3)", ChildrenAct1989.Section("26A(1)"));
    private static readonly Limb InCare = new("is looked after", ChildrenAct1989.Section("23ZB(1)"));
    private static readonly Limb Interests = new("would have interests served by a visitor, as the authority considers", ChildrenAct1989.Section("23ZB(1)(b)"));
    private static readonly Limb HasRecord = new("is or was a looked-after, relevant or former relevant child", CareLeavers2010.Regulation("10(1)"));
    private static readonly Limb Under75 = new("is under 75", CareLeavers2010.Regulation("10(3)"));
    private static readonly Limb WasLookedAfter = new("is or was looked after", CarePlanning2010.Regulation("49 and 50"));

    public static IEnumerable<Entitlement> All { get; } =
    [
        new("Complaint", "To complain and have an answer", EntitlementNature.Duty, "the local authority",
            "You can complain about what the council does or does not do for you, and it must look into it.",
            From2001(ChildrenAct1989.Section("24D and 26(3)")), [IsHeard],
            "The procedure and its limits of time are those of SI 2006/1738. A child in need who is not looked after complains under section 26(3) too."),
        new("Advocate", "An advocate", EntitlementNature.Duty, "the local authority",
            "If you complain, or want to, the council must offer you somebody independent to help you say it.",
            From(new LocalDate(2004, 4, 1), ChildrenAct1989.Section("26A")), [IsHeard],
            "SI 2006/1738, regulation 11: on receiving representations the authority gives information about advocacy and offers help to obtain an advocate."),
        new("IndependentVisitor", "An independent visitor", EntitlementNature.Duty, "the authority looking after the child",
            "If you are in care and it would be good for you, the council must find an adult from outside to visit and befriend you. You can say no.",
            KnownFrom(new LocalDate(2011, 4, 1), ChildrenAct1989.Section("23ZB"), untilAge: 18),
            [s => InCare.Of(s.Prepared.IsLookedAfter(s.AsOf, orInWales: false), s.Prepared).At(s.Prepared, s.AsOf, s.Prepared.Eighteen), _ => Interests.Unknown(Fact.VisitorInInterests)],
            "Whether it would be in the child's interests is a judgement and is not worked out here. A child of sufficient understanding may object (section 23ZB(6))."),
        new("CaseRecord", "Your records, kept until you are 75", EntitlementNature.Duty, PersonOnDay.Responsible,
            "The council must keep the record of your time in care and after until the day you would be 75. You can ask to see it.",
            KnownFrom(new LocalDate(2011, 4, 1), CareLeavers2010.Regulation("10(3)"), untilAge: 75), [s => s.IsUnder(Under75, 75), s => HasRecord.AnyOf(WasInCare(s), s.IsRelevant, s.IsFormerRelevant)],
            "Access is by data protection law; what a council may leave out is not encoded. SI 2010/959, regulation 50, for the record of care; until April 2011 SI 2001/2874, regulation 10."),
    ];

    private static Finding IsHeard(PersonOnDay s) => May.AnyOf(
        LookedAfter.Of(s.Prepared.IsLookedAfter(s.AsOf, orInWales: false), s.Prepared).At(s.Prepared, s.AsOf, s.Prepared.Eighteen),
        CareLeaver.AnyOf(s.IsRelevant, s.IsFormerRelevant, s.IsQualifying, PersonQualifying.IfUnderTwentyOne(s.Prepared, s.AsOf)));

    private static Finding WasInCare(PersonOnDay s)
    {
        bool? was = false;
        foreach (var span in s.Prepared.Spans)
        {
            if (span.FromNumber <= s.AsOfNumber && !(s.Prepared.IsBirthKnown && span.FromNumber >= s.Prepared.EighteenNumber))
                was |= PreparedPerson.IsBy(span, orInWales: false) & (s.Prepared.IsBirthKnown ? true : null);
        }

        return WasLookedAfter.Of(was, s.Prepared);
    }
}
