using System.Linq;
using CareRights.Eligibility.LeavingCare.Entitlements;
using NodaTime;

namespace CareRights.Eligibility.LeavingCare;

/// <summary>The answer to every question of this folder on one turning point after another. What cannot have turned is not asked again.</summary>
/// <remarks>
/// A person with many short breaks has many days on which care alone turns. On such a day the statuses of somebody too young for any are as they were, and where the statuses are as they were,
/// so is every entitlement that was answered without a look at care: all that led to the answer is the same, and would lead to it again.
/// </remarks>
internal sealed class AnswersInOrder
{
    private readonly PreparedPerson prepared;
    private readonly int statuses;
    private readonly bool[] restsOnCare = new bool[AllEntitlements.Rows.Count];
    private LeavingCareStatus status;

    public AnswersInOrder(in PreparedPerson prepared, LocalDate asOf)
    {
        this.prepared = prepared;
        status = LeavingCareStatus.Assess(prepared, asOf);
        statuses = status.All.Count;
        Questions = [.. status.All.Select(question => question.Question), .. AllEntitlements.Rows.Select(row => row.Name)];
        Now = new Answer[Questions.Length];
        TakeStatuses();
        AskRows(asOf, restingOnCareAlone: false);
    }

    /// <summary>Each status and then each entitlement, by name.</summary>
    public string[] Questions { get; }

    /// <summary>The answers on the day reached, in the order of <see cref="Questions"/>.</summary>
    public Answer[] Now { get; private set; }

    /// <summary>Goes on to a later day, no turning point left out, and gives the answers on it.</summary>
    public Answer[] GoTo(TurningPoint point)
    {
        var before = Now;
        Now = (Answer[])before.Clone();

        // Before 16 the age rules every status out, whatever care there is.
        var areSettled = point.IsOfCareAlone && !LeavingCareStatus.MayBegin(prepared.Person.Born, point.On);
        if (!areSettled)
        {
            status = LeavingCareStatus.Assess(prepared, point.On);
            TakeStatuses();
            areSettled = point.IsOfCareAlone && Now.SequenceEqual(before);
        }

        AskRows(point.On, restingOnCareAlone: areSettled);
        return Now;
    }

    private void TakeStatuses()
    {
        var all = status.All;
        for (var i = 0; i < statuses; i++)
            Now[i] = all[i].Answer;
    }

    private void AskRows(LocalDate day, bool restingOnCareAlone)
    {
        var who = new PersonOnDay(prepared, status, day);
        for (var i = 0; i < restsOnCare.Length; i++)
        {
            if (restingOnCareAlone && !restsOnCare[i])
                continue;

            var looks = who.LooksAtCare;
            Now[statuses + i] = AllEntitlements.Rows[i].AnswerAlone(who);
            restsOnCare[i] = who.LooksAtCare > looks;
        }
    }
}
