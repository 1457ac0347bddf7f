using System;
using System.Collections.Generic;
using System.Linq;

namespace CareRights.Ssda903.Reading;

/// <summary>The texts that name somebody, and which of them are one name spelled in several ways: one spelling stands for all, whichever file came first.</summary>
/// <param name="shown">The text as it is to be printed, such as 101 for 101.0.</param>
/// <param name="canonical">What all spellings of a name have in common.</param>
internal sealed class Spellings(Func<string, string> shown, Func<string, string> canonical)
{
    private readonly Dictionary<string, (string Shown, string? Fault)> known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> spelled = new(StringComparer.Ordinal);
    private readonly HashSet<string> apart = new(StringComparer.Ordinal);

    // The rows of a child stand together, and the pool gives one string for each text.
    private string? last;
    private (string Shown, string? Fault) ofLast;

    /// <summary>Whether any name was met in two spellings.</summary>
    public bool HasSeveral { get; private set; }

    /// <summary>The names that were met in two spellings and are two all the same.</summary>
    public int KeptApart => apart.Count;

    /// <summary>The text as it is to be printed, and why it is no identifier; <see langword="null"/> if it is one.</summary>
    public (string Shown, string? Fault) Identified(string text)
    {
        if (!ReferenceEquals(text, last))
        {
            (last, ofLast) = (text, Known(text));
        }

        return ofLast;
    }

    private (string Shown, string? Fault) Known(string text)
    {
        if (!known.TryGetValue(text, out var entry))
        {
            var plain = shown(text);
            known[text] = entry = (plain, IdentifierForm.Fault(plain));
            if (entry.Fault is null)
            {
                Keep(plain);
            }
        }

        return entry;
    }

    /// <summary>The text as it is to be printed.</summary>
    public string Of(string text)
    {
        if (!known.TryGetValue(text, out var entry))
        {
            known[text] = entry = (shown(text), null);
            Keep(entry.Shown);
        }

        return entry.Shown;
    }

    /// <summary>Says that two spellings are two names, as where one table of one row for each child has both.</summary>
    public void KeepApart(string text) => apart.Add(canonical(text));

    public string Canonical(string text) => canonical(text);

    /// <summary>The one spelling: the shortest, and of those the first in order.</summary>
    public string Final(string text) =>
        HasSeveral && spelled.TryGetValue(canonical(text), out var several) && several.Count > 1 && !apart.Contains(canonical(text))
            ? several.OrderBy(each => each.Length).ThenBy(each => each, StringComparer.Ordinal).First()
            : text;

    private void Keep(string plain)
    {
        var key = canonical(plain);
        if (!spelled.TryGetValue(key, out var several))
        {
            spelled[key] = several = [];
        }

        if (!several.Contains(plain))
        {
            several.Add(plain);
            HasSeveral |= several.Count > 1;
        }
    }
}
