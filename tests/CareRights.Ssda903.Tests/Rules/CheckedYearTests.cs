using CareRights.Ssda903.Rules;

namespace CareRights.Ssda903.Tests.Rules;

/// <summary>A return of one year held to the rules of that year: which year it is, what was not checked, and why.</summary>
public sealed class CheckedYearTests
{
    private static readonly EpisodeRow Good = new() { Child = "1", ReturnYear = 2024, Decom = new(2022, 5, 1), Rne = "S", Ls = "C2", Place = "U6", PlPost = "AA1 1AA" };

    // No file makes such a row: it has no list of what could not be read, so that asking it is an error.
    private static readonly EpisodeRow Bad = Good with { Unreadable = null! };

    private static Return Of(params EpisodeRow[] episodes) => new() { Episodes = episodes, Coordinates = [new("AA1 1AA", 1, 2, null)] };

    [Theory]
    [InlineData(2022, true)]
    [InlineData(2023, false)]
    [InlineData(2024, false)]
    [InlineData(2027, false)]
    [InlineData(2028, true)]
    public void A_year_whose_rules_are_not_held_says_so_and_is_not_called_clean(int year, bool hasNone)
    {
        var found = CheckedYear.Of(new() { Episodes = [Good with { ReturnYear = year, Rne = "X" }] }, year, ValidationRule.All);

        found.HasNoRules.Should().Be(hasNone);
        found.Rules.Should().HaveCount(ValidationRule.InForce(year).Count);
        found.Breaches.Any(breach => breach.Rule.Number == "143").Should().Be(!hasNone);
        found.WhyNoRules.Should().Be($"no rules are held for {year - 1}-{year % 100}, only from 2022-23, the earliest, to 2026-27");
    }

    [Fact]
    public void A_rule_that_met_an_error_with_a_child_is_not_checked_and_says_with_how_many()
    {
        var rules = ValidationRule.InForce(2024).Where(rule => rule.Number is "143" or "142" or "131").ToList();
        var found = CheckedYear.Of(Of(Good, Bad with { Child = "2" }, Bad with { Child = "3" }, Good with { Child = "4", Rne = "X" }), 2024, rules);

        found.Faults.Should().NotBeEmpty().And.OnlyContain(fault => fault.Fault == nameof(NullReferenceException));
        found.Faults.Select(fault => fault.Child).Distinct().Should().Equal("2", "3");
        found.NotChecked.ToDictionary(each => each.Key.Number, each => each.Value)["131"].Should().Be("no rows of Oc3 for 2023-24");
        foreach (var rule in found.Rules.Where(rule => rule.Number != "131"))
        {
            var children = found.Faults.Where(fault => fault.Rule is null || fault.Rule == rule).Select(fault => fault.Child).Distinct().Count();
            found.NotChecked.GetValueOrDefault(rule).Should().Be(children == 0 ? null : $"an error of the program with {children} children", "rule {0}", rule.Number);
        }
    }

    [Fact]
    public void A_rule_without_an_error_is_checked_though_another_had_one()
    {
        // Rule 141 asks whether the first day could be read, and rule 145 asks only for a code.
        var rules = ValidationRule.InForce(2024).Where(rule => rule.Number is "141" or "145").ToList();
        var found = CheckedYear.Of(Of(Bad with { Dec = new(2022, 6, 1), Cin = "N9" }), 2024, rules);

        found.Breaches.Select(breach => breach.Rule.Number).Should().Equal("145");
        found.NotChecked.Select(each => (each.Key.Number, each.Value)).Should().Equal(("141", "an error of the program with 1 children"));
    }

    [Fact]
    public void Counting_finds_as_many_as_are_listed_and_names_a_rule_that_finds_none()
    {
        var data = new Return { Episodes = [Good with { Rne = "X" }, Good with { Child = "2", Rne = "Q" }, Good with { Child = "3" }] };
        var rules = ValidationRule.InForce(2024).Where(rule => rule.Number is "143" or "144" or "131").ToList();

        ReturnCheck.Count(data, 2024, rules).Select(each => (each.Key.Number, each.Value)).Should().Equal(rules.Where(rule => rule.Number != "131").Select(rule => (rule.Number, rule.Number == "143" ? 2 : 0)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(-1)]
    public void Threads_change_nothing_of_what_is_found(int threads)
    {
        var rows = Enumerable.Range(0, 3000).Select(child => Good with { Child = $"{child}", Rne = child % 700 == 0 ? "X" : "S", Origin = new(null, child + 1) }).ToList();

        CheckedYear.Of(new() { Episodes = rows }, 2024, ValidationRule.InForce(2024).Where(rule => rule.Number == "143"), mostThreads: threads)
            .Breaches.Select(breach => breach.Row.Origin.Line).Should().Equal(1, 701, 1401, 2101, 2801);
    }

    [Fact]
    public void The_years_are_those_that_rows_name_else_those_of_the_files_else_that_of_the_latest_date()
    {
        Row[] tables =
        [
            Good, new HeaderRow(), new ReviewRow(), new UascRow(), new Oc2Row(), new Oc3Row(), new Ad1Row(), new PlacedAdoptionRow(), new PrevPermRow(), new MissingRow(), new SocialWorkerRow(), new DoLoRow(),
        ];
        var years = tables.Select((_, place) => 2010 + place).ToArray();
        var data = new Return
        {
            Episodes = [Good with { ReturnYear = 2010 }, Good with { ReturnYear = null }],
            Headers = [new() { ReturnYear = 2011 }],
            Reviews = [new() { ReturnYear = 2012 }],
            Uasc = [new() { ReturnYear = 2013 }],
            Oc2 = [new() { ReturnYear = 2014 }],
            Oc3 = [new() { ReturnYear = 2015 }],
            Ad1 = [new() { ReturnYear = 2016 }],
            PlacedAdoptions = [new() { ReturnYear = 2017 }],
            PrevPerms = [new() { ReturnYear = 2018 }],
            Missing = [new() { ReturnYear = 2019 }],
            SocialWorkers = [new() { ReturnYear = 2021 }, new() { ReturnYear = 2020 }],
            DoLos = [new() { ReturnYear = 2021 }],
        };

        CheckedYear.YearsOf(data).Should().Equal(years);
        CheckedYear.RowsOf(data).Select(row => row.Table).Distinct().Should().Equal(tables.Select(row => row.Table));
        CheckedYear.RowsOf(data).Should().HaveCount(14);
        CheckedYear.RowsOf(data with { Headers = [new() { ReturnYear = 2011 }, new() { ReturnYear = 2011 }] }).Should().HaveCount(15, "rows that say the same are rows");
    }

    [Theory]
    [InlineData("2023-03-31", null, 2023)]
    [InlineData("2023-03-31", "2023-04-01", 2024)]
    [InlineData("2023-04-01", "2022-04-01", 2024)]
    public void A_return_that_names_no_year_is_of_the_year_of_its_latest_date(string began, string? ended, int year)
    {
        var data = new Return { Episodes = [new() { Child = "1", Decom = CareRights.Tests.Dates.D(began), Dec = ended is null ? null : CareRights.Tests.Dates.D(ended) }, new() { Child = "1", Decom = new(2020, 1, 1) }] };

        CheckedYear.YearsOf(data).Should().Equal(year);
    }

    [Fact]
    public void A_return_without_years_and_dates_is_of_no_year() => CheckedYear.YearsOf(new() { Episodes = [new() { Child = "1" }] }).Should().BeEmpty();
}
