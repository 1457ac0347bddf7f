using CareRights.Stability;
using CareRights.Stability.Figures;
using CareRights.Stability.Measures;
using CareRights.Stability.Measures.SocialWorkers;
using FsCheck.Fluent;
using static CareRights.Tests.Dates;

namespace CareRights.Tests.Measures.SocialWorkers;

/// <summary>Cases S01 to S12, the variants, and the cleaning step by step.</summary>
public sealed class SocialWorkerStabilityTests
{
    private const string InCareAllYear = "2020-01-01 S C2 U4 AA1 - -";
    private static readonly StatisticalYear Year = new(2024);

    private static readonly FsCheck.Gen<SocialWorkerSpell[]> Spells = Gen.ListOf(
        from worker in Gen.Elements("A", "B", "C", "", null)
        from start in Gen.Choose(0, 900)
        from length in Gen.OneOf(Gen.Constant(-1), Gen.Choose(0, 400))
        from team in Gen.Elements<bool?>(true, false, null)
        select new SocialWorkerSpell { Worker = worker, Start = D("2022-01-01").PlusDays(start), End = length < 0 ? null : D("2022-01-01").PlusDays(start + length), IsTeamTransfer = team })
        .Select(x => x.Take(8).ToArray());

    /// <summary>Spells are <c>worker start end</c>.</summary>
    public static TheoryData<string, string, string> Cases => new()
    {   // id, spells, different workers, 3+, changes, multiple
        { "S01", "A 2021-01-01 -", "1 N 0 N" },
        { "S02", "A 2021-01-01 2023-09-01; B 2023-09-01 -", "2 N 1 N" },
        { "S03", "A 2021-01-01 2023-09-01; B 2023-09-01 2023-12-01; A 2023-12-01 -", "2 N 2 Y" },
        { "S04", "A 2021-01-01 2023-09-01; B 2023-09-01 2023-12-01; C 2023-12-01 -", "3 Y 2 Y" },
        { "S06", "A 2021-01-01 2024-02-01", "1 N n/a n/a" },
        { "S07", "A 2021-01-01 -; B 2023-06-01 2023-06-21", "2 N 0 N" },
        { "S08", "A 2021-01-01 2023-09-01; A 2021-01-01 2023-09-01; B 2023-09-01 -", "2 N 1 N" },
        { "S09", "A 2021-01-01 2023-09-01; B 2023-09-01 -", "2 N 1 N" },
        { "S10", "A 2021-01-01 2023-03-31; B 2023-03-31 -", "1 N 0 N" },
        { "S11", "XX001 2023-01-01 2023-07-01; SW123 2023-07-01 -", "2 N 1 N" },
        { "S12", "A 2021-01-01 2023-05-01; B 2023-05-04 -", "2 N 1 N" },
        { "part G: the first allocation in the year", "A 2023-06-01 -", "1 N 0 N" },
        { "a change on 1 April", "A 2021-01-01 2023-04-01; B 2023-04-01 -", "2 N 1 N" },
        { "a change on 31 March", "A 2021-01-01 2024-03-31; B 2024-03-31 -", "2 N 1 N" },
        { "a change on 1 April after", "A 2021-01-01 2024-04-01; B 2024-04-01 -", "1 N 0 N" },
        { "ended on 31 March", "A 2021-01-01 2024-03-31", "1 N n/a n/a" },
        { "the same worker again", "A 2021-01-01 2023-09-01; A 2023-10-01 -", "1 N 0 N" },
        { "cover that outlasts is a change", "A 2021-01-01 2023-06-10; B 2023-06-01 2023-06-21; C 2023-06-21 -", "3 Y 2 Y" },
        { "two alike: one stays", "B 2021-01-01 -; A 2021-01-01 -", "2 N 0 N" },
        { "open for years, and 182 days with another who came later", "A 2021-01-01 -; B 2023-04-01 2023-09-30", "2 N 0 N" },
        { "open for years, and 183 days with another: perhaps left open by mistake", "A 2021-01-01 -; B 2023-04-01 2023-10-01", "? N ? ?" },
        { "open for years, and 182 days with two others", "A 2021-01-01 -; B 2023-04-01 2023-07-01; C 2023-08-01 2023-10-31", "3 Y 0 N" },
        { "open for years, and 183 days with two others", "A 2021-01-01 -; B 2023-04-01 2023-07-01; C 2023-08-01 2023-11-01", "? ? ? ?" },
        { "open for a year, and another for most of it", "A 2023-03-31 -; B 2023-04-02 2024-01-01", "? N ? ?" },
        { "open for less than a year, and another for most of it", "A 2023-04-01 -; B 2023-04-02 2024-01-01", "2 N 0 N" },
        { "open for years, and another open too", "A 2021-01-01 -; B 2024-03-01 -", "? N 0 N" },
        { "open for years, and another who ended after 31 March", "A 2021-01-01 -; B 2024-03-01 2024-04-02", "? N 0 N" },
        { "open for years, and another who ended on 31 March", "A 2021-01-01 -; B 2024-03-01 2024-03-31", "2 N 0 N" },
        { "open for years, and another who came on 31 March", "A 2021-01-01 -; B 2024-03-31 -", "? N 0 N" },
        { "open for years, and another who came on 1 April after", "A 2021-01-01 -; B 2024-04-01 -", "1 N 0 N" },
        { "open for years, and a second row of the same worker", "A 2021-01-01 -; A 2023-04-02 2024-02-01", "1 N 0 N" },
        { "open for years, and another who came before", "A 2021-01-02 -; B 2021-01-01 2024-02-01", "2 N 0 N" },
        { "open for years, and another who ended a year ago", "A 2021-01-01 -; B 2021-02-01 2023-03-31", "1 N 0 N" },
        { "of two that began on one day the longer holds the shorter", "Z 2021-01-01 2023-05-01; A 2023-05-01 2023-06-01; B 2023-05-01 -", "3 Y 1 N" },
        { "the same, in the other order", "Z 2021-01-01 2023-05-01; B 2023-05-01 -; A 2023-05-01 2023-06-01", "3 Y 1 N" },
        { "one row without an identifier is one worker", "- 2023-05-01 -", "1 N 0 N" },
        { "no row at all", "", "? ? n/a n/a" },
        { "no identifier, cannot matter", "A 2021-01-01 2023-09-01; - 2023-09-01 -", "? N 0 N" },
        { "no identifier, could matter", "A 2021-01-01 2023-06-01; B 2023-06-01 2023-09-01; - 2023-09-01 -", "? ? 1 N" },
        { "no identifier, enough seen", "A 2021-01-01 2023-06-01; B 2023-06-01 2023-09-01; C 2023-09-01 -; - 2023-10-01 2023-11-01", "? Y 2 Y" },
        { "no start, cannot matter", "A 2021-01-01 -; B - -", "? N 0 N" },
        { "no start, already counted", "A 2021-01-01 -; A - -", "1 N 0 N" },
        { "no start, ended before", "A 2021-01-01 -; B - 2022-01-01", "1 N 0 N" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Answers(string id, string spells, string expected) => Both(InCareAllYear, Of(spells)).Should().Be(expected, id);

    [Fact]
    public void S05_workers_before_care_count_and_in_care_only_leaves_them_out()
    {
        const string care = "2023-09-01 S C2 U4 AA1 - -";
        var spells = Of("A 2021-01-01 2023-04-20; B 2023-04-20 2023-08-01; C 2023-08-01 -");
        Both(care, spells).Should().Be("3 Y 2 Y");
        Assess(care, spells, SocialWorkerMeasure.Commissioner(WorkerChanges.InCareOnly, 1)).Count.Should().Be(0);
    }

    [Theory]
    [InlineData("2023-08-31", 0)]
    [InlineData("2023-09-01", 0)]
    [InlineData("2023-09-02", 1)]
    public void In_care_only_is_after_the_day_care_began(string change, int changes) =>
        Assess("2023-09-01 S C2 U4 AA1 - -", Of($"A 2021-01-01 {change}; B {change} -"), SocialWorkerMeasure.Commissioner(WorkerChanges.InCareOnly, 1)).Count.Should().Be(changes);

    [Theory]
    [InlineData(true, 0, Outcome.No)]
    [InlineData(false, 1, Outcome.No)]
    [InlineData(null, null, Outcome.No)]
    public void S09_a_change_that_came_with_a_change_of_team(bool? isTeamTransfer, int? changes, Outcome outcome)
    {
        var spells = Of("A 2021-01-01 2023-09-01; B 2023-09-01 -").Select(row => row with { IsTeamTransfer = row.Worker == "B" ? isTeamTransfer : null });
        var answer = Assess(InCareAllYear, spells, SocialWorkerMeasure.Commissioner(WorkerChanges.ExceptTeamTransfers, 1));
        answer.Count.Should().Be(changes);
        answer.Outcome.Should().Be(outcome, "one change is never two");
    }

    [Fact]
    public void Without_the_flag_two_changes_may_or_may_not_count() =>
        Assess(InCareAllYear, Of("A 2021-01-01 2023-09-01; B 2023-09-01 2023-12-01; C 2023-12-01 -"), SocialWorkerMeasure.Commissioner(WorkerChanges.ExceptTeamTransfers, 1))
            .Should().Match<SocialWorkerAnswer>(x => x.Outcome == Outcome.Unknown && x.Because.Contains("team"));

    [Fact]
    public void Over_two_years()
    {
        var spells = Of("A 2021-01-01 2022-04-01; B 2022-04-01 2023-09-01; C 2023-09-01 -");
        Assess(InCareAllYear, spells, SocialWorkerMeasure.Commissioner(WorkerChanges.All, 2)).Count.Should().Be(2);
        Assess("2023-09-01 S C2 U4 AA1 - -", spells, SocialWorkerMeasure.Commissioner(WorkerChanges.All, 2)).Outcome.Should().Be(Outcome.NotApplicable);
    }

    [Fact]
    public void Each_row_cleaned_away_names_its_step()
    {
        var cleaned = SocialWorkerCleaning.Of(Of("A 2021-01-01 2023-09-01; A 2021-01-01 2023-09-01; B 2023-06-01 2023-06-21; C - -; - 2023-09-01 -; D 2023-08-01 -"));
        cleaned.LeftOut.Select(x => (x.Spell.Worker, x.Step)).Should().BeEquivalentTo(new (string?, CleaningStep)[]
        {
            ("A", CleaningStep.ExactDuplicate), ("C", CleaningStep.NoStart), ("B", CleaningStep.WithinAnother), (null, CleaningStep.WithinAnother),
        });
        cleaned.Kept.Select(x => x.Worker).Should().Equal("A", "D");
    }

    [Fact]
    public void Every_row_is_kept_or_left_out_once_whatever_the_order() => Properties.Hold(
        from spells in Spells
        from order in Gen.Shuffle(spells)
        select (spells, order),
        x =>
        {
            var cleaned = SocialWorkerCleaning.Of(x.spells);
            var again = SocialWorkerCleaning.Of(x.order);
            return cleaned.Kept.Count + cleaned.LeftOut.Count == x.spells.Length
                && cleaned.Kept.SequenceEqual(again.Kept)
                && Both(InCareAllYear, x.spells) == Both(InCareAllYear, x.order);
        });

    /// <summary>Day by day: who is the worker that began last, and is that another than the day before had?</summary>
    [Fact]
    public void Changes_agree_with_a_literal_version() => Properties.Hold(
        Spells,
        spells =>
        {
            var answer = Assess(InCareAllYear, spells, SocialWorkerMeasure.Commissioner(WorkerChanges.All, 1));
            if (answer.Outcome == Outcome.NotApplicable)
            {
                return true;
            }

            var rows = spells.Distinct().Select(x => (Worker: x.Worker ?? "", Start: x.Start!.Value, End: x.End ?? D("2099-01-01"))).Distinct().ToList();
            var outer = rows.Where(row => !rows.Any(other => other != row && other.Start <= row.Start && other.End >= row.End
                && (other.Start < row.Start || other.End > row.End || string.CompareOrdinal(other.Worker, row.Worker) < 0))).ToList();
            var named = outer.Where(row => row.Worker.Length > 0).OrderBy(row => row.Start).ToList();
            var changes = 0;
            for (var day = Year.First; day <= Year.Last; day = day.PlusDays(1))
            {
                foreach (var row in named.Where(row => row.Start == day))
                {
                    var before = named.TakeWhile(other => other != row).LastOrDefault();
                    changes += before.Worker is not null && before.Worker != row.Worker ? 1 : 0;
                }
            }

            return answer.Count is null || answer.Count == changes;
        },
        300);

    [Theory]
    [InlineData(true, false, 0)]
    [InlineData(true, null, 0)]
    [InlineData(false, null, 1)]
    public void Of_rows_alike_one_stays_with_whatever_any_of_them_says_of_the_team(bool? one, bool? other, int changes)
    {
        foreach (var (first, second) in new[] { (one, other), (other, one) })
        {
            var spells = Of("A 2021-01-01 2023-09-01; B 2023-09-01 -; B 2023-09-01 -");
            spells = [spells[0], spells[1] with { IsTeamTransfer = first }, spells[2] with { IsTeamTransfer = second }];
            Assess(InCareAllYear, spells, SocialWorkerMeasure.Commissioner(WorkerChanges.ExceptTeamTransfers, 1)).Count.Should().Be(changes);
        }
    }

    [Theory]
    [InlineData("2024-03-31 -", true)]
    [InlineData("2024-04-01 -", false)]
    [InlineData("2021-01-01 2023-04-01", true)]
    [InlineData("2021-01-01 2023-03-31", false)]
    [InlineData("- -", true)]
    public void A_row_of_the_period_that_could_not_be_read_leaves_the_changes_open(string days, bool isOpen)
    {
        var spells = Of("A 2021-01-01 -; B " + days).Select(row => row with { IsUnreadable = row.Worker == "B" });
        var answer = Assess(InCareAllYear, spells, SocialWorkerMeasure.Commissioner(WorkerChanges.All, 1));

        (answer.Outcome, answer.Count, answer.Because).Should().Be(isOpen ? (Outcome.Unknown, null, "the dates of a row") : (Outcome.No, 0, ""));
    }

    [Fact]
    public void Of_the_rows_of_one_worker_that_began_on_one_day_the_one_that_ended_is_counted_and_a_blank_worker_is_none()
    {
        var answer = Assess(InCareAllYear, Of("A 2023-05-01 -; A 2023-05-01 2023-06-01"), SocialWorkerMeasure.DistinctWorkers);
        answer.Considered.Select(row => (row.Spell.End is null, row.Counts)).Should().Equal((false, Answer.Yes), (true, Answer.No));
        answer.Because.Should().BeEmpty();

        SocialWorkerSpell nobody = new() { Start = D("2023-05-01") };
        SocialWorkerCleaning.Of([nobody, nobody with { Worker = "" }]).LeftOut.Select(row => row.Step).Should().Equal(CleaningStep.ExactDuplicate, CleaningStep.NoIdentifier);
        SocialWorkerCleaning.Of(Of("A 2023-05-01 2023-06-01; A 2023-05-01 2023-06-01; B 2023-05-01 2023-06-01")).LeftOut.Select(row => (row.Spell.Worker, row.Step)).Should().Equal(("A", CleaningStep.ExactDuplicate), ("B", CleaningStep.WithinAnother));
        Assess(InCareAllYear, [nobody], SocialWorkerMeasure.DistinctWorkers).Because.Should().BeEmpty("it is one worker, whoever that is");
    }

    [Theory]
    [InlineData("in care", "2022-01-01 S C2 U4 AA1 2023-08-01 X1; 2023-08-01 L C1 U4 AA1 2023-10-01 X1; 2023-10-01 L C2 U4 AA1 - -", 1)]
    [InlineData("in short breaks", "2022-01-01 S C2 U4 AA1 2023-08-01 E8; 2023-08-01 S V4 U4 AA1 2023-10-01 X1; 2023-10-01 L C2 U4 AA1 - -", 0)]
    [InlineData("at home", "2022-01-01 S C2 U4 AA1 2023-08-01 E8; 2023-10-01 S C2 U4 AA1 - -", 0)]
    [InlineData("under a status that cannot be read", "2022-01-01 S C2 U4 AA1 2023-08-01 X1; 2023-08-01 L ZZ U4 AA1 2023-10-01 X1; 2023-10-01 L C2 U4 AA1 - -", null)]
    [InlineData("in one of two rows that contradict each other", "2020-01-01 S C2 U4 AA1 2023-09-10 X1; 2023-08-20 P C2 U4 BB2 - -", null)]
    public void In_care_only_asks_where_the_child_was_on_the_day_before_the_change(string title, string care, int? changes)
    {
        var answer = SocialWorkerStability.Count(
            Rows.History(care, Repair.None), new ChildWorkers(Of("A 2021-01-01 2023-09-01; B 2023-09-01 -")), SocialWorkerMeasure.Commissioner(WorkerChanges.InCareOnly, 1), Year);

        answer.Count.Should().Be(changes, title);
        answer.Because.Should().Be(changes is null ? "whether the child was in care when a worker came" : "", title);
    }

    [Fact]
    public void Each_row_says_why_it_counts_or_not()
    {
        var spells = Of("A 2021-01-01 2023-09-01; A 2021-01-01 2023-09-01; B 2023-06-01 2023-06-21; C - -; - 2023-09-01 2023-12-01; D 2023-10-01 2024-04-01; D 2023-10-15 2024-04-05; E 2024-04-05 -");
        string Whys(SocialWorkerMeasure measure) => string.Join("\n", Assess(InCareAllYear, spells, measure).Considered.Select(row => $"{row.Spell.Worker} {row.Counts}: {row.Why}"));

        Whys(SocialWorkerMeasure.Commissioner(WorkerChanges.All, 1)).Should().Be("""
            C No: no start
            A No: a second row with the same worker and dates
            A No: the first allocation, or before the period
            B No: wholly within another row: cover for leave
             No: no identifier of the worker
            D Yes: another worker
            D No: the same worker as before
            E No: outside the period
            """.ReplaceLineEndings("\n"));
        Whys(SocialWorkerMeasure.DistinctWorkers).Should().Be("""
            C Unknown: the dates of a row
            A Yes: a worker in the period
            A No: a worker already counted
            B Yes: a worker in the period
             Unknown: the identifier of a worker in the period
            D Yes: a worker in the period
            D No: a worker already counted
            E No: outside the period
            """.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("2022-01-01 S C2 U4 AA1 2023-08-01 X1; 2023-08-01 P ZZ U4 BB2 2023-09-01 X1; 2023-09-01 P C2 U4 AA1 - -")]
    [InlineData("2022-01-01 S C2 U4 AA1 2023-08-01 X1; 2023-08-01 ZZ C2 U4 BB2 2023-09-01 X1; 2023-09-01 P C2 U4 AA1 - -")]
    public void What_is_in_doubt_of_care_earlier_in_the_year_does_not_touch_its_workers(string care) =>
        Both(care, Of("A 2021-01-01 2023-09-01; B 2023-09-01 -")).Should().Be("2 N 1 N");

    [Fact]
    public void Without_the_table_of_a_year_the_workers_of_those_in_care_are_not_known_and_the_others_are_not_counted()
    {
        var covered = new ReturnCoverage([new(2024, SuppliedTables.Reviews), new(2023, SuppliedTables.All)], SuppliedTables.None, Year.Last, 2023, 2024);
        SocialWorkerAnswer Ask(string care) => SocialWorkerStability.Count(
            PlacementHistory.From(Rows.Someone, Rows.Of(care).Select(row => row with { ReturnYear = 2024 }), Repair.Standard, coverage: covered), new ChildWorkers(Of("A 2021-01-01 -")), SocialWorkerMeasure.DistinctWorkers, Year);

        (Ask(InCareAllYear).Outcome, Ask(InCareAllYear).Because).Should().Be((Outcome.Unknown, "the return of each year of the period, with its table of social workers"));
        Ask("2020-01-01 S C2 U4 AA1 2024-01-01 E4A").Outcome.Should().Be(Outcome.NotApplicable);
    }

    /// <summary>Of the rows in order of start: whether each counts. A row that counts in one of the two readings alone is in doubt.</summary>
    [Theory]
    [InlineData("workers: the open one", "A 2021-01-01 -; B 2023-04-01 2023-07-01; C 2023-08-01 2023-11-01", 0, "A Unknown, B Yes, C Yes")]
    [InlineData("workers: of two rows alike one counts in both", "A 2021-01-01 -; B 2023-04-01 2023-10-01; B 2023-04-01 2023-10-01", 0, "A Unknown, B Yes, B No")]
    [InlineData("workers: a row without an identifier counts in neither", "A 2021-01-01 -; B 2023-04-01 2023-10-01; - 2023-11-01 2023-12-01", 0, "A Unknown, B Yes,  Unknown")]
    [InlineData("changes: from the first to the second of those who came after", "A 2021-01-01 -; B 2023-04-01 2023-12-01; C 2023-12-01 -", 1, "A No, B No, C Unknown")]
    [InlineData("changes: to the open one, and from the one before it", "D 2021-01-01 2022-06-01; A 2022-06-01 -; B 2023-04-01 2023-12-01; C 2023-12-01 -", 2, "D No, A Unknown, B Unknown, C Unknown")]
    [InlineData("changes: without the open one nobody is there on 31 March", "D 2021-01-01 2022-06-01; E 2022-06-01 2022-07-01; A 2022-07-01 -; B 2023-04-01 2023-12-01", 2, "D No, E Unknown, A Unknown, B No")]
    public void Beside_a_row_that_may_have_been_left_open_each_row_that_counts_in_one_reading_alone_is_in_doubt(string title, string spells, int years, string expected)
    {
        var answer = Assess(InCareAllYear, Of(spells), years == 0 ? SocialWorkerMeasure.DistinctWorkers : SocialWorkerMeasure.Commissioner(WorkerChanges.All, years));
        answer.Count.Should().BeNull(title);
        string.Join(", ", answer.Considered.Select(row => row.Spell.Worker + " " + row.Counts)).Should().Be(expected, title);
        answer.Considered.Where(row => row.Counts == Answer.Unknown && row.Spell.Worker is not null).Should().OnlyContain(row => row.Why.Contains("left open"), title);
    }

    [Fact]
    public void Tallies_count_every_child()
    {
        var answers = Cases.Select(row => Assess(InCareAllYear, Of((string)row[1]), SocialWorkerMeasure.DistinctWorkers)).ToArray();
        var all = answers.Select(x => CountTally.Of(x.Outcome, x.Count)).Aggregate(CountTally.None, CountTally.Add);
        all.Reaching.Children.Should().Be(answers.Length);
        all.Reaching.Yes.Should().Be(6);
        all.ByCount.Sum().Should().Be(answers.Count(x => x.Count is not null));
    }

    private static string Both(string care, IReadOnlyList<SocialWorkerSpell> spells) =>
        Show(Assess(care, spells, SocialWorkerMeasure.DistinctWorkers)) + " " + Show(Assess(care, spells, SocialWorkerMeasure.Commissioner(WorkerChanges.All, 1)));

    private static string Show(SocialWorkerAnswer answer) => answer.Outcome == Outcome.NotApplicable
        ? "n/a n/a"
        : $"{answer.Count?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "?"} {answer.Outcome switch { Outcome.Yes => "Y", Outcome.No => "N", _ => "?" }}";

    private static SocialWorkerAnswer Assess(string care, IEnumerable<SocialWorkerSpell> spells, SocialWorkerMeasure measure) =>
        SocialWorkerStability.Count(Rows.History(care), new ChildWorkers(spells), measure, Year);

    private static SocialWorkerSpell[] Of(string spells) => spells.Split("; ", StringSplitOptions.RemoveEmptyEntries).Select(text =>
    {
        var part = text.Split(' ');
        return new SocialWorkerSpell { Worker = part[0] == "-" ? null : part[0], Start = Day(part[1]), End = Day(part[2]) };
    }).ToArray();

    private static LocalDate? Day(string text) => text == "-" ? null : D(text);
}
