using NodaTime;

namespace CareRights.Ssda903;

/// <summary>Outcomes of a child looked after for twelve months.</summary>
public sealed record Oc2Row : Row
{
    /// <inheritdoc/>
    public override ReturnTable Table => ReturnTable.Oc2;

    /// <summary>DOB: the date of birth.</summary>
    public LocalDate? Dob { get; init; }

    /// <summary>SDQ_SCORE: the score of the strengths and difficulties questionnaire, 0 to 40.</summary>
    public int? SdqScore { get; init; }

    /// <summary>SDQ_REASON: why there is no score.</summary>
    public string? SdqReason { get; init; }

    /// <summary>CONVICTED: convicted, or made subject to a final warning or reprimand, in the year.</summary>
    public bool? Convicted { get; init; }

    /// <summary>HEALTH_CHECK: health surveillance up to date.</summary>
    public bool? HealthCheck { get; init; }

    /// <summary>IMMUNISATIONS: immunisations up to date.</summary>
    public bool? Immunisations { get; init; }

    /// <summary>TEETH_CHECK: teeth checked by a dentist.</summary>
    public bool? TeethCheck { get; init; }

    /// <summary>HEALTH_ASSESSMENT: had the health assessment.</summary>
    public bool? HealthAssessment { get; init; }

    /// <summary>SUBSTANCE_MISUSE: identified as having a substance misuse problem.</summary>
    public bool? SubstanceMisuse { get; init; }

    /// <summary>INTERVENTION_RECEIVED: received an intervention for it.</summary>
    public bool? InterventionReceived { get; init; }

    /// <summary>INTERVENTION_OFFERED: was offered one.</summary>
    public bool? InterventionOffered { get; init; }
}
