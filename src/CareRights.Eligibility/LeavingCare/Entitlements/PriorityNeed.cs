using System.Collections.Generic;
using System.Linq;
using NodaTime;
using static CareRights.Eligibility.LeavingCare.Entitlements.EntitlementLaw;
using static CareRights.Instrument;

namespace CareRights.Eligibility.LeavingCare.Entitlements;

/// <summary>Homelessness (Priority Need for Accommodation) (England) Order 2002, articles 3 to 5. England.</summary>
/// <remarks>
/// Article 3: aged 16 or 17 and not a relevant child, save where section 20 is owed. Article 4: under 21 and looked after, accommodated or fostered at 16 or 17, "other than a relevant student".
/// Article 5(1): "a person (other than a relevant student) who has reached the age of twenty-one and who is vulnerable as a result of having been looked after, accommodated or fostered", at whatever age that was.
/// Article 1(3): those words have the meaning of section 24(2) of the Children Act 1989 or section 104(3) of the Social Services and Well-being (Wales) Act 2014.
/// </remarks>
internal static class PriorityNeed
{
    private static readonly LocalDate InForce = new(2002, 7, 31);
    private static readonly int ChildrenActBegins = Days.Number(new(1991, 10, 14));
    private static readonly Limb Aged16Or17 = new("is aged 16 or 17", PriorityNeedOrder2002.Article("3(1)"));
    private static readonly Limb NotRelevant = new("is not a relevant child", PriorityNeedOrder2002.Article("3(1)"));
    private static readonly Limb NotOwedSection20 = new("is not owed a duty to be accommodated under section 20", PriorityNeedOrder2002.Article("3(2)"));
    private static readonly Limb Aged18To20 = new("is 18 to 20", PriorityNeedOrder2002.Article("4(1)(a)"));
    private static readonly Limb WasInCare = new("was looked after, accommodated or fostered at 16 or 17, in England or in Wales", PriorityNeedOrder2002.Article("4(1)(b) and 1(3)"));
    private static readonly Limb InWales = new("was looked after by a local authority in Wales", PriorityNeedOrder2002.Article("1(3)"));
    private static readonly Limb NotStudentUnder21 = new("is not a relevant student", PriorityNeedOrder2002.Article("4(1) and 1(3)"));
    private static readonly Limb NotStudentFrom21 = new("is not a relevant student", PriorityNeedOrder2002.Article("5(1) and 1(3)"));
    private static readonly Limb AtLeast21 = new("has reached 21", PriorityNeedOrder2002.Article("5(1)"));
    private static readonly Limb Vulnerable = new("is vulnerable as a result of having been looked after, accommodated or fostered", PriorityNeedOrder2002.Article("5(1)"));
    private static readonly Limb EverInCare = new("has been looked after, accommodated or fostered, at any age, in England or in Wales", PriorityNeedOrder2002.Article("5(1) and 1(3)"));
    private static readonly Limb EverLookedAfter = new("has been looked after by a local authority", ChildrenAct1989.Section("24(2)(a)"));

    public static IEnumerable<Entitlement> All { get; } =
    [
        new("PriorityNeedAt16Or17", "Priority need at 16 or 17", EntitlementNature.Duty, PersonOnDay.HousingAuthority,
            "If you are 16 or 17 and homeless, you are in priority need; but if you left care, children's services must house you first.",
            From(InForce, PriorityNeedOrder2002.Article("3"), untilAge: 18),
            [s => s.IsAged(Aged16Or17, 16, 18), s => NotRelevant.Is(!s.Status.Relevant.Answer.ToNullable(), [.. s.Status.Relevant.Missing.DefaultIfEmpty(Fact.LookedAfterPeriods)]), s => NotOwedSection20.Is(!s.Circumstances.IsOwedAccommodationUnderSection20, Fact.OwedSection20)],
            "A child to whom section 20 or section 23B applies is housed by children's services, which displaces article 3."),
        new("PriorityNeedUnder21", "Priority need at 18 to 20", EntitlementNature.Duty, PersonOnDay.HousingAuthority,
            "If you were in care at 16 or 17, even for a short time, and become homeless before you are 21, you are in priority need.",
            From(InForce, PriorityNeedOrder2002.Article("4"), untilAge: 21),
            [s => s.IsAged(Aged18To20, 18, 21), AtSixteenOrSeventeen, s => NotStudentUnder21.Is(!s.Circumstances.IsRelevantStudent, Fact.RelevantStudent)],
            "Automatic: no test of vulnerability. Article 4 says under 21; at 16 and 17 article 3 and section 23B are read as the ones that apply, though the words would reach a relevant child too."),
        new("PriorityNeedFrom21", "Priority need from 21", EntitlementNature.Duty, PersonOnDay.HousingAuthority,
            "From 21 you are in priority need if having been in care makes it harder for you than for others to cope with being homeless.",
            From(InForce, PriorityNeedOrder2002.Article("5(1)")),
            [
                s => AtLeast21.Is(s.Prepared.IsBirthKnown ? s.AsOf >= s.Prepared.TwentyOne : null, Fact.DateOfBirth).At(s.Prepared, s.AsOf, s.Prepared.TwentyOne),
                AtAnyAge,
                s => Vulnerable.Is(s.Circumstances.IsVulnerableFromCare, Fact.Vulnerable),
                s => NotStudentFrom21.Is(!s.Circumstances.IsRelevantStudent, Fact.RelevantStudent),
            ],
            "Vulnerability is a judgement of the housing authority; where nobody has made it the answer is Unknown."),
    ];

    // Any of section 24(2), or the Welsh equivalent: a single day is enough.
    private static Finding AtSixteenOrSeventeen(PersonOnDay s)
    {
        bool? inWales = false;
        foreach (var span in s.Prepared.Spans)
        {
            if (span.FromNumber >= s.AsOfNumber || span.Nation is not (Nation.Wales or Nation.Unknown))
                continue;
            bool? atSixteen = s.Prepared.IsBirthKnown ? span.FromNumber < s.Prepared.EighteenNumber && span.EndNumber > s.Prepared.SixteenNumber && s.AsOfNumber > s.Prepared.SixteenNumber : null;
            inWales |= atSixteen & PreparedPerson.IsIn(span, Nation.Wales) & (span.IsPossible ? null : true);
        }

        return WasInCare.AnyOf(InWales.Of(inWales, s.Prepared), AccommodatedAtSixteenOrSeventeen.Assess(WasInCare, PersonQualifying.ByCareEvenIfWalesSince(s.Prepared, s.AsOf), s.Prepared, s.AsOf));
    }

    private static Finding AtAnyAge(PersonOnDay s)
    {
        bool? was = false;
        var old = false;
        foreach (var span in s.Prepared.Spans)
        {
            if (span.FromNumber >= s.AsOfNumber || (s.Prepared.IsBirthKnown && span.FromNumber >= s.Prepared.EighteenNumber))
                continue;

            // Care before the Act of 1989 was care under other Acts.
            var isOld = span.EndNumber <= ChildrenActBegins;
            old |= isOld;
            was |= PreparedPerson.IsBy(span, orInWales: true) & (isOld ? null : true);
        }

        return EverInCare.AnyOf(
            was is null && old ? EverLookedAfter.Unknown(Fact.CareBeforeTheAct) : EverLookedAfter.Of(was, s.Prepared),
            AccommodatedAtSixteenOrSeventeen.AtAnyAge(EverInCare, s.Prepared, s.AsOf));
    }
}
