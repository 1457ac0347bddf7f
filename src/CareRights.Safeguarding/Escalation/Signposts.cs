using System.Collections.Generic;
using NodaTime.Text;

namespace CareRights.Safeguarding.Escalation;

/// <summary>Where else to turn, or who can do what this service cannot. It never takes the place of a step.</summary>
/// <param name="Need">For what.</param>
/// <param name="To">Where.</param>
/// <param name="Authority">On what authority.</param>
public sealed record Signpost(string Need, string To, Citation Authority)
{
    private static readonly (Needs Need, Signpost Where)[] Map =
    [
        (Needs.Complaint, new("a complaint about a local authority's service", "the authority's complaints procedure, then the Local Government and Social Care Ombudsman", Provisions.Section26)),
        (Needs.Complaint | Needs.Advocacy, new("somebody to speak for the child", "an advocate, whom the local authority must arrange and help to obtain", Provisions.Section26A)),
        (Needs.CareReview, new("a decision of the review, or drift in the plan", "the independent reviewing officer, who may refer to Cafcass at any point", Provisions.Section25B)),
        (Needs.FileAccess, new("access to a file", "the local authority that holds it; then the Information Commissioner or the Ombudsman", Provisions.WhatItCannotDo)),
        (Needs.AdultsOwnMatter, new("an adult's own matter", "a union, adviser or professional body", Provisions.WhatItCannotDo)),
        (Needs.ImageRemoval, new("an image of a child to be taken down", "the child's own report to Report Remove", Provisions.WhatItCannotDo)),
        (Needs.Whistleblowing, new("a concern that was suppressed", "the NSPCC whistleblowing advice line; Ofsted", Provisions.WhatItCannotDo)),
        (Needs.PracticalHelp, new("a home, money or other help", "the local authority's leaving care or children's team, and its local offer", Provisions.Section2D)),
    ];

    private static readonly Signpost Investigate = new("investigate a safeguarding concern", "the local authority and the police do; the referral goes to them", Provisions.WhatItCannotDo);
    private static readonly Signpost Compel = new("compel a local authority, the police or a court", "a complaint, the independent reviewing officer or the escalation procedure", Provisions.WhatItCannotDo);
    private static readonly Signpost Emergency = new("act as an emergency service or give counselling", "999; Childline at any hour", Provisions.NotAnEmergencyService);
    private static readonly Signpost Court = new("challenge a matter that is before a court", "the child's own solicitor, the children's guardian (Cafcass) or an advocate", Provisions.Section41);
    private static readonly Signpost CourtIf = Court with { Need = "challenge a matter that is before a court, if this one is" };
    private static readonly Signpost Adults = new("act for an adult, carer or professional in a matter of their own", "their union, adviser or professional body; the child's concern is acted on", Provisions.WhatItCannotDo);
    private static readonly Signpost Images = new("view, copy, forward or ask for an image of a child", "the child's own report to Report Remove; police and local authority where there is coercion", Provisions.WhatItCannotDo);

    internal static IReadOnlyList<Signpost> Of(Contact contact)
    {
        var signposts = new List<Signpost>();
        foreach (var (need, where) in Map)
        {
            if ((contact.Needs & need) != Needs.None)
            {
                signposts.Add(where);
            }
        }

        if (contact.MatterBeforeCourt == Answer.Yes)
        {
            signposts.Add(new("a matter before a court", "the child's own solicitor, the children's guardian (Cafcass) or an advocate", Provisions.Section41));
        }

        return signposts;
    }

    /// <summary>What this service cannot do, and who can.</summary>
    internal static IReadOnlyList<Signpost> Cannot(Contact contact)
    {
        var limits = new List<Signpost> { Investigate, Compel, Emergency };
        if (contact.MatterBeforeCourt is Answer.Yes or Answer.Unknown)
        {
            limits.Add(contact.MatterBeforeCourt == Answer.Yes ? Court : CourtIf);
        }

        if (contact.Caller is Caller.ParentOrCarer or Caller.Professional or Caller.OtherAdult || contact.Needs.HasFlag(Needs.AdultsOwnMatter))
        {
            limits.Add(Adults);
        }

        if (contact.Needs.HasFlag(Needs.ImageRemoval) || contact.Harm.ProtectionSigns.HasFlag(ProtectionSigns.OnlineAbuse) || contact.Harm.Sextortion == Answer.Yes)
        {
            limits.Add(Images);
        }

        return limits;
    }

    internal static IReadOnlyList<string> AlwaysShown(Contact contact) =>
    [
        "In danger now: 999.",
        "Urgent out of hours: the emergency duty team of the local authority" + (contact.Arrangements.EmergencyDutyTeam.Length > 0 ? " (" + contact.Arrangements.EmergencyDutyTeam + ")." : "."),
        "To talk at any hour: Childline.",
        .. contact.Arrangements.CheckedOn is { } day ? [DetailsChecked + LocalDatePattern.Iso.Format(day) + "."] : System.Array.Empty<string>(),
    ];

    private const string DetailsChecked = "The area's contact details were last checked on ";
}
