using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;

namespace CareRights.Ssda903.Reading;

/// <summary>The texts that name somebody, and which of them are one name spelled in several ways: one spelling stands for all, whichever file came first. Files that are read at once share it.</summary>
/// <param name="shown">The text as it is to be printed, such as 101 for 101.0.</param>
/// <param name="canonical">What all spellings of a name have in common.</param>
internal sealed class Spellings(Func<string, string> shown, Func<string, string> canonical)
{
    private readonly ConcurrentDictionary<string, (string Shown, string? Fault)> known = new(StringComparer.Ordinal);

    // Hardly any name is spelled in two ways: those that are have a list besides.
    private readonly Dictionary<string, string> first = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> several = new(StringComparer.Ordinal);
    private readonly HashSet<string> apart = new(StringComparer.Ordinal);

    /// <summary>Whether any name was met in two spellings.</summary>
    public bool HasSeveral => several.Count > 0;

    /// <summary>The names that were met in two spellings and are two all the same.</summary>
    public int KeptApart => apart.Count;

    /// <summary>The text as it is to be printed, and why it is no identifier; <see langword="null"/> if it is one.</summary>
    public (string Shown, string? Fault) Identified(string text) =>
        known.TryGetValue(text, out var entry) ? entry : Met(text, shown(text), mayBeNone: true);

    /// <summary>The text as it is to be printed.</summary>
    public string Of(string text) => known.TryGetValue(text, out var entry) ? entry.Shown : Met(text, shown(text), mayBeNone: false).Shown;

    private (string Shown, string? Fault) Met(string text, string plain, bool mayBeNone)
    {
        var entry = (plain, Fault: mayBeNone ? IdentifierForm.Fault(plain) : null);
        if (entry.Fault is null)
        {
            lock (known)
            {
                Keep(plain);
            }
        }

        return known[text] = entry;
    }

    /// <summary>Says that two spellings are two names, as where one table of one row for each child has both.</summary>
    public void KeepApart(string text)
    {
        lock (known)
        {
            apart.Add(canonical(text));
        }
    }

    public string Canonical(string text) => canonical(text);

    /// <summary>The one spelling: the shortest, and of those the first in order.</summary>
    public string Final(string text) =>
        HasSeveral && several.TryGetValue(canonical(text), out var spellings) && !apart.Contains(canonical(text))
            ? spellings.OrderBy(each => each.Length).ThenBy(each => each, StringComparer.Ordinal).First()
            : text;

    private void Keep(string plain)
    {
        var key = canonical(plain);
        if (!first.TryGetValue(key, out var known))
        {
            first[key] = plain;
        }
        else if (known != plain)
        {
            if (!several.TryGetValue(key, out var spellings))
            {
                several[key] = spellings = [known];
            }

            if (!spellings.Contains(plain))
            {
                spellings.Add(plain);
            }
        }
    }
}
