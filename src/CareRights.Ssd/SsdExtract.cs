using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace CareRights.Ssd;

/// <summary>What is known of an extract beside its rows: the time it shows, and which involvements are a social worker's.</summary>
/// <remarks>Immutable. Equality by reference.</remarks>
public sealed class SsdExtract
{
    /// <summary>How many years the published scripts of the dataset hold: an episode that ended before is not in it.</summary>
    public const int PublishedYears = 6;

    /// <summary>States what an extract shows.</summary>
    /// <param name="shown">The first and the last day on which its rows show all care, both included: the last is the day of the extract, and the one the questions are asked about.</param>
    /// <param name="socialWorkerRoles">The values of <c>invo_professional_role_id</c> that mark the child's social worker; <see langword="null"/> for CW, as the published scripts have it.</param>
    public SsdExtract(DateInterval shown, IEnumerable<string>? socialWorkerRoles = null)
    {
        Shown = Guard.Against.Null(shown);
        SocialWorkerRoles = [.. (socialWorkerRoles ?? ["CW"]).Select(role => role.Trim())];
    }

    /// <summary>An extract made on a day by the published scripts.</summary>
    /// <param name="day">The day of the extract.</param>
    public static SsdExtract Of(LocalDate day) => new(new DateInterval(day.PlusYears(-PublishedYears), day));

    /// <summary>The first and the last day shown, both included.</summary>
    public DateInterval Shown { get; }

    /// <summary>The day of the extract.</summary>
    public LocalDate Day => Shown.End;

    /// <summary>The roles that mark the child's social worker.</summary>
    public IReadOnlyList<string> SocialWorkerRoles { get; }

    internal bool IsSocialWorker(string? role) => role is not null && SocialWorkerRoles.Contains(role.Trim(), StringComparer.OrdinalIgnoreCase);
}
