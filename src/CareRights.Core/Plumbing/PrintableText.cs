using System.Linq;
using System.Text;

namespace CareRights;

/// <summary>Text from outside as a terminal, a page or a log may show it.</summary>
internal static class PrintableText
{
    /// <summary>The text on one line, without signs that a terminal or a page would obey: line ends become spaces, other control signs become a mark.</summary>
    public static string Of(string text)
    {
        if (!text.Any(IsObeyed))
        {
            return text;
        }

        var printable = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var isLineEnd = text[i] is '\r' or '\n' or '\t' or '\u0085' or '\u2028' or '\u2029';
            if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
            {
                continue;
            }

            printable.Append(isLineEnd ? ' ' : IsObeyed(text[i]) ? '\uFFFD' : text[i]);
        }

        return printable.ToString();
    }

    // Control signs, and those that turn the direction of the text around them.
    private static bool IsObeyed(char sign) =>
        char.IsControl(sign) || sign is '\u2028' or '\u2029' or '\u200E' or '\u200F' or '\u061C' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
