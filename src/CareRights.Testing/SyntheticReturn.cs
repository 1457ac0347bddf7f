using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using CareRights.Ssda903;
using CsvHelper;
using NodaTime;
using NodaTime.Text;

namespace CareRights.Testing;

/// <summary>A made-up SSDA903 return of several years, with a school history, a table of coordinates and a register of providers. The children never lived.</summary>
/// <remarks>
/// The return keeps the validation rules of its collection, and its years agree with each other. Its figures come near those published for England.
/// The same numbers give the same bytes, on every machine. Memory does not grow with the number of children.
/// </remarks>
/// <example>
/// <code>
/// var files = new Dictionary&lt;string, MemoryStream&gt;();
/// new SyntheticReturn(children: 200, years: 2).Write(name => files[name] = new MemoryStream());
/// </code>
/// </example>
public sealed class SyntheticReturn
{
    private const int MostChildren = 5_000_000;
    private const int MostYears = 20;
    private const int FirstYear = 1995;
    private const int LastYear = 2100;

    /// <summary>A return of so many children and years.</summary>
    /// <param name="children">How many children, over all the years: 1 to 5,000,000.</param>
    /// <param name="years">How many years of returns: 1 to 20.</param>
    /// <param name="seed">Another seed makes other children; 0 or more.</param>
    /// <param name="year">The last year, by the calendar year in which it ends: 2025 for 1 April 2024 to 31 March 2025. 1995 to 2100.</param>
    /// <exception cref="ArgumentException">A number is out of its range.</exception>
    public SyntheticReturn(int children = 500, int years = 5, int seed = 1, int year = 2025)
    {
        Guard.Against.InvalidInput(children is < 1 or > MostChildren, nameof(children), "A return has 1 to 5,000,000 children.");
        Guard.Against.InvalidInput(years is < 1 or > MostYears, nameof(years), "A return has 1 to 20 years.");
        Guard.Against.InvalidInput(seed < 0, nameof(seed), "A seed is 0 or more.");
        Guard.Against.InvalidInput(year is < FirstYear or > LastYear, nameof(year), "The last year is 1995 to 2100.");
        (Children, Years, Seed, Year) = (children, years, seed, year);
    }

    /// <summary>How many children, over all the years.</summary>
    public int Children { get; }

    /// <summary>How many years of returns.</summary>
    public int Years { get; }

    /// <summary>The seed.</summary>
    public int Seed { get; }

    /// <summary>The last year, by the calendar year in which it ends.</summary>
    public int Year { get; }

    /// <summary>Writes each file of the return, as CSV in UTF-8.</summary>
    /// <param name="open">Opens a new stream for a name such as <c>2025/episodes.csv</c>. Each name is asked for once; each stream is closed.</param>
    public void Write(Func<string, Stream> open)
    {
        Guard.Against.Null(open);
        var horizon = new LocalDate(Year, 4, 1);
        var life = new SampleLife(horizon.PlusYears(-Years), horizon);
        var returns = new List<SampleYear>();
        var posts = new HashSet<string>(StringComparer.Ordinal);
        var providers = new HashSet<(string Urn, string Post, string Place, string Provider)>();
        try
        {
            returns.AddRange(Enumerable.Range(Year - Years + 1, Years).Select(each => new SampleYear(open, each)));
            using var schools = CsvWriter.Create(open("school_history.csv"));
            schools.WriteHeader([.. ReturnReader.ColumnsOf(ReturnTable.SchoolHistory), "LEAVING_DATE"]);
            for (var number = 0; number < Children; number++)
            {
                var dice = Dice.For(Seed, number);
                var child = life.Make(dice, number, Years);
                foreach (var each in returns)
                {
                    each.Write(child, dice);
                }

                posts.Add(child.HomePost);
                posts.UnionWith(child.Periods.SelectMany(period => period.Episodes).Select(episode => episode.Placement.Post));
                providers.UnionWith(child.Periods.Where(period => !period.IsShortBreak).SelectMany(period => period.Episodes)
                    .Select(episode => (SamplePlaces.Urn(episode.Placement), episode.Placement.Post, episode.Placement.Code, episode.Placement.Provider)));
                foreach (var (school, entry, leaving) in child.Schools)
                {
                    schools.WriteRecord(child.Id, school, Text(entry), leaving is { } left ? Text(left) : "");
                }
            }
        }
        finally
        {
            returns.ForEach(each => each.Dispose());
        }

        using var coordinates = CsvWriter.Create(open("coordinates.csv"));
        coordinates.WriteHeader([.. ReturnReader.ColumnsOf(ReturnTable.Coordinates), "LA"]);
        foreach (var (post, easting, northing, authority) in SamplePlaces.Grid().Where(place => posts.Contains(place.Post)))
        {
            coordinates.WriteRecord(post, Text(easting), Text(northing), authority);
        }

        Register(open("providers.csv"), providers);
    }

    private static void Register(Stream stream, IEnumerable<(string Urn, string Post, string Place, string Provider)> providers)
    {
        using var writer = CsvWriter.Create(stream);
        writer.WriteHeader([.. ReturnReader.ColumnsOf(ReturnTable.Providers), "POSTCODE", "REG_END", "LA"]);
        foreach (var home in providers.Where(each => each.Urn.Length > 0 && each.Urn != SamplePlaces.Unregistered)
            .GroupBy(each => (each.Urn, each.Post)).OrderBy(home => home.Key.Urn, StringComparer.Ordinal).ThenBy(home => home.Key.Post, StringComparer.Ordinal))
        {
            writer.WriteRecord(home.Key.Urn, Codes(home.Select(each => each.Place)), Codes(home.Select(each => each.Provider)), home.Key.Post, "", SamplePlaces.AuthorityOf(home.Key.Post));
        }
    }

    private static string Codes(IEnumerable<string> codes) => string.Join(" ", codes.Distinct().OrderBy(code => code, StringComparer.Ordinal));

    private static string Text(LocalDate date) => LocalDatePattern.Iso.Format(date);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
