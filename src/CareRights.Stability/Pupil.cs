using System.Text;
using NodaTime;

namespace CareRights.Stability;

/// <summary>What is known of a child's schooling.</summary>
/// <remarks>A fact left <see langword="null"/> is unknown. Equality is by value, of the history by reference. Immutable. Its text leaves out the date of birth.</remarks>
internal sealed record Pupil
{
    /// <summary>The date of birth.</summary>
    public LocalDate? Born { get; init; }

    /// <summary>Whether the child was found in any school census of the period: not so for independent schools, most colleges, and children without a pupil number.</summary>
    public bool? IsMatchedToCensus { get; init; }

    /// <summary>The schools; a child who was matched and never on a roll has an empty history.</summary>
    public SchoolHistory? Schools { get; init; }

    private bool PrintMembers(StringBuilder text)
    {
        text.Append("IsMatchedToCensus = ").Append(IsMatchedToCensus).Append(", Spells = ").Append(Schools?.Spells.Length);
        return true;
    }
}
