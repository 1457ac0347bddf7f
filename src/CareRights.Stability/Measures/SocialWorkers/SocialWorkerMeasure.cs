using System;

namespace CareRights.Stability.Measures.SocialWorkers;

/// <summary>Which count of social workers is meant. DfE counts different workers, the Commissioner changes: A, B and A again are two workers and two changes.</summary>
/// <remarks>Equality is by value. Immutable.</remarks>
internal sealed record SocialWorkerMeasure
{
    private SocialWorkerMeasure(Definition definition, WorkerChanges? changes, int years)
    {
        Definition = definition;
        Changes = changes;
        Years = years;
    }

    /// <summary>Whose definition.</summary>
    public Definition Definition { get; }

    /// <summary>Which changes; <see langword="null"/> for DfE, who counts workers.</summary>
    public WorkerChanges? Changes { get; }

    /// <summary>How many years, ending with 31 March.</summary>
    public int Years { get; }

    /// <summary>From how many on a child counts: three workers, or two changes.</summary>
    public int Threshold => Changes is null ? 3 : 2;

    /// <summary>Where the definition was read.</summary>
    public Citation Source => Changes is null ? Sources.SocialWorkerStability : Sources.StabilityIndexSocialWorkers;

    /// <summary>The stable name of the measure as a column, such as <c>dfe_social_workers_1y</c>.</summary>
    public string Key => Changes switch
    {
        null => "dfe_social_workers_" + Years + "y",
        WorkerChanges.InCareOnly => "commissioner_social_worker_changes_in_care_" + Years + "y",
        WorkerChanges.ExceptTeamTransfers => "commissioner_social_worker_changes_not_team_" + Years + "y",
        _ => "commissioner_social_worker_changes_" + Years + "y",
    };

    /// <summary>DfE's count of different workers in the year, three or more.</summary>
    public static SocialWorkerMeasure DistinctWorkers { get; } = new(Definition.DfE, null, 1);

    /// <summary>DfE's count of different workers over two years, three or more, of children who were also in care in the year before.</summary>
    /// <remarks>Published since the release of 2025, of the same children as the count of placements over two years: 31,520 of 59,430 in 2025.</remarks>
    public static SocialWorkerMeasure DistinctWorkersOverTwoYears { get; } = new(Definition.DfE, null, 2);

    /// <summary>The Commissioner's count of changes, as the 2019 report states it.</summary>
    /// <param name="changes">Which changes.</param>
    /// <param name="years">1 or 2.</param>
    /// <exception cref="ArgumentException">There is no such measure.</exception>
    public static SocialWorkerMeasure Commissioner(WorkerChanges changes, int years)
    {
        Guard.Against.InvalidInput(changes is < WorkerChanges.All or > WorkerChanges.ExceptTeamTransfers, nameof(changes), "One of the three counts of changes is required.");
        Guard.Against.InvalidInput(years is < 1 or > 2, nameof(years), "The Commissioner counts over 1 or 2 years.");
        return new SocialWorkerMeasure(Definition.CommissionerAsWritten, changes, years);
    }

    /// <summary>The stable name.</summary>
    public override string ToString() => Key;
}
