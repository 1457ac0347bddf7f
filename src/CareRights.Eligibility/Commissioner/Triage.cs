using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace CareRights.Eligibility.Commissioner;

/// <summary>What becomes of an enquiry, with every row of the decision table as it was found.</summary>
/// <remarks>Immutable; may be shared between threads. There is no personal data in it.</remarks>
public sealed class Triage
{
    private const string TellTheEnquirer = "If we need to make a safeguarding referral we will tell you and explain our reasoning.";

    private readonly bool? isAdultsOwnMatter;

    private Triage(Enquiry enquiry, RemitRules rules, LocalDate asOf)
    {
        var situation = new Situation(enquiry, rules, asOf);
        AsOf = asOf;
        Rules = rules;
        Comparison = situation.Remit;
        Concern = ConcernOf(enquiry, asOf);
        isAdultsOwnMatter = situation.IsAdultsOwnMatter.Holds;

        var findings = new Finding[AdviceLine.Rows.Length];
        var actions = new List<AdviceAction>();
        var reasons = new List<DeclineReason>();
        var mayDeclineMore = false;
        if (Concern is not null)
            actions.Add(AdviceAction.ReferSafeguarding);
        for (var i = 0; i < findings.Length; i++)
        {
            var row = AdviceLine.Rows[i];
            var condition = row.Applies(situation);
            findings[i] = condition.Holds is null ? row.When.Unknown(condition.Gaps.Name(situation.MissingForTheRemit)) : row.When.Is(condition.Holds);
            mayDeclineMore |= condition.Holds is null && row.Reason is not null;
            if (condition.Holds is true)
            {
                AddOnce(row.Action, actions);
                AddOnce(row.Reason, reasons);
            }
        }

        Findings = findings;
        Actions = actions;
        DeclineReasons = reasons;
        Disposition = DispositionOf(situation.IsServed.Holds, mayDeclineMore);
    }

    /// <summary>The day of the enquiry.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The remit by which it was answered.</summary>
    public RemitRules Rules { get; }

    /// <summary>What becomes of it.</summary>
    public Disposition Disposition { get; }

    /// <summary>What is done, a safeguarding referral first. That something is not here while <see cref="Missing"/> is not empty does not mean that it will not be done.</summary>
    public IReadOnlyList<AdviceAction> Actions { get; }

    /// <summary>What is declined and why, in the order of the table.</summary>
    public IReadOnlyList<DeclineReason> DeclineReasons { get; }

    /// <summary>The safeguarding concern raised; <see langword="null"/> only where somebody decided that nothing suggests harm, and the request is not to investigate it.</summary>
    public SafeguardingConcern? Concern { get; }

    /// <summary>The remit by the statute and by the leaflet, and whether the two differ.</summary>
    public Remit Comparison { get; }

    /// <summary>Where the enquiry stands to the remit by which it was answered.</summary>
    public RemitOutcome Remit => (isAdultsOwnMatter, Comparison.By(Rules).Answer, Rules) switch
    {
        (true, _, RemitRules.Leaflet) => RemitOutcome.NotApplicable,
        (true, _, _) => RemitOutcome.Out,
        (false, Answer.Yes, _) => RemitOutcome.In,
        (false, Answer.No, _) => RemitOutcome.Out,
        (null, Answer.No, RemitRules.Statute) => RemitOutcome.Out,
        _ => RemitOutcome.Unknown,
    };

    /// <summary>One finding for each row of <see cref="AdviceLine.Table"/>, in its order.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>What to find out: whether harm is possible first, then what most rows wait for. Open points of the leaflet are here too: they are for the service to settle.</summary>
    public IReadOnlyList<MissingFact> Missing
    {
        get
        {
            var waiting = new Dictionary<MissingFact, int>();
            foreach (var fact in Findings.SelectMany(finding => finding.Missing))
                waiting[fact] = waiting.TryGetValue(fact, out var count) ? count + 1 : 1;

            var harm = Findings[0].Missing is { Count: > 0 } first ? first[0] : null;
            return [.. waiting.OrderByDescending(fact => fact.Key == harm).ThenByDescending(fact => fact.Value).Select(fact => fact.Key)];
        }
    }

    internal static Triage Of(Enquiry enquiry, RemitRules rules, LocalDate asOf) => new(enquiry, rules, asOf);

    // A risk that nobody has ruled out is possible, and what is possible is referred: the one place where a missing fact acts.
    private static SafeguardingConcern? ConcernOf(Enquiry enquiry, LocalDate asOf)
    {
        SafeguardingConcern Raise(ConcernBasis basis, string restsOn) => new(asOf, basis, restsOn, TellTheEnquirer, Authorities.LeafletContact);

        return (enquiry.RiskOfHarm, enquiry.Request) switch
        {
            (true, _) => Raise(ConcernBasis.RiskSuggested, "something said or known suggests that a child may be at risk of harm"),
            (_, AdviceRequest.SafeguardingInvestigation) => Raise(ConcernBasis.RequestForInvestigation, "the request is that harm to a child be investigated"),
            (null, _) => Raise(ConcernBasis.NotRuledOut, "nobody has decided whether anything said or known suggests that a child may be at risk of harm, so that it is possible"),
            (false, AdviceRequest.Unknown) => Raise(ConcernBasis.NotRuledOut, "what is asked is not known, and may be that harm to a child be investigated"),
            _ => null,
        };
    }

    private static void AddOnce<T>(T? what, List<T> to)
        where T : struct, Enum
    {
        if (what is { } known && !to.Contains(known))
            to.Add(known);
    }

    private Disposition DispositionOf(bool? isServed, bool mayDeclineMore)
    {
        if (isAdultsOwnMatter == true || Comparison.By(Rules).Answer == Answer.No)
            return Disposition.Decline;

        if (isServed != true)
            return Disposition.Unknown;

        return DeclineReasons.Count > 0 ? Disposition.Partial
            : mayDeclineMore ? Disposition.Unknown
            : Disposition.Accept;
    }

    /// <summary>The disposition, and nothing about the enquiry.</summary>
    public override string ToString() => nameof(Triage) + ": " + Disposition;
}
