using System;

namespace CareRights.Ssda903;

/// <summary>How postcodes are compared.</summary>
internal static class Postcodes
{
    private const int Longest = 16;

    /// <summary>A postcode in capitals and without spaces, so that two ways of writing one are equal.</summary>
    public static string Normal(string postcode)
    {
        Guard.Against.Null(postcode);

        // Nearly every postcode is in capitals, with a space: asked of every row.
        if (postcode.Length > Longest)
        {
            return string.Concat(postcode.Split(' ')).ToUpperInvariant();
        }

        Span<char> kept = stackalloc char[Longest];
        var length = 0;
        foreach (var character in postcode)
        {
            if (character >= 0x80)
            {
                return string.Concat(postcode.Split(' ')).ToUpperInvariant();
            }

            if (character != ' ')
            {
                kept[length++] = character is >= 'a' and <= 'z' ? (char)(character - 32) : character;
            }
        }

        return postcode.AsSpan().SequenceEqual(kept.Slice(0, length)) ? postcode : kept.Slice(0, length).ToString();
    }
}
