using CareRights.Eligibility.LeavingCare;
using static CareRights.Eligibility.Tests.LeavingCare.People;
using static CareRights.Tests.Dates;

namespace CareRights.Eligibility.Tests.LeavingCare;

/// <summary>What a complete record says of facts that are not stated, and how periods that say the same are joined.</summary>
public sealed class CompleteFactsTests
{
    [Theory]
    [InlineData(null)]
    [InlineData(false)]
    [InlineData(true)]
    public void A_complete_record_keeps_what_is_stated_and_says_no_to_the_rest(bool? stated)
    {
        var complete = new Person
        {
            IsDisabled = stated,
            Care = CareHistory.From([], [ShortBreakSeries.Of(new ShortBreak(D("2024-01-01"), D("2024-01-05"), 4)) with { IsSamePersonOrAccommodation = stated, ReturnsToParent = stated, IsInCare = stated }]),
            Courses = History.Of(new Course(CourseKind.Training, D("2026-01-01"), null) { IsInPathwayPlan = stated, IsFullTime = stated, IsResidential = stated, IsNotDesignated = stated, LacksVacationAccommodation = stated }),
            Circumstances = new()
            {
                IsRelevantStudent = stated,
                IsResponsibleForChild = stated,
                IsPartnerResponsibleForChild = stated,
                IsPregnantNearBirth = stated,
                IsCarer = stated,
                IsWithoutParentalSupport = stated,
                HasLimitedCapabilityForWork = stated,
                HasMedicalStatement = stated,
            },
        }.NothingElse();

        var (series, course, facts) = (complete.Care!.ShortBreaks[0], complete.Courses![0], complete.Circumstances!);
        new[] { series.IsSamePersonOrAccommodation, series.ReturnsToParent }.Should().OnlyContain(answer => answer == (stated ?? true), "each break was as breaks are meant to be");
        new[]
        {
            complete.IsDisabled, series.IsInCare, course.IsInPathwayPlan, course.IsFullTime, course.IsResidential, course.IsNotDesignated, course.LacksVacationAccommodation,
            facts.IsRelevantStudent, facts.IsResponsibleForChild, facts.IsPartnerResponsibleForChild, facts.IsPregnantNearBirth, facts.IsCarer,
            facts.IsWithoutParentalSupport, facts.HasLimitedCapabilityForWork, facts.HasMedicalStatement,
        }.Should().OnlyContain(answer => answer == (stated ?? false));
    }

    [Fact]
    public void A_complete_record_keeps_every_service_that_is_stated_and_says_never_and_by_the_authority_of_the_rest()
    {
        foreach (var service in typeof(ServicesReceived).GetProperties().Where(service => service.CanWrite))
        {
            var stated = new ServicesReceived();
            object value = service.PropertyType == typeof(PlanAuthor) ? PlanAuthor.PersonalAdviser : Occurrence.On(D("2025-01-02"));
            service.SetValue(stated, value);
            var complete = new Person { Services = stated }.NothingElse().Services!;

            service.GetValue(complete).Should().Be(value, service.Name);
            typeof(ServicesReceived).GetProperties().Where(other => other.CanWrite && other != service).Select(other => other.GetValue(complete))
                .Should().OnlyContain(other => Equals(other, PlanAuthor.Authority) || Equals(other, Occurrence.Never), service.Name);
        }
    }

    [Fact]
    public void A_break_was_meant_to_last_as_long_as_it_did_unless_it_is_stated()
    {
        var breaks = new Person { Care = CareHistory.From([], [ShortBreakSeries.Of(new ShortBreak(D("2024-01-01"), D("2024-01-18"), 5), new ShortBreak(D("2024-03-01"), D("2024-03-04"), null), new ShortBreak(D("2024-05-01"), null, null))]) }.NothingElse().Care!.ShortBreaks[0].Breaks!;
        breaks.Select(one => one.IntendedDays).Should().Equal(5, 3, null);
    }

    [Fact]
    public void Parental_responsibility_was_held_throughout_unless_a_day_is_stated()
    {
        FamilyHome[] homes =
        [
            new(FamilyMember.PersonWithParentalResponsibility, D("2024-01-01"), D("2024-02-01")),
            new(FamilyMember.PersonWithParentalResponsibility, D("2024-03-01"), D("2024-04-01")) { ParentalResponsibilityFrom = D("2024-03-15") },
            new(FamilyMember.Parent, D("2024-05-01"), D("2024-06-01")),
            new(FamilyMember.SomeoneElse, D("2024-07-01"), null),
        ];
        new Person { FamilyHomes = History.Of(homes) }.NothingElse().FamilyHomes!.Select(home => home.ParentalResponsibilityFrom).Should().Equal(D("2024-01-01"), D("2024-03-15"), null, null);
    }

    [Theory]
    [InlineData("2024-01-01", "2024-03-01", "2024-01-01", "2024-02-01", 1, "one lies within the other, from its first day")]
    [InlineData("2024-01-01", "2024-02-01", "2024-01-01", "2024-03-01", 1, "the other way round")]
    [InlineData("2024-01-01", "2024-03-01", "2024-02-01", "2024-03-01", 1, "to its last day")]
    [InlineData("2024-01-01", "2024-02-01", "2024-02-01", "2024-03-01", 2, "one follows the other, and may be of another kind")]
    [InlineData("2024-01-01", "2024-02-15", "2024-02-01", "2024-03-01", 2, "they overlap, and may be of two kinds")]
    public void Stays_of_an_unknown_kind_are_one_where_one_lies_within_the_other(string from, string to, string from2, string to2, int count, string because) =>
        History.Of(new Accommodation(AccommodationKind.Unknown, D(from), D(to)), new Accommodation(AccommodationKind.Unknown, D(from2), D(to2))).Should().HaveCount(count, because);

    [Theory]
    [InlineData(FamilyMember.Parent, null, "2024-02-01", 2, "one parent and then perhaps the other")]
    [InlineData(FamilyMember.Parent, null, "2024-01-31", 1, "they overlap")]
    [InlineData(FamilyMember.Parent, "mother", "2024-02-01", 1, "the same parent")]
    [InlineData(FamilyMember.Unknown, "mother", "2024-01-31", 2, "it is not known what the person is in law")]
    public void Homes_that_follow_one_another_are_one_with_the_same_person(FamilyMember with, string? who, string second, int count, string because) =>
        History.Of(new FamilyHome(with, D("2024-01-01"), D("2024-02-01")) { Who = who }, new FamilyHome(with, D(second), D("2024-03-01")) { Who = who }).Should().HaveCount(count, because);

    [Theory]
    [InlineData("2012-11-01", "2012-12-03", 0, 1, "before section 104 of the Act of 2012 a remand to detention made nobody looked after")]
    [InlineData("2012-11-01", "2012-12-04", 1, 1, "its first day")]
    [InlineData("2012-12-03", "2012-12-04", 1, 0, "from its first day, whatever was recorded")]
    public void A_remand_to_detention_counts_from_the_day_on_which_the_Act_began(string from, string to, int periods, int not, string because)
    {
        var care = CareHistory.From(Care(from, to, LegalBasis.RemandToYouthDetention) with { RecordedAs = RecordedAs.Other, Section20DutyOwed = false });
        care.Periods.Should().HaveCount(periods, because);
        care.NotLookedAfter.Should().HaveCount(not, because);
        care.ToString().Should().Be($"CareHistory: {periods}");
    }

    [Theory]
    [InlineData("2025-12-01", true, "a night by itself may have been less than 24 hours")]
    [InlineData("2025-10-29", false, "it follows other care at once")]
    [InlineData("2025-07-31", false, "other care follows it at once")]
    public void A_single_night_is_one_that_no_other_care_touches(string night, bool noted, string because)
    {
        var person = Born("2009-06-01").InCare("2025-08-01", "2025-10-29").InCare(night, $"{D(night).PlusDays(1):uuuu-MM-dd}", nation: Nation.Wales).InCare("2026-03-01", null);
        var eligible = EligibleChild.Assess(person, D("2026-03-02"));
        eligible.Answer.Should().Be(Answer.Yes, because);
        eligible.Notes().Any().Should().Be(noted, because);
    }

    [Fact]
    public void Periods_that_start_and_end_together_stand_in_the_order_of_their_authorities()
    {
        History.Of(Care("2024-01-01", null) with { Authority = "York" }, Care("2024-01-01", null) with { Authority = "Leeds" }).Select(period => period.Authority).Should().Equal("Leeds", "York");
        ShortBreakSeries series = new(D("2024-01-01"), null);
        History.Of(series with { Authority = "Leeds" }, series).Select(one => one.Authority).Should().Equal(null, "Leeds");
        History.Of(series).ToString().Should().Be("ShortBreakSeries: 1");
    }

    [Fact]
    public void A_break_is_meant_to_last_a_day_at_least()
    {
        FluentActions.Invoking(() => new ShortBreak(D("2024-01-01"), null, 0)).Should().Throw<ArgumentException>().WithMessage("A break is intended to last at least a day.*");
        new ShortBreak(D("2024-01-01"), null, 1).IntendedDays.Should().Be(1);
    }
}
