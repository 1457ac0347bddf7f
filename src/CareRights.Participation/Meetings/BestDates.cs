using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace CareRights.Participation.Meetings;

/// <summary>On which week, or on which of the days provisionally held, can most of those invited come?</summary>
/// <remarks>
/// <para>
/// The share of an option is the weight of the authorities whose pupils are on holiday on all of its days over the weight of those whose calendar for it is known.
/// An unknown calendar is reported apart and is never a no.
/// </para>
/// <para>
/// Order: options for which the calendars of at least half of the invited weight are known come before the others, so that one calendar
/// cannot outrank thirty; then the larger share, the larger weight that can come, the earlier day, and of two that start on one day the one that ends first. That order is a convention of this library.
/// <see cref="Settled"/> says whether the calendars still missing could change who is first.
/// </para>
/// <para>Nothing is booked: a person chooses. Not encoded: venues, travel, the calendars of single schools and colleges.</para>
/// </remarks>
public sealed partial class BestDates
{
    /// <summary>Ranks weeks or single days.</summary>
    /// <param name="options">The weeks, such as <see cref="HalfTermWeeks.Autumn(int)"/>, or the days that are held.</param>
    /// <param name="invitations">Who is invited.</param>
    /// <param name="calendars">What is known of their calendars. Two that contradict each other for an authority make it unknown, with a note.</param>
    /// <param name="replies">Authorities' own answers for single days: whether the authority's members can come, <see langword="null"/> if it does not know yet. A settled answer goes before the calendar.</param>
    /// <param name="bankHolidays">The bank holidays to warn of.</param>
    /// <param name="observances">Other days to warn of, both ends included, each by its name: a day or season that some of those invited keep, such as a festival, a fast or an examination.</param>
    public static BestDates Rank(
        IEnumerable<DateInterval> options,
        Invitations invitations,
        IEnumerable<SchoolCalendar> calendars,
        IEnumerable<(LocalAuthority Authority, LocalDate Day, bool? CanCome)> replies,
        WorkingDays bankHolidays,
        IEnumerable<(DateInterval Days, string Name)> observances)
    {
        Guard.Against.Null(options);
        Guard.Against.Null(invitations);
        Guard.Against.Null(bankHolidays);
        var known = Guard.Against.Null(calendars).ToLookup(calendar => calendar.Authority);
        var answered = Guard.Against.Null(replies).ToLookup(reply => (reply.Authority, reply.Day), reply => reply.CanCome);
        var observed = Guard.Against.Null(observances).ToArray();
        var ranked = options
            .Distinct()
            .Select(days => new RankedOption(
                days,
                invitations,
                invitations.Authorities.Select(one => Stand(one, days, known[one], answered)).ToArray(),
                Warnings(days, bankHolidays, observed)))
            .OrderByDescending(option => 2 * option.Known >= option.Invited)
            .ThenByDescending(option => option.Share.Share ?? -1)
            .ThenByDescending(option => option.Free)
            .ThenBy(option => option.Days.Start)
            .ThenBy(option => option.Days.End)
            .ToArray();
        var notInvited = known.Select(calendar => calendar.Key).Except(invitations.Authorities).ToArray();
        return new BestDates(ranked, invitations, notInvited);
    }

    /// <summary>Ranks weeks or single days by calendars alone, with the bank holidays of England and Wales.</summary>
    public static BestDates Rank(IEnumerable<DateInterval> options, Invitations invitations, IEnumerable<SchoolCalendar> calendars) =>
        Rank(options, invitations, calendars, [], WorkingDays.EnglandAndWales, []);

    private static (LocalAuthority Authority, Availability Availability, string Note) Stand(
        LocalAuthority authority, DateInterval days, IEnumerable<SchoolCalendar> calendars, ILookup<(LocalAuthority, LocalDate), bool?> replies)
    {
        if (days.Length == 1)
        {
            var settled = replies[(authority, days.Start)].OfType<bool>().Distinct().ToArray();
            if (settled.Length == 2)
            {
                return (authority, Availability.Unknown, "it has replied both that it can come and that it cannot");
            }

            if (settled.Length == 1)
            {
                return (authority, settled[0] ? Availability.Free : Availability.NotFree, "as it replied");
            }
        }

        var (free, notFree, unknown) = (false, false, false);
        foreach (var day in days.Where(day => day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) || days.Length == 1))
        {
            var says = calendars.Select(calendar => calendar.IsHoliday(day)).OfType<bool>().Distinct().ToArray();
            if (says.Length == 2)
            {
                return (authority, Availability.Unknown, "its calendars contradict each other on " + Words.Of(day));
            }

            (free, notFree, unknown) = says.Length == 0 ? (free, notFree, true) : says[0] ? (true, notFree, unknown) : (free, true, unknown);
        }

        // A week of which some days are unknown is not yet free, and no longer free once one of them is a school day.
        var standing = (free, notFree, unknown) switch
        {
            (true, false, false) => Availability.Free,
            (true, true, _) => Availability.FreeInPart,
            (false, true, false) => Availability.NotFree,
            _ => Availability.Unknown,
        };
        return (authority, standing, "");
    }

    private static string[] Warnings(DateInterval days, WorkingDays bankHolidays, (DateInterval Days, string Name)[] observances)
    {
        var uncovered = days.Any(day => !bankHolidays.Coverage.Contains(day))
            ? ["bank holidays are not known for these days: the calendar covers " + bankHolidays.Description]
            : Array.Empty<string>();
        return
        [
            .. uncovered,
            .. days.Select(bankHolidays.HolidayOn).OfType<BankHoliday>().Select(holiday => $"{Words.Of(holiday.Date)} is a bank holiday: {holiday.Name}"),
            .. observances.Where(one => one.Days.Start <= days.End && one.Days.End >= days.Start).Select(one => $"{one.Name} falls on {Words.Of(one.Days)}"),
        ];
    }
}
