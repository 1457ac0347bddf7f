using System;
using System.Linq;

namespace CareRights.Ssda903.Reading;

/// <summary>How names of authorities are compared: "Barking &amp; Dagenham" is "Barking and Dagenham", in any capitals, with or without what such a body is called.</summary>
internal static class AuthorityForm
{
    private static readonly string[] Titles = ["THE", "LONDON", "ROYAL", "BOROUGH", "COUNCIL", "OF", "COUNTY", "CITY", "METROPOLITAN", "UNITARY", "DISTRICT", "CORPORATION"];

    public static string Canonical(string name)
    {
        var words = new string(string.Join(" AND ", name.ToUpperInvariant().Split('&')).Select(each => char.IsLetterOrDigit(each) ? each : ' ').ToArray())
            .Split([' '], StringSplitOptions.RemoveEmptyEntries);
        var own = words.Where(word => !Titles.Contains(word)).ToArray();
        return own.Length == 0 && words.Contains("LONDON") && words.Contains("CITY") ? "CITY OF LONDON" : string.Join(" ", own.Length == 0 || EndsWithLondon(words) ? words : own);
    }

    // London by itself is no other council's name without its title.
    private static bool EndsWithLondon(string[] words) => words.Length > 0 && words[words.Length - 1] == "LONDON";
}
