using CareRights.Stability;
using CareRights.Stability.Bulk;
using CareRights.Stability.Figures;
using CareRights.Stability.Measures;
using CareRights.Stability.Measures.Placements;
using CareRights.Stability.Publication;
using CareRights.Tests.Measures.Placements;
using static CareRights.Tests.Dates;

namespace CareRights.Tests.Figures;

/// <summary>What could be asked of the functions of single measures is asked of the catalogue.</summary>
public sealed class AskedOfTheCatalogueTests
{
    private static readonly StatisticalYear Year = new(2024);

    private static readonly Measure[] InColumns = [.. Measure.All.Where(measure => measure.InColumns is not null)];

    [Fact]
    public void A_measure_of_placements_is_asked_on_any_day()
    {
        foreach (var (born, rows) in RandomChildren.Make(200, seed: 24))
        {
            var child = new ChildRecord(PlacementHistory.From(Rows.Someone, rows, Repair.Standard), born);
            foreach (var measure in InColumns)
            {
                measure.AssessOn(child, Year.Last).Outcome.Should().Be(measure.Assess(child, Year).Outcome, "of {0}", measure);
                var day = D("2023-10-14");
                var expected = PlacementStability.Assess(child.History, measure.InColumns!, day);
                var answer = measure.AssessOn(child, day);
                (answer.Outcome, answer.Value).Should().Be((expected.Outcome, (double?)expected.Value), "of {0}", measure);
                child.History.IsLookedAfterOn(day).Should().Be(Snapshot.At(child.History, day, Definition.DfE));
            }
        }

        FluentActions.Invoking(() => Measure.Find("dfe_long_term")!.AssessOn(new ChildRecord(Rows.History("2020-01-01 S C2 U1 A -"), null), Year.Last)).Should().Throw<ArgumentException>().WithMessage("This measure is asked on 31 March*");
        FluentActions.Invoking(() => InColumns[0].AssessOn(null!, Year.Last)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void The_columns_answer_the_measures_of_the_catalogue()
    {
        var builder = new EpisodeTableBuilder();
        foreach (var ((_, rows), number) in RandomChildren.Make(300, seed: 25, withFaults: false).Select((child, number) => (child, number)))
        {
            foreach (var row in rows)
                builder.Add(row with { Child = new ChildKey("", "C" + number) });
        }

        var table = builder.Build(Repair.Standard);
        var children = Enumerable.Range(0, table.Children).Select(child => new ChildRecord(table.History(child), table.BornOn(child))).ToList();
        Measure[] asked = [.. InColumns, Measure.Find("dfe_long_term")!, InColumns[0]];

        var tallies = table.Tally(Year, asked);

        tallies.Select(tally => tally.Reaching).Should().Equal(asked.Select(measure => children.Select(child => Tally.Of(measure.Assess(child, Year).Outcome)).Aggregate((one, other) => one + other)));
        tallies[InColumns.Length].ByCount.Should().OnlyContain(count => count == 0, "the long-term measure counts nothing but children");
        tallies[^1].Should().Be(tallies[0]);
        table.Tally(Year, []).Should().BeEmpty();
        FluentActions.Invoking(() => table.Tally(Year, [Measure.Find("dfe_social_workers_1y")!])).Should().Throw<ArgumentException>().WithMessage("The columns hold episodes*");
    }

    [Fact]
    public void The_parts_of_a_whole_are_shown_with_the_whole()
    {
        PublishedFigure.OfParts([240, 60, 3], PublicationLevel.LocalAuthority, Protection.Complements).Select(part => part.ToString()).Should().Equal("240 (79%) of 303", "c (c%) of 303", "c (c%) of 303");
        PublishedFigure.OfParts([240, 60, 3], PublicationLevel.LocalAuthority, Protection.Dfe).Select(part => part.Number == PublishedCell.Confidential).Should().Equal(false, false, true);
        PublishedFigure.OfParts([0, 0], PublicationLevel.National, Protection.Dfe).Select(part => part.ToString()).Should().Equal("z (z%) of 0", "z (z%) of 0");
    }
}
