using System.Linq;

namespace CareRights.Eligibility.LeavingCare;

/// <summary>The status as case systems record it: the codes of the Standard Safeguarding Dataset, item CLEA003A, and Unknown, which those codes lack.</summary>
public enum RecordedStatus
{
    /// <summary>Not known. It has no code, and is never written as "No Current Eligibility".</summary>
    Unknown = 0,

    /// <summary>"Relevant".</summary>
    Relevant,

    /// <summary>"Former Relevant".</summary>
    FormerRelevant,

    /// <summary>"Eligible".</summary>
    Eligible,

    /// <summary>"Qualifying".</summary>
    Qualifying,

    /// <summary>"No Current Eligibility".</summary>
    NoCurrentEligibility,
}

/// <summary>How a recorded status compares with the one that the facts give.</summary>
/// <param name="Recorded">The status on record.</param>
/// <param name="Computed">The status that the facts give.</param>
/// <param name="Agrees">Yes, no, or cannot tell.</param>
/// <param name="FirstDifference">Where they differ, the first finding that the record does not fit; otherwise <see langword="null"/>.</param>
public sealed record StatusComparison(RecordedStatus Recorded, RecordedStatus Computed, Answer Agrees, Finding? FirstDifference);

/// <summary>Between the statuses of the Act and the codes of case systems.</summary>
public static class RecordedStatuses
{
    private static readonly (RecordedStatus Status, string Code)[] Codes =
    [
        (RecordedStatus.Relevant, "Relevant"),
        (RecordedStatus.FormerRelevant, "Former Relevant"),
        (RecordedStatus.Eligible, "Eligible"),
        (RecordedStatus.Qualifying, "Qualifying"),
        (RecordedStatus.NoCurrentEligibility, "No Current Eligibility"),
        (RecordedStatus.Unknown, "Unknown"),
    ];

    /// <summary>The code of a status, to the letter.</summary>
    public static string ToCode(this RecordedStatus status) => Codes.First(row => row.Status == status).Code;

    /// <summary>The status that a code stands for, capitals and spaces at the ends aside; <see langword="null"/> if it is none of them.</summary>
    public static RecordedStatus? FromCode(string code)
    {
        var wanted = Guard.Against.Null(code).Trim();
        foreach (var row in Codes)
        {
            if (string.Equals(row.Code, wanted, System.StringComparison.OrdinalIgnoreCase))
                return row.Status;
        }

        return null;
    }

    /// <summary>The code of the status that counts first.</summary>
    public static RecordedStatus ToRecorded(this PrimaryStatus status) => status switch
    {
        PrimaryStatus.Eligible => RecordedStatus.Eligible,
        PrimaryStatus.Relevant => RecordedStatus.Relevant,
        PrimaryStatus.FormerRelevant => RecordedStatus.FormerRelevant,
        PrimaryStatus.Qualifying => RecordedStatus.Qualifying,
        PrimaryStatus.None => RecordedStatus.NoCurrentEligibility,
        _ => RecordedStatus.Unknown,
    };

    /// <summary>Compares a status on record with the one that the facts give.</summary>
    public static StatusComparison Compare(this LeavingCareStatus status, RecordedStatus recorded)
    {
        var computed = Guard.Against.Null(status).Primary.ToRecorded();
        if (recorded == RecordedStatus.Unknown || (computed == RecordedStatus.Unknown && CanStillBe(status, recorded)))
            return new(recorded, computed, Answer.Unknown, null);
        return computed == recorded
            ? new(recorded, computed, Answer.Yes, null)
            : new(recorded, computed, Answer.No, Misfit(status, recorded, computed));
    }

    // The status on record is ruled out, or else one that counts before it is met.
    private static Finding? Misfit(LeavingCareStatus status, RecordedStatus recorded, RecordedStatus computed) =>
        Of(status, recorded)?.Findings.FirstOrDefault(finding => finding.Answer == Answer.No)
        ?? Of(status, computed)?.Findings.FirstOrDefault(finding => finding.Answer == Answer.Yes);

    private static bool CanStillBe(LeavingCareStatus status, RecordedStatus recorded) => recorded == RecordedStatus.NoCurrentEligibility
        ? status.Answer != Answer.Yes
        : Of(status, recorded)!.Answer != Answer.No;

    private static Determination? Of(LeavingCareStatus status, RecordedStatus recorded) => recorded switch
    {
        RecordedStatus.Eligible => status.Eligible,
        RecordedStatus.Relevant => status.Relevant,
        RecordedStatus.FormerRelevant => status.FormerRelevant,
        RecordedStatus.Qualifying => status.Qualifying,
        _ => null,
    };
}
