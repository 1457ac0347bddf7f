using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace CareRights.Participation.Meetings;

/// <summary>Whether pupils of an authority can come on the days of an option.</summary>
public enum Standing
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

/// <summary>Where one invited authority stands.</summary>
/// <param name="Invitation">The authority with its weight.</param>
/// <param name="Standing">Whether its pupils can come.</param>
/// <param name="Note">Why it stands so where the calendar alone does not say: a reply, or two sources that disagree. Empty otherwise.</param>
public sealed record AuthorityStanding(Invitation Invitation, Standing Standing, string Note);

/// <summary>A week or a day on which the meeting could be held, with who could come.</summary>
/// <remarks>An authority whose calendar is not known is in no share: it is neither counted among those who can come nor among those who cannot. Equality is by reference.</remarks>
public sealed class RankedOption
{
    internal RankedOption(DateInterval days, IReadOnlyList<AuthorityStanding> standings, IReadOnlyList<string> warnings)
    {
        Days = days;
        Standings = standings;
        Warnings = warnings;
        Free = Weigh(Standing.Free);
        Known = Free + Weigh(Standing.FreeInPart) + Weigh(Standing.NotFree);
        Invited = Known + Weigh(Standing.Unknown);
    }

    /// <summary>The days, both ends included; a single day has both ends the same.</summary>
    public DateInterval Days { get; }

    /// <summary>Where each invited authority stands, in the order of the invitations.</summary>
    public IReadOnlyList<AuthorityStanding> Standings { get; }

    /// <summary>What to mind about these days: bank holidays, and the observances that the caller names.</summary>
    public IReadOnlyList<string> Warnings { get; }

    /// <summary>The weight of the authorities that can come on every day, those of unknown weight left out.</summary>
    public int Free { get; }

    /// <summary>The weight of the authorities of which it is known whether they can come.</summary>
    public int Known { get; }

    /// <summary>The weight of all that are invited.</summary>
    public int Invited { get; }

    /// <summary>How many can come of those of which it is known.</summary>
    public Share Share => new(Free, Known);

    /// <summary>How many can come of all invited, if nobody else can.</summary>
    public Share AtLeast => new(Free, Invited);

    /// <summary>How many can come of all invited, if everybody of whom it is not known can.</summary>
    public Share AtMost => new(Free + (Invited - Known), Invited);

    /// <summary>The authorities with a standing, in the order of the invitations.</summary>
    public IReadOnlyList<LocalAuthority> With(Standing standing) =>
        Standings.Where(one => one.Standing == standing).Select(one => one.Invitation.Authority).ToArray();

    private int Weigh(Standing standing) => Standings.Where(one => one.Standing == standing).Sum(one => one.Invitation.Weight ?? 0);
}
