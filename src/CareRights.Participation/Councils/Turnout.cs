using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace CareRights.Participation.Councils;

/// <summary>How many of the authorities invited were represented, and does it grow?</summary>
/// <param name="Held">How many meetings were held.</param>
/// <param name="IsEstablished">Whether turnout is known of three meetings or more. Before that the council is establishing itself, and nothing can be said of its turnout.</param>
/// <param name="ByMeeting">For each meeting, the authorities represented of those invited; <see langword="null"/> where nobody wrote it down.</param>
/// <param name="EverRepresented">The invited authorities represented at one meeting or more, of those invited.</param>
/// <param name="NotYetRepresented">The invited authorities not seen at any meeting of which turnout is known.</param>
/// <param name="NotInvited">Authorities that came and are not on the list of those invited; they are in no share.</param>
/// <param name="Trend">How the share of authorities represented moves; <see cref="Trend.Unknown"/> while the council is establishing itself.</param>
/// <param name="InWords">What can be said, and no more.</param>
/// <remarks>
/// <para>
/// The report that set up the London council in 2017 says that early participation may be low and that this "should not be seen as an indicator of failure". So no turnout is called
/// one: until three meetings have been held the council is establishing itself, and a trend needs three meetings of which turnout is known. Both are conventions of this library.
/// </para>
/// <para>Equality compares the lists by reference.</para>
/// </remarks>
public sealed record Turnout(
    int Held,
    bool IsEstablished,
    IReadOnlyList<Proportion?> ByMeeting,
    Proportion EverRepresented,
    IReadOnlyList<LocalAuthority> NotYetRepresented,
    IReadOnlyList<LocalAuthority> NotInvited,
    Trend Trend,
    string InWords)
{
    /// <summary>The turnout of the meetings held up to a day.</summary>
    /// <param name="meetings">The meetings; those after <paramref name="asOf"/> are left out.</param>
    /// <param name="invited">The authorities invited to every one of them.</param>
    /// <param name="asOf">The last day that counts.</param>
    public static Turnout Assess(IEnumerable<CouncilMeeting> meetings, IEnumerable<LocalAuthority> invited, LocalDate asOf)
    {
        var held = Guard.Against.Null(meetings).Where(meeting => meeting.Date <= asOf).OrderBy(meeting => meeting.Date).ToArray();
        var all = Guard.Against.Null(invited).Distinct().ToArray();
        var byMeeting = held
            .Select(meeting => meeting.Represented is { } represented ? new Proportion(all.Intersect(represented).Count(), all.Length) : (Proportion?)null)
            .ToArray();
        var seen = held.SelectMany(meeting => meeting.Represented ?? []).Distinct().ToArray();
        var recorded = byMeeting.Count(share => share is not null);
        var established = recorded >= Trends.Points;
        var trend = Trends.Of(byMeeting.Select(share => share?.Share).ToArray());
        var ever = new Proportion(all.Intersect(seen).Count(), all.Length);
        return new(held.Length, established, byMeeting, ever, all.Except(seen).ToArray(), seen.Except(all).ToArray(), trend, Say(held.Length, recorded, established, ever, trend));
    }

    private static string Say(int held, int recorded, bool established, Proportion ever, Trend trend)
    {
        var meetings = Words.Count(held, "meeting has been held", "meetings have been held");
        if (!established)
        {
            var unrecorded = recorded < held ? $", turnout being recorded for {recorded}" : "";
            return $"The council is establishing itself: {meetings}{unrecorded}, and a trend needs three. Participation is expected to grow as it does. {ever} of the authorities invited have taken part so far.";
        }

        var moves = trend switch
        {
            Trend.Rising => "The share of authorities represented rose over the last three meetings.",
            Trend.Level => "The share of authorities represented was the same at the last three meetings.",
            Trend.Falling => "The share of authorities represented was smaller at the last of three meetings than at the first; ask those who stayed away what would help.",
            Trend.Mixed => "The share of authorities represented went up and down over the last three meetings.",
            _ => "Turnout was not recorded for one of the last three meetings, so no trend is given.",
        };
        return $"{Words.Sentence(meetings)}. {ever} of the authorities invited have taken part. {moves}";
    }
}
