using System;
using System.Globalization;

namespace CareRights.Reports.Pages;

/// <summary>The one place that says what a spreadsheet might run: text that begins like a formula gets an apostrophe before it, which makes it text.</summary>
internal static class FormulaGuard
{
    // As OWASP lists them, with the full-width and small forms that a spreadsheet set to an East Asian language takes for the same.
    private const string Signs = "=+-@\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B";

    /// <summary>The text as a cell that no spreadsheet runs.</summary>
    public static string Guarded(string text) => MayBeFormula(text) ? "'" + text : text;

    // Signs that cannot be seen do not keep a program from reading on; a tab or a line end in front is guarded by itself.
    private static bool MayBeFormula(string text)
    {
        foreach (var sign in text)
        {
            if (sign is '\t' or '\r' or '\n')
            {
                return true;
            }

            if (!char.IsWhiteSpace(sign) && !char.IsControl(sign) && CharUnicodeInfo.GetUnicodeCategory(sign) != UnicodeCategory.Format)
            {
                return Signs.AsSpan().IndexOf(sign) >= 0;
            }
        }

        return false;
    }
}
