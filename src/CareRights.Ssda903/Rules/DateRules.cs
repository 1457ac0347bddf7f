using System.Collections.Generic;
using NodaTime;

namespace CareRights.Ssda903.Rules;

/// <summary>Dates that are no dates, or stand where no date can.</summary>
internal static class DateRules
{
    private static readonly LocalDate ChildrenActInForce = new(1991, 10, 14);

    public static IReadOnlyList<ValidationRule> All { get; } =
    [
        new("102", "The date of birth is blank or is no date.", ["DOB"], Each.Header((row, _) => row.Dob is null)),
        new("141", "The day the episode began is no date.", ["DECOM"], Each.Episode(row => row.IsUnreadable("DECOM"))),
        new("147", "The day the episode ceased is no date.", ["DEC"], Each.Episode(row => row.IsUnreadable("DEC"))),
        new("148", "Of the day and the reason the episode ceased, one is given and the other is not.", ["DEC", "REC"], Each.Episode(
            row => !row.IsUnreadable("DEC") && !row.IsUnreadable("REC") && row.Dec is null != row.Rec is null))
        {
            Difference = "A day that could not be read is not blank: rule 147 speaks of it.",
        },
        new("301", "The date of birth is after the end of the year.", ["DOB"], Each.Header((row, year) => row.Dob > year.LastDay)),
        new("302", "The first episode begins before the date of birth.", ["DECOM", "DOB"], FirstBeforeBirth),
        new("353", "An episode begins before 14 October 1991, when the Children Act 1989 came into force.", ["DECOM"], Each.Episode(
            row => row.Decom < ChildrenActInForce))
        {
            Difference = "The reader takes a year before 1900 for no date, so rule 141 speaks of it; the public implementation objects to it here.",
        },
        new("354", "An episode begins after the end of the year.", ["DECOM"], Each.Episode((row, _, year) => row.Decom > year.LastDay))
        {
            Difference = "The words published with the public implementation speak of the day the episode ceased; its field and its check are the day it began, as here.",
        },
        new("355", "An episode ends on the day it begins.", ["DECOM", "DEC"], Each.Episode(row => row.Decom is not null && row.Dec == row.Decom))
        {
            Severity = RuleSeverity.Warning,
            Difference = "A warning: two things can happen to a child in one day, and each is an episode. The public implementation compares the texts, not the dates.",
        },
        new("356", "An episode ends before it begins.", ["DECOM", "DEC"], Each.Episode(row => row.Dec < row.Decom)),
        new("385", "An episode ends after the end of the year.", ["DEC"], Each.Episode((row, _, year) => row.Dec > year.LastDay)),
    ];

    private static void FirstBeforeBirth(ChildRows child, Found found)
    {
        if (child.Sequence.Count > 0 && child.Sequence[0].Decom < child.Dob)
        {
            found.Add(child.Sequence[0]);
            foreach (var header in child.Headers)
            {
                found.Add(header);
            }
        }
    }
}
