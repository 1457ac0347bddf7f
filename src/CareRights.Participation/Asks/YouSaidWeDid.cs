using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace CareRights.Participation.Asks;

/// <summary>Where one ask stands.</summary>
/// <param name="Ask">The ask.</param>
/// <param name="Stage">How far it has come.</param>
/// <param name="IsDue">Whether its answer is due by the day asked about, that day included; <see cref="Answer.Unknown"/> if no day was set.</param>
/// <param name="DaysOverdue">The days since its answer was due, if it has none; <see langword="null"/> if it is answered, not yet due, or due that very day.</param>
/// <param name="Oddities">What does not fit together in the record: a refusal without a reason, done before it was answered. Reported, not repaired.</param>
/// <remarks>Equality compares the lists by reference.</remarks>
public sealed record AskStanding(Ask Ask, AskStage Stage, Answer IsDue, int? DaysOverdue, IReadOnlyList<string> Oddities)
{
    /// <summary>Whether it has been answered: agreed, or declined with a reason.</summary>
    public bool IsAnswered => Stage != AskStage.Asked;

    /// <summary>Whether it was agreed and done, whether or not the members have been told.</summary>
    public bool IsDone { get; init; }

    /// <inheritdoc/>
    public override string ToString() => nameof(AskStanding) + ": " + Stage;
}

/// <summary>You said, we did: what became of each ask, from raised to answered to done to fed back?</summary>
/// <param name="AsOf">The last day that counts.</param>
/// <param name="Asks">Every ask raised by then, in the order of the day it was raised.</param>
/// <param name="Answered">The asks answered, of those due.</param>
/// <param name="Done">The asks done, of those due.</param>
/// <param name="FedBack">The asks of which the members were told the outcome, of those due: the closed loops.</param>
/// <param name="MedianDaysToAnswer">The median number of days from raised to answered over every ask answered; <see langword="null"/> if none is.</param>
/// <remarks>
/// <para>
/// Rates are against the asks whose answer is due, not against all: an ask raised yesterday is not a failure. An ask answered before it is due enters when it falls due.
/// No statute sets the days; section 1(1)(b) and (c) of the Children and Social Work Act 2017 has councils regard the need to encourage children to express their views and to take them into account.
/// </para>
/// <para>Equality compares the lists by reference.</para>
/// </remarks>
public sealed record YouSaidWeDid(LocalDate AsOf, IReadOnlyList<AskStanding> Asks, Proportion Answered, Proportion Done, Proportion FedBack, decimal? MedianDaysToAnswer)
{
    /// <summary>Where the asks stand on a day.</summary>
    /// <param name="asks">The asks; those raised after <paramref name="asOf"/> are left out.</param>
    /// <param name="asOf">The last day that counts.</param>
    public static YouSaidWeDid Assess(IEnumerable<Ask> asks, LocalDate asOf)
    {
        var standings = Guard.Against.Null(asks).Where(ask => ask.Raised <= asOf).OrderBy(ask => ask.Raised).Select(ask => Stand(ask, asOf)).ToArray();
        var due = standings.Where(ask => ask.IsDue == Answer.Yes).ToArray();
        return new(
            asOf,
            standings,
            new Proportion(due.Count(ask => ask.IsAnswered), due.Length),
            new Proportion(due.Count(ask => ask.IsDone), due.Length),
            new Proportion(due.Count(ask => ask.Stage == AskStage.FedBack), due.Length),
            Median(standings.Where(ask => ask.IsAnswered && ask.Ask.Answered is not null).Select(ask => Period.DaysBetween(ask.Ask.Raised, ask.Ask.Answered!.Value))));
    }

    private static AskStanding Stand(Ask ask, LocalDate asOf)
    {
        var answered = ask.IsAgreed is not null && Happened(ask.Answered, asOf) && (ask.IsAgreed == true || !string.IsNullOrWhiteSpace(ask.Reason));
        var done = answered && ask.IsAgreed == true && Happened(ask.Done, asOf);
        var closed = answered && (done || ask.IsAgreed == false) && Happened(ask.FedBack, asOf);
        var stage = closed ? AskStage.FedBack
            : done ? AskStage.Done
            : !answered ? AskStage.Asked
            : ask.IsAgreed == true ? AskStage.Agreed : AskStage.Declined;
        var isDue = (ask.AnswerDue is { } due ? due <= asOf : (bool?)null).ToAnswer();
        int? overdue = !answered && ask.AnswerDue is { } day && day < asOf ? Period.DaysBetween(day, asOf) : null;
        return new AskStanding(ask, stage, isDue, overdue, Oddities(ask)) { IsDone = done };
    }

    private static bool Happened(LocalDate? day, LocalDate asOf) => day is { } known && known <= asOf;

    private static string[] Oddities(Ask ask) =>
    [
        .. Where(ask.IsAgreed == false && string.IsNullOrWhiteSpace(ask.Reason), "declined without a reason, which is no answer"),
        .. Where(ask.IsAgreed is not null && ask.Answered is null, "an answer without its day, which is no answer yet"),
        .. Where(ask.IsAgreed is null && ask.Answered is not null, "a day of answer without the answer"),
        .. Where(ask.Answered < ask.Raised, "answered before it was raised"),
        .. Where(ask.Done is not null && ask.IsAgreed != true, "done without having been agreed, and not counted as done"),
        .. Where(ask.Done < ask.Answered, "done before it was answered"),
        .. Where(ask.FedBack is not null && ask.IsAgreed == true && ask.Done is null, "fed back before it was done, and not counted as closed"),
        .. Where(ask.FedBack < ask.Done || ask.FedBack < ask.Answered, "fed back before the answer or before it was done"),
    ];

    private static string[] Where(bool holds, string oddity) => holds ? [oddity] : [];

    private static decimal? Median(IEnumerable<int> days)
    {
        var sorted = days.OrderBy(day => day).ToArray();
        return sorted.Length == 0 ? null
            : sorted.Length % 2 == 1 ? sorted[sorted.Length / 2]
            : (sorted[(sorted.Length / 2) - 1] + sorted[sorted.Length / 2]) / 2m;
    }

    /// <summary>The asks whose answer is overdue, the longest overdue first.</summary>
    public IReadOnlyList<AskStanding> Overdue => Asks.Where(ask => ask.DaysOverdue is not null).OrderByDescending(ask => ask.DaysOverdue).ToArray();

    /// <summary>The asks for which no day was set: they are in no rate.</summary>
    public IReadOnlyList<AskStanding> WithoutDueDate => Asks.Where(ask => ask.IsDue == Answer.Unknown).ToArray();

    /// <summary>Nothing but the type: what it holds may be of a person, and is for nobody's log.</summary>
    public override string ToString() => nameof(YouSaidWeDid);
}
