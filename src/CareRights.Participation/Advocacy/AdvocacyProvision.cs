using System.Collections.Generic;
using System.Linq;

namespace CareRights.Participation.Advocacy;

/// <summary>The groups for which the Commissioner's 2019 report on advocacy asked councils how it is provided.</summary>
public enum AdvocacyGroup
{
    /// <summary>Care leavers.</summary>
    CareLeavers = 0,

    /// <summary>Children who complain about health services.</summary>
    HealthComplaints,

    /// <summary>Young people of 16 and over who lack capacity.</summary>
    LackingCapacity,

    /// <summary>Children in mental health settings.</summary>
    MentalHealthSettings,

    /// <summary>Children with special educational needs or a disability.</summary>
    SpecialEducationalNeeds,

    /// <summary>Children who complain about social care.</summary>
    SocialCareComplaints,
}

/// <summary>What a council knows of its advocacy for one group in one period.</summary>
/// <param name="Group">The group.</param>
/// <remarks>Each number is <see langword="null"/> if the council does not know, which is an answer of its own: 29% of areas did not know how advocacy for health complaints was delivered.</remarks>
public sealed record AdvocacyProvision(AdvocacyGroup Group)
{
    /// <summary>Whether anybody provides it.</summary>
    public bool? IsProvided { get; init; }

    /// <summary>How many were referred or asked.</summary>
    public int? Referred { get; init; }

    /// <summary>How many of those were taken forward.</summary>
    public int? TakenForward { get; init; }

    /// <summary>What it cost, in pounds.</summary>
    public decimal? Spend { get; init; }

    /// <summary>Those taken forward of those referred; <see langword="null"/> if either is not known or more were taken forward than referred.</summary>
    public Proportion? TakenForwardRate =>
        Referred is { } referred && TakenForward is { } taken && taken <= referred ? new Proportion(taken, referred) : null;

    /// <summary>Pounds for each referral, to the penny; <see langword="null"/> if either number is not known or there was none.</summary>
    public decimal? SpendPerReferral => Spend is { } spend ? Plans.Spend.PerEach(spend, Referred) : null;

    /// <summary>The groups for which it is known to be provided, known not to be, and not known: every group is in one of the three.</summary>
    public static ILookup<Answer, AdvocacyGroup> Coverage(IEnumerable<AdvocacyProvision> provisions)
    {
        var known = Guard.Against.Null(provisions).ToLookup(provision => provision.Group, provision => provision.IsProvided.ToAnswer());
        AdvocacyGroup[] all =
        [
            AdvocacyGroup.CareLeavers, AdvocacyGroup.HealthComplaints, AdvocacyGroup.LackingCapacity,
            AdvocacyGroup.MentalHealthSettings, AdvocacyGroup.SpecialEducationalNeeds, AdvocacyGroup.SocialCareComplaints,
        ];
        return all.ToLookup(group =>
        {
            var answers = known[group].Where(answer => answer != Answer.Unknown).Distinct().ToArray();
            return answers.Length == 1 ? answers[0] : Answer.Unknown;
        });
    }

    /// <summary>Nothing but the type: what it holds may be of a person, and is for nobody's log.</summary>
    public override string ToString() => nameof(AdvocacyProvision);
}
