using CareRights.Ssda903;
using CareRights.Stability;
using NodaTime;

namespace CareRights.Tool.Figures;

/// <summary>What a return says of one child, as far as the measures ask.</summary>
/// <param name="History">The episodes, repaired as asked.</param>
/// <param name="Born">The date of birth; <see langword="null"/> if not known.</param>
/// <param name="Header">The latest header row; <see langword="null"/> if there is none.</param>
internal sealed record ChildOnFile(PlacementHistory History, LocalDate? Born, HeaderRow? Header)
{
    /// <summary>The child's identifier: a date of birth is not to be printed.</summary>
    public override string ToString() => History.Child.ToString();
}
