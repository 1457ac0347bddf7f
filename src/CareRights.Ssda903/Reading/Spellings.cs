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

    // Nearly every name was met in its canonical form and no other: those met in another have a list, by the form.
    private readonly Dictionary<string, List<string>> others = new(StringComparer.Ordinal);
    private readonly HashSet<string> apart = new(StringComparer.Ordinal);

    /// <param name="shown">The text as it is to be printed, such as 101 for 101.0.</param>
    /// <param name="canonical">What all spellings of a name have in common.</param>
    /// <param name="mayBeNone">Whether a text may name nobody.</param>
    public Spellings(Func<string, string> shown, Func<string, string> canonical, bool mayBeNone)
    {
        this.canonical = canonical;
        known = new(text => Met(text, shown(text), mayBeNone));
    }

    /// <summary>Whether any name was met in two spellings. Asked when all have been met.</summary>
    public bool HasSeveral => others.Any(each => each.Value.Count > 1 || IsItsOwnSpelling(each.Key, each.Value));

    /// <summary>How many numbers names have.</summary>
    public int Numbered { get; private set; }

    /// <summary>The names that were met in two spellings and are two all the same.</summary>
    public int KeptApart => apart.Count;

    /// <summary>A text as it is to be printed, and why it names nobody, if it does not.</summary>
    public Spelling Of(ReadOnlySpan<byte> text) => known.Get(text);

    private Spelling Met(string text, string plain, bool mayBeNone)
    {
        var fault = mayBeNone ? IdentifierForm.Fault(plain) : null;
        if (fault is null && !(plain.Length == text.Length && IsPlain(plain) && canonical(plain) == plain))
        {
            lock (adding)
            {
                Keep(plain);
            }
        }

        return new(plain.Length == text.Length ? text : plain, plain.Length < text.Length, fault) { Number = fault is null && plain.Length == text.Length && IsPlain(text) ? Numbered++ : Spelling.NoNumber };
    }

    /// <summary>Says that two spellings are two names, as where one table of one row for each child has both.</summary>
    public void KeepApart(string text) => apart.Add(canonical(text));

    public string Canonical(string text) => canonical(text);

    /// <summary>The one spelling: the shortest, and of those the first in order. Asked when all have been met.</summary>
    public string Final(string text)
    {
        var form = others.Count == 0 ? text : canonical(text);
        return others.TryGetValue(form, out var spellings) && !apart.Contains(form)
            ? spellings.Concat(IsItsOwnSpelling(form, spellings) ? [form] : []).OrderBy(each => each.Length).ThenBy(each => each, StringComparer.Ordinal).First()
            : text;
    }

    private bool IsItsOwnSpelling(string form, List<string> spellings) =>
        IsPlain(form) && !spellings.Contains(form) && known.Met(form) is { Fault: null, IsShorter: false };

    private void Keep(string plain)
    {
        var form = canonical(plain);
        if (!others.TryGetValue(form, out var spellings))
        {
            others[form] = spellings = [];
        }

        if (!spellings.Contains(plain))
        {
            spellings.Add(plain);
        }
    }

    private static bool IsPlain(string text)
    {
        foreach (var character in text)
        {
            if (character >= 0x80)
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>A text that names somebody.</summary>
/// <param name="Shown">The text as it is to be printed.</param>
/// <param name="IsShorter">Whether it was written with a decimal point and noughts.</param>
/// <param name="Fault">Why it names nobody; <see langword="null"/> if it does.</param>
internal sealed record Spelling(string Shown, bool IsShorter, string? Fault)
{
    public const int NoNumber = -1;

    /// <summary>A number that no other text has; none where two spellings may show the same text.</summary>
    public int Number { get; init; } = NoNumber;

    /// <summary>The name that came after this one where it was first followed by another: the children of most files come in one order.</summary>
    public Spelling? Next { get; set; }

    /// <summary>Whether a cell holds this spelling, and nothing has to be said of it.</summary>
    public bool Is(ReadOnlySpan<byte> cell)
    {
        var isThis = cell.Length == Shown.Length && !IsShorter && Fault is null;
        for (var i = 0; isThis && i < cell.Length; i++)
        {
            isThis = cell[i] == Shown[i] && cell[i] < 0x80;
        }

        return isThis;
    }
}
