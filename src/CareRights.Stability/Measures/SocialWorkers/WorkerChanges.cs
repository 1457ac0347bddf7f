namespace CareRights.Stability.Measures.SocialWorkers;

/// <summary>Which changes of social worker the Commissioner's count takes.</summary>
internal enum WorkerChanges
{
    /// <summary>Every change in the period, those before the child came into care included: the headline measure.</summary>
    All = 1,

    /// <summary>Changes while the child was in care.</summary>
    InCareOnly = 2,

    /// <summary>Every change but those that came with a change of team.</summary>
    ExceptTeamTransfers = 3,
}
