namespace CareRights.Stability;

/// <summary>Why an episode ended (REC of the SSDA903 return).</summary>
public enum ReasonCeased : byte
{
    /// <summary>Not a code of the return.</summary>
    Unknown = 0,

    /// <summary>X1: a new episode begins on the same day, and the child is still looked after.</summary>
    X1,

    /// <summary>E11: adopted, the application unopposed.</summary>
    E11,

    /// <summary>E12: adopted, the court dispensing with consent.</summary>
    E12,

    /// <summary>E13: left care to live with parents, relatives or others without parental responsibility.</summary>
    E13,

    /// <summary>E14: remand ended.</summary>
    E14,

    /// <summary>E15: found by age assessment to be 18 or over.</summary>
    E15,

    /// <summary>E16: moved abroad.</summary>
    E16,

    /// <summary>E17: aged 18 or over and remained with the foster carers (staying put).</summary>
    E17,

    /// <summary>E2: died.</summary>
    E2,

    /// <summary>E3: care taken over by another local authority.</summary>
    E3,

    /// <summary>E4: returned home; the past code before E4A and E4B.</summary>
    E4,

    /// <summary>E4A: returned home as planned.</summary>
    E4A,

    /// <summary>E4B: returned home unplanned.</summary>
    E4B,

    /// <summary>E41: child arrangements order.</summary>
    E41,

    /// <summary>E43: special guardianship order; a past code.</summary>
    E43,

    /// <summary>E44: special guardianship order; a past code.</summary>
    E44,

    /// <summary>E45: special guardianship order to former foster carers who are relatives or friends.</summary>
    E45,

    /// <summary>E46: special guardianship order to other former foster carers.</summary>
    E46,

    /// <summary>E47: special guardianship order to relatives or friends who were not foster carers.</summary>
    E47,

    /// <summary>E48: special guardianship order to others.</summary>
    E48,

    /// <summary>E5: moved to independent living, with support.</summary>
    E5,

    /// <summary>E6: moved to independent living, without support.</summary>
    E6,

    /// <summary>E7: moved to residential care funded by adult social care.</summary>
    E7,

    /// <summary>E8: any other reason.</summary>
    E8,

    /// <summary>E9: sentenced to custody.</summary>
    E9,

    /// <summary>E99: written by tools that repair returns, not by the return itself.</summary>
    E99,
}
