using System;
using System.Collections.Generic;

namespace CareRights.Eligibility.Commissioner;

/// <summary>What is not known of an enquiry, as a set, so that the rows of the table can be joined without copying lists.</summary>
[Flags]
internal enum Gaps
{
    None = 0,
    RiskOfHarm = 1,
    WhoseMatter = 1 << 1,
    Remit = 1 << 2,
    WhatIsAsked = 1 << 3,
    WhoAsks = 1 << 4,
    BeforeCourt = 1 << 5,
    PlannedProceedings = 1 << 6,
    EndedProceedings = 1 << 7,
    Decider = 1 << 8,
    Anonymity = 1 << 9,
    NamingTheYoungPerson = 1 << 10,
    Advocate = 1 << 11,
    BesidesTheAdvocate = 1 << 12,
    InformationOutsideRemit = 1 << 13,
}

/// <summary>The gaps in words: what to find out.</summary>
internal static class GapsInWords
{
    private static readonly (Gaps Gap, MissingFact Fact)[] Words =
    [
        (Gaps.RiskOfHarm, new(nameof(Gaps.RiskOfHarm), "whether anything said or known suggests that a child may be at risk of harm", "riskOfHarm")),
        (Gaps.WhoseMatter, new(nameof(Gaps.WhoseMatter), "whose matter it is: a young person's, or an adult's own", "adultsOwnMatter")),
        (Gaps.WhatIsAsked, new(nameof(Gaps.WhatIsAsked), "what is asked of the service", "request")),
        (Gaps.WhoAsks, new(nameof(Gaps.WhoAsks), "who is asking: the young person or another", "enquirer")),
        (Gaps.BeforeCourt, new(nameof(Gaps.BeforeCourt), "whether the matter is before a court now", "courtProceedings")),
        (Gaps.PlannedProceedings, new(nameof(Gaps.PlannedProceedings), "whether the service takes up a matter whose court proceedings are planned: the leaflet speaks only of matters 'currently before a court'")),
        (Gaps.EndedProceedings, new(nameof(Gaps.EndedProceedings), "whether the service takes up a matter whose court proceedings are over: the leaflet speaks only of matters 'currently before a court'")),
        (Gaps.Decider, new(nameof(Gaps.Decider), "whether those who decide the matter are in England", "decisionMakerInEngland")),
        (Gaps.Anonymity, new(nameof(Gaps.Anonymity), "whether the enquirer is anonymous", "anonymous")),
        (Gaps.NamingTheYoungPerson, new(nameof(Gaps.NamingTheYoungPerson), "whether the young person will be named to those who decide: the leaflet does not say how representations are made for an anonymous caller")),
        (Gaps.Advocate, new(nameof(Gaps.Advocate), "whether the young person has an advocate already", "hasAdvocate")),
        (Gaps.BesidesTheAdvocate, new(nameof(Gaps.BesidesTheAdvocate), "what the young person needs besides the advocate they have: the leaflet does not say what it offers then")),
        (Gaps.InformationOutsideRemit, new(nameof(Gaps.InformationOutsideRemit), "whether the service gives general information outside its remit: the leaflet does not say")),
    ];

    /// <summary>The gaps in words; that in the remit in those of the remit's own determination.</summary>
    public static IReadOnlyList<MissingFact> Name(this Gaps gaps, IReadOnlyList<MissingFact> missingForTheRemit)
    {
        if (gaps == Gaps.Remit)
            return missingForTheRemit;

        var words = new List<MissingFact>(missingForTheRemit.Count + 4);
        foreach (var (gap, name) in Words)
        {
            if ((gaps & gap) != Gaps.None)
                words.Add(name);
        }

        if ((gaps & Gaps.Remit) != Gaps.None)
            words.AddRange(missingForTheRemit);

        return words;
    }
}
