using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using CareRights.Eligibility.LeavingCare;
using CareRights.Json;
using CareRights.Reports;
using CareRights.Ssda903;
using NodaTime;

namespace CareRights.PowerShell;

/// <summary>What a young person is in the law on leaving care.</summary>
public class LeavingCareStatusRow
{
    internal LeavingCareStatusRow(string? child, string? authority, LeavingCareStatus status)
    {
        (Child, Authority, Assessment) = (child, authority, status);
        Status = status.Primary;
        Code = LeavingCareStatus.CodeOf(status.Primary);
        Answer = status.Answer;
        Missing = [.. status.ToAsk.Select(ask => ask.Fact.ToString()!)];
    }

    /// <summary>The authority's identifier.</summary>
    public string? Child { get; }

    /// <summary>The authority, where the rows name it.</summary>
    public string? Authority { get; }

    /// <summary>The status that counts first.</summary>
    public CareStatus Status { get; }

    /// <summary>Its code in the Standard Safeguarding Dataset.</summary>
    public string Code { get; }

    /// <summary>Whether any status applies: Yes, No or Unknown.</summary>
    public Answer Answer { get; }

    /// <summary>The facts that would settle it.</summary>
    public string[] Missing { get; }

    /// <summary>The whole assessment, with its findings and authorities.</summary>
    public LeavingCareStatus Assessment { get; }
}

/// <summary>A status on record beside the one that the return gives.</summary>
public sealed class LeavingCareComparison : LeavingCareStatusRow
{
    internal LeavingCareComparison(string child, string? authority, LeavingCareStatus status, CareStatus recorded)
        : base(child, authority, status) => (Recorded, Agrees, FirstDifference) = (recorded, status.Agrees(recorded), status.FirstDifference(recorded)?.ToString());

    /// <summary>The status on record.</summary>
    public CareStatus Recorded { get; }

    /// <summary>Whether the two agree: Yes, No, or Unknown where it cannot be told.</summary>
    public Answer Agrees { get; }

    /// <summary>Where they differ, the first finding that the record does not fit.</summary>
    public string? FirstDifference { get; }
}

/// <summary>What young people are in the law on leaving care: everybody of 16 or over in a return, or one person from facts.</summary>
[Cmdlet(VerbsCommon.Get, "LeavingCareStatus", DefaultParameterSetName = "Facts")]
[OutputType(typeof(LeavingCareStatusRow), ParameterSetName = new[] { "Return" })]
[OutputType("CareRights.LeavingCareStatus", ParameterSetName = new[] { "Facts" })]
public sealed class GetLeavingCareStatus : QuestionCmdlet
{
    /// <summary>The return, from Import-Ssda903Return.</summary>
    [Parameter(Mandatory = true, ParameterSetName = "Return")]
    public Return? Return { get; set; }

    private protected override JsonQuestion Question => JsonQuestion.LeavingCare;

    private protected override string Type => "CareRights.LeavingCareStatus";

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        var read = Return ?? InputObject?.BaseObject as Return;
        if (read is null)
        {
            base.ProcessRecord();
            return;
        }

        if (AsOf is not { } asOf)
        {
            ThrowTerminatingError(new ErrorRecord(new ArgumentException("-AsOf: found nothing, expected the day that the question is asked about, such as -AsOf 2025-03-31."), "NoDay", ErrorCategory.InvalidArgument, null));
            return;
        }

        foreach (var (person, status) in new StatusTables(read, LocalDate.FromDateTime(asOf)).People)
        {
            if (person.Fault is not null)
            {
                WriteWarning($"child {person.Child} could not be answered for ({person.Fault}): an error of the program. The child is Unknown. Please report it.");
            }

            WriteObject(new LeavingCareStatusRow(person.Child, person.Authority, status));
        }
    }
}

/// <summary>Compares the statuses on record with those that a return gives.</summary>
[Cmdlet(VerbsData.Compare, "LeavingCareStatus")]
[OutputType(typeof(LeavingCareComparison))]
public sealed class CompareLeavingCareStatus : ReturnCmdlet
{
    private readonly Dictionary<string, (PersonInReturn Person, LeavingCareStatus Status)> people = new(StringComparer.Ordinal);

    /// <summary>The return, from Import-Ssda903Return.</summary>
    [Parameter(Mandatory = true)]
    public Return Return { get; set; } = null!;

    /// <summary>The day that the question is asked about.</summary>
    [Parameter(Mandatory = true)]
    [Day]
    public DateTime? AsOf { get; set; }

    /// <summary>The child's identifier, as the return has it.</summary>
    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true)]
    [Alias("child_id", "person_id")]
    public string Child { get; set; } = "";

    /// <summary>The status on record: Relevant, Former Relevant, Eligible, Qualifying, No Current Eligibility; empty or Unknown where none is.</summary>
    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true)]
    [AllowEmptyString]
    [AllowNull]
    [Alias("recorded_status", "ssd_code", "clea_care_leaver_eligibility", "clea003a", "eligibility")]
    public string? Recorded { get; set; } = "";

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        foreach (var one in new StatusTables(Return, LocalDate.FromDateTime(AsOf!.Value)).People)
        {
            people[Identifiers.Normal(one.Person.Child)] = one;
        }
    }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        var recorded = string.IsNullOrWhiteSpace(Recorded) ? CareStatus.Unknown : LeavingCareStatus.FromCode(Recorded!);
        if (recorded is not { } known)
        {
            WriteError(new ErrorRecord(new ArgumentException($"Recorded: found '{Recorded}', expected Relevant, Former Relevant, Eligible, Qualifying, No Current Eligibility or Unknown."), "NoSuchStatus", ErrorCategory.InvalidData, Child));
            return;
        }

        if (!people.TryGetValue(Identifiers.Normal(Child), out var found))
        {
            WriteWarning($"{Child} is on record, and in no row of the return of somebody of 16 or over.");
            return;
        }

        WriteObject(new LeavingCareComparison(found.Person.Child, found.Person.Authority, found.Status, known));
    }
}
