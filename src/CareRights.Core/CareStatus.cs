namespace CareRights;

/// <summary>What a child or young person is in the law on care and on leaving care; of several that apply the one that counts first: eligible before relevant before former relevant before qualifying.</summary>
/// <remarks>
/// One set of words for the status that the facts give, the status on a council's record, and the statuses to which an offer is open. The two answers that there is no status are kept apart: not known, and none.
/// </remarks>
public enum CareStatus
{
    /// <summary>Not known: the facts given do not settle it.</summary>
    Unknown = 0,

    /// <summary>Eligible child: looked after, and 16 or 17.</summary>
    Eligible,

    /// <summary>Relevant child.</summary>
    Relevant,

    /// <summary>Former relevant child.</summary>
    FormerRelevant,

    /// <summary>Person qualifying for advice and assistance, and nothing above it.</summary>
    Qualifying,

    /// <summary>None of the statuses of the law on leaving care; of an offer, none at all.</summary>
    None,

    /// <summary>Looked after by a local authority, and not an eligible child. It is no status of the law on leaving care, which answers <see cref="None"/>; an offer may be open to it.</summary>
    LookedAfter,
}
