using CareRights.Eligibility.LeavingCare;
using static CareRights.CareStatus;
using static CareRights.Eligibility.Tests.LeavingCare.People;
using static CareRights.Tests.Dates;

namespace CareRights.Eligibility.Tests.LeavingCare;

/// <summary>
/// Decisions of courts and of the Ombudsman, restated. Where a decision gives a month and no day, a day is supplied here, or every day is tried.
/// What was owed, what was provided and what was recorded are three facts.
/// </summary>
public sealed class PublishedDecisions
{
    private static LookedAfterPeriod Recorded(string from, string? to, RecordedAs label, ArrangedBy arrangedBy, bool? owed) =>
        Care(from, to) with { RecordedAs = label, ArrangedBy = arrangedBy, Section20DutyOwed = owed };

    [Fact]
    public void D01_Southwark_2009_A_Housing_Act_label_does_not_displace_the_section_20_duty()
    {
        var person = Born("1990-06-01").With(Recorded("2007-09-15", null, RecordedAs.HousingAct, ArrangedBy.ChildrensServices, owed: true));
        var lookedAfter = LookedAfterChild.Assess(person, D("2007-10-01"));

        lookedAfter.Answer.Should().Be(Answer.Yes);
        lookedAfter.Notes().Should().ContainSingle(note => note.Contains("[2009] UKHL 26"));
    }

    [Fact]
    public void D02_Hammersmith_2008_Housing_alone_acted_so_never_looked_after()
    {
        var person = Born("1988-02-25")
            .With(Recorded("2005-04-15", "2005-12-01", RecordedAs.HousingAct, ArrangedBy.AnotherBody, owed: true))
            .Stayed(AccommodationKind.Detained, "2005-12-01", "2006-04-01");

        LookedAfterChild.Assess(person, D("2005-05-01")).Answer.Should().Be(Answer.No);
        person.StatusOn("2006-02-25").Should().Be(None);
    }

    [Fact]
    public void D03_Lambeth_2011_Every_pair_of_days_in_the_reported_months_makes_a_former_relevant_child()
    {
        for (var from = D("2006-03-01"); from <= D("2006-03-31"); from = from.PlusDays(1))
        {
            for (var to = D("2006-10-01"); to <= D("2006-10-31"); to = to.PlusDays(1))
            {
                var period = new LookedAfterPeriod(from, to, Nation.England) { RecordedAs = RecordedAs.HousingAct, ArrangedBy = ArrangedBy.ChildrensServices, Section20DutyOwed = true };
                Born("1989-04-30").With(period).StatusOn("2009-11-04").Should().Be(FormerRelevant);
            }
        }
    }

    [Fact]
    public void D03_Lambeth_2011_Days_that_are_only_possible_leave_the_answer_certain()
    {
        LookedAfterPeriod Possible(string from, string to) => Recorded(from, to, RecordedAs.HousingAct, ArrangedBy.ChildrensServices, true) with { IsPossible = true };
        var person = Born("1989-04-30").With(
            Recorded("2006-03-31", "2006-10-01", RecordedAs.HousingAct, ArrangedBy.ChildrensServices, owed: true), Possible("2006-03-01", "2006-03-31"), Possible("2006-10-01", "2006-10-31"));

        person.StatusOn("2009-11-04").Should().Be(FormerRelevant);
    }

    [Fact]
    public void D04_Southwark_v_D_2007_The_authority_arranged_it_so_it_was_not_private_fostering()
    {
        var person = Born("1990-10-15").With(
            Recorded("2004-01-15", "2005-06-15", RecordedAs.PrivateFostering, ArrangedBy.ChildrensServices, owed: true) with { Authority = "Southwark" });

        LookedAfterChild.Assess(person, D("2004-02-01")).Answer.Should().Be(Answer.Yes);
        LookedAfterChild.Assess(person, D("2004-01-15")).Answer.Should().Be(Answer.Yes, "a child is looked after as soon as the duty is performed, not after 24 hours");
        person.Care!.Periods.Should().ContainSingle().Which.Authority.Should().Be("Southwark");
    }

    [Fact]
    public void D05_Kent_2011_A_placement_with_the_grandmother_was_the_authoritys()
    {
        var person = Born("1995-04-19").With(Recorded("2004-12-17", null, RecordedAs.FamilyArrangement, ArrangedBy.ChildrensServices, owed: true));

        LookedAfterChild.Assess(person, D("2010-05-07")).Answer.Should().Be(Answer.Yes);
        person.StatusOn("2011-04-19").Should().Be(Eligible);
    }

    [Fact]
    public void D06_Surrey_2025_Help_with_what_the_child_found_is_not_accommodation_by_the_authority()
    {
        var person = Born("2002-06-01").With(Recorded("2019-10-17", null, RecordedAs.Other, ArrangedBy.TheYoungPersonOrFamily, owed: false));

        LookedAfterChild.Assess(person, D("2019-10-18")).Answer.Should().Be(Answer.No);
        person.StatusOn("2020-06-01").Should().Be(None);
    }

    [Fact]
    public void D07_Hillingdon_2003_Care_first_given_after_16_is_enough()
    {
        var person = Born("1984-12-01").With(Recorded("2001-10-10", "2002-12-01", RecordedAs.Section17, ArrangedBy.ChildrensServices, owed: true));
        var formerRelevant = FormerRelevantChild.Assess(person, D("2002-12-01"));

        formerRelevant.Answer.Should().Be(Answer.Yes);
        formerRelevant.Findings[1].Parts[1].Answer.Should().Be(Answer.Yes, "limb (b)");
    }

    [Theory]
    [InlineData("2012-09-27")]
    [InlineData("2014-11-20")]
    public void D08_Bedford_2014_What_was_owed_and_not_given_makes_no_status(string asOf) =>
        (Born("1994-09-27") with { WasOwedSection20AndNotAccommodated = true }).StatusOn(asOf).Should().Be(None);

    [Fact]
    public void D09_Greenwich_2023_The_date_of_birth_decided_on_changes_the_age_and_not_what_was_provided()
    {
        var person = Born("2002-01-01") with { BornBasis = BirthDateBasis.DecidedByCourtOrTribunal, WasOwedSection20AndNotAccommodated = true };

        StatutoryAge.Of(person.Born!.Value).On(D("2019-09-11")).Should().Be(17);
        StatutoryAge.Of(person.Born!.Value).On(D("2021-08-18")).Should().Be(19);
        person.StatusOn("2021-08-18").Should().Be(None);
    }

    [Theory]
    [InlineData("2020-02-01", "2020-05-02")]
    [InlineData("2020-02-29", "2020-05-30")]
    public void D10_Manchester_2021_Ninety_one_days_are_complete_on(string entry, string complete)
    {
        Born("2002-12-01").InCare(entry, null).AllOn(complete).Eligible.Answer.Should().Be(Answer.Yes);
        Born("2002-12-01").InCare(entry, null).AllOn(D(complete).PlusDays(-1).ToString("uuuu-MM-dd", null)).Eligible.Answer.Should().Be(Answer.No);
    }

    [Fact]
    public void D10_Manchester_2021_Eighteen_before_91_days_is_qualifying_and_not_none()
    {
        Born("2002-04-01").InCare("2020-02-15", "2020-04-01").StatusOn("2020-04-01").Should().Be(Qualifying);
        Born("2002-04-01").InCare("2019-04-15", "2020-04-01").StatusOn("2020-04-01").Should().Be(FormerRelevant, "had section 20 begun when she asked");
    }

    [Fact]
    public void D10_Manchester_2021_Without_the_dates_it_is_unknown()
    {
        var entryInFebruary = Care("2020-02-29", null);
        var perhapsEarlier = Care("2020-02-01", "2020-02-29") with { IsPossible = true };
        var status = (Born("2002-05-15").With(entryInFebruary, perhapsEarlier) with { Born = null }).AllOn("2020-06-01");

        status.Primary.Should().Be(Unknown);
        status.FormerRelevant.Missing.Select(missing => missing.Question).Should().Contain("date of birth");
    }

    [Fact]
    public void D11_Isle_of_Wight_2020_A_care_leaver_whose_category_waits_for_the_days()
    {
        var certain = Recorded("2017-09-01", "2017-09-08", RecordedAs.Section17, ArrangedBy.ChildrensServices, owed: true);
        var possible = Recorded("2017-09-08", "2018-05-01", RecordedAs.Section17, ArrangedBy.ChildrensServices, owed: true) with { IsPossible = true };
        var status = Born("2000-06-01").With(certain, possible).AllOn("2018-08-01");

        status.Answer.Should().Be(Answer.Yes);
        status.Primary.Should().Be(Unknown);
        status.FormerRelevant.Missing.Select(missing => missing.Question).Should().Contain(fact => fact.Contains("looked after on the days"));
    }

    [Fact]
    public void D12_Nottingham_2022_Once_looked_after_is_not_always_a_care_leaver() =>
        Born("2003-03-01").InCare("2010-01-01", "2018-06-01", LegalBasis.CareOrder).StatusOn("2021-06-01").Should().Be(None);

    [Fact]
    public void D13_Worcestershire_2020_Three_months_in_a_residential_school_make_a_person_qualify()
    {
        Born("2001-09-01").Stayed(AccommodationKind.EducationFunctions, "2009-01-05", "2019-07-20").StatusOn("2019-09-01").Should().Be(Qualifying);
        (Born("2001-09-01") with { Accommodation = null }).StatusOn("2019-09-01").Should().Be(Unknown, "the legal basis of the placement is not supplied");
    }

    // He was a former relevant child, so 91 days had run from 2 October 2007 before he was 18: born on 1 January 1990 at the earliest.
    [Theory]
    [InlineData("1990-01-01")]
    [InlineData("1990-10-02")]
    public void D14_Barking_2010_A_former_relevant_child_on_9_October_2009_whatever_the_birthday(string born) =>
        Born(born).InCare("2007-10-02", null).StatusOn("2009-10-09").Should().Be(FormerRelevant);

    [Theory]
    [InlineData("1991-11-01")]
    [InlineData("1993-05-17")]
    public void D15_Newcastle_2013_Former_relevant_on_28_August_2012(string born) =>
        Born(born).InCare("2007-08-15", null).StatusOn("2012-08-28").Should().Be(FormerRelevant);

    [Theory]
    [InlineData("1996-08-01")]
    [InlineData("1996-12-31")]
    public void D17_West_Sussex_2019_Former_relevant_throughout_the_course(string born) =>
        Born(born).InCare("2002-06-01", null).StatusOn("2019-09-27").Should().Be(FormerRelevant);
}
