using System.Text;
using CareRights.Eligibility.LeavingCare;
using static CareRights.Tests.Dates;

namespace CareRights.Ssd.Tests;

/// <summary>The JSON of DfE's Children's Social Care API is read into the same facts, and what it lacks is not known.</summary>
public sealed class CscJsonTests
{
    private static readonly LocalDate AsOf = D("2025-03-31");

    [Fact]
    public void A_child_in_care_since_fourteen_is_perhaps_eligible_since_the_legal_status_is_not_there()
    {
        var person = Read(Child()).Should().ContainSingle().Subject;

        person.Facts.Born.Should().Be(D("2008-03-01"));
        person.Facts.Care!.Periods.Should().Contain(period => period.IsPossible && period.From <= D("2022-05-01"));
        LeavingCareStatus.Assess(person.Facts, AsOf).Primary.Should().Be(CareStatus.Unknown);
        SsdReader.NotInJson.Should().Contain(SsdTable.LegalStatuses);
    }

    [Fact]
    public void An_array_and_an_object_that_holds_it_read_alike() => Read("{\"la_code\": 999, \"Children\": " + Child() + "}").Select(person => person.Id).Should().Equal("P1");

    [Fact]
    public void What_is_to_be_purged_is_left_out()
    {
        Read(Child().Replace("\"la_child_id\"", "\"purge\": true, \"la_child_id\"", StringComparison.Ordinal)).Should().BeEmpty();
        Read(Child().Replace("\"placement_type\"", "\"purge\": true, \"placement_type\"", StringComparison.Ordinal)).Single().Rows.Episodes.Should().BeEmpty();
    }

    [Fact]
    public void An_enquiry_that_asks_for_a_conference_starts_its_clock_and_a_conference_stops_it()
    {
        Read(Child()).Single().Deadlines(WorkingDays.EnglandAndWales).Select(each => each.Deadline.Clock.Id).Should().Contain("ICPC-15");
        Read(Child().Replace("\"icpc_required_flag\": true", "\"icpc_required_flag\": true, \"icpc_date\": \"2025-03-20\"", StringComparison.Ordinal)).Single()
            .Deadlines(WorkingDays.EnglandAndWales).Select(each => each.Deadline.Clock.Id).Should().NotContain("ICPC-15");
    }

    [Theory]
    [InlineData("")]
    [InlineData("[")]
    [InlineData("12")]
    [InlineData("{\"la_code\": 999}")]
    public void A_text_that_is_no_payload_is_refused(string json)
    {
        var read = () => Read(json);

        read.Should().Throw<FormatException>().WithMessage("found*expected*");
    }

    [Theory]
    [InlineData("[null, 3, \"x\", {}]")]
    [InlineData("[{\"la_child_id\": \"P1\", \"child_details\": 3, \"social_care_episodes\": {\"a\": 1}}]")]
    [InlineData("[{\"la_child_id\": \"P1\", \"social_care_episodes\": [{\"child_looked_after_placements\": [{\"start_date\": 20250101}], \"adoption\": [], \"care_leavers\": true}]}]")]
    public void A_payload_of_another_shape_is_read_as_far_as_it_goes(string json)
    {
        var read = () => Read(json).Select(person => LeavingCareStatus.Assess(person.Facts, AsOf).Primary).ToList();

        read.Should().NotThrow();
    }

    private static string Child() => """
        [{
          "la_child_id": "P1",
          "child_details": { "first_name": "x", "date_of_birth": "2008-03-01", "sex": "F" },
          "social_care_episodes": [{
            "social_care_episode_id": "F1", "referral_date": "2022-04-01",
            "care_worker_details": [{ "worker_id": "SW123456", "start_date": "2022-05-01" }],
            "section_47_assessments": [{ "section_47_assessment_id": "S1", "start_date": "2025-03-10", "end_date": "2025-03-14", "icpc_required_flag": true }],
            "child_looked_after_placements": [{ "child_looked_after_placement_id": "PL1", "start_date": "2022-05-01", "start_reason": "S", "placement_type": "U4" }]
          }]
        }]
        """;

    private static List<SsdPerson> Read(string json)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        return [.. SsdReader.ReadJson(stream, SsdExtract.Of(AsOf))];
    }
}
