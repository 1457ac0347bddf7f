using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace CareRights.Participation.Meetings;

/// <summary>Whether pupils of an authority can come on the days of an option.</summary>
public enum Availability
{
    /// <summary>Its calendar does not say, or says two things, and it has not replied.</summary>
    Unknown = 0,

    /// <summary>Its schools are open on every one of the days, or it has replied that it cannot come.</summary>
    NotFree,

    /// <summary>Its schools are on holiday on some of the days only.</summary>
    FreeInPart,

    /// <summary>Its schools are on holiday on every one of the days, or it has replied that it can come.</summary>
    Free,
}

/// <summary>A week or a day on which the meeting could be held, with who could come.</summary>
/// <remarks>An authority whose calendar is not known is in no share: it is neither counted among those who can come nor among those who cannot. Equality is by reference.</remarks>
public sealed class RankedOption
{
    private readonly Invitations invitations;

    internal RankedOption(DateInterval days, Invitations invitations, IReadOnlyList<(LocalAuthority Authority, Availability Availability, string Note)> standings, IReadOnlyList<string> warnings)
    {
        this.invitations = invitations;
        Days = days;
        Standings = standings;
        Warnings = warnings;
        Free = Weigh(Availability.Free);
        Known = Free + Weigh(Availability.FreeInPart) + Weigh(Availability.NotFree);
        Invited = Known + Weigh(Availability.Unknown);
    }

    /// <summary>The days, both ends included; a single day has both ends the same.</summary>
    public DateInterval Days { get; }

    /// <summary>
    /// Whether each invited authority can come, in the order of the invitations, with why where its calendar alone does not say: a reply, or two sources that disagree.
    /// The note is empty otherwise.
    /// </summary>
    public IReadOnlyList<(LocalAuthority Authority, Availability Availability, string Note)> Standings { get; }

    /// <summary>What to mind about these days: bank holidays, and the observances that the caller names.</summary>
    public IReadOnlyList<string> Warnings { get; }

    /// <summary>The weight of the authorities that can come on every day, those of unknown weight left out.</summary>
    public int Free { get; }

    /// <summary>The weight of the authorities of which it is known whether they can come.</summary>
    public int Known { get; }

    /// <summary>The weight of all that are invited.</summary>
    public int Invited { get; }

    /// <summary>How many can come of those of which it is known.</summary>
    public Proportion Share => new(Free, Known);

    /// <summary>How many can come of all invited, if nobody else can.</summary>
    public Proportion AtLeast => new(Free, Invited);

    /// <summary>How many of those invited can come if all those not known can.</summary>
    public Proportion AtMost => new(Free + (Invited - Known), Invited);

    /// <summary>The authorities, each with its availability, in the order of the invitations.</summary>
    public IReadOnlyList<LocalAuthority> With(Availability availability) =>
        Standings.Where(one => one.Availability == availability).Select(one => one.Authority).ToArray();

    private int Weigh(Availability availability) => Standings.Where(one => one.Availability == availability).Sum(one => invitations.WeightOf(one.Authority) ?? 0);
}
