using System;
using System.Collections.Generic;

namespace CareRights.Stability;

/// <summary>Which school became which: an academy has a new URN, and the child has not moved.</summary>
/// <remarks>Several schools may become one. A school that was split has no one successor, and its children are told apart only by their own entries. Equality is by reference. Immutable.</remarks>
internal sealed class SchoolSuccession
{
    private readonly Dictionary<string, string> successors;

    private SchoolSuccession(Dictionary<string, string> successors) => this.successors = successors;

    /// <summary>No school became another.</summary>
    public static SchoolSuccession None { get; } = new([]);

    /// <summary>The links as pairs of a school and the one it became.</summary>
    /// <exception cref="ArgumentException">A school has two successors, or becomes itself in the end.</exception>
    public static SchoolSuccession From(IEnumerable<KeyValuePair<string, string>> links)
    {
        var successors = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var link in Guard.Against.Null(links))
        {
            Guard.Against.InvalidInput(
                successors.TryGetValue(link.Key, out var other) && !string.Equals(other, link.Value, StringComparison.Ordinal),
                nameof(links),
                "A school has two successors.");
            successors[link.Key] = link.Value;
        }

        foreach (var school in successors.Keys)
        {
            var steps = 0;
            for (var at = school; successors.TryGetValue(at, out var next); at = next)
            {
                Guard.Against.InvalidInput(++steps > successors.Count, nameof(links), "A school becomes itself in the end.");
            }
        }

        return new SchoolSuccession(successors);
    }

    /// <summary>The school that a school is today: itself, or the last of those it became.</summary>
    public string Today(string school)
    {
        while (successors.TryGetValue(school, out var next))
        {
            school = next;
        }

        return school;
    }
}
