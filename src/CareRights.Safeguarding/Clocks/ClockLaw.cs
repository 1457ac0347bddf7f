using System.Linq;
using NodaTime;

namespace CareRights.Safeguarding;

/// <summary>How the tables of clocks state a limit over time.</summary>
internal static class ClockLaw
{
    /// <summary>For a clock whose limit the facts choose among other clocks.</summary>
    public static readonly Dated<Limit> ChosenByFacts = new();

    /// <summary>The first and last day of SI 2020/445, regulation 2: the relevant period.</summary>
    public static readonly DateInterval RelevantPeriod = new(new LocalDate(2020, 4, 24), new LocalDate(2020, 9, 25));

    /// <summary>The days on which a visit could be made by telephone or video for a reason of the virus: SI 2020/909 regulation 4, as extended by SI 2021/261.</summary>
    public static readonly DateInterval RemoteVisits = new(new LocalDate(2020, 9, 25), new LocalDate(2021, 9, 30));

    private static readonly LocalDate CheckedOn = new(2026, 11, 29);

    /// <summary>A limit whose text was read from a day on, where an older limit stood before that was not read.</summary>
    public static Dated<Limit> Since(int year, int month, int day, Limit limit, Citation authority, string state = "") =>
        new(new Enacted<Limit>(new LocalDate(year, month, day), limit, authority, CheckedOn, State: state, InForceBefore: true));

    /// <summary>A limit that began on a day: the text that brought it in was read, and there was none before.</summary>
    public static Dated<Limit> BeganOn(int year, int month, int day, Limit limit, Citation authority, string state = "") =>
        new(new Enacted<Limit>(new LocalDate(year, month, day), limit, authority, CheckedOn, State: state));

    public static Dated<Limit> NotCommenced(Limit limit, Citation authority, string state) =>
        new(new Enacted<Limit>(null, limit, authority, CheckedOn, State: state));

    /// <summary>The same law with the limit that SI 2020/445 put in its place for the relevant period.</summary>
    public static Dated<Limit> In2020(this Dated<Limit> law, Limit limit, string regulation)
    {
        var before = law.Last();
        var authority = Instrument.Coronavirus2020.At(regulation + ", amending " + before.Authority.Provision + " of the " + before.Authority.Instrument.Name, Path(regulation));
        return new(
            [
                .. law,
                new(RelevantPeriod.Start, limit, authority, CheckedOn),
                before with { From = RelevantPeriod.End.PlusDays(1), InForceBefore = false },
            ]);
    }

    private static string Path(string regulation) => "regulation/" + regulation.Substring("regulation ".Length).Split('(')[0];
}
