using System;
using System.Linq;

namespace CareRights.Eligibility.LeavingCare;

/// <content>
/// The status as case systems record it: the codes of the Standard Safeguarding Dataset, item CLEA003A, and Unknown, which those codes lack. A status on record is compared, and never taken as a fact.
/// </content>
public sealed partial record LeavingCareStatus
{
    private static readonly (CareStatus Status, string Code)[] Codes =
    [
        (CareStatus.Relevant, "Relevant"),
        (CareStatus.FormerRelevant, "Former Relevant"),
        (CareStatus.Eligible, "Eligible"),
        (CareStatus.Qualifying, "Qualifying"),
        (CareStatus.None, "No Current Eligibility"),
        (CareStatus.Unknown, "Unknown"),
    ];

    /// <summary>The code of a status, to the letter, such as "Former Relevant". A status that is not known has no code of the dataset, is written "Unknown", and is never "No Current Eligibility".</summary>
    /// <param name="status">The status; a child looked after who is not an eligible child has no current eligibility.</param>
    /// <example><code>string code = LeavingCareStatus.CodeOf(status.Primary);</code></example>
    public static string CodeOf(CareStatus status) => Codes.FirstOrDefault(row => row.Status == (status == CareStatus.LookedAfter ? CareStatus.None : status)).Code ?? "Unknown";

    /// <summary>The status that a code stands for. Capitals, and spaces at the ends, do not matter. <see langword="null"/> if the text is no such code.</summary>
    public static CareStatus? FromCode(string code)
    {
        var wanted = Guard.Against.Null(code).Trim();
        foreach (var row in Codes)
        {
            if (string.Equals(row.Code, wanted, StringComparison.OrdinalIgnoreCase))
                return row.Status;
        }

        return null;
    }

    /// <summary>Whether a status on record is the one that the facts give: yes, no, or cannot tell.</summary>
    /// <param name="recorded">The status on record; <see cref="CareStatus.Unknown"/> if none is.</param>
    /// <example><code>
    /// var agrees = LeavingCareStatus.Assess(person, asOf).Agrees(CareStatus.Relevant);
    /// </code></example>
    public Answer Agrees(CareStatus recorded) =>
        recorded == CareStatus.Unknown || (Primary == CareStatus.Unknown && CanStillBe(recorded)) ? Answer.Unknown
        : Primary == recorded ? Answer.Yes : Answer.No;

    /// <summary>Where a status on record is not the one that the facts give, the first finding that the record does not fit; <see langword="null"/> where they agree, where it cannot be told, and where no single finding says so.</summary>
    /// <param name="recorded">The status on record.</param>
    public Finding? FirstDifference(CareStatus recorded) => Agrees(recorded) != Answer.No ? null
        : Of(recorded)?.Findings.FirstOrDefault(finding => finding.Answer == Answer.No)
        // The status on record is ruled out, or else one that counts before it is met.
        ?? Of(Primary)?.Findings.FirstOrDefault(finding => finding.Answer == Answer.Yes);

    private bool CanStillBe(CareStatus recorded) => Of(recorded) is { } question ? question.Answer != Answer.No : Answer != Answer.Yes;

    private Determination? Of(CareStatus status) => status switch
    {
        CareStatus.Eligible => Eligible,
        CareStatus.Relevant => Relevant,
        CareStatus.FormerRelevant => FormerRelevant,
        CareStatus.Qualifying => Qualifying,
        _ => null,
    };
}
