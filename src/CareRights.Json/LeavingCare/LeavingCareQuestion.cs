using System.Linq;
using System.Text.Json.Nodes;
using CareRights.Eligibility;
using CareRights.Eligibility.LeavingCare;
using CareRights.Eligibility.LeavingCare.Entitlements;
using NodaTime;

namespace CareRights.Json;

/// <summary>The law on leaving care.</summary>
internal static class LeavingCareQuestion
{
    private const string Asked = "Leaving care status";

    // Written even if they are null, save where their part was not asked for.
    private static readonly string[] OfStatus = ["responsibleAuthority", "thirteenWeeks"];

    private static readonly LocalDate FirstReading = EligibilityLaw.Coverage.Where(row => row.State is not (CoverageState.NotEncoded or CoverageState.Elsewhere)).Min(row => row.CheckedOn);

    public static Question Create() => new Question<LeavingCareFacts>(
        "leaving-care",
        "What is this young person in the law on leaving care, what is owed, by whom and until when, and what would change it?",
        AnswerJson.Of<LeavingCareAnswer>,
        Assess);

    private static Answered? Assess(LeavingCareFacts facts, LocalDate asOf, AnswerOptions options, Problems problems)
    {
        var person = LeavingCarePerson.From(facts, asOf, problems);
        var changed = facts.WhatIf is { } other ? LeavingCarePerson.From(LeavingCarePerson.Replace(facts, other), asOf, problems) : null;
        return new(
            () =>
            {
                var json = Of(person, asOf, options);
                if (changed is not null)
                    json["whatIf"] = Of(changed, asOf, options);
                return json;
            },
            () => LeavingCareText.Of(person, asOf));
    }

    private static JsonObject Of(Person person, LocalDate asOf, AnswerOptions options)
    {
        if (options.Brief)
        {
            return Brief(person, asOf);
        }

        var json = AnswerJson.ToNode(InParts(person, asOf, options));
        if (!options.Only.HasFlag(AnswerParts.Status))
        {
            foreach (var name in OfStatus)
            {
                if (json[name] is null)
                    json.Remove(name);
            }
        }

        return json;
    }

    // Written by hand: what the long answer is made of takes as long to make ready as a thousand brief ones to write. A test holds it against the schema.
    private static JsonObject Brief(Person person, LocalDate asOf)
    {
        var status = LeavingCareStatus.Assess(person, asOf);
        var json = new JsonObject
        {
            ["asOf"] = AnswerJson.Of(asOf),
            ["answer"] = Name(status.Answer),
            ["primaryStatus"] = Name(status.Primary),
        };
        var statuses = new JsonObject();
        foreach (var (name, determination) in StatusRows.Of(status))
        {
            if (determination.Answer != Answer.No)
                statuses[name] = Name(determination.Answer);
        }

        json["statuses"] = statuses;
        if (status.ResponsibleAuthority?.Name is { } authority)
            json["authority"] = authority;

        json["missing"] = new JsonArray([.. status.ToAsk.Select(JsonNode (ask) => JsonValue.Create(ask.Fact.Id)!)]);
        var due = new JsonObject();
        foreach (var duties in DutyDue.Assess(person, asOf).Where(duty => duty.Day is not null).GroupBy(duty => duty.Id))
            due[duties.Key] = AnswerJson.Of(duties.Min(duty => duty.Day!.Value));

        json["due"] = due;
        json["lawReadOn"] = AnswerJson.Of(ReadOn(status));
        return json;
    }

    private static string Name(Answer answer) => answer switch
    {
        Answer.Yes => nameof(Answer.Yes),
        Answer.No => nameof(Answer.No),
        _ => nameof(Answer.Unknown),
    };

    private static string Name(CareStatus status) => status.ToString();

    private static LeavingCareAnswer InParts(Person person, LocalDate asOf, AnswerOptions options)
    {
        bool Holds(AnswerParts part) => (options.Only & part) != AnswerParts.None;
        var status = LeavingCareStatus.Assess(person, asOf);
        var toAsk = Holds(AnswerParts.Missing) ? status.ToAsk : [];
        var answer = new LeavingCareAnswer
        {
            Question = Asked,
            AsOf = asOf,
            Missing = Holds(AnswerParts.Missing) ? AnswerJson.Questions(toAsk.Select(ask => ask.Fact)) : null,
            MissingFacts = Holds(AnswerParts.Missing) ? AnswerJson.Facts(toAsk.Select(ask => ask.Fact)) : null,
            AskNext = Holds(AnswerParts.Missing) ? [.. toAsk.Select(ask => new AskAnswer { Fact = ask.Fact.Question, For = ask.Unsettles })] : null,
            Duties = Holds(AnswerParts.Duties) ? [.. DutyDue.Assess(person, asOf).Select(Of)] : null,
            Entitlements = Holds(AnswerParts.Entitlements)
                ? [.. Entitlement.AssessAll(person, asOf).Where(row => options.WithEntitlementsThatAreNo || row.Answer != Answer.No).Select(Of)]
                : null,
            Timeline = Holds(AnswerParts.Timeline) ? [.. Change.AllAfter(person, asOf).Select(Of)] : null,
            LawReadOn = ReadOn(status),
        };
        return !Holds(AnswerParts.Status) ? answer : answer with
        {
            Answer = status.Answer,
            PrimaryStatus = (PrimaryStatus)status.Primary,
            RecordedStatusCode = LeavingCareStatus.CodeOf(status.Primary),
            Statuses = StatusRows.Of(status).ToDictionary(row => row.Name, row => row.Determination.Answer),
            ResponsibleAuthority = Responsible(status),
            Notes = status.Notes(person),
            Findings = [.. StatusRows.Of(status).SelectMany(row => row.Determination.Findings.Select(finding => AnswerJson.Of(finding, row.Name)))],
            ThirteenWeeks = ThirteenWeeks.Count(person, asOf) is { } count ? Of(count) : null,
        };
    }

    // The day on which the law of the statuses was last read: the earliest, as an answer is as old as its oldest reading.
    private static LocalDate ReadOn(LeavingCareStatus status) => StatusRows.Of(status).Min(row => row.Determination.LawReadOn) ?? FirstReading;

    private static ResponsibleAnswer? Responsible(LeavingCareStatus status) => status.ResponsibleAuthority is { } authority
        ? new() { Rule = authority.Rule, Name = authority.Name, Authority = AnswerJson.Of(authority.Authority) }
        : null;

    private static ThirteenWeeksAnswer Of(ThirteenWeeks count) => new()
    {
        Required = count.Required,
        Days = count.Least,
        DaysIfAllPossible = count.Most,
        DaysIfLastDayCounted = count.Inclusive,
        ConventionDecides = count.ConventionDecides,
        CompleteOn = count.ReachedOn,
        Counted = [.. count.Counted.Select(days => new CountedAnswer { From = days.From, To = days.To!.Value, Days = days.Days!.Value, ShortBreak = days.IsShortBreak })],
        LeftOut = [.. count.LeftOut.Select(days => new LeftOutAnswer { From = FactsCheck.IsInRange(days.From) ? days.From : null, To = days.To, Reason = days.Reason, Authority = AnswerJson.Of(days.Authority!) })],
    };

    private static DutyAnswer Of(DutyDue duty) => new()
    {
        Id = duty.Id,
        Name = duty.Name,
        Answer = duty.Answer,
        Trigger = duty.Due.Trigger,
        TriggeredOn = duty.Due.TriggeredOn,
        Due = duty.Due.Day,
        Convention = duty.Due.Convention,
        Authority = AnswerJson.Of(duty.Due.Authority),
        SafeDue = duty.Due.SafeDay,
        Note = AnswerJson.OrNone(duty.Due.Note),
        Missing = AnswerJson.OrNone(string.Join("; ", duty.Owed.Missing.Concat(duty.Due.Missing).Distinct().Select(fact => fact.Question))),
    };

    private static EntitlementRow Of(EntitlementAnswer row) => new()
    {
        Id = row.Entitlement.Id,
        Name = row.Entitlement.Name,
        Answer = row.Answer,
        Nature = row.Entitlement.Nature,
        OwedBy = row.Entitlement.OwedBy,
        Authority = AnswerJson.Of(row.Terms?.Authority ?? row.Entitlement.Authority),
        AmountInPounds = row.Pounds,
        UntilAge = row.Terms?.Value.UntilAge,
        Commenced = !row.Entitlement.IsSwitchedOff,
        PlainWords = row.Entitlement.PlainWords,
        Because = [.. row.Determination.Decisive.Select(finding => finding.Condition + " (" + finding.Authority + ")")],
        InLaw = AnswerJson.OrNone(row.Entitlement.InLaw),
        State = AnswerJson.OrNone(row.Terms?.State ?? row.Entitlement.State),
        Missing = AnswerJson.QuestionsOrNone(row.Determination.Missing),
        MissingFacts = row.Determination.Missing.Count == 0 ? null : AnswerJson.Facts(row.Determination.Missing),
    };

    private static ChangeAnswer Of(Change change) => new()
    {
        Date = change.On,
        What = change.What,
        Before = change.Before.ToString(),
        After = change.After.ToString(),
        Causes = change.Causes,
    };
}
