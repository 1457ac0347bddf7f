using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace CareRights.Safeguarding;

/// <summary>What decides from which day the clocks of a complaint run. A fact left <see langword="null"/> is not known.</summary>
/// <remarks>Children Act 1989 Representations Procedure (England) Regulations 2006, regulations 14(3) and (4) and 17(3) to (5). England.</remarks>
/// <example><code>
/// var start = new ComplaintFacts { Received = new(2026, 3, 2), AdvocateAskedFor = false, SufficientInterestNeeded = false }.StartOfStage1();
/// </code></example>
public sealed record ComplaintFacts
{
    private static readonly Citation Regulation14 = Instrument.Representations2006.At("regulation 14(3) and (4)", "regulation/14");
    private static readonly Citation Regulation17 = Instrument.Representations2006.At("regulation 17(3) to (5)", "regulation/17");

    /// <summary>The day on which the authority received the representations.</summary>
    public LocalDate? Received { get; init; }

    /// <summary>Whether the complainant asked for an advocate and had none appointed on the day of receipt.</summary>
    public bool? AdvocateAskedFor { get; init; }

    /// <summary>The day on which an advocate was appointed.</summary>
    public LocalDate? AdvocateAppointed { get; init; }

    /// <summary>Whether the complainant is one whose sufficient interest the authority must decide (section 26(3)(e), (3B)(b) or (3C)(c)).</summary>
    public bool? SufficientInterestNeeded { get; init; }

    /// <summary>The day on which the authority decided that the complainant has a sufficient interest.</summary>
    public LocalDate? SufficientInterestDecided { get; init; }

    /// <summary>A later start agreed with the authority at the complainant's request.</summary>
    public LocalDate? LaterStartAgreed { get; init; }

    /// <summary>The day on which the request for stage 2 was received, or on which it was agreed to go there at once.</summary>
    public LocalDate? InvestigationRequested { get; init; }

    /// <summary>Whether the representations were made orally.</summary>
    public bool? MadeOrally { get; init; }

    /// <summary>The date of the final written record of oral representations.</summary>
    public LocalDate? FinalWrittenRecord { get; init; }

    /// <summary>The start date of stage 1: receipt, the appointment of an advocate asked for, the decision on sufficient interest, or a later date agreed at the complainant's request.</summary>
    /// <remarks>Where an advocate was asked for and an interest had also to be decided, the regulation does not say which leads: the earlier is used, and said.</remarks>
    public StageStart StartOfStage1()
    {
        if (LaterStartAgreed is { } agreed)
        {
            return new(agreed, "a later date agreed at the complainant's request", Regulation14, []);
        }

        var missing = new List<string>();
        var starts = new List<(LocalDate Day, string Reason)>();
        Condition(SufficientInterestNeeded, SufficientInterestDecided, "the day the authority decided on sufficient interest", "whether a sufficient interest had to be decided", starts, missing);
        Condition(AdvocateAskedFor, AdvocateAppointed, "the day an advocate was appointed", "whether the complainant asked for an advocate", starts, missing);
        if (missing.Count > 0)
        {
            return new(null, "", Regulation14, missing);
        }

        if (starts.Count > 0)
        {
            var (day, because) = starts.OrderBy(start => start.Day).First();
            return new(day, starts.Count == 1 ? because : because + ", the earlier of two start dates that both apply", Regulation14, []);
        }

        return Received is { } received
            ? new(received, "the day the representations were received", Regulation14, [])
            : new(null, "", Regulation14, ["the day the representations were received"]);
    }

    /// <summary>The start date of stage 2: the request, or the agreement to go there at once; for oral representations the date of the final written record.</summary>
    public StageStart StartOfStage2() => MadeOrally switch
    {
        null => new(null, "", Regulation17, ["whether the representations were made orally"]),
        true when FinalWrittenRecord is { } written => new(written, "the date of the final written record", Regulation17, []),
        true => new(null, "", Regulation17, ["the date of the final written record"]),
        false when InvestigationRequested is { } requested => new(requested, "the day the request was received or the agreement made", Regulation17, []),
        false => new(null, "", Regulation17, ["the day the request for stage 2 was received"]),
    };

    private static void Condition(bool? applies, LocalDate? day, string dayName, string appliesName, List<(LocalDate Day, string Reason)> starts, List<string> missing)
    {
        switch (applies, day)
        {
            case (false, _):
                break;
            case (true, { } known):
                starts.Add((known, dayName));
                break;
            case (true, null):
                missing.Add(dayName);
                break;
            default:
                missing.Add(appliesName);
                break;
        }
    }

    /// <summary>Nothing but the type: what it holds may be of a person, and is for nobody's log.</summary>
    public override string ToString() => nameof(ComplaintFacts);
}

/// <summary>When a stage of a complaint starts.</summary>
/// <param name="Start">The start date; <see langword="null"/> if a fact is missing, or the event it waits for has not come.</param>
/// <param name="Reason">Which rule gives it.</param>
/// <param name="Authority">Where the rule stands.</param>
/// <param name="Missing">The facts that are missing.</param>
public sealed record StageStart(LocalDate? Start, string Reason, Citation Authority, IReadOnlyList<string> Missing)
{
    /// <summary>What is missing; empty where nothing is.</summary>
    public IReadOnlyList<string> Missing { get; init => field = ValueList<string>.Of(value); } = ValueList<string>.Of(Missing);

    /// <summary>Nothing but the type: what it holds may be of a person, and is for nobody's log.</summary>
    public override string ToString() => nameof(StageStart);
}
