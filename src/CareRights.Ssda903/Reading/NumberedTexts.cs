using System;
using System.Collections.Generic;

namespace CareRights.Ssda903.Reading;

/// <summary>The texts of some columns, each with a number, so that a row holds four bytes of it. 0 is a blank.</summary>
internal sealed class NumberedTexts
{
    private readonly List<string?> texts = [null];
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    /// <summary>How many numbers there are, that of a blank among them.</summary>
    public int Count => texts.Count;

    /// <summary>The numbers of cells that were read before and stand for a text as it is.</summary>
    public NumbersOf<PackedText> Cells { get; } = new();

    public string? this[int number] => texts[number];

    public int Of(string? text)
    {
        if (text is null)
        {
            return 0;
        }

        if (!numbers.TryGetValue(text, out var number))
        {
            numbers[text] = number = texts.Count;
            texts.Add(text);
        }

        return number;
    }
}
