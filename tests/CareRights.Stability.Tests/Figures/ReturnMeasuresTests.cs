using System.Collections.Concurrent;
using CareRights.Stability;
using CareRights.Stability.Figures;
using CareRights.Stability.Measures;
using CareRights.Tests.Measures.Placements;

namespace CareRights.Tests.Figures;

/// <summary>The measures of the return's own tables against a literal version written apart, on random children; and what a year without its table is.</summary>
public sealed class ReturnMeasuresTests
{
    private static readonly int Children = HowMany.Of(20_000);
    private const int Year = 2023;

    private static readonly string[] Kinds = ["placement_mix", "entries_and_exits", "health", "care_leavers", "safety", "reviews", "adoption"];

    private static readonly Measure[] Measures = [.. Measure.All.Where(measure => Kinds.Contains(measure.Kind) || measure.Key.StartsWith("temporary_stays_counted_", StringComparison.Ordinal))];

    [Fact]
    public void They_agree_with_the_literal_versions_on_20_000_children()
    {
        var fresh = Environment.TickCount & 0xFFFFFF;
        Console.WriteLine("The seed of this run is " + fresh);
        var seen = new ConcurrentDictionary<string, int>();
        var compared = 0;
        foreach (var (seed, year) in new[] { (2025, Year), (fresh, Year), (2021, 2021) })
        {
            Parallel.ForEach(RandomChildren.Make(Children, seed, withFaults: false).Select((child, number) => (child, number)), each =>
            {
                var ((birth, rows), number) = each;
                var random = new Random(seed + number);
                LocalDate? born = random.Next(30) == 0 ? null : random.Next(3) == 0 ? birth.PlusYears(-6) : birth;
                var recorded = rows.Select(row => row with { Placement = random.Next(25) switch { 0 => PlacementType.Z12, 1 => PlacementType.K3, 2 => PlacementType.P2, _ => row.Placement }, Ceased = row.Ceased == ReasonCeased.E4A ? Reason(random) : row.Ceased });

                // Where the tables of two years were read, and the reviews before them are not seen.
                LocalDate? seenFrom = random.Next(3) == 0 ? new LocalDate(year - 2, 4, 1) : null;
                var coverage = seenFrom is null ? ReturnCoverage.Complete : new ReturnCoverage([new(year - 1, SuppliedTables.All), new(year, SuppliedTables.All)], SuppliedTables.None, null);
                var care = PlacementHistory.From(Rows.Someone, recorded, Repair.Standard, coverage: coverage);
                if (care.Conflicts.Count > 0)
                {
                    return;
                }

                Interlocked.Increment(ref compared);
                var tables = new RandomTables(random, year, [.. care.Episodes.Where(row => row.Reason == ReasonForNewEpisode.S).Select(row => row.Start)]);
                var (child, literal) = (tables.Record(care, born), new LiteralTables(care, born, tables, year) { SeenFrom = seenFrom?.ToDateTimeUnspecified() });
                foreach (var measure in Measures)
                {
                    var found = Told(measure.Assess(child, new StatisticalYear(year)));
                    var expected = literal.Of(measure.Key);
                    if (found != expected)
                    {
                        found.Should().Be(expected, "{0}: child {1} of seed {2}: {3}\n{4}", measure.Key, number, seed, string.Join('\n', care.Episodes.Select(row => row.Recorded)), string.Join(", ", tables.Reviews));
                    }

                    seen.AddOrUpdate(measure.Key + " " + expected[0], 1, (_, times) => times + 1);
                }
            });
        }

        compared.Should().BeGreaterThan(Children);
        foreach (var measure in Measures)
        {
            seen.Should().ContainKeys(measure.Key + " Y", measure.Key + " N", measure.Key + " -");
            if (measure.Kind is "reviews" or "adoption")
            {
                seen.Should().ContainKey(measure.Key + " ?");
            }
        }
    }

    /// <summary>The placements that began in the year by distance and boundary: each place has one, and the counts are those of the places.</summary>
    [Fact]
    public void The_distance_of_placements_begun_agrees_on_20_000_children()
    {
        var places = new Dictionary<string, PlacementLocation>
        {
            ["AA1"] = At(5, "here"),
            ["BB2"] = At(30, "there"),
            ["CC3"] = At(25, "here"),
            [""] = new PlacementLocation { ResponsibleAuthority = "here", PlacementAuthority = "there" },
        };
        var counts = new Dictionary<(Answer, Answer), long>();
        var miles = 0.0;
        var children = new List<ChildRecord>();
        foreach (var (born, rows) in RandomChildren.Make(Children, 77, withFaults: false))
        {
            var care = PlacementHistory.From(Rows.Someone, rows, Repair.Standard);
            if (care.Conflicts.Count > 0)
            {
                continue;
            }

            children.Add(new ChildRecord(care, born, new ChildTables(placeOf: row => places.GetValueOrDefault(row.Place) ?? new PlacementLocation())));
            foreach (var place in new LiteralTables(care, born, new RandomTables(new Random(1), Year), Year).BegunAt())
            {
                var (far, outside) = place switch { "AA1" => (Answer.No, Answer.No), "BB2" => (Answer.Yes, Answer.Yes), "CC3" => (Answer.Yes, Answer.No), "" => (Answer.Unknown, Answer.Yes), _ => (Answer.Unknown, Answer.Unknown) };
                counts[(far, outside)] = counts.GetValueOrDefault((far, outside)) + 1;
                miles += place switch { "AA1" => 5, "BB2" => 30, "CC3" => 25, _ => 0 };
            }
        }

        var pooled = new FigurePass(children, [new StatisticalYear(Year)], [], views: FigureViews.Distance).Pooled().Single().Pooled;
        foreach (var ((far, outside), count) in counts)
        {
            pooled.DistanceOfBegun.Count(far, outside).Should().Be(count, "{0}, {1}", far, outside);
        }

        counts.Should().HaveCountGreaterThan(3);
        pooled.DistanceOfBegun.Placements.Should().Be(counts.Values.Sum()).And.BeGreaterThan(Children / 4);
        pooled.MilesOfBegun.Sum().Should().BeApproximately(miles, 1e-6);
        pooled.BegunUnknown.Should().Be(0);

        static PlacementLocation At(int miles, string authority) => new()
        {
            Home = new GridReference(0, 0),
            Placement = new GridReference((int)Math.Round(miles * 1609.3), 0),
            ResponsibleAuthority = "here",
            PlacementAuthority = authority,
        };
    }

    /// <summary>National figures whose counts DfE prints, as the pages in docs/measures give them: the percentage is what the rounding here makes of the counts.</summary>
    [Theory]
    [InlineData(4_310, 90_930, 5, "placements begun in 2024-25, over 20 miles, inside the boundary")]
    [InlineData(14_560, 90_930, 16, "outside it")]
    [InlineData(11_840, 90_930, 13, "not known")]
    [InlineData(12_820, 69_460, 18, "over 20 miles, 31 March 2015")]
    [InlineData(19_900, 81_770, 24, "social workers in the year, 2025")]
    [InlineData(31_520, 59_430, 53, "social workers over two years, 2025")]
    [InlineData(22_140, 83_300, 27, "social workers in the year, 2024")]
    [InlineData(13_410, 59_430, 23, "placements over two years, 2025")]
    [InlineData(6_030, 52_670, 11, "school moves, 2024")]
    [InlineData(4_280, 52_670, 8, "in mid-year")]
    [InlineData(9_350, 45_680, 20, "school moves over two years, 2025")]
    [InlineData(23_480, 27_990, 84, "care leavers in suitable accommodation, 2018")]
    [InlineData(25_030, 29_470, 85, "the same, 2019")]
    [InlineData(6_780, 11_670, 58, "aged 22 who asked for support, 2025")]
    [InlineData(5_580, 6_360, 88, "development assessments, 2025")]
    [InlineData(6_110, 99_230, 6, "missing, 2014-15")]
    public void Published_percentages_follow_from_their_counts(long count, long of, long percent, string figure) =>
        new Proportion(count, of).Percent.Should().Be((int)percent, figure);

    /// <summary>Every measure of a table that a year did not bring, for every child of it: unknown, or not applicable to a child out of the cohort; never yes or no.</summary>
    [Fact]
    public void A_year_without_its_table_is_unknown()
    {
        foreach (var (birth, rows) in RandomChildren.Make(200, seed: 7))
        {
            var coverage = new ReturnCoverage([new(Year - 1, SuppliedTables.All), new(Year, SuppliedTables.None)], SuppliedTables.None, new LocalDate(Year, 3, 31));
            var tables = new RandomTables(new Random(birth.Day), Year);
            var child = tables.Record(PlacementHistory.From(Rows.Someone, rows, Repair.Standard, coverage: coverage), birth);
            foreach (var measure in Measure.All.Where(measure => measure.Needs != SuppliedTables.None))
            {
                measure.Assess(child, new StatisticalYear(Year)).Outcome.Should().BeOneOf([Outcome.Unknown, Outcome.NotApplicable], measure.Key);
            }
        }
    }

    /// <summary>After the last day that the returns show, a child may have moved, left or come: nothing is known of that year.</summary>
    [Fact]
    public void A_year_after_the_last_return_is_unknown()
    {
        var coverage = new ReturnCoverage([], SuppliedTables.All, new LocalDate(Year, 3, 31));
        foreach (var (birth, rows) in RandomChildren.Make(100, seed: 8))
        {
            var child = new RandomTables(new Random(birth.Day), Year + 1).Record(PlacementHistory.From(Rows.Someone, rows, Repair.Standard, coverage: coverage), birth);
            foreach (var measure in Measure.All.Where(measure => measure.Kind != "care_leavers"))
            {
                measure.Assess(child, new StatisticalYear(Year + 1)).Outcome.Should().Be(Outcome.Unknown, measure.Key);
            }
        }
    }

    [Theory]
    [InlineData(425, "Y425")]
    [InlineData(426, "Y426")]
    [InlineData(427, "N427")]
    public void Fourteen_months_to_the_adopters_are_426_days(int days, string expected)
    {
        var entered = new LocalDate(2021, 2, 1);
        Episode[] rows =
        [
            new() { Child = Rows.Someone, Row = 0, Start = entered, Reason = ReasonForNewEpisode.S, Status = LegalStatus.C2, Placement = PlacementType.U6, End = entered.PlusDays(days), Ceased = ReasonCeased.X1 },
            new() { Child = Rows.Someone, Row = 1, Start = entered.PlusDays(days), Reason = ReasonForNewEpisode.P, Status = LegalStatus.C2, Placement = PlacementType.A6, End = new LocalDate(Year, 1, 9), Ceased = ReasonCeased.E12 },
        ];
        var child = new ChildRecord(PlacementHistory.From(Rows.Someone, rows, Repair.Standard), null);
        Told(Measure.Find("adoption_entry_to_placement")!.Assess(child, new StatisticalYear(Year))).Should().Be(expected);
    }

    [Fact]
    public void Every_measure_says_what_it_is_and_has_a_page()
    {
        Measure.All.Select(measure => measure.Key).Should().OnlyHaveUniqueItems();
        foreach (var measure in Measure.All)
        {
            measure.Definition.Should().EndWith(".", measure.Key);
            File.Exists(Path.Combine(Repository.Root, "docs", "measures", measure.Page + ".md")).Should().BeTrue(measure.Key + " has the page " + measure.Page);
            if (Kinds.Contains(measure.Kind))
            {
                File.ReadAllText(Path.Combine(Repository.Root, "docs", "measures", measure.Page + ".md")).Should().Contain("`" + (measure.Kind == "care_leavers" ? measure.Key[..^5] : measure.Key), "its page names it");
            }
        }
    }

    private static ReasonCeased? Reason(Random random) => random.Next(12) switch
    {
        0 => ReasonCeased.E45,
        1 => ReasonCeased.E41,
        2 => ReasonCeased.E11,
        3 => ReasonCeased.E5,
        4 => ReasonCeased.E9,
        5 => ReasonCeased.E8,
        6 => null,
        _ => ReasonCeased.E4A,
    };

    private static string Told(MeasureAnswer<double> answer) => answer.Outcome switch
    {
        Outcome.Yes => "Y",
        Outcome.No => "N",
        Outcome.Unknown => "?",
        _ => "-",
    } + (answer.Value is { } number ? ((int)number).ToString(System.Globalization.CultureInfo.InvariantCulture) : "");
}
