using NodaTime;

namespace CareRights.Participation.Asks;

/// <summary>Something that the council of children in care asked for, from the day it was raised to the day its members were told what came of it.</summary>
/// <param name="Id">The caller's own id.</param>
/// <param name="Title">What was asked, without naming anybody.</param>
/// <param name="Raised">The day it was raised.</param>
/// <remarks>A date is <see langword="null"/> where nothing is recorded. A date after the day asked about counts as not yet recorded.</remarks>
public sealed record Ask(string Id, string Title, LocalDate Raised)
{
    /// <summary>The day by which an answer is due; <see langword="null"/> if none was set.</summary>
    public LocalDate? AnswerDue { get; init; }

    /// <summary>Who is to answer; empty if nobody is named.</summary>
    public string Owner { get; init; } = "";

    /// <summary>The answer of those who decide: <see langword="true"/> if it will be done, <see langword="false"/> if it will not, <see langword="null"/> if there is no answer on record.</summary>
    public bool? IsAgreed { get; init; }

    /// <summary>The day of the answer.</summary>
    public LocalDate? Answered { get; init; }

    /// <summary>The reason given with the answer. A refusal without one is no answer.</summary>
    public string Reason { get; init; } = "";

    /// <summary>The day on which what was agreed had been done.</summary>
    public LocalDate? Done { get; init; }

    /// <summary>The day on which the members were told what came of it.</summary>
    public LocalDate? FedBack { get; init; }

    /// <summary>Nothing but the type: what it holds may be of a person, and is for nobody's log.</summary>
    public override string ToString() => nameof(Ask);
}

/// <summary>How far an ask has come.</summary>
public enum AskStage
{
    /// <summary>Raised, and not answered.</summary>
    Asked = 0,

    /// <summary>Refused, with a reason.</summary>
    Declined,

    /// <summary>Agreed, and not yet done.</summary>
    Agreed,

    /// <summary>Agreed and done.</summary>
    Done,

    /// <summary>Answered, done if it was agreed, and the members have been told.</summary>
    FedBack,
}
