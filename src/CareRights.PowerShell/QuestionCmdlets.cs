using System.Management.Automation;
using System.Text.Json;
using System.Text.Json.Nodes;
using CareRights.Json;
using NodaTime;

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

    private protected override AnswerOptions Options => new() { Only = AnswerParts.Entitlements, WithEntitlementsThatAreNo = All };

    private protected override void Write(JsonElement answer, string text, JsonObject given)
    {
        foreach (var entitlement in answer.GetProperty("entitlements").EnumerateArray())
        {
            var made = AnswerObject.Of(entitlement, "CareRights.LeavingCareEntitlement");
            made.Properties.Add(new PSNoteProperty("Person", Id));
            WriteObject(made);
        }
    }
}

/// <summary>When a clock runs out, or every clock that an event starts.</summary>
[Cmdlet(VerbsCommon.Get, "StatutoryDeadline")]
[OutputType("CareRights.StatutoryDeadline")]
public sealed class GetStatutoryDeadline : QuestionCmdlet
{
    private protected override JsonQuestion Question => JsonQuestion.Deadline;

    private protected override void Write(JsonElement answer, string text, JsonObject given)
    {
        foreach (var deadline in answer.GetProperty("deadlines").EnumerateArray())
        {
            var made = AnswerObject.Of(deadline, "CareRights.StatutoryDeadline");
            made.Properties.Add(new PSNoteProperty("Id", Id));
            WriteObject(made);
        }
    }
}

/// <summary>What must be done about a contact: the plan of action.</summary>
[Cmdlet(VerbsCommon.Get, "SafeguardingPlan")]
[OutputType("CareRights.SafeguardingPlan")]
public sealed class GetSafeguardingPlan : QuestionCmdlet
{
    private protected override JsonQuestion Question => JsonQuestion.Escalation;

    private protected override void Write(JsonElement answer, string text, JsonObject given)
    {
        var made = AnswerObject.Of(answer, "CareRights.SafeguardingPlan");
        made.Properties.Add(new PSNoteProperty("Id", Id));
        made.Properties.Add(new PSNoteProperty("Text", text));
        made.Properties.Add(new PSNoteProperty("Brief", Question.Answer(given.ToJsonString(), AsOf is { } day ? LocalDate.FromDateTime(day) : null, new() { Brief = true }).Text));
        WriteObject(made);
    }
}

/// <summary>Whether a child or young person is within section 8A of the Children Act 2004. The answer is Yes, No or Unknown, and Unknown is not No.</summary>
[Cmdlet(VerbsDiagnostic.Test, "CommissionerRemit")]
[OutputType("CareRights.CommissionerRemit")]
public sealed class TestCommissionerRemit : QuestionCmdlet
{
    private protected override JsonQuestion Question => JsonQuestion.Section8A;

    private protected override void Write(JsonElement answer, string text, JsonObject given)
    {
        var made = AnswerObject.Of(answer, "CareRights.CommissionerRemit");
        made.Properties.Add(new PSNoteProperty("Id", Id));
        made.Properties.Add(new PSNoteProperty("Text", text));
        WriteObject(made);
    }
}
