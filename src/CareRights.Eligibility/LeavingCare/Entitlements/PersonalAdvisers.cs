using NodaTime;
using static CareRights.Eligibility.LeavingCare.Entitlements.EntitlementLaw;
using static CareRights.Instrument;

namespace CareRights.Eligibility.LeavingCare.Entitlements;

/// <summary>The personal adviser and the adviser's visits. England.</summary>
/// <remarks>
/// <para>The adviser: Children Act 1989, Schedule 2, paragraph 19C (eligible child), sections 23B(2) (relevant child), 23C(3)(a) (former relevant child), 23CA(2), 23CZB(2).</para>
/// <para>The visits: SI 2010/2571, regulation 8(2), "where accommodation is provided to a relevant child or former relevant child by the responsible authority under section 23B or section 24B". SI 2001/2874, regulation 12, has no such visits.</para>
/// </remarks>
internal static class PersonalAdvisers
{
    private static readonly Limb AnyOfThese = new("is within one of the groups to whom it is owed", ChildrenAct1989.Section("23C(3)"));
    private static readonly Limb RelevantOrFormer = new("is a relevant or former relevant child", CareLeavers2010.Regulation("8(2)"));
    private static readonly Limb AccommodatedBy = new("is accommodated by the authority under section 23B or 24B", CareLeavers2010.Regulation("8(2)"));

    public static Entitlement Adviser { get; } = new(
        "PersonalAdviser", "Personal adviser", EntitlementNature.Duty, PersonOnDay.Responsible,
        "You must have a personal adviser: one named person who helps you and makes sure the plan is carried out.",
        From2001(ChildrenAct1989.Section("23C(3)(a)")), [s => AnyOfThese.AnyOf(s.IsEligible, s.IsRelevant, s.IsOwedSection23C, s.IsInFurtherEducation, s.HasAskedSinceTwentyOne)],
        "For an eligible child by Schedule 2, paragraph 19C. One adviser may satisfy several of these duties (section 23D(4)).");

    public static Entitlement Visits { get; } = new(
        "PersonalAdviserVisits", "Visits by the personal adviser", EntitlementNature.Duty, PersonOnDay.Responsible,
        "While the council gives you somewhere to live, your adviser must visit you there within a week and then at least every two months.",
        KnownFrom(new LocalDate(2011, 4, 1), CareLeavers2010.Regulation("8(2)")),
        [s => RelevantOrFormer.AnyOf(s.IsRelevant, s.IsFormerRelevant), s => AccommodatedBy.Asking(IsAccommodated(s), s.Prepared, Fact.OtherAccommodation)],
        "The eight weeks often quoted are not in the regulations. Guidance on visits before April 2011 was not read.");

    private static bool? IsAccommodated(PersonOnDay s)
    {
        if (s.Person.Accommodation is not { } stays)
            return null;

        bool? any = false;
        foreach (var stay in stays)
        {
            if (stay.Covers(s.AsOf))
                any |= IsByAuthority(stay);
        }

        return any;
    }

    /// <summary>Whether a stay was accommodation under section 23B or 24B; <see langword="null"/> if that is not known.</summary>
    public static bool? IsByAuthority(Accommodation stay) => stay.Kind switch
    {
        AccommodationKind.Section23B or AccommodationKind.Section24B => stay.IsPossible ? null : true,
        AccommodationKind.Unknown => null,
        _ => false,
    };
}
