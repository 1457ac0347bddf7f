using System;
using System.Collections.Generic;

namespace CareRights.Ssda903.Rules;

/// <summary>Reviews: how the child took part, by age and by whether the child was looked after other than in short breaks.</summary>
internal static class ReviewRules
{
    private const int TakesPart = 4;

    private static readonly string[] Parts = ["PN1", "PN2", "PN3", "PN4", "PN5", "PN6", "PN7"];

    public static IReadOnlyList<ValidationRule> All { get; } =
    [
        new("167", "How the child took part in the review is not one of the codes, or stands without a day; or a day stands without it.", ["REVIEW_CODE", "REVIEW"], Each.In(
            child => child.Reviews,
            row => row.Has(row.Review, "REVIEW") ? row.ReviewCode != "PN0" && Array.IndexOf(Parts, row.ReviewCode) < 0 : row.Has(row.ReviewCode, "REVIEW_CODE"))),
        new("399", "A child looked after in short breaks alone (V3, V4) has a review, or is said to be a mother or not.", ["MOTHER", "LS", "REVIEW", "REVIEW_CODE"], (child, found) =>
        {
            var reviews = child.Reviews.FindAll(row => row.Has(row.Review, "REVIEW") || row.Has(row.ReviewCode, "REVIEW_CODE"));
            var mothers = child.Headers.FindAll(row => row.HasMother());
            if (child.Episodes.Count == 0 || !child.Episodes.TrueForAll(row => row.IsShortBreak()) || reviews.Count + mothers.Count == 0)
            {
                return;
            }

            found.AddAll(child.Episodes);
            found.AddAll(reviews.Count > 0 ? child.Headers : mothers);
            found.AddAll(mothers.Count > 0 ? child.Reviews : reviews);
        }),
        ByAge("440", "The child is said to be under four (PN0), and was four or over when the review took place.", (row, fourth) => row.ReviewCode == "PN0" && row.Review >= fourth),
        ByAge("441", "The child is said to have taken part, or not, as from four on (PN1 to PN7), and was under four when the review took place.", (row, fourth) =>
            Array.IndexOf(Parts, row.ReviewCode) >= 0 && row.Review < fourth),
    ];

    private static ValidationRule ByAge(string number, string meaning, Func<ReviewRow, NodaTime.LocalDate, bool> objects) =>
        new(number, meaning, ["DOB", "REVIEW", "REVIEW_CODE"], Each.In(
            child => child.Reviews,
            (row, child, _) => child.Attains(TakesPart, row.Dob) is { } fourth && objects(row, fourth)));
}
