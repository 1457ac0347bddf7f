using static CareRights.Tests.Dates;

namespace CareRights.Core.Tests;

/// <summary>Family Law Reform Act 1969, section 9(1): an age is attained at the commencement of the relevant anniversary.</summary>
public sealed class StatutoryAgeTests
{
    public static TheoryData<string, string, string, int> Section9 => new()
    {   // limb                                                  born          as of         age
        { "the eve of the anniversary",                          "2009-05-10", "2025-05-09", 15 },
        { "the anniversary",                                     "2009-05-10", "2025-05-10", 16 },
        { "the day after",                                       "2009-05-10", "2025-05-11", 16 },
        { "the day of birth",                                    "2009-05-10", "2009-05-10", 0 },
        { "before birth",                                        "2009-05-10", "2009-05-09", -1 },
        { "born 29 February: 28 February of a common year",      "2008-02-29", "2026-02-28", 17 },
        { "born 29 February: 1 March of a common year",          "2008-02-29", "2026-03-01", 18 },
        { "born 29 February: 28 February of a leap year",        "2008-02-29", "2024-02-28", 15 },
        { "born 29 February: 29 February of a leap year",        "2008-02-29", "2024-02-29", 16 },
        { "born 28 February: 28 February of a leap year",        "2007-02-28", "2024-02-28", 17 },
        { "born 1 March: 29 February of a leap year",            "2008-03-01", "2024-02-29", 15 },
    };

    [Fact]
    public void An_age_attained_after_the_calendar_ends_is_attained_on_its_last_day()
    {
        StatutoryAge.Attained(D("9983-05-10"), 16).Should().Be(D("9999-05-10"));
        StatutoryAge.Attained(D("9983-05-10"), 17).Should().Be(LocalDate.MaxIsoValue);
    }

    [Theory, MemberData(nameof(Section9))]
    public void Age(string limb, string born, string asOf, int expected) =>
        StatutoryAge.Of(D(born)).On(D(asOf)).Should().Be(expected, limb);

    [Theory]
    [InlineData("2008-02-29", 16, "2024-02-29")]
    [InlineData("2008-02-29", 18, "2026-03-01")]
    [InlineData("2008-03-01", 18, "2026-03-01")]
    [InlineData("2008-12-31", 25, "2033-12-31")]
    public void AnAgeIsAttainedOn(string born, int age, string expected) =>
        StatutoryAge.Attained(D(born), age).Should().Be(D(expected));

    [Fact]
    public void AttainedIsTheFirstDayOfTheAgeOnEveryDayOfBirth()
    {
        for (var born = D("2003-01-01"); born <= D("2008-12-31"); born = born.PlusDays(1))
        {
            foreach (var age in new[] { 14, 16, 18, 21, 25 })
            {
                var attained = StatutoryAge.Attained(born, age);
                StatutoryAge.Of(born).On(attained).Should().Be(age);
                StatutoryAge.Of(born).On(attained.PlusDays(-1)).Should().Be(age - 1);
            }
        }
    }

    [Fact]
    public void The_ends_of_the_calendar_are_no_exception()
    {
        StatutoryAge.Attained(D("9990-02-28"), 18).Should().Be(LocalDate.MaxIsoValue);
        StatutoryAge.Of(LocalDate.MinIsoValue).On(LocalDate.MaxIsoValue).Should().Be(LocalDate.MaxIsoValue.Year - LocalDate.MinIsoValue.Year);
        StatutoryAge.Of(D("9996-02-29")).On(LocalDate.MaxIsoValue).Should().Be(3);
    }

    [Fact]
    public void A_date_of_birth_is_not_printed() => StatutoryAge.Of(D("2008-02-29")).ToString().Should().NotContain("2008");

    [Theory]
    [InlineData("2008-02-29", "2026-02-28", true)]
    [InlineData("2008-02-29", "2024-02-28", false)]
    [InlineData("2008-02-29", "2026-03-01", false)]
    [InlineData("2008-02-28", "2026-02-28", false)]
    public void TheChoiceOf1MarchDecides(string born, string asOf, bool decides) =>
        StatutoryAge.Of(D(born)).DependsOnLeapDay(D(asOf)).Should().Be(decides);
}
