using System;
using System.Collections.Generic;
using System.Linq;

namespace CareRights.Ssda903.Reading;

/// <summary>The texts that name somebody, and which of them are one name spelled in several ways: one spelling stands for all, whichever file came first. Files that are read at once share it.</summary>
internal sealed class Spellings
{
    private readonly object adding = new();
    private readonly Func<string, string> canonical;
    private readonly TextPool<Spelling> known;

    // Hardly any name is spelled in two ways: those that are have a list besides.
    private readonly Dictionary<string, string> first = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> several = new(StringComparer.Ordinal);
    private readonly HashSet<string> apart = new(StringComparer.Ordinal);

    /// <param name="shown">The text as it is to be printed, such as 101 for 101.0.</param>
    /// <param name="canonical">What all spellings of a name have in common.</param>
    /// <param name="mayBeNone">Whether a text may name nobody.</param>
    public Spellings(Func<string, string> shown, Func<string, string> canonical, bool mayBeNone)
    {
        this.canonical = canonical;
        known = new(text => Met(text, shown(text), mayBeNone));
    }

    /// <summary>Whether any name was met in two spellings.</summary>
    public bool HasSeveral => several.Count > 0;

    /// <summary>The names that were met in two spellings and are two all the same.</summary>
    public int KeptApart => apart.Count;

    /// <summary>A text as it is to be printed, and why it names nobody, if it does not.</summary>
    public Spelling Of(ReadOnlySpan<byte> text) => known.Get(text);

    private Spelling Met(string text, string plain, bool mayBeNone)
    {
        var fault = mayBeNone ? IdentifierForm.Fault(plain) : null;
        if (fault is null)
        {
            lock (adding)
            {
                Keep(plain);
            }
        }

        return new(plain.Length == text.Length ? text : plain, plain.Length < text.Length, fault);
    }

    /// <summary>Says that two spellings are two names, as where one table of one row for each child has both.</summary>
    public void KeepApart(string text)
    {
        lock (adding)
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

/// <summary>A text that names somebody.</summary>
/// <param name="Shown">The text as it is to be printed.</param>
/// <param name="IsShorter">Whether it was written with a decimal point and noughts.</param>
/// <param name="Fault">Why it names nobody; <see langword="null"/> if it does.</param>
internal sealed record Spelling(string Shown, bool IsShorter, string? Fault);
