using CareRights.Json;

namespace CareRights.Web;

/// <summary>A view of the page, by the name after the number sign of its address.</summary>
/// <param name="Name">The name.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Question">The question it asks, if it is one that facts answer.</param>
internal sealed record Place(string Name, string Title, JsonQuestion? Question = null)
{
    public static Place Return { get; } = new("return", "Check a return");

    public static Place Owed { get; } = new("owed", "What am I owed?");

    public static Place Promise { get; } = new("promise", "Your data");

    public static IReadOnlyList<Place> All { get; } =
    [
        Return,
        Owed,
        new("leaving-care", "Leaving care", JsonQuestion.LeavingCare),
        new("section-8a", "Section 8A", JsonQuestion.Section8A),
        new("advice-line", "Advice line", JsonQuestion.AdviceLine),
        new("escalation", "Plan of action", JsonQuestion.Escalation),
        new("deadline", "Deadlines", JsonQuestion.Deadline),
        Promise,
    ];

    /// <summary>The view an address names; the first if it names none.</summary>
    public static Place Of(string address) => All.FirstOrDefault(place => address.EndsWith("#" + place.Name, StringComparison.Ordinal)) ?? Return;
}
