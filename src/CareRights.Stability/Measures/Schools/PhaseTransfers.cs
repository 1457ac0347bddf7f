namespace CareRights.Stability.Measures.Schools;

/// <summary>How a transfer to the next phase of education, which every child makes, is told from a move.</summary>
internal enum PhaseTransfers
{
    /// <summary>By the phases of both schools. Where one is not known and the move could be a transfer, it is undecided.</summary>
    ByPhase = 1,

    /// <summary>
    /// By the phases where both are known, otherwise by age: an entry from 1 August to 30 September of the year in which a child starts year 7, having turned 11 by 31 August,
    /// is taken for the transfer to secondary school. Convention: it misses children who change at 7, 9 or 13, and those who stay in an all-through school and move.
    /// </summary>
    ByPhaseThenAge = 2,
}
