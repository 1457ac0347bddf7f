namespace CareRights.Stability.Measures.Home;

/// <summary>What a child's records show of one expectation.</summary>
/// <param name="Expectation">The expectation.</param>
/// <param name="Shown">Yes: the records show it. No: they show the contrary. Unknown: they show neither, which is not that it is not met.</param>
/// <param name="Evidence">What it rests on, or why there is no data.</param>
/// <remarks>Equality is by value. Immutable.</remarks>
internal sealed record ExpectationAnswer(HomeExpectation Expectation, Answer Shown, string Evidence);
