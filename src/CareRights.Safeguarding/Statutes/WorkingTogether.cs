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
    private static readonly LocalDate CheckedOn = new(2026, 11, 29);

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

    /// <summary>A limit of every edition from 2013. Earlier editions were not read, so that days before are unknown, unless the limit is known to have <paramref name="began"/> then.</summary>
    public static Dated<Limit> Since2013(Limit limit, string provision, bool began = false) => Since(2013, limit, provision, began);

    public static Dated<Limit> Since2018(Limit limit, string provision) => Since(2018, limit, provision, false);

    /// <summary>The five working days for the notice of a serious incident: those of the edition of 2015 served the duty of section 16C until the edition of 2018.</summary>
    public static Dated<Limit> Since16C(Limit limit, string provision) => new(
        [
            new(new(2018, 6, 29), limit, Edition("2015").At(provision), CheckedOn, State: "section 16C came into force on 29 June 2018, and the edition of 2015 stood until 4 July; its text was not read", InForceBefore: true),
            .. Since2018(limit, provision).Select(edition => edition with { InForceBefore = false }),
        ]);

    private static Dated<Limit> Since(int year, Limit limit, string provision, bool began) => new(Editions
        .Where(edition => edition.From.Year >= year)
        .Select((edition, index) => new Enacted<Limit>(edition.From, limit, edition.Text.At(provision), CheckedOn, State: edition.State, InForceBefore: index == 0 && !began))
        .ToArray());

    private static Instrument Edition(string year) => new("Working Together to Safeguard Children " + year, AuthorityKind.StatutoryGuidance, "");
}
