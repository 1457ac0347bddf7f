using CareRights.Participation.Meetings;

namespace CareRights.Participation.Tests;

/// <summary>The example of the package's README says what the code says.</summary>
public sealed class ReadmeTests
{
    [Fact]
    public void TheExamplePrintsWhatItShows()
    {
        var barnet = new LocalAuthority("E09000003", "Barnet");
        var bromley = new LocalAuthority("E09000006", "Bromley");
        SchoolCalendar[] calendars =
        [
            SchoolCalendar.FromBreakUp(barnet, new LocalDate(2022, 10, 21), returns: null, "council page"),
            SchoolCalendar.FromBreakUp(bromley, new LocalDate(2022, 10, 14), returns: new LocalDate(2022, 10, 31), "council page"),
        ];
        var ranking = BestDates.Rank(
            HalfTermWeeks.Autumn(2022, calendars), Invitations.EachEqually([barnet, bromley]), calendars);

        var readme = File.ReadAllText(Path.Combine(CareRights.Tests.Repository.Root, "src", "CareRights.Participation", "README.md"));
        var shown = readme.Split('\n').Single(line => line.StartsWith("// The week of", StringComparison.Ordinal)).TrimStart('/', ' ').Replace(" ...", "");
        ranking.Reason.Should().StartWith(shown);
    }

    [Fact]
    public void EveryProvisionInTheCoverageSaysWhereItIsAnswered() =>
        ParticipationLaw.Coverage.Should().OnlyContain(row => row.State == CoverageState.NotEncoded || typeof(ParticipationLaw).Assembly.GetExportedTypes().Any(type => type.Name == row.Where));
}
