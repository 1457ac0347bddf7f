using System.Management.Automation;
using System.Text.Json.Nodes;
using CareRights.Json;

namespace CareRights.PowerShell;

/// <summary>What a care leaver is entitled to, provision by provision.</summary>
[Cmdlet(VerbsCommon.Get, "LeavingCareEntitlement")]
[OutputType("CareRights.LeavingCareEntitlement")]
public sealed class GetLeavingCareEntitlement : QuestionCmdlet
{
    /// <summary>Also the entitlements that the person does not have.</summary>
    [Parameter]
    public SwitchParameter All { get; set; }

    private protected override JsonQuestion Question => JsonQuestion.LeavingCare;

    private protected override string Type => "CareRights.LeavingCareEntitlement";

    private protected override string List => "entitlements";

    private protected override AnswerOptions Options => new() { Only = AnswerParts.Entitlements, WithEntitlementsThatAreNo = All };
}

/// <summary>When a clock runs out, or every clock that an event starts.</summary>
[Cmdlet(VerbsCommon.Get, "StatutoryDeadline")]
[OutputType("CareRights.StatutoryDeadline")]
public sealed class GetStatutoryDeadline : QuestionCmdlet
{
    private protected override JsonQuestion Question => JsonQuestion.Deadline;

    private protected override string Type => "CareRights.StatutoryDeadline";

    private protected override string List => "deadlines";
}

/// <summary>What must be done about a contact: the plan of action.</summary>
[Cmdlet(VerbsCommon.Get, "SafeguardingPlan")]
[OutputType("CareRights.SafeguardingPlan")]
public sealed class GetSafeguardingPlan : QuestionCmdlet
{
    private protected override JsonQuestion Question => JsonQuestion.Escalation;

    private protected override string Type => "CareRights.SafeguardingPlan";

    private protected override void Complete(PSObject answer, JsonObject given) =>
        answer.Properties.Add(new PSNoteProperty("Brief", Question.Answer(given.ToJsonString(), Day, new() { Brief = true }).Text));
}

/// <summary>Whether a child or young person is within section 8A of the Children Act 2004. The answer is Yes, No or Unknown, and Unknown is not No.</summary>
[Cmdlet(VerbsDiagnostic.Test, "CommissionerRemit")]
[OutputType("CareRights.CommissionerRemit")]
public sealed class TestCommissionerRemit : QuestionCmdlet
{
    private protected override JsonQuestion Question => JsonQuestion.Section8A;

    private protected override string Type => "CareRights.CommissionerRemit";
}
