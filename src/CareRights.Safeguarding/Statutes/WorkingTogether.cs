using System.Linq;
using NodaTime;

namespace CareRights.Safeguarding.Statutes;

/// <summary>The editions of <i>Working Together to Safeguard Children</i>, each in force until the next.</summary>
/// <remarks>
/// The texts of 2023 and 2026 were not read. Published procedures brought up to date for 2023 keep the figures of 2018, and no summary of 2026 seen
/// changes them. Editions before that of 15 April 2013 are not encoded.
/// </remarks>
internal static class WorkingTogether
{
    private static readonly LocalDate CheckedOn = new(2026, 11, 21);

    private static readonly (LocalDate From, Instrument Text, string State)[] Editions =
    [
        (new(2013, 4, 15), Edition("2013"), ""),
        (new(2015, 3, 26), Edition("2015"), ""),
        (new(2018, 7, 4), Edition("2018"), ""),
        (new(2023, 12, 15), Edition("2023"), "the text of this edition was not read; procedures brought up to date for it keep the figure"),
        (new(2026, 3, 18), Edition("2026"), "the text of this edition was not read; no summary of it seen changes the figure"),
    ];

    /// <summary>The edition in force on a day; <see langword="null"/> before 15 April 2013.</summary>
    public static Citation? On(LocalDate day, string provision) =>
        Editions.LastOrDefault(edition => edition.From <= day).Text?.At(provision);

    public static Dated<Limit> Since2013(Limit limit, string provision) => Since(2013, limit, provision);

    public static Dated<Limit> Since2018(Limit limit, string provision) => Since(2018, limit, provision);

    private static Dated<Limit> Since(int year, Limit limit, string provision) => new(Editions
        .Where(edition => edition.From.Year >= year)
        .Select(edition => new Enacted<Limit>(edition.From, limit, edition.Text.At(provision), CheckedOn) { State = edition.State })
        .ToArray());

    private static Instrument Edition(string year) => new("Working Together to Safeguard Children " + year, AuthorityKind.StatutoryGuidance, "");
}
