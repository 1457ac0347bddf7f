using static CareRights.Tests.Dates;

namespace CareRights.Safeguarding.Tests;

/// <summary>Every clock at the ends of the years that dates can have, and everything as a due.</summary>
public sealed class EndsOfTheCalendarTests
{
    private static readonly EventTime[] Ends =
    [
        EventTime.On(LocalDate.MinIsoValue), EventTime.On(LocalDate.MaxIsoValue), EventTime.On(D("9999-12-30")), EventTime.On(D("9999-01-01")), EventTime.On(Deadline.FirstLaw), default,
        EventTime.InLondon(new LocalDateTime(9999, 12, 31, 23, 59)), EventTime.InLondon(new LocalDateTime(9999, 12, 29, 12, 0)), EventTime.InLondon(new LocalDateTime(2028, 12, 31, 23, 59)),
    ];

    [Fact]
    public void No_clock_throws()
    {
        foreach (var clock in CareRights.Safeguarding.Clock.All)
        {
            foreach (var from in Ends)
            {
                var deadline = Deadline.Of(clock, from, Given.Calendar);
                (deadline.Due is null || deadline.State == DeadlineState.Dated).Should().BeTrue();
                deadline.Against(EventTime.On(LocalDate.MaxIsoValue), LocalDate.MaxIsoValue).Should().NotBeNull();
                deadline.Against(null, LocalDate.MinIsoValue).Should().NotBeNull();
                deadline.ToDue().Id.Should().Be(clock.Id);
                _ = deadline.LastWorkingDay;
                foreach (var count in new[] { 1, 1000, int.MaxValue })
                {
                    foreach (var unit in new[] { TimeUnit.Hours, TimeUnit.Days, TimeUnit.WorkingDays, TimeUnit.Weeks, TimeUnit.Months, TimeUnit.Years })
                    {
                        deadline.InArea(Limit.Within(count, unit), Instrument.LocalProcedures.At("an area")).Should().NotBeNull();
                    }
                }

                Deadline.OnRemand(clock, Remand.YouthDetention, from, Given.Calendar).Should().NotBeNull();
            }
        }
    }

    [Fact]
    public void No_rule_of_its_own_throws()
    {
        foreach (var from in Ends)
        {
            foreach (var day in new LocalDate?[] { null, LocalDate.MinIsoValue, LocalDate.MaxIsoValue })
            {
                _ = Deadline.EmergencyProtectionOrder(day ?? from.Date, day?.At(new LocalTime(12, 0)), Given.Calendar);
                _ = Deadline.EmergencyProtectionOrderExtended(from, 0, Given.Calendar);
                _ = Deadline.FirstHealthAssessment(from, day, Given.Calendar);
                _ = Deadline.NextFosteringVisit(day, from, Given.Calendar);
                _ = Deadline.RapidReview(from, day is { } aware ? EventTime.On(aware) : null, Given.Calendar);
                _ = Deadline.SeriousIncident(from, day is { } known ? EventTime.On(known) : null, from, Given.Calendar);
                _ = Deadline.AdviceLineResponse(from, OpeningHours.AdviceLine, Given.Calendar);
                foreach (var basis in Enum.GetValues<VisitBasis>())
                {
                    _ = Deadline.NextVisit(new() { Basis = basis, Started = day, IntendedToEighteen = true, FirstReviewHeld = true }, from, Given.Calendar);
                }
            }
        }
    }

    [Fact]
    public void A_due_has_the_day_that_is_safe_on_every_reading()
    {
        var review = Deadline.RapidReview(Given.When("2025-12-24"), null, Given.Calendar).ToDue();
        (review.Day, review.SafeDay).Should().Be((D("2026-01-19"), null));
        review.Missing.Should().ContainSingle().Which.Path.Should().Be("partners-aware");

        var incident = Deadline.SeriousIncident(Given.When("2026-03-02"), Given.When("2026-03-10"), null, Given.Calendar).ToDue();
        (incident.Day, incident.SafeDay).Should().Be((D("2026-03-17"), D("2026-03-09")));
        Given.DeadlineOf("PP-72", "2026-03-27T22:00").ToDue().At.Should().Be(Given.DeadlineOf("PP-72", "2026-03-27T22:00").DueAt);
    }
}
