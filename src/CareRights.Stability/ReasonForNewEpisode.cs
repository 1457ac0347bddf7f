namespace CareRights.Stability;

/// <summary>Why an episode began (RNE of the SSDA903 return). The placement measures hang on it: S, P and B count, L, T and U do not.</summary>
public enum ReasonForNewEpisode : byte
{
    /// <summary>Blank, or not a code of the return.</summary>
    Unknown = 0,

    /// <summary>S: started to be looked after.</summary>
    S,

    /// <summary>L: change of legal status only.</summary>
    L,

    /// <summary>P: change of placement and carer.</summary>
    P,

    /// <summary>T: change of placement, same carer.</summary>
    T,

    /// <summary>B: change of legal status, placement and carer.</summary>
    B,

    /// <summary>U: change of legal status and placement, same carer.</summary>
    U,
}
