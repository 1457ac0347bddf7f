using System.Collections.Generic;
using System.Linq;

namespace CareRights.Eligibility.LeavingCare;

/// <summary>Which of the missing facts can change the answer, the most decisive first? A fact worth asking for.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Unsettles">The questions that wait for it.</param>
/// <remarks>
/// Only questions that bear on the status that counts first are considered: a question below one already answered yes cannot change it.
/// A fact comes before another if more of those questions wait for it, and at the same number if the question higher in precedence does.
/// </remarks>
public sealed record AskNext(MissingFact Fact, IReadOnlyList<string> Unsettles)
{
    /// <summary>The facts to ask for; none where the status that counts first is settled.</summary>
    public static IReadOnlyList<AskNext> For(LeavingCareStatus status)
    {
        Guard.Against.Null(status);
        if (status.Primary != PrimaryStatus.Unknown)
            return [];

        Determination[] inOrder = [status.Eligible, status.Relevant, status.FormerRelevant, status.Qualifying];
        var open = inOrder.TakeWhile(question => question.Answer != Answer.Yes).Where(question => question.Answer == Answer.Unknown).ToArray();
        return [.. open
            .SelectMany(question => question.Missing.Select(fact => (fact, question.Question)))
            .GroupBy(wait => wait.fact, wait => wait.Question)
            .OrderByDescending(wait => wait.Count())
            .Select(wait => new AskNext(wait.Key, [.. wait]))];
    }
}
