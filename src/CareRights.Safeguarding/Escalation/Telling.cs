using System.Collections.Generic;

namespace CareRights.Safeguarding.Escalation;

/// <summary>When a person is told that a concern is passed on.</summary>
public enum TellWhen
{
    /// <summary>Nothing is passed on, so there is nothing to tell.</summary>
    NothingToTell = 0,

    /// <summary>Before the referral, which telling never delays.</summary>
    BeforeReferring,

    /// <summary>While acting: life is at stake.</summary>
    WhileActing,

    /// <summary>Not now: as soon as it is safe, by whom and when is written down, and looked at again.</summary>
    WhenSafe,
}

/// <summary>What is told, to whom and when. Telling is explaining and not asking leave: it is never a condition of a step.</summary>
/// <param name="Child">When the child is told.</param>
/// <param name="Caller">When a caller who is not the child is told; the same as the child where the child is the caller.</param>
/// <param name="Explain">What is explained.</param>
/// <param name="Reasons">Why the child is not told first, where that is so.</param>
/// <param name="MustBeRecorded">What a person has still to record; empty if nothing.</param>
/// <param name="Family">What the family and the person of concern are told by this service.</param>
/// <param name="Authority">Where telling is promised or its exceptions stand.</param>
public sealed record Telling(TellWhen Child, TellWhen Caller, IReadOnlyList<string> Explain, IReadOnlyList<string> Reasons, string MustBeRecorded, string Family, Citation Authority)
{
    private const ProtectionSigns Dangerous = ProtectionSigns.ForcedMarriageOrHonourAbuse | ProtectionSigns.Exploitation;

    private static readonly string[] WhatToExplain =
    [
        "what will be passed on, to whom and why",
        "what may happen next",
        "what the child wants passed on with it",
        "how to reach us again",
        "that this is explained and not asked: the referral goes even if the child objects, hangs up or is lost",
    ];

    private static readonly string[] LimitsOnly = ["the limits of confidentiality, before more detail is asked for"];

    internal static Telling Of(Contact contact, ContactReading reading)
    {
        if (!reading.IsReferred)
        {
            return new(TellWhen.NothingToTell, TellWhen.NothingToTell, LimitsOnly, [], "", "Nothing.", Authorities.TellAndExplain);
        }

        var reasons = NotFirst(contact);
        var childIsHere = contact.Enquirer is Enquirer.Child or Enquirer.CareLeaver or Enquirer.Unknown;
        var whenHere = reading.IsEmergency ? TellWhen.WhileActing : TellWhen.BeforeReferring;
        if (contact.SafeChannelConfirmed == Reply.Yes && contact.ContactLost != Reply.Yes && contact.ReasonsNotToTellNow.Count == 0 && reasons.Count > 0)
        {
            whenHere = TellWhen.WhileActing;
            reasons = ["Told only over the channel that the child has confirmed as safe."];
        }
        else if (reasons.Count > 0)
        {
            whenHere = TellWhen.WhenSafe;
        }

        if (!childIsHere)
        {
            reasons = [.. reasons, "The child is not the caller: whoever acts decides who tells the child, as soon as it is safe."];
        }

        var child = childIsHere ? whenHere : TellWhen.WhenSafe;
        var caller = childIsHere ? child : contact.ContactLost == Reply.Yes ? TellWhen.WhenSafe : reading.IsEmergency ? TellWhen.WhileActing : TellWhen.BeforeReferring;
        return new(
            child,
            caller,
            WhatToExplain,
            reasons,
            child == TellWhen.WhenSafe && contact.ReasonsNotToTellNow.Count == 0 ? "The reason for not telling now, who decided it, who will tell and when it is looked at again." : "",
            TheFamily(contact),
            child == TellWhen.BeforeReferring ? Authorities.TellAndExplain : Authorities.GoldenRules);
    }

    private static List<string> NotFirst(Contact contact)
    {
        var reasons = new List<string>();
        foreach (var recorded in contact.ReasonsNotToTellNow)
        {
            reasons.Add("Recorded: " + Words(recorded));
        }

        if (contact.ContactMonitored == Reply.Yes)
        {
            reasons.Add("Somebody may be listening or reads the child's messages.");
        }

        if (contact.ContactLost == Reply.Yes)
        {
            reasons.Add("The contact is lost; nobody calls or texts back unless the child has said that it is safe.");
        }

        if ((contact.Harm.ProtectionSigns & Dangerous) != ProtectionSigns.None || contact.Harm.MutilationFeared == Reply.Yes || contact.Harm.Trafficking == Reply.Yes
            || contact.Harm.DangerSigns.HasFlag(DangerSigns.RemovalAbroadImminent))
        {
            reasons.Add("Knowing may put the child in more danger: a human advises before the child is told, unless the channel is confirmed as safe.");
        }

        return reasons;
    }

    private static string Words(ReasonNotToTellNow reason) => reason switch
    {
        ReasonNotToTellNow.IncreasesRiskToChild => "telling would increase the risk to the child.",
        ReasonNotToTellNow.IncreasesRiskToOther => "telling would increase the risk to somebody else.",
        ReasonNotToTellNow.PrejudicesInvestigation => "telling would prejudice an investigation or evidence.",
        ReasonNotToTellNow.DelayIncreasesRisk => "the delay would increase the risk.",
        ReasonNotToTellNow.CannotContactSafely => "the child cannot be reached safely.",
        ReasonNotToTellNow.KindOfAbuse => "the kind of abuse.",
        _ => "the child lacks the understanding.",
    };

    private static string TheFamily(Contact contact) =>
        "Not told by this service, nor is the person of concern: that is for the local authority and the police, after the strategy discussion. "
        + "Nobody of the family or community is asked to tell, interpret or mediate."
        + (contact.Enquirer is Enquirer.ParentOrCarer or Enquirer.OtherAdult or Enquirer.Professional ? " A caller is not given the outcome about a child, nor a child's whereabouts." : "");
}
