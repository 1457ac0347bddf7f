namespace CareRights.Ssda903.Rules;

/// <summary>What the rules ask of a row of any table, each asked in one place.</summary>
internal static class RowFacts
{
    /// <summary>The cell is not blank: it holds a value, or something that could not be read.</summary>
    public static bool Has<T>(this Row row, T? value, string column) => value is not null || row.IsUnreadable(column);

    /// <summary>The cell is blank or says something other than these codes; one that could not be read may be any of them.</summary>
    public static bool IsOtherThan(this Row row, string? value, string column, params string[] codes) => !row.IsUnreadable(column) && System.Array.IndexOf(codes, value) < 0;

    public static bool IsMale(this HeaderRow row) => row.SexInWords == "male";

    public static bool IsFemale(this HeaderRow row) => row.SexInWords == "female";

    public static bool HasMother(this HeaderRow row) => row.Has(row.Mother, "MOTHER");

    /// <summary>Anything of a care leaver is recorded.</summary>
    public static bool HasAny(this Oc3Row row) => row.Count() > 0;

    /// <summary>How many of the three cells of a care leaver are filled.</summary>
    public static int Count(this Oc3Row row) =>
        One(row.Has(row.InTouch, "IN_TOUCH")) + One(row.Has(row.Activ, "ACTIV")) + One(row.Has(row.Accom, "ACCOM"));

    public const int AdoptionCells = 6;

    /// <summary>How many of the six cells of an adoption are filled.</summary>
    public static int Count(this Ad1Row row) =>
        One(row.Has(row.DateInt, "DATE_INT")) + One(row.Has(row.DateMatch, "DATE_MATCH")) + One(row.Has(row.FosterCare, "FOSTER_CARE"))
        + One(row.Has(row.NbAdoptr, "NB_ADOPTR")) + One(row.Has(row.SexAdoptr, "SEX_ADOPTR")) + One(row.Has(row.LsAdoptr, "LS_ADOPTR"));

    public static bool HasAny(this Ad1Row row) => row.Count() > 0;

    public static bool HasCeased(this PlacedAdoptionRow row) => row.Has(row.DatePlacedCeased, "DATE_PLACED_CEASED");

    public static bool HasReason(this PlacedAdoptionRow row) => row.Has(row.ReasonPlacedCeased, "REASON_PLACED_CEASED");

    public static bool HasScore(this Oc2Row row) => row.Has(row.SdqScore, "SDQ_SCORE");

    public static bool HasReason(this Oc2Row row) => row.Has(row.SdqReason, "SDQ_REASON");

    public static bool HasIntervention(this Oc2Row row) =>
        row.Has(row.InterventionReceived, "INTERVENTION_RECEIVED") || row.Has(row.InterventionOffered, "INTERVENTION_OFFERED");

    /// <summary>The four answers that a child looked after all year must have are all filled.</summary>
    public static bool HasTheFour(this Oc2Row row) =>
        row.Has(row.Immunisations, "IMMUNISATIONS") && row.Has(row.TeethCheck, "TEETH_CHECK")
        && row.Has(row.HealthAssessment, "HEALTH_ASSESSMENT") && row.Has(row.SubstanceMisuse, "SUBSTANCE_MISUSE");

    /// <summary>Any answer but those of the questionnaire is filled.</summary>
    public static bool HasOutcome(this Oc2Row row) =>
        row.Has(row.Convicted, "CONVICTED") || row.Has(row.HealthCheck, "HEALTH_CHECK") || row.Has(row.Immunisations, "IMMUNISATIONS") || row.Has(row.TeethCheck, "TEETH_CHECK")
        || row.Has(row.HealthAssessment, "HEALTH_ASSESSMENT") || row.Has(row.SubstanceMisuse, "SUBSTANCE_MISUSE") || row.HasIntervention();

    private static int One(bool isSo) => isSo ? 1 : 0;
}
