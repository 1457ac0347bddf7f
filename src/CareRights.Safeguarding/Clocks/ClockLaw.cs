using NodaTime;

namespace CareRights.Safeguarding;

/// <summary>How the tables of clocks state a limit that has not changed since it began.</summary>
internal static class ClockLaw
{
    /// <summary>For a clock whose limit the facts choose among other clocks.</summary>
    public static readonly Dated<Limit> ChosenByFacts = new();

    private static readonly LocalDate CheckedOn = new(2026, 11, 21);

    public static Dated<Limit> Since(int year, int month, int day, Limit limit, Citation authority, string state = "") =>
        new(new Enacted<Limit>(new LocalDate(year, month, day), limit, authority, CheckedOn) { State = state });

    public static Dated<Limit> NotCommenced(Limit limit, Citation authority, string state) =>
        new(new Enacted<Limit>(null, limit, authority, CheckedOn) { State = state });
}
