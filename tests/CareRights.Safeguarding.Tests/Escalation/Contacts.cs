using CareRights.Safeguarding.Escalation;

namespace CareRights.Safeguarding.Tests.Escalation;

/// <summary>Contacts as the cases write them.</summary>
internal static class Contacts
{
    public static readonly WorkingDays Calendar = WorkingDays.EnglandAndWales;

    public static readonly LocalDate Today = new(2026, 11, 21);

    /// <summary>Every question about harm asked and answered no.</summary>
    public static readonly HarmAnswers NoHarm = new()
    {
        ImmediateDanger = Answer.No,
        MayBeAtRiskOfHarm = Answer.No,
        AnotherChildMayBeAtRisk = Answer.No,
        SignificantHarmSuspected = Answer.No,
        AllegationAgainstWorker = Answer.No,
        CrimeSuspected = Answer.No,
        MutilationDone = MutilationDone.No,
        MutilationFeared = Answer.No,
        Trafficking = Answer.No,
        Radicalisation = Answer.No,
        Missing = Answer.No,
        SelfHarmOrSuicide = Answer.No,
    };

    public static Contact With(HarmAnswers harm) => new() { Harm = harm, ChildIdentifiable = Answer.Yes };

    public static PlanOfAction Plan(Contact contact) => PlanOfAction.For(contact, Today, Calendar);

    public static PlanOfAction Plan(HarmAnswers harm) => Plan(With(harm));

    public static LocalDateTime At(int year, int month, int day, int hour, int minute = 0) => new(year, month, day, hour, minute);

    public static Step Step(this PlanOfAction plan, Route route) => plan.Steps.Should().Contain(step => step.Route == route).Which;

    public static bool Has(this PlanOfAction plan, Route route) => plan.Steps.Any(step => step.Route == route);

    /// <summary>Children's social care is told, in or out of hours.</summary>
    public static IEnumerable<Step> SocialCare(this PlanOfAction plan) => plan.Steps.Where(step => step.Route is Route.LocalAuthorityFrontDoor or Route.EmergencyDutyTeam);
}
