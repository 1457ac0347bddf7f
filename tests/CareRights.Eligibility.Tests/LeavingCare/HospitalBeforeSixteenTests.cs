using static CareRights.Eligibility.Tests.LeavingCare.People;
using static CareRights.Tests.Dates;

namespace CareRights.Eligibility.Tests.LeavingCare;

/// <summary>Care Leavers (England) Regulations 2010, regulation 3(2)(c): in hospital on attaining 16, on 1 September 2024, and 13 weeks in care before "being detained or in hospital", where another stay came before.</summary>
/// <remarks>In care under section 20 from 1 March to 1 August 2024, in hospital from 1 July: 122 days before that. The stay before it begins 90, 91 and 92 days after care did.</remarks>
public sealed class HospitalBeforeSixteenTests
{
    [Theory]
    [InlineData(AccommodationKind.Unknown, "2024-05-30", "2024-06-30", "Yes", null)]
    [InlineData(AccommodationKind.Unknown, "2024-05-30", "2024-07-01", "Unknown", "OtherAccommodation")]
    [InlineData(AccommodationKind.Unknown, "2024-05-30", "2024-07-02", "Unknown", "OtherAccommodation")]
    [InlineData(AccommodationKind.Unknown, "2024-05-30", "2024-10-01", "Unknown", "OtherAccommodation")]
    [InlineData(AccommodationKind.Unknown, "2024-05-31", "2024-07-01", "Yes", null)]
    [InlineData(AccommodationKind.Unknown, "2024-06-01", "2024-07-01", "Yes", null)]
    [InlineData(AccommodationKind.HealthService, "2024-05-30", "2024-06-30", "Yes", null)]
    [InlineData(AccommodationKind.HealthService, "2024-05-30", "2024-07-01", "No", null)]
    [InlineData(AccommodationKind.HealthService, "2024-05-31", "2024-07-01", "Yes", null)]
    [InlineData(AccommodationKind.IndependentHospital, "2024-05-30", "2024-06-30", "Yes", null)]
    [InlineData(AccommodationKind.IndependentHospital, "2024-05-30", "2024-07-01", "Unknown", "HospitalAfterHospital")]
    [InlineData(AccommodationKind.IndependentHospital, "2024-05-30", "2024-10-01", "No", null)]
    [InlineData(AccommodationKind.IndependentHospital, "2024-05-31", "2024-07-01", "Yes", null)]
    [InlineData(AccommodationKind.EducationFunctions, "2024-05-30", "2024-07-01", "Yes", null)]
    public void A_stay_before_the_hospital_may_be_part_of_it(AccommodationKind kind, string from, string to, string relevant, string? asked)
    {
        var answer = Hospital.Stayed(kind, from, to).AllOn("2024-09-02").Relevant;
        answer.Answer.ToString().Should().Be(relevant);
        answer.Missing.Select(fact => fact.Id).Should().Equal(asked is null ? [] : [asked]);
    }

    [Theory]
    [InlineData("2024-06-30", "Yes")]
    [InlineData("2024-07-01", "Unknown")]
    [InlineData("2024-07-02", "Unknown")]
    public void A_stay_in_the_same_hospital_that_is_only_possible_may_be_part_of_it(string to, string relevant)
    {
        var stays = History.Of([.. Hospital.Accommodation!, new Accommodation(AccommodationKind.HealthService, D("2024-05-30"), D(to)) { IsPossible = true }]);
        (Hospital with { Accommodation = stays }).AllOn("2024-09-02").Relevant.Answer.ToString().Should().Be(relevant);
    }

    // One stay runs into the next, and that into the hospital.
    [Theory]
    [InlineData("2024-06-14", "Yes")]
    [InlineData("2024-06-15", "Unknown")]
    public void Stays_before_the_hospital_may_be_one_with_each_other(string to, string relevant) =>
        Hospital.Stayed(AccommodationKind.Unknown, "2024-05-30", to).Stayed(AccommodationKind.IndependentHospital, "2024-06-15", "2024-07-01").AllOn("2024-09-02").Relevant.Answer.ToString().Should().Be(relevant);

    // In one or in the other on attaining 16, and neither is certain: before one there are 122 days in care, before the other 90 or 91.
    [Theory]
    [InlineData("2024-05-30", AccommodationKind.Detained, "Unknown")]
    [InlineData("2024-05-31", AccommodationKind.IndependentHospital, "Unknown")]
    public void Of_stays_that_are_only_possible_either_may_be_the_one(string from, AccommodationKind kind, string relevant)
    {
        var stays = History.Of([.. Hospital.Accommodation!.Select(stay => stay with { IsPossible = true }), new Accommodation(kind, D(from), null) { IsPossible = true }]);
        (Hospital with { Accommodation = stays }).AllOn("2024-09-02").Relevant.Answer.ToString().Should().Be(relevant);
    }

    private static Person Hospital => Born("2008-09-01").InCare("2024-03-01", "2024-08-01").Stayed(AccommodationKind.HealthService, "2024-07-01", "2024-10-01");
}
