using static CareRights.Eligibility.Tests.LeavingCare.People;
using static CareRights.Tests.Dates;

namespace CareRights.Eligibility.Tests.LeavingCare;

/// <summary>Children Act 1989, section 24(2)(d): "a consecutive period of at least three months", over by the day asked about, where a stay beside it is only possible.</summary>
/// <remarks>In hospital from 1 January to 1 April 2025 perhaps; asked on 1 October. Alone the stay is over, and joined to one that goes on it is not.</remarks>
public sealed class ConsecutiveStaysTests
{
    [Theory]
    [InlineData("2025-03-31", null)]
    [InlineData("2025-04-01", null)]
    [InlineData("2025-04-02", null)]
    [InlineData("2024-12-01", "2025-10-02")]
    [InlineData("2024-12-01", "2025-09-30")]
    public void A_possible_stay_beside_a_possible_one_leaves_it_open(string from, string? to)
    {
        foreach (var kind in new[] { AccommodationKind.HealthService, AccommodationKind.CareHome })
            Qualifying(Stay(AccommodationKind.HealthService, "2025-01-01", "2025-04-01", isPossible: true), Stay(kind, from, to, isPossible: true)).Should().Be("Unknown");
    }

    // One that is only possible joins the hospital to a care home that goes on.
    [Theory]
    [InlineData("2025-03-31", "2025-08-01", "Yes")]
    [InlineData("2025-04-01", "2025-08-01", "Unknown")]
    [InlineData("2025-04-01", "2025-07-31", "Yes")]
    public void A_possible_stay_between_two_may_join_them(string from, string to, string qualifying) =>
        Qualifying(
            Stay(AccommodationKind.HealthService, "2025-01-01", from == "2025-03-31" ? "2025-03-30" : "2025-04-01", isPossible: false), Stay(AccommodationKind.IndependentHospital, from, to, isPossible: true),
            Stay(AccommodationKind.CareHome, "2025-08-01", null, isPossible: false)).Should().Be(from == "2025-03-31" ? "No" : qualifying);

    [Theory]
    [InlineData(AccommodationKind.EducationFunctions)]
    [InlineData(AccommodationKind.HealthService)]
    public void A_possible_stay_leaves_it_open_by_either_limb(AccommodationKind kind)
    {
        Qualifying(Stay(kind, "2025-01-01", "2025-04-01", isPossible: true)).Should().Be("Unknown");
        Qualifying(Stay(kind, "2025-01-01", "2025-04-01", isPossible: false)).Should().Be("Yes");
    }

    [Fact]
    public void One_period_of_three_months_is_enough_however_many_come_before_and_after_it() =>
        Qualifying(
            Stay(AccommodationKind.HealthService, "2024-07-01", "2024-11-01", isPossible: false), Stay(AccommodationKind.HealthService, "2025-01-01", "2025-05-01", isPossible: false),
            Stay(AccommodationKind.HealthService, "2025-08-01", "2025-08-15", isPossible: false)).Should().Be("Yes");

    private static Accommodation Stay(AccommodationKind kind, string from, string? to, bool isPossible) => new(kind, D(from), to is null ? null : D(to)) { IsPossible = isPossible };

    private static string Qualifying(params Accommodation[] stays) => (Born("2008-06-01") with { Accommodation = History.Of(stays) }).AllOn("2025-10-01").Qualifying.Answer.ToString();
}
