using System.Collections;
using System.Reflection;
using System.Text;
using CareRights.Safeguarding.Escalation;
using CareRights.Tests;
using static CareRights.Safeguarding.Tests.Escalation.Contacts;

namespace CareRights.Safeguarding.Tests.Escalation;

/// <summary>Every word and provision that plans of action say for a spread of contacts, in one list beside this file, and what each fact changes: an emptied sentence, a lost citation or a step that moves is seen.</summary>
/// <remarks>
/// The spread is the same every time: six contacts, and each of them again with every single answer, sign, age, nation, caller and the like in place of its
/// own, found by reflection so that a new fact is in it by itself; then decisions and places by hand. Written again by
/// <c>UPDATE_DOCS=1 dotnet test tests/CareRights.Safeguarding.Tests --filter WordsOfPlansTests</c>; read what changed before it is committed.
/// </remarks>
public sealed class WordsOfPlansTests
{
    private static readonly (string Name, Contact Contact)[] Starts =
    [
        ("nothing known", new()),
        ("all answered no", With(NoHarm) with { Received = At(2026, 11, 20, 11), Caller = Caller.Professional, Age = 15, ChildIsIn = "Camden" }),
        ("at risk, a child in care rings", With(NoHarm with { MayBeAtRiskOfHarm = Answer.Yes }) with { Received = At(2026, 11, 20, 11), Caller = Caller.Child, Age = 15, LookedAfter = Answer.Yes, PlacingAuthority = "Leeds", ChildIsIn = "Camden" }),
        ("at night, a parent rings of a missing child", new() { Harm = new() { Missing = Answer.Yes }, Received = At(2026, 11, 21, 2), Caller = Caller.ParentOrCarer }),
        ("danger, and who it is is not known", new() { Harm = new() { ImmediateDanger = Answer.Yes, MutilationFeared = Answer.Yes, CrimeSuspected = Answer.Yes }, Caller = Caller.OtherAdult, ChildIdentifiable = Answer.No }),
        ("an adult at risk, no child", new() { Harm = NoHarm, AdultAtRisk = Answer.Yes, Caller = Caller.CareLeaver, Age = 20, ChildIdentifiable = Answer.No }),
    ];

    private static readonly HumanDecision Complete = new() { Level = SafeguardingLevel.EarlyHelp, LevelConsidered = SafeguardingLevel.ImmediateProtection, By = "A", Role = "manager", On = Today, Reason = "w" };

    private static readonly (string Name, Func<Contact, Contact> Change)[] ByHand =
    [
        ("hours not known", contact => contact with { Received = null }),
        ("in hours", contact => contact with { Received = At(2026, 11, 20, 11) }),
        ("at night", contact => contact with { Received = At(2026, 11, 21, 2) }),
        ("in three areas", contact => contact with { ChildIsIn = "Camden", ChildLivesIn = "Leeds", PersonOfConcernIn = "Cardiff" }),
        ("in a long area", contact => contact with { ChildIsIn = "The Joint Children's Trust of Nine Towns and of the Villages round Them All" }),
        ("in Scotland by its name", contact => contact with { ChildIsIn = "Highland", PlacingAuthority = "Bath and North East Somerset Council" }),
        ("arranged", contact => contact with { Arrangements = new() { FrontDoor = "f", EmergencyDutyTeam = "e", DesignatedOfficer = "d", CheckedOn = Today, LevelNames = new Dictionary<SafeguardingLevel, string> { [SafeguardingLevel.S17ChildInNeed] = "Level 3" } } }),
        ("judged", contact => contact with { Judgements = [new(SafeguardingLevel.S47ChildProtection, "A", "social worker", Today, "w")] }),
        ("not read", contact => contact with { NotRead = ["receivedAt: 25:00 is no time."] }),
        ("allegation, regulated", contact => contact with { Harm = contact.Harm with { AllegationAgainstWorker = Answer.Yes }, RegulatedSetting = Answer.Yes, ComplainedOf = ComplainedOf.HomeOrCarer }),
        ("allegation about the officer", contact => contact with { Harm = contact.Harm with { AllegationAgainstWorker = Answer.Yes }, ComplainedOf = ComplainedOf.DesignatedOfficer | ComplainedOf.ThisService }),
        ("allegation in Wales", contact => contact with { Harm = contact.Harm with { AllegationAgainstWorker = Answer.Yes }, RegulatedSetting = Answer.Yes, Nation = Nation.Wales }),
        ("mutilation known to a teacher", contact => contact with { Harm = contact.Harm with { MutilationDone = MutilationDone.Known }, WorkerIsRegulatedProfessional = Answer.Yes, ToldByTheGirlOrSignsSeen = Answer.Yes }),
        ("weapon no, and a weapon", contact => contact with { Harm = contact.Harm with { Weapon = Answer.No, DangerSigns = DangerSigns.WeaponOrThreatToKill } }),
        ("injury no, and an injury", contact => contact with { Harm = contact.Harm with { Injury = Answer.No, DangerSigns = DangerSigns.InjuryInNonMobileInfant } }),
        ("not with a child, and there", contact => contact with { Harm = contact.Harm with { DangerSigns = DangerSigns.AbuserPresentOrAloneWithChild }, PersonOfConcernWithChildToday = Answer.No }),
        ("under 18, and not", contact => contact with { Age = 16, MayBeUnder18 = Answer.No }),
        ("16 in a placement for under 16", contact => contact with { Age = 16, Harm = contact.Harm with { ProtectionSigns = ProtectionSigns.UnregisteredPlacementUnder16 } }),
        ("12 and sexual activity", contact => contact with { Age = 12, Harm = contact.Harm with { SexualActivity = Answer.Yes } }),
        ("not looked after, and placed", contact => contact with { LookedAfter = Answer.No, PlacingAuthority = "Leeds" }),
        ("England, and Cardiff", contact => contact with { Nation = Nation.England, ChildIsIn = "Cardiff" }),
        ("a survivor, children reached", contact => contact with { AdultSurvivor = Answer.Yes, Harm = contact.Harm with { AnotherChildMayBeAtRisk = Answer.Unknown } }),
        ("homeless at 17", contact => contact with { HomelessTonight = Answer.Yes, Age = 17 }),
        ("not registered at 15", contact => contact with { Age = 15, Harm = contact.Harm with { UnregisteredPlacement = Answer.Yes } }),
        ("not registered at 16", contact => contact with { Age = 16, Harm = contact.Harm with { UnregisteredPlacement = Answer.Yes } }),
        ("an adult at risk, all answered no together", contact => contact with { AdultAtRisk = Answer.Yes, ChildIdentifiable = Answer.No, Harm = new() { OtherQuestions = Answer.No } }),
        ("an adult in danger who may be a child", contact => contact with { AdultInDanger = Answer.Yes, MayBeUnder18 = Answer.Yes, Harm = NoHarm }),
        ("decided", contact => contact with { Decision = Complete }),
        ("decided and held", contact => contact with { Decision = Complete with { HoldsReferral = true, Holds = [Route.Police, Route.Emergency999] } }),
        ("decided by nobody", contact => contact with { Decision = new() }),
        ("decided on less", contact => contact with { Decision = Complete with { LevelConsidered = SafeguardingLevel.EarlyHelp } }),
        ("decided before", contact => contact with { Decision = Complete with { On = new(2026, 11, 1) } }),
        ("decided after", contact => contact with { Decision = Complete with { On = new(2026, 11, 22) } }),
    ];

    [Fact]
    public void Every_word_is_the_one_that_was_read()
    {
        var changes = OneFact(typeof(Contact), (contact, fact, value) => Set(contact, fact, value))
            .Concat(OneFact(typeof(HarmAnswers), (contact, fact, value) => contact with { Harm = Set(contact.Harm, fact, value) }))
            .OrderBy(change => change.Name, StringComparer.Ordinal)
            .Concat(ByHand)
            .ToArray();
        var text = new StringBuilder("Written again by UPDATE_DOCS=1 dotnet test tests/CareRights.Safeguarding.Tests --filter WordsOfPlansTests.\n");
        List<PlanOfAction> plans = [];
        foreach (var (name, start) in Starts)
        {
            var plan = Plan(start);
            plans.Add(plan);
            var without = Shape(plan);
            text.Append('\n').Append("With ").Append(name).Append('\n').Append("  ").AppendJoin("; ", without.Where(part => part.Length > 0)).Append('\n');
            foreach (var change in changes)
            {
                var changed = Plan(change.Change(start));
                plans.Add(changed);
                var differs = Shape(changed).Where((part, i) => part != without[i]).ToArray();
                text.Append(differs.Length == 0 ? "" : "  " + change.Name + ": " + string.Join("; ", differs) + "\n");
            }
        }

        Add(text, "In words", plans.SelectMany(plan => plan.InWords().Split('\n')).Where(line => line.Length > 0 && !char.IsDigit(line[0])));
        Add(text, "At the phone", plans.SelectMany(plan => plan.Steps).Select(step => $"{step.Route} {step.When}: {step.InBrief}"));
        Add(text, "Where else to turn", plans.SelectMany(plan => plan.Signposts.Concat(plan.Cannot)).Select(where => $"{where.Need}: {where.To} ({where.Authority})"));
        Add(text, "Provisions", plans.SelectMany(plan => plan.Steps.Select(step => step.Authority).Concat(plan.Reasons.Select(reason => reason.Authority)).Append(plan.Tell.Authority)).Select(authority => $"{authority} {authority.Link}".TrimEnd()));
        Add(text, "Disagreements", Disagreements());
        GeneratedDocument.ShouldBe(text.ToString(), "tests", "CareRights.Safeguarding.Tests", "Escalation", "words.txt");
    }

    // What a plan comes to, without its words: those are listed once for all plans.
    private static string[] Shape(PlanOfAction plan) =>
    [
        $"{plan.Outcome}, {plan.Level}{(plan.HumanReviewRequired ? ", a human" : "")}{(plan.CannotIdentify ? ", cannot identify" : "")}",
        plan.Steps.Count == 0 ? "no step" : string.Join(", ", plan.Steps.GroupBy(step => step.When).Select(group => group.Key + ": " + string.Join(" ", group.Select(step => step.Route)))),
        $"held {plan.HeldSteps.Count}",
        $"tell {plan.Tell.Child}, {plan.Tell.Caller}, {plan.Tell.Reasons.Count} reasons{(plan.Tell.MustBeRecorded.Length > 0 ? ", record" : "")}, say {plan.Tell.Say.Count}",
        $"{plan.Reasons.Count} reasons",
        $"{plan.Contradictions.Count} disagree",
        $"ask {plan.Ask.Count}",
        $"first {(plan.Ask.Count > 0 ? plan.Ask[0] : "nothing")}",
        $"remit {plan.Remit.Answer}, {plan.RemitByLeaflet}",
        $"cannot {plan.Cannot.Count}, elsewhere {plan.Signposts.Count}, not covered {plan.NotCovered.Count}",
        plan.NextOpening is { } opens ? $"opens {opens:uuuu-MM-dd'T'HH:mm}" : "no opening",
        plan.Decision is { } decision ? $"decision {(plan.DecisionIsApplied ? "applied" : "not applied")}, {plan.WhyDecisionIsNotApplied.Count} against, {plan.CannotHold.Count} cannot be held" : "",
    ];

    private static IEnumerable<(string Name, Func<Contact, Contact> Change)> OneFact(Type type, Func<Contact, PropertyInfo, object, Contact> set) =>
        from fact in type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        where fact.CanWrite
        from value in Values(fact.PropertyType)
        select ((string, Func<Contact, Contact>))(fact.Name + " " + (value is IEnumerable list and not string ? string.Join(" ", list.Cast<object>()) : value), contact => set(contact, fact, value));

    private static IEnumerable<object> Values(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type.IsEnum ? Enum.GetValues(type).Cast<object>()
            : type == typeof(int) ? [0, 9, 12, 13, 15, 16, 17, 18, 20, 21, 24, 25]
            : type == typeof(string) ? ["", "Leeds", "Cardiff"]
            : type == typeof(IReadOnlyList<ReasonNotToTellNow>) ? Enum.GetValues<ReasonNotToTellNow>().Select(reason => new[] { reason })
            : type == typeof(IReadOnlyList<string>) ? [new[] { "local" }]
            : [];
    }

    private static T Set<T>(T record, PropertyInfo fact, object value)
        where T : class
    {
        var copy = (T)typeof(T).GetMethod("<Clone>$")!.Invoke(record, null)!;
        fact.SetValue(copy, value);
        return copy;
    }

    private static IEnumerable<string> Disagreements() =>
        from kind in Enum.GetValues<DisagreementKind>()
        from stage in kind == DisagreementKind.BetweenAgencies ? new[] { 0, 1, 2, 3, 4 } : [1]
        from harm in new Answer?[] { null, Answer.Yes, Answer.No }
        from needs in stage is 1 or 2 ? new LocalDate?[] { null, new(2026, 11, 24), new(2026, 12, 24) } : [null]
        let next = DisagreementProcedure.London.Next(kind, stage, EventTime.On(Today), needs, harm, Calendar)
        select $"{kind}, stage {stage}, imminent {harm?.ToString() ?? "open"}, needed {(needs is { } day ? $"{day:uuuu-MM-dd}" : "some day")}: {(next.Now ? "now" : "not now")}, stage {(next.Stage is { } entered ? entered + " of " + DisagreementProcedure.London.Stages[entered - 1].Role : "none")}, {(next.By is { } by ? $"by {by:uuuu-MM-dd}" : "no day")}. {next.What} ({next.Authority.Provision})";

    private static void Add(StringBuilder text, string head, IEnumerable<string> lines)
    {
        text.Append('\n').Append(head).Append('\n');
        foreach (var line in lines.Distinct().Order(StringComparer.Ordinal))
        {
            text.Append("  ").Append(line).Append('\n');
        }
    }
}
