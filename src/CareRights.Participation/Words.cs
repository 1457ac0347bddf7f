using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CareRights.Participation.Meetings;
using NodaTime;
using NodaTime.Text;

namespace CareRights.Participation;

/// <summary>How reasons are put in words, the same everywhere and on every machine.</summary>
internal static class Words
{
    private static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture("d MMMM uuuu");
    private static readonly LocalDatePattern Month = LocalDatePattern.CreateWithInvariantCulture("MMMM uuuu");

    public static string Of(LocalDate day) => Day.Format(day);

    public static string MonthOf(LocalDate day) => Month.Format(day);

    public static string Of(DateInterval days) =>
        days.Length == 1 ? Of(days.Start)
        : days.Start.DayOfWeek == IsoDayOfWeek.Monday && days.Length is 5 or 7 ? "the week of " + Of(days.Start)
        : Of(days.Start) + " to " + Of(days.End);

    /// <summary>"A", "A and B", "A, B and C".</summary>
    public static string List(IEnumerable<string> items)
    {
        var all = items.ToArray();
        return all.Length < 2 ? string.Concat(all) : string.Join(", ", all.Take(all.Length - 1)) + " and " + all[all.Length - 1];
    }

    public static string List(IEnumerable<LocalAuthority> authorities) => List(authorities.Select(authority => authority.Name));

    public static string Count(int number, string one, string many) => number + " " + (number == 1 ? one : many);

    public static string Number(long number) => number.ToString("#,##0", CultureInfo.InvariantCulture);

    /// <summary>"4 of the 5 authorities known (80%)", or the authorities with so many of the children known.</summary>
    public static string OfKnown(Proportion share, Invitations invitations) =>
        $"pupils can come from {(invitations.AreEqual ? "" : "authorities with ")}{Number(share.Count)} of the {Number(share.Of)} {invitations.Unit} known ({share.Percent}%)";

    public static string Sentence(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);
}
