using NodaTime;

namespace CareRights.Safeguarding.Escalation;

/// <summary>What the facts of a contact come to, read once, harm first: whether it is an emergency, whether a concern is passed on, whether a human must look.</summary>
internal readonly struct ContactReading
{
    private static readonly OpeningHours AssumedFrontDoor = new(
        new LocalTime(9, 0), new LocalTime(17, 0), Instruments.DesignRule.At("9am to 5pm on working days, where the hours are not supplied"));

    public ContactReading(Contact contact, SafeguardingLevel level, WorkingDays calendar)
    {
        var harm = contact.Harm;
        AllAnswered = harm.AllAnswered;
        var concern = harm.AnyConcern;

        // Somebody who may be harming a child and is with a child today is a danger that nobody has yet ruled out.
        var withChild = contact.PersonOfConcernWithChildToday == Reply.Yes && concern;
        var lostAndFindable = contact.ContactLost == Reply.Yes && (contact.ChildIdentifiable == Reply.Yes || contact.TechnicalIdentifierHeld == Reply.Yes);
        IsEmergency = harm.ImmediateDanger == Reply.Yes
            || (harm.DangerUnanswered && (harm.AnyDangerSign || withChild || (harm.AnyProtectionSign && lostAndFindable)));
        NeedsHumanNow = IsEmergency || harm.AnyProtectionSign || harm.AnyDangerSign || withChild;
        IsReferred = IsEmergency || concern || level >= SafeguardingLevel.S17ChildInNeed;
        FrontDoorIsOpen = contact.Received is { } received ? (contact.Arrangements.FrontDoorHours ?? AssumedFrontDoor).IsOpen(received, calendar) : null;
    }

    public bool AllAnswered { get; }

    public bool IsEmergency { get; }

    public bool NeedsHumanNow { get; }

    public bool IsReferred { get; }

    /// <summary>Whether children's social care is reached in its hours; <see langword="null"/> where the time, or whether that day is worked, is not known.</summary>
    public bool? FrontDoorIsOpen { get; }
}
