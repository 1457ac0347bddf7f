using System.Collections.Generic;
using NodaTime;

namespace CareRights.Safeguarding.Escalation;

/// <summary>When a person is told that a concern is passed on.</summary>
public enum TellWhen
{
    /// <summary>Nothing is passed on, so there is nothing to tell.</summary>
    NothingToTell = 0,

    /// <summary>Before the referral, which telling never delays.</summary>
    BeforeReferring,

    /// <summary>While acting: life is at stake, or the channel is confirmed as safe.</summary>
    WhileActing,

    /// <summary>Not now, and not by this service alone: a human decides when, by whom and how. Written down, and looked at again.</summary>
    WhenSafe,
}

/// <summary>What is told, to whom and when. Telling is explaining and not asking leave: it is never a condition of a step.</summary>
/// <remarks>The child and the caller are told by separate rules. A reason not to tell holds back both.</remarks>
/// <param name="Child">When the child is told.</param>
/// <param name="Caller">When the caller is told; the same as the child where the child is the caller.</param>
/// <param name="Say">What is said now to the child, or to a care leaver of 18 or over, who calls, in words that can be read out; empty where nobody of them calls.</param>
/// <param name="Explain">What is explained when a person is told.</param>
/// <param name="Reasons">Why the child or the caller is not told first, where that is so.</param>
/// <param name="MustBeRecorded">What a person has still to record; empty if nothing.</param>
/// <param name="Family">What the family and the person of concern are told by this service.</param>
/// <param name="Authority">Where telling is promised or its exceptions stand.</param>
public sealed record Telling(
    TellWhen Child, TellWhen Caller, IReadOnlyList<string> Say, IReadOnlyList<string> Explain, IReadOnlyList<string> Reasons, string MustBeRecorded, string Family, Citation Authority)
{
    /// <summary>What is said now to the child, or to a care leaver of 18 or over, who calls, in words that can be read out; empty where nobody of them calls.</summary>
    public IReadOnlyList<string> Say { get; init => field = ValueList<string>.Of(value); } = ValueList<string>.Of(Say);

    /// <summary>What is explained when a person is told.</summary>
    public IReadOnlyList<string> Explain { get; init => field = ValueList<string>.Of(value); } = ValueList<string>.Of(Explain);

    /// <summary>Why the child or the caller is not told first, where that is so.</summary>
    public IReadOnlyList<string> Reasons { get; init => field = ValueList<string>.Of(value); } = ValueList<string>.Of(Reasons);

    private static readonly string[] WhatToExplain =
    [
        "what will be passed on, to whom and why",
        "what may happen next",
        "what the child wants passed on with it",
        "how to reach us again",
        "that this is explained and not asked: the referral goes even if the child objects, hangs up or is lost",
    ];

    private static readonly string[] LimitsOnly = ["the limits of confidentiality, before more detail is asked for"];

    internal static Telling Of(Contact contact, ContactReading reading, bool passesOn, LocalDate asOf)
    {
        if (!reading.IsReferred || !passesOn)
        {
            return new(TellWhen.NothingToTell, TellWhen.NothingToTell, WordsToSay.Of(contact, reading, TellWhen.NothingToTell), LimitsOnly, [], "", "Nothing.", Provisions.TellAndExplain);
        }

        var why = ReasonsNotToTell.Of(contact);
        var speaker = OfChild(contact, reading, why, out var overSafeChannel);
        var caller = OfCaller(contact, reading, why, speaker);
        var isAdult = contact.Caller == Safeguarding.Caller.CareLeaver && ContactReading.Over18(contact);
        var child = reading.AdultAlone && (isAdult || !IsChildHere(contact)) ? TellWhen.NothingToTell : isAdult ? TellWhen.WhenSafe : speaker;
        var reasons = new List<string>(overSafeChannel ? ["Told only over the channel that the child has confirmed as safe."] : why.ForChild);
        if ((isAdult || !IsChildHere(contact)) && !reading.AdultAlone)
        {
            reasons.Add("The child is not the caller: the person who acts on this decides who tells the child, as soon as it is safe.");
        }

        reasons.AddRange(why.ForCallerAlone);
        return new(
            child,
            caller,
            WordsToSay.Of(contact, reading, speaker),
            WhatToExplain,
            reasons,
            child == TellWhen.WhenSafe && contact.ReasonsNotToTellNow.Count == 0 ? "The reason for not telling now, who decided it, who will tell and when it is looked at again." : "",
            TheFamily(contact),
            child == TellWhen.BeforeReferring ? Provisions.TellAndExplain : Provisions.Sharing(asOf));
    }

    private static bool IsChildHere(Contact contact) => contact.Caller is Safeguarding.Caller.Child or Safeguarding.Caller.CareLeaver or Safeguarding.Caller.Unknown;

    private static TellWhen OfChild(Contact contact, ContactReading reading, ReasonsNotToTell why, out bool overSafeChannel)
    {
        overSafeChannel = false;
        if (!IsChildHere(contact))
        {
            return TellWhen.WhenSafe;
        }

        if (why.ForChild.Count > 0)
        {
            overSafeChannel = contact.Caller != Safeguarding.Caller.Unknown && contact.SafeChannelConfirmed == Answer.Yes && contact.ContactLost != Answer.Yes && contact.ReasonsNotToTellNow.Count == 0
                && contact.CallerIsPersonOfConcern != Answer.Yes;
            return overSafeChannel ? TellWhen.WhileActing : TellWhen.WhenSafe;
        }

        // A caller who may be the person of concern is not told as the child would be.
        return why.ForCallerAlone.Count > 0 ? TellWhen.WhenSafe : reading.IsEmergency ? TellWhen.WhileActing : TellWhen.BeforeReferring;
    }

    private static TellWhen OfCaller(Contact contact, ContactReading reading, ReasonsNotToTell why, TellWhen child) =>
        IsChildHere(contact) ? child
        : why.HoldsTheCaller ? TellWhen.WhenSafe
        : reading.IsEmergency ? TellWhen.WhileActing
        : TellWhen.BeforeReferring;

    private static string TheFamily(Contact contact) =>
        "Not told by this service, nor is the person of concern: that is for the local authority and the police, after the strategy discussion. "
        + "Nobody of the family or community is asked to tell, interpret or mediate."
        + (contact.Caller is Safeguarding.Caller.ParentOrCarer or Safeguarding.Caller.OtherAdult or Safeguarding.Caller.Professional ? " A caller is not given the outcome about a child, nor a child's whereabouts." : "");
}
