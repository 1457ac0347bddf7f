using System.Linq;
using NodaTime;

namespace CareRights.Stability.Measures.Schools;

/// <summary>A transfer to the next phase of education, which every child makes.</summary>
/// <remarks>
/// Commissioner, 2019 report: primary to secondary, primary to middle, middle to secondary. DfE says expected phase transfers and lists none: the same are taken, with infant to junior
/// and junior to secondary, which the first of the Commissioner's covers where schools are not told apart so finely [convention].
/// </remarks>
internal static class PhaseTransfer
{
    private static readonly (SchoolPhase From, SchoolPhase To)[] Expected =
    [
        (SchoolPhase.Infant, SchoolPhase.Junior),
        (SchoolPhase.Junior, SchoolPhase.Secondary),
        (SchoolPhase.Primary, SchoolPhase.Middle),
        (SchoolPhase.Primary, SchoolPhase.Secondary),
        (SchoolPhase.Middle, SchoolPhase.Secondary),
    ];

    /// <summary>Whether going from one school to the other is an expected transfer; <see langword="null"/> where a phase is not known and it could be. From no school it never is.</summary>
    public static bool? Between(SchoolPhase? from, SchoolPhase to) =>
        from is not { } before ? false
        : before != SchoolPhase.Unknown && to != SchoolPhase.Unknown ? Expected.Contains((before, to))
        : Expected.Any(pair => (before == SchoolPhase.Unknown || before == pair.From) && (to == SchoolPhase.Unknown || to == pair.To)) ? null
        : false;

    /// <summary>Entered at the start of the school year in which the child starts year 7.</summary>
    public static bool IsByAge(LocalDate entered, LocalDate born) =>
        SchoolYear.IsAugustOrSeptember(entered) && StatutoryAge.Of(born).On(new LocalDate(entered.Year, 8, 31)) == 11;
}
