using System;
using System.Text.RegularExpressions;

namespace CareRights.Ssda903.Reading;

/// <summary>What an identifier may look like: letters, digits, a hyphen, a point or an underscore, with a digit or an underscore among them, which no name has, unless it is very short. Anything else is some other cell that came in its place.</summary>
internal static class IdentifierForm
{
    private const int LongestWithoutDigit = 4;
    private const int Longest = 40;

    private static readonly Regex Scientific = new(@"^\d(\.\d+)?E[+-]?\d+$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
    private static readonly Regex Postcode = new(@"^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
    private static readonly Regex Date = new(@"^(\d{1,2}[-.]\d{1,2}[-.]\d{2,4}|\d{4}[-.]\d{1,2}[-.]\d{1,2}|\d{1,2}[-.][A-Z]{3,9}[-.]\d{2,4})$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
    private static readonly Regex Allowed = new(@"^[\p{L}\d_.-]+( [\p{L}\d_.-]*\d[\p{L}\d_.-]*)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>Why a text cannot be an identifier; <see langword="null"/> if it can.</summary>
    public static string? Fault(string text)
    {
        var digits = 0;
        foreach (var character in text)
        {
            digits += character is >= '0' and <= '9' ? 1 : 0;
        }

        // Nearly every identifier is a number. A number is never one of the texts that are refused below.
        if (digits == text.Length && digits is > 0 and <= Longest)
        {
            return null;
        }

        return digits >= 2 && Scientific.IsMatch(text) && (text.AsSpan().IndexOf('.') > 0 || text.AsSpan().IndexOf('+') > 0)
                ? "a number that a spreadsheet has cut short (as 1.23457E+11), which several children may share"
            : Date.IsMatch(text) ? "a date where an identifier should be"
            : Postcode.IsMatch(text) ? "a postcode where an identifier should be"
            : text.Length > Longest || (digits == 0 && text.Length > LongestWithoutDigit && text.AsSpan().IndexOf('_') < 0) || !Allowed.IsMatch(text) ? "a text that is no identifier"
            : null;
    }

    /// <summary>The text without the decimal point and noughts that data frames add to a number.</summary>
    public static string WithoutDecimal(string text)
    {
        var point = text.AsSpan().IndexOf('.');
        if (point <= 0 || point == text.Length - 1)
        {
            return text;
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (i < point ? text[i] is < '0' or > '9' : i > point && text[i] != '0')
            {
                return text;
            }
        }

        return text.Substring(0, point);
    }

    /// <summary>The one form of all spellings of an identifier: in capitals, and a number without the noughts before it.</summary>
    public static string Canonical(string text)
    {
        foreach (var character in text)
        {
            if (character is < '0' or > '9')
            {
                return text.ToUpperInvariant();
            }
        }

        var digits = text.TrimStart('0');
        return digits.Length == 0 ? "0" : digits;
    }
}
