using static CareRights.Tests.Dates;

namespace CareRights.Core.Tests;

/// <summary>The one shape for what falls due.</summary>
public sealed class DueTests
{
    private static readonly Citation Authority = Instrument.Act("Children Act 1989", "ukpga/1989/41").At("section 47");

    [Fact]
    public void Equality_is_by_value_with_the_missing_facts()
    {
        Make(["a", "b"]).Should().Be(Make(["a", "b"]));
        Make(["a", "b"]).GetHashCode().Should().Be(Make(["a", "b"]).GetHashCode());
        Make(["a", "b"]).Should().NotBe(Make(["b", "a"]));
        Make([]).Should().NotBe(Make([], note: "a note"));
        Make([]).Should().NotBe(Make([], day: "2026-03-03"));
        Make([]).Equals(null).Should().BeFalse();
    }

    [Fact]
    public void A_due_that_contradicts_itself_cannot_be_made()
    {
        Refused(() => new Due(" ", "name", "", null, null, "", Authority));
        Refused(() => new Due("id", "", "", null, null, "", Authority));
        Refused(() => new Due("id", "name", "", null, D("2026-03-02"), "", Authority, safeDay: D("2026-03-03")));
        Refused(() => new Due("id", "name", "", null, null, "", Authority, safeDay: D("2026-03-03")));
        Refused(() => new Due("id", "name", "", null, null, "", Authority, at: Instant.FromUnixTimeSeconds(0)));
        ((Action)(() => _ = new Due("id", "name", "", null, null, "", null!))).Should().Throw<ArgumentNullException>();
        new Due("id", "name", "", null, D("2026-03-02"), "", Authority, safeDay: D("2026-03-02")).Missing.Should().BeEmpty();

        static void Refused(Func<Due> make) => ((Action)(() => make())).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void What_is_refused_says_why_and_what_is_absent_is_refused()
    {
        Why(() => new Due("id", "name", "", null, D("2026-03-02"), "", Authority, safeDay: D("2026-03-03")), "A day that is in time on every reading is no later than the last day.*");
        Why(() => new Due("id", "name", "", null, null, "", Authority, at: Instant.FromUnixTimeSeconds(0)), "An instant at which the time ends lies on a last day.*");
        Why(() => new Due("id", "name", null!, null, null, "", Authority), "*trigger*");
        Why(() => new Due("id", "name", "", null, null, null!, Authority), "*convention*");
        Why(() => new Due("id", "name", "", null, null, "", Authority, note: null!), "*note*");
        new Due("id", "name", "", null, D("2026-03-02"), "", Authority, at: Instant.FromUnixTimeSeconds(0)).At.Should().Be(Instant.FromUnixTimeSeconds(0));
        new Due("id", "name", "", null, null, "", Authority).Note.Should().BeEmpty();

        static void Why(Func<Due> make, string because) => ((Action)(() => make())).Should().Throw<ArgumentException>().WithMessage(because);
    }

    [Fact]
    public void The_days_are_not_printed() => Make([]).ToString().Should().Be("ID: name");

    private static Due Make(string[] missing, string day = "2026-03-02", string note = "") =>
        new("ID", "name", "the event", D("2026-03-01"), D(day), "one day", Authority, D("2026-03-01"), null, missing.Select(id => new MissingFact(id, "whether " + id)), note);
}
