using CareRights.Stability;
using CareRights.Stability.Figures;

namespace CareRights.Ssda903.Tests;

/// <summary>Social workers, schools and places from the tables of a return of several years.</summary>
public sealed class StabilityRecordsTests
{
    private static readonly ChildKey One = new("", "1");
    private static readonly LocalDate April = new(2023, 4, 1);
    private static readonly LocalDate June = new(2024, 6, 1);

    [Fact]
    public void A_spell_that_a_later_return_closes_is_one_spell()
    {
        var open = new SocialWorkerRow { Child = "1", SwId = "SW1", SwDecom = April, ReturnYear = 2024 };
        var closed = open with { SwDec = June, ReturnYear = 2025 };
        Spells(open, closed).Should().Equal(new SocialWorkerSpell { Worker = "SW1", Start = April, End = June });
        Spells(closed, open).Should().Equal(new SocialWorkerSpell { Worker = "SW1", Start = April, End = June });
        Spells(open, open with { SwId = "SW2" }, open with { SwDecom = June }).Should().HaveCount(3);
    }

    [Fact]
    public void Rows_that_do_not_say_who_or_from_when_are_kept_apart()
    {
        var nobody = new SocialWorkerRow { Child = "1", SwDecom = April };
        Spells(nobody, nobody).Should().HaveCount(2);
    }

    [Fact]
    public void A_spell_whose_end_could_not_be_read_has_no_known_dates() =>
        Spells(new SocialWorkerRow { Child = "1", SwId = "SW1", SwDecom = April, Unreadable = ["SW_DEC"] }).Should().Equal(new SocialWorkerSpell { Worker = "SW1", IsUnreadable = true });

    [Fact]
    public void A_child_without_a_row_in_the_school_history_was_not_matched_to_it_and_without_one_it_is_not_known()
    {
        var row = new SchoolHistoryRow { Child = "1", Urn = "100001", EntryDate = April };
        var supplied = new Return { SchoolHistory = [row] }.Pupils();
        supplied(One, null).IsMatchedToCensus.Should().BeTrue();
        supplied(One, null).Schools!.Spells.Should().Equal(new SchoolSpell("100001", April, null, SchoolPhase.Unknown));
        supplied(new ChildKey("", "2"), June).Should().Match<Pupil>(pupil => pupil.IsMatchedToCensus == false && pupil.Schools!.Spells.Count == 0 && pupil.Born == June);
        new Return().Pupils()(One, null).IsMatchedToCensus.Should().BeNull();
        new Return { SchoolHistory = [row, row with { EntryDate = null }] }.Pupils()(One, null).Schools.Should().BeNull("when the child came to a school is not known");
    }

    [Fact]
    public void Postcodes_are_found_however_they_are_written() =>
        new Return { Coordinates = [new(Postcodes.Normal("qx1 1aa"), 1, 2, null), new("QX11AA", 3, 4, null)] }.Places()[Postcodes.Normal("QX1  1AA")].Easting.Should().Be(3);

    [Theory]
    [InlineData("PN1", "PN1")]
    [InlineData("PN7", "PN7")]
    [InlineData("PN8", "Unknown")]
    [InlineData("9999", "Unknown")]
    [InlineData("9", "Unknown")]
    [InlineData("1", "Unknown")]
    [InlineData("UNKNOWN", "Unknown")]
    [InlineData(null, "Unknown")]
    public void A_number_in_place_of_a_review_code_does_not_say_that_the_child_took_part(string? code, string expected)
    {
        var read = new Return { Episodes = [new() { Child = "1", Decom = April, Rne = "S", Ls = "C2", Place = "U6", ReturnYear = 2025 }], Reviews = [new() { Child = "1", Review = June, ReviewCode = code, ReturnYear = 2025 }] };
        var child = read.Children(_ => Repair.Standard).Single();
        child.Reviews.Should().ContainSingle().Which.Participation.ToString().Should().Be(expected);
        Measure.Find("took_part_in_reviews_1y")!.Assess(child, new StatisticalYear(2025)).Outcome.ToString().Should().Be(expected switch { "PN1" => "Yes", "PN7" => "No", _ => "Unknown" });
    }

    [Theory]
    [InlineData("SDQ2", false, "No", "NotApplicable")]
    [InlineData("SDQ5", false, "No", "NotApplicable")]
    [InlineData("SDQ6", false, "Unknown", "Unknown")]
    [InlineData("-1E400", false, "Unknown", "Unknown")]
    [InlineData(null, false, "Unknown", "Unknown")]
    [InlineData("SDQ2", true, "Unknown", "Unknown")]
    [InlineData("-1E400", true, "Unknown", "Unknown")]
    public void No_score_is_told_by_a_reason_alone_and_not_beside_a_score_that_could_not_be_read(string? reason, bool isScoreUnread, string score, string concern)
    {
        var born = new LocalDate(2015, 6, 1);
        var read = new Return
        {
            Headers = [new() { Child = "1", Dob = born, ReturnYear = 2025 }],
            Episodes = [new() { Child = "1", Decom = April, Rne = "S", Ls = "C2", Place = "U6", ReturnYear = 2025 }],
            Oc2 = [new() { Child = "1", SdqReason = reason, ReturnYear = 2025, Unreadable = isScoreUnread ? ["SDQ_SCORE"] : [] }],
        };
        var child = read.Children(_ => Repair.Standard).Single();
        Measure.Find("dfe_sdq_score")!.Assess(child, new StatisticalYear(2025)).Outcome.ToString().Should().Be(score);
        Measure.Find("dfe_sdq_concern")!.Assess(child, new StatisticalYear(2025)).Outcome.ToString().Should().Be(concern);
    }

    private static IEnumerable<SocialWorkerSpell> Spells(params SocialWorkerRow[] rows) => new Return { SocialWorkers = rows }.SocialWorkerSpells()[One];
}
