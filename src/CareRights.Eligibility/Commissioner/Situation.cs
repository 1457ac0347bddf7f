using System.Collections.Generic;
using NodaTime;

namespace CareRights.Eligibility.Commissioner;

/// <summary>An enquiry in the terms of the decision table.</summary>
internal sealed class Situation
{
    private readonly AdviceRequest request;

    public Situation(Enquiry enquiry, RemitRules rules, LocalDate asOf)
    {
        request = enquiry.Request;
        Remit = Commissioner.Remit.Compare(enquiry.About, asOf);
        MissingForTheRemit = Remit.By(rules).Missing;
        IsInRemit = Condition.Of(Remit.By(rules).Answer.ToNullable(), Gaps.Remit);
        IsAdultsOwnMatter = Condition.Of(enquiry.AdultsOwnMatter, Gaps.WhoseMatter);
        IsServed = !IsAdultsOwnMatter & IsInRemit;
        SuggestsHarm = Condition.Of(enquiry.RiskOfHarm, Gaps.RiskOfHarm);
        IsByAnother = Condition.Of(enquiry.Enquirer == Enquirer.Unknown ? null : enquiry.Enquirer != Enquirer.YoungPerson, Gaps.WhoAsks);
        DeciderIsInEngland = Condition.Of(enquiry.DecisionMakerInEngland, Gaps.Decider);
        SeeksAChange = Asks(AdviceRequest.Representation) | Asks(AdviceRequest.CompelDecision);
        IsBeforeCourt = enquiry.CourtProceedings switch
        {
            CourtProceedings.None => Condition.Known(false),
            CourtProceedings.Current => Condition.Known(true),
            CourtProceedings.Planned => Condition.Open(Gaps.PlannedProceedings),
            CourtProceedings.Ended => Condition.Open(Gaps.EndedProceedings),
            _ => Condition.Open(Gaps.BeforeCourt),
        };
        IsNamed = enquiry.Anonymous switch
        {
            false => Condition.Known(true),
            true => Condition.Open(Gaps.NamingTheYoungPerson),
            null => Condition.Open(Gaps.Anonymity),
        };
        HasNoAdvocate = enquiry.HasAdvocate switch
        {
            false => Condition.Known(true),
            true => Condition.Open(Gaps.BesidesTheAdvocate),
            null => Condition.Open(Gaps.Advocate),
        };
    }

    public static Condition GivesInformationOutsideRemit { get; } = Condition.Open(Gaps.InformationOutsideRemit);

    public Remit Remit { get; }

    public IReadOnlyList<MissingFact> MissingForTheRemit { get; }

    public Condition IsInRemit { get; }

    public Condition IsAdultsOwnMatter { get; }

    /// <summary>The young person is within the remit and the matter is theirs.</summary>
    public Condition IsServed { get; }

    public Condition SuggestsHarm { get; }

    public Condition IsByAnother { get; }

    public Condition DeciderIsInEngland { get; }

    /// <summary>A decision is to be taken up with those who made it.</summary>
    public Condition SeeksAChange { get; }

    /// <summary>The matter is before a court now. Proceedings that are planned or over are an open point.</summary>
    public Condition IsBeforeCourt { get; }

    /// <summary>The enquirer is named, as representations need in practice; how they are made for an anonymous one is an open point.</summary>
    public Condition IsNamed { get; }

    /// <summary>There is no advocate; what an advocate may be added to is an open point.</summary>
    public Condition HasNoAdvocate { get; }

    public Condition Asks(AdviceRequest what) => Condition.Of(request == AdviceRequest.Unknown ? null : request == what, Gaps.WhatIsAsked);
}
