using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using CareRights.Ssda903;
using CsvHelper;
using NodaTime;

namespace CareRights.Tool.Samples;

/// <summary>Writes a synthetic return of several years, each year in its own folder, with a school history and a table of coordinates beside them.</summary>
/// <remarks>Children are made one after the other and written at once, so that memory does not grow with their number. The same seed gives the same bytes.</remarks>
internal static class SampleReturn
{
    /// <param name="folder">Where to write; made if it is not there.</param>
    /// <param name="children">How many children, over all the years.</param>
    /// <param name="years">How many years.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="year">The last year, by the calendar year in which it ends.</param>
    public static void Write(string folder, int children, int years, int seed, int year)
    {
        Directory.CreateDirectory(folder);
        var horizon = new LocalDate(year, 4, 1);
        var life = new SampleLife(horizon.PlusYears(-years), horizon);
        var returns = Enumerable.Range(year - years + 1, years).Select(each => new SampleYear(Path.Combine(folder, Number(each)), each)).ToList();
        var posts = new HashSet<string>(StringComparer.Ordinal);
        var providers = new SortedSet<(string Urn, string Post, string Place, string Provider)>();
        try
        {
            using var schools = CsvWriter.ToFile(Path.Combine(folder, "school_history.csv"));
            schools.WriteHeader([.. ReturnTables.ColumnsOf(ReturnTable.SchoolHistory), "LEAVING_DATE"]);
            for (var number = 0; number < children; number++)
            {
                var dice = Dice.For(seed, number);
                var child = life.Make(dice, number, years);
                foreach (var each in returns)
                {
                    each.Write(child, dice);
                }

                posts.Add(child.HomePost);
                var placements = child.Periods.Where(period => !period.IsShortBreak).SelectMany(period => period.Episodes).Select(episode => episode.Placement).ToList();
                posts.UnionWith(child.Periods.SelectMany(period => period.Episodes).Select(episode => episode.Placement.Post));
                foreach (var placement in placements)
                {
                    var urn = placement.Code == "H5" ? SamplePlaces.Registration(placement.Post) : placement.Urn;
                    if (urn.Length > 0 && urn != SamplePlaces.Unregistered)
                    {
                        providers.Add((urn, placement.Post, placement.Code, placement.Provider));
                    }
                }

                foreach (var (school, entry, leaving) in child.Schools)
                {
                    schools.WriteRecord(child.Id, school, Json(entry), leaving is { } left ? Json(left) : "");
                }
            }
        }
        finally
        {
            returns.ForEach(each => each.Dispose());
        }

        Coordinates(Path.Combine(folder, "coordinates.csv"), posts);
        Providers(Path.Combine(folder, "providers.csv"), providers);
    }

    private static void Providers(string file, IEnumerable<(string Urn, string Post, string Place, string Provider)> providers)
    {
        using var writer = CsvWriter.ToFile(file);
        writer.WriteHeader([.. ReturnTables.ColumnsOf(ReturnTable.Providers), "POSTCODE", "REG_END", "LA"]);
        foreach (var home in providers.GroupBy(each => (each.Urn, each.Post)))
        {
            var (places, sorts) = (home.Select(each => each.Place).Distinct(), home.Select(each => each.Provider).Distinct());
            writer.WriteRecord(home.Key.Urn, string.Join(' ', places), string.Join(' ', sorts), home.Key.Post, "", SamplePlaces.AuthorityOf(home.Key.Post));
        }
    }

    private static void Coordinates(string file, HashSet<string> posts)
    {
        using var writer = CsvWriter.ToFile(file);
        writer.WriteHeader([.. ReturnTables.ColumnsOf(ReturnTable.Coordinates), "LA"]);
        foreach (var (post, easting, northing, authority) in SamplePlaces.Grid().Where(place => posts.Contains(place.Post)))
        {
            writer.WriteRecord(post, Number(easting), Number(northing), authority);
        }
    }

    private static string Json(LocalDate date) => Edge.JsonText.Of(date);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
