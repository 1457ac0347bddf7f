using System.Collections.Generic;

namespace CareRights.Safeguarding.Escalation;

/// <summary>Where else to turn.</summary>
/// <param name="Need">For what.</param>
/// <param name="To">Where.</param>
/// <param name="Authority">On what authority.</param>
public sealed record Signpost(string Need, string To, Citation Authority)
{
    private static readonly (Needs Need, Signpost Where)[] Map =
    [
        (Needs.Complaint, new("a complaint about a local authority's service", "the authority's complaints procedure, then the Local Government and Social Care Ombudsman", Authorities.Section26)),
        (Needs.Complaint | Needs.Advocacy, new("somebody to speak for the child", "an advocate, whom the local authority must arrange and help to obtain", Authorities.Section26A)),
        (Needs.CareReview, new("a decision of the review, or drift in the plan", "the independent reviewing officer, who may refer to Cafcass at any point", Authorities.Section25B)),
        (Needs.FileAccess, new("access to a file", "the local authority that holds it; then the Information Commissioner or the Ombudsman", Authorities.WhatItCannotDo)),
        (Needs.AdultsOwnMatter, new("an adult's own matter", "a union, adviser or professional body", Authorities.WhatItCannotDo)),
        (Needs.ImageRemoval, new("an image of a child to be taken down", "the child's own report to Report Remove", Authorities.WhatItCannotDo)),
        (Needs.Whistleblowing, new("a concern that was suppressed", "the NSPCC whistleblowing advice line; Ofsted", Authorities.WhatItCannotDo)),
        (Needs.PracticalHelp, new("a home, money or other help", "the local authority's leaving care or children's team, and its local offer", Authorities.Section2D)),
    ];

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

        if (contact.MatterBeforeCourt == Reply.Yes)
        {
            signposts.Add(new("a matter before a court", "the child's own solicitor, the children's guardian (Cafcass) or an advocate", Authorities.Section41));
        }

        return signposts;
    }

    internal static IReadOnlyList<string> AlwaysShown(Contact contact) =>
    [
        "In danger now: 999.",
        "Urgent out of hours: the emergency duty team of the local authority" + (contact.Arrangements.EmergencyDutyTeam.Length > 0 ? " (" + contact.Arrangements.EmergencyDutyTeam + ")." : "."),
        "To talk at any hour: Childline.",
    ];
}
