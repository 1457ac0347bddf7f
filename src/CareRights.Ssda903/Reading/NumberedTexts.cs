using System.Collections.Generic;

namespace CareRights.Ssda903.Reading;

/// <summary>The texts of some columns by numbers, so that a row holds four bytes of each. 0 is a blank; two numbers may stand for one text.</summary>
internal sealed class NumberedTexts
{
    private readonly List<string?> texts = [null];

    /// <summary>How many numbers there are, that of a blank among them.</summary>
    public int Count => texts.Count;

    /// <summary>The numbers of cells that were read before and stand for a text as it is.</summary>
    public NumbersOf<PackedText> Cells { get; private set; } = new();

    public string? this[int number] => texts[number];

    /// <summary>Lets go of what reading alone needs.</summary>
    public void Complete() => Cells = new();

    /// <summary>A number for a text.</summary>
    public int Add(string? text)
    {
        if (text is null)
        {
            return 0;
        }

        texts.Add(text);
        return texts.Count - 1;
    }
}
