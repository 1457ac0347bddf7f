using System.Collections.Generic;

namespace CareRights.Safeguarding.Escalation;

/// <summary>What this service cannot do, and who can. None of it takes the place of a step.</summary>
internal static class Limits
{
    private static readonly Limitation Investigate = new("investigate a safeguarding concern", "the local authority and the police do; the referral goes to them", Authorities.WhatItCannotDo);
    private static readonly Limitation Compel = new("compel a local authority, the police or a court", "a complaint, the independent reviewing officer or the escalation procedure", Authorities.WhatItCannotDo);
    private static readonly Limitation Emergency = new("act as an emergency service or give counselling", "999; Childline at any hour", Authorities.NotAnEmergencyService);
    private static readonly Limitation Court = new("challenge a matter that is before a court", "the child's own solicitor, the children's guardian (Cafcass) or an advocate", Authorities.Section41);
    private static readonly Limitation CourtIf = Court with { What = "challenge a matter that is before a court, if this one is" };
    private static readonly Limitation Adults = new("act for an adult, carer or professional in a matter of their own", "their union, adviser or professional body; the child's concern is acted on", Authorities.WhatItCannotDo);
    private static readonly Limitation Images = new("view, copy, forward or ask for an image of a child", "the child's own report to Report Remove; police and local authority where there is coercion", Authorities.WhatItCannotDo);

    public static IReadOnlyList<Limitation> Of(Contact contact)
    {
        var limits = new List<Limitation> { Investigate, Compel, Emergency };
        if (contact.MatterBeforeCourt != Reply.No && (contact.MatterBeforeCourt == Reply.Yes || contact.MatterBeforeCourt == Reply.Unknown))
        {
            limits.Add(contact.MatterBeforeCourt == Reply.Yes ? Court : CourtIf);
        }

        if (contact.Enquirer is Enquirer.ParentOrCarer or Enquirer.Professional or Enquirer.OtherAdult || contact.Needs.HasFlag(Needs.AdultsOwnMatter))
        {
            limits.Add(Adults);
        }

        if (contact.Needs.HasFlag(Needs.ImageRemoval) || contact.Harm.ProtectionSigns.HasFlag(ProtectionSigns.OnlineAbuse))
        {
            limits.Add(Images);
        }

        return limits;
    }
}
