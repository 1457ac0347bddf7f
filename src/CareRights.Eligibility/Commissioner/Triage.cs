using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace CareRights.Eligibility.Commissioner;

/// <summary>What becomes of an enquiry to the Children's Commissioner's advice line, with every row of the decision table as it was found?</summary>
/// <remarks>
/// <para>
/// The service as its leaflet describes it, on the remit of section 8A of the Children Act 2004 unless the caller chooses the leaflet's own age rule. Hit policy: harm
/// first, always; then every row that applies counts. The disposition is Decline where the remit is out or the matter is an adult's own, Partial where
/// anything else is declined, Accept where nothing is. Declining never removes a referral. England.
/// </para>
/// <para>Open points of the leaflet are Unknown with what to find out. Whether to make representations is the service's to decide: the table only says when to consider it.</para>
/// <para>Not encoded: opening hours and response times; the log of issues; whom to signpost to, which is the caller's data.</para>
/// <para>Immutable; may be shared between threads. There is no personal data in it.</para>
/// </remarks>
public sealed class Triage
{
    /// <summary>What the service tells the enquirer where a safeguarding concern is raised, in the leaflet's words.</summary>
    public const string TellTheEnquirer = "If we need to make a safeguarding referral we will tell you and explain our reasoning.";

    private readonly bool? isAdultsOwnMatter;

    private Triage(Enquiry enquiry, RemitRules rules, LocalDate asOf)
    {
        var situation = new Situation(enquiry, rules, asOf);
        AsOf = asOf;
        Rules = rules;
        Comparison = situation.Remit;
        (Concern, ConcernRestsOn) = ConcernOf(enquiry);
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

    /// <summary>On what the safeguarding concern rests that is raised on the day of the enquiry; <see langword="null"/>, and so no concern, only where somebody decided that nothing suggests harm, and the request is not to investigate it.</summary>
    public ConcernBasis? Concern { get; }

    /// <summary>What the safeguarding concern rests on, in words; empty if none is raised.</summary>
    public string ConcernRestsOn { get; }

    /// <summary>Where the leaflet says that all concerns are passed on.</summary>
    public static Citation ConcernAuthority => Authorities.LeafletContact;

    /// <summary>The remit by the statute and by the leaflet, and whether the two differ.</summary>
    public Remit Comparison { get; }

    /// <summary>
    /// Whether the matter is that of a child or young person within the remit by which it was answered. <see langword="null"/> where the question does not arise: the matter is an adult's own, of which the leaflet speaks apart from the remit;
    /// the statute has one answer for it, which is no.
    /// </summary>
    public Answer? Remit => (isAdultsOwnMatter, Comparison.By(Rules).Answer, Rules) switch
    {
        (true, _, RemitRules.Leaflet) => null,
        (true, _, _) => Answer.No,
        (false, Answer.Yes, _) => Answer.Yes,
        (false, Answer.No, _) => Answer.No,
        (null, Answer.No, RemitRules.Statute) => Answer.No,
        _ => Answer.Unknown,
    };

    /// <summary>One finding for each row of <see cref="Triage.Table"/>, in its order.</summary>
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

    /// <summary>The decision table, harm first.</summary>
    public static IReadOnlyList<AdviceLineRow> Table => AdviceLine.Rows;

    /// <summary>Answers by the statute's remit, for the law in force on a day and the facts known.</summary>
    /// <param name="enquiry">The enquiry; a fact left <see langword="null"/> is unknown, never false.</param>
    /// <param name="asOf">The day of the enquiry.</param>
    /// <example><code>
    /// var triage = Triage.Assess(new Enquiry { Request = AdviceRequest.Advocacy, RiskOfHarm = false }, new LocalDate(2026, 11, 30));
    /// </code></example>
    public static Triage Assess(Enquiry enquiry, LocalDate asOf) => new(enquiry, RemitRules.Statute, asOf);

    /// <summary>Answers by a remit of the caller's choice.</summary>
    /// <param name="enquiry">The enquiry.</param>
    /// <param name="rules">The statute's remit, or the leaflet's own age rule.</param>
    /// <param name="asOf">The day of the enquiry.</param>
    public static Triage Assess(Enquiry enquiry, RemitRules rules, LocalDate asOf) => new(enquiry, rules, asOf);

    // A risk that nobody has ruled out is possible, and what is possible is referred: the one place where a missing fact acts.
    private static (ConcernBasis? Basis, string RestsOn) ConcernOf(Enquiry enquiry) => (enquiry.RiskOfHarm, enquiry.Request) switch
    {
        (true, _) => (ConcernBasis.RiskSuggested, "something said or known suggests that a child may be at risk of harm"),
        (_, AdviceRequest.SafeguardingInvestigation) => (ConcernBasis.RequestForInvestigation, "the request is that harm to a child be investigated"),
        (null, _) => (ConcernBasis.NotRuledOut, "nobody has decided whether anything said or known suggests that a child may be at risk of harm, so that it is possible"),
        (false, AdviceRequest.Unknown) => (ConcernBasis.NotRuledOut, "what is asked is not known, and may be that harm to a child be investigated"),
        _ => (null, ""),
    };

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
