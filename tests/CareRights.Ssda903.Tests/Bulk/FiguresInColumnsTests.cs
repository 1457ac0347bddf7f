using System.Globalization;
using CareRights.Ssda903;
using CareRights.Ssda903.Tests;
using CareRights.Ssda903.Tests.Exports;
using CareRights.Stability;
using CareRights.Stability.Figures;
using Xunit.Abstractions;

namespace CareRights.Tests.Bulk;

/// <summary>Figures that are counted in columns are those of the children one by one, with everything said beside them.</summary>
/// <remarks>Each run has a new seed, which is printed; FIGURES_SEED repeats one, and FIGURES_RETURNS asks for more returns than the slice of every day.</remarks>
public sealed class FiguresInColumnsTests(ITestOutputHelper output)
{
    private static readonly int FirstSeed = int.TryParse(Environment.GetEnvironmentVariable("FIGURES_SEED"), CultureInfo.InvariantCulture, out var seed) ? seed : System.Random.Shared.Next(1_000_000);
    private static readonly int Returns = int.TryParse(Environment.GetEnvironmentVariable("FIGURES_RETURNS"), CultureInfo.InvariantCulture, out var asked) ? asked : 150;
    private static readonly Measure[] InColumns = [.. Measure.All.Where(measure => measure.InColumns is not null || measure.Key == PlacementMeasures.LongTermKey)];

    [Fact]
    public void They_are_those_of_the_children_one_by_one()
    {
        output.WriteLine($"FIGURES_SEED={FirstSeed} FIGURES_RETURNS={Returns}");
        var (inColumns, yes, changed, conflicts, moves) = (0, 0L, 0L, 0L, 0L);
        for (var number = 0; number < Returns; number++)
        {
            var seed = FirstSeed + number;
            var random = new Random(seed);
            if (Read(seed, random) is not { } read)
            {
                continue;
            }

            var repair = random.Next(3) == 0 ? Repair.None : Repair.Standard;
            var years = Enumerable.Range(2023, 4).Where(_ => random.Next(2) == 0).DefaultIfEmpty(2024).Select(year => new StatisticalYear(year)).ToArray();
            var measures = InColumns.Where(measure => random.Next(2) == 0 && (measure.Years == 1 || number % 2 == 0)).ToArray();
            var views = random.Next(4) == 0 ? FigureViews.None : FigureViews.MovesPerThousandDays;
            LocalDate? observed = random.Next(3) == 0 ? new LocalDate(2026, 3, 31) : null;
            var children = read.Children(_ => repair, observedUntil: observed);
            var columns = new FigurePass(children, years, measures, views: views);
            var readable = new FigurePass(children.Select(each => each), years, measures, views: views);

            Shown(columns).Should().Equal(Shown(readable), "seed {0}", seed);
            inColumns += IsInColumns(children, years, measures, views) ? 1 : 0;
            (yes, changed, conflicts) = (yes + columns.Figures().Sum(figure => figure.Tally.Yes), changed + columns.Rows.RowsChanged, conflicts + columns.Rows.InConflict);
            moves += columns.Pooled().Sum(each => each.Pooled.Moves.Events);
        }

        output.WriteLine($"{inColumns} of {Returns} returns in columns; {yes} counted, {changed} rows changed, {conflicts} children with a conflict, {moves} moves");
        (inColumns > Returns / 50, yes > 0, changed > 0, conflicts > 0).Should().Be((true, true, true, true));
    }

    // More children than are made into columns at a time, with rows in no order, doubled, overlapping, unreadable, of both years, and of two authorities.
    [Theory]
    [InlineData(false, 1)]
    [InlineData(false, -1)]
    [InlineData(true, -1)]
    public void They_are_those_of_the_children_one_by_one_where_there_are_many(bool haveAuthorities, int threads)
    {
        const int Children = 18_000;
        var random = new Random(5);
        string Line(int child, string start, string end) =>
            $"{child},{start},S,C2,N1,{(random.Next(50) == 0 ? "??" : random.Next(9) == 0 ? "T1" : "U1")},PR1,{end},{(end.Length > 0 ? "E4A" : "")},,,AB{random.Next(4)} 2CD,{(haveAuthorities ? "," + (child % 3 == 0 ? "A" : "B") : "")}";
        string Rows(int child) => string.Join('\n', (child % 7) switch
        {
            0 => (string[])[Line(child, "01/06/2023", ""), Line(child, "01/05/2021", "01/06/2022")],
            1 => [Line(child, "01/05/2022", "01/06/2023"), Line(child, "01/05/2023", "")],
            2 => [Line(child, "01/05/2022", ""), Line(child, "01/05/2022", "")],
            3 => [Line(child, "01/05/2022", "bad")],
            _ => [Line(child, "01/05/2022", "01/06/2023"), Line(child, "01/07/2023", "")],
        });
        var columns = ReturnFolder.EpisodeColumns + (haveAuthorities ? ",LA" : "");
        using var folder = new ReturnFolder()
            .With("2023/e.csv", [columns, .. Enumerable.Range(0, Children).Where(child => child % 5 > 0).Select(Rows)])
            .With("2024/e.csv", [columns, .. Enumerable.Range(0, Children).OrderBy(_ => random.Next()).Select(Rows)]);
        var read = folder.Read();
        var years = new[] { new StatisticalYear(2024), new StatisticalYear(2023) };
        var measures = InColumns.Where(measure => measure.Years == 1).ToArray();
        var children = read.Children(_ => Repair.Standard);

        IsInColumns(children, years, measures, FigureViews.MovesPerThousandDays).Should().BeTrue();
        Shown(new FigurePass(children, years, measures, views: FigureViews.MovesPerThousandDays, mostThreads: threads)).Should().Equal(
            Shown(new FigurePass(children.Select(each => each), years, measures, views: FigureViews.MovesPerThousandDays)));
    }

    [Theory]
    [InlineData("all that columns know", true)]
    [InlineData("a measure of another table", false)]
    [InlineData("a split", false)]
    [InlineData("another view", false)]
    [InlineData("the changes", false)]
    [InlineData("the rules of one release", false)]
    [InlineData("a year of which no return was read", false)]
    public void Columns_are_taken_where_they_answer_everything_that_was_asked(string asked, bool areTaken)
    {
        using var folder = new ReturnFolder().With("2025/e.csv", ReturnFolder.EpisodeColumns, "1,01/05/2024,S,C2,N1,U6,PR1,,,,,AB1 2CD,");
        var children = (ChildrenOfReturn)folder.Read().Children(_ => Repair.Standard);
        var pass = new FigurePass(
            new ChildrenOfReturn((_, _) => Nobody(), children.Coverages, children.Table),
            [new StatisticalYear(asked == "a year of which no return was read" ? 2024 : 2025)],
            asked == "a measure of another table" ? [Measure.Find("dfe_placements_1y")!, Measure.Find("dfe_social_workers_1y") ?? Measure.All.First(measure => measure.Needs != SuppliedTables.None)] : [Measure.Find("dfe_placements_1y")!],
            asked == "a split" ? Grouping.Age : null,
            asked == "another view" ? FigureViews.Circles : FigureViews.MovesPerThousandDays,
            release: asked == "the rules of one release" ? new StatisticalYear(2025) : null,
            keepsChanges: asked == "the changes");

        var figures = pass.Invoking(each => each.Figures());
        if (areTaken)
        {
            figures.Should().NotThrow().Which.Single().Tally.No.Should().Be(1);
        }
        else
        {
            figures.Should().Throw<NotSupportedException>();
        }
    }

    private static IEnumerable<ChildRecord> Nobody()
    {
        throw new NotSupportedException();
#pragma warning disable CS0162
        yield break;
#pragma warning restore CS0162
    }

    private static bool IsInColumns(IEnumerable<ChildRecord> children, StatisticalYear[] years, Measure[] measures, FigureViews views)
    {
        if (children is not ChildrenOfReturn columns)
        {
            return false;
        }

        try
        {
            return new FigurePass(new ChildrenOfReturn((_, _) => Nobody(), columns.Coverages, columns.Table), years, measures, views: views).Figures().Count >= 0;
        }
        catch (NotSupportedException)
        {
            return false;
        }
    }

    private static Return? Read(int seed, Random random)
    {
        var files = ExportedReturn.Random(seed, 1 + random.Next(12), 1 + random.Next(3));
        for (var more = random.Next(4); more > 0; more--)
        {
            ExportQuirk.All[random.Next(ExportQuirk.All.Count)].Apply(files, random);
        }

        using var folder = new ReturnFolder();
        foreach (var file in files.Files)
        {
            folder.WithBytes(file.Folder + "/" + file.Name, file.ToBytes());
        }

        try
        {
            return folder.Read();
        }
        catch (UnreadableReturnException)
        {
            return null;
        }
    }

    private static string[] Shown(FigurePass pass) =>
    [
        .. pass.Figures().Select(figure => $"{figure.Year} {figure.Measure} {figure.Group} {figure.Tally} {figure.Tally.NotApplicable}"),
        .. pass.LookedAfter.Select(each => $"{each.Year} {each.Yes} {each.Unknown}"),
        .. pass.Pooled().Select(each => $"{each.Year} {each.Group} {each.Pooled.Moves} {each.Pooled.MovesUnknown}"),
        $"{pass.Rows.Children} {pass.Rows.Rows} {pass.Rows.RowsLeftOut} {pass.Rows.RowsChanged} {pass.Rows.BornNotKnown} {pass.Rows.InConflict} {string.Join(';', pass.Rows.Steps)}",
    ];
}
