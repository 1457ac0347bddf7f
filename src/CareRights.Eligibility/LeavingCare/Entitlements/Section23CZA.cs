using System.Linq;
using NodaTime;
using static CareRights.Eligibility.LeavingCare.Entitlements.EntitlementLaw;
using static CareRights.Instrument;

namespace CareRights.Eligibility.LeavingCare.Entitlements;

/// <summary>Children Act 1989, section 23CZA: a former relevant child of section 23C(1)(b) and the former foster parent go on living together, to 21. England.</summary>
internal static class Section23CZA
{
    private static readonly Limb ByCareAtEighteen = new("is a former relevant child who was looked after on attaining 18", ChildrenAct1989.Section("23CZA(1)"));
    private static readonly Limb UnderTwentyOne = new("is under 21", ChildrenAct1989.Section("23CZA(2)"));
    private static readonly Limb WithFosterParent = new("lives with the person who was the local authority foster parent immediately before", ChildrenAct1989.Section("23CZA(2)"));
    private static readonly Limb ConsistentWithWelfare = new("is in an arrangement that the authority does not consider inconsistent with welfare", ChildrenAct1989.Section("23CZA(5)"));

    public static Entitlement StayingPut { get; } = new(
        "StayingPut", "Staying put with a former foster parent", EntitlementNature.Duty, PersonOnDay.Responsible,
        "If you and your foster carer both want it, you can stay after 18 until you are 21, and the council must support it, with money for your carer too.",
        From(new LocalDate(2014, 5, 13), ChildrenAct1989.Section("23CZA"), untilAge: 21),
        [s => ByCareAtEighteen.AllOf(s.IsFormerRelevant, s.WasInCareUpToEighteen), s => s.IsUnder(UnderTwentyOne, 21), StaysPut, IsConsistent],
        "Monitoring goes on although support falls away where the authority considers the arrangement inconsistent with welfare (section 23CZA(5)). In force 13 May 2014 (SI 2014/889, article 5).");

    private static Finding StaysPut(PersonOnDay s)
    {
        if (s.Person.StayingPut is not { } arrangements || !s.Prepared.IsBirthKnown)
            return WithFosterParent.Unknown(s.Prepared.IsBirthKnown ? Fact.StayingPut : Fact.DateOfBirth);

        bool? any = false;
        foreach (var arrangement in arrangements)
        {
            if (!arrangement.Covers(s.AsOf))
                continue;

            // An arrangement that goes on from another is one with it, whatever the authority thought of each.
            if (arrangements.First(arrangement, (one, _) => !one.IsPossible) <= s.Prepared.Eighteen)
                any |= arrangement.IsPossible ? null : true;
            else if (arrangements.First(arrangement, (_, _) => true) <= s.Prepared.Eighteen)
                any = any is true ? true : null;
        }

        return WithFosterParent.Asking(any, s.Prepared, Fact.StayingPut);
    }

    // A judgement of the authority: where nobody has said, it is not known.
    private static Finding IsConsistent(PersonOnDay s)
    {
        bool? inconsistent = s.Person.StayingPut is null ? null : false;
        var arrangements = s.Person.StayingPut ?? History<StayingPutArrangement>.None;
        foreach (var arrangement in arrangements)
        {
            // What was thought of one that is only possible decides nothing about another of which the same was not thought.
            var decides = !arrangement.IsPossible || !arrangements.Any(other => other.Covers(s.AsOf) && other.IsInconsistentWithWelfare is not true);
            if (arrangement.Covers(s.AsOf))
                inconsistent |= arrangement.IsInconsistentWithWelfare & (decides ? true : null);
        }

        return ConsistentWithWelfare.Is(!inconsistent, Fact.InconsistentWithWelfare);
    }
}
