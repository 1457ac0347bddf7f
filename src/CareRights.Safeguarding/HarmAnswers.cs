using System.Collections.Generic;

namespace CareRights.Safeguarding;

/// <summary>What is known of female genital mutilation that has been done.</summary>
public enum MutilationDone
{
    /// <summary>The question has not been asked.</summary>
    NotAsked = 0,

    /// <summary>It is not known.</summary>
    Unknown,

    /// <summary>Answered no.</summary>
    No,

    /// <summary>It is suspected.</summary>
    Suspected,

    /// <summary>It is known: the girl says so, or the signs are seen.</summary>
    Known,
}

/// <summary>The answers to the questions about harm, to this child or any other: a sibling, another resident, an unborn baby, any child the person of concern can reach.</summary>
/// <remarks>An answer left out is not asked. Nothing here is scored, and no answer makes up for another.</remarks>
public sealed record HarmAnswers
{
    /// <summary>Whether life is at risk, or serious harm is happening or about to.</summary>
    public Reply ImmediateDanger { get; init; }

    /// <summary>Whether this child may be at risk of harm. The advice line's own test, lower than significant harm.</summary>
    public Reply MayBeAtRiskOfHarm { get; init; }

    /// <summary>Whether any other child may be.</summary>
    public Reply AnotherChildMayBeAtRisk { get; init; }

    /// <summary>Whether somebody has reasonable cause to suspect significant harm: a judgement, given and never computed.</summary>
    public Reply SignificantHarmSuspected { get; init; }

    /// <summary>Whether there is an allegation against a person who works with children.</summary>
    public Reply AllegationAgainstWorker { get; init; }

    /// <summary>Whether a crime against a child may have been committed.</summary>
    public Reply CrimeSuspected { get; init; }

    /// <summary>Whether female genital mutilation has been done.</summary>
    public MutilationDone MutilationDone { get; init; }

    /// <summary>Whether female genital mutilation is feared or planned.</summary>
    public Reply MutilationFeared { get; init; }

    /// <summary>Whether the child may be trafficked or enslaved.</summary>
    public Reply Trafficking { get; init; }

    /// <summary>Whether the child may be drawn into terrorism.</summary>
    public Reply Radicalisation { get; init; }

    /// <summary>Whether a child is missing.</summary>
    public Reply Missing { get; init; }

    /// <summary>Whether the child hurts itself or thinks of suicide.</summary>
    public Reply SelfHarmOrSuicide { get; init; }

    /// <summary>What has been said that means danger to life.</summary>
    public DangerSigns DangerSigns { get; init; }

    /// <summary>What has been said that is at least child protection.</summary>
    public ProtectionSigns ProtectionSigns { get; init; }

    /// <summary>Further signs of the area that mean danger to life.</summary>
    public IReadOnlyList<string> OtherDangerSigns { get; init; } = [];

    /// <summary>Further signs of the area that are at least child protection.</summary>
    public IReadOnlyList<string> OtherProtectionSigns { get; init; } = [];

    internal bool AnyDangerSign => DangerSigns != DangerSigns.None || OtherDangerSigns.Count > 0;

    internal bool AnyProtectionSign =>
        ProtectionSigns != ProtectionSigns.None || OtherProtectionSigns.Count > 0 || AllegationAgainstWorker == Reply.Yes || Trafficking == Reply.Yes || MutilationFeared == Reply.Yes
        || MutilationDone is MutilationDone.Suspected or MutilationDone.Known;

    internal bool DangerUnanswered => ImmediateDanger is Reply.NotAsked or Reply.Unknown;

    /// <summary>The questions with their answers, in the order in which they are asked.</summary>
    internal IEnumerable<(string Question, Reply Answer)> Questions
    {
        get
        {
            yield return ("Is anybody's life at risk, or is serious harm happening or about to happen? Is the child safe right now?", ImmediateDanger);
            yield return ("May this child be at risk of harm?", MayBeAtRiskOfHarm);
            yield return ("May any other child be: a sibling, another resident, an unborn baby, any child the person of concern can reach today?", AnotherChildMayBeAtRisk);
            yield return ("Does somebody have reasonable cause to suspect significant harm?", SignificantHarmSuspected);
            yield return ("Is the concern about a person who works with children?", AllegationAgainstWorker);
            yield return ("May a crime against a child have been committed?", CrimeSuspected);
            yield return ("Has female genital mutilation been done?", Done);
            yield return ("Is female genital mutilation feared or planned?", MutilationFeared);
            yield return ("May the child be trafficked, exploited or made to work for a debt?", Trafficking);
            yield return ("May the child be drawn into terrorism?", Radicalisation);
            yield return ("Is a child missing?", Missing);
            yield return ("Does the child hurt itself or think of suicide?", SelfHarmOrSuicide);
        }
    }

    /// <summary>Whether every question has an answer of yes or no.</summary>
    internal bool AllAnswered =>
        Answered(ImmediateDanger) && Answered(MayBeAtRiskOfHarm) && Answered(AnotherChildMayBeAtRisk) && Answered(SignificantHarmSuspected)
        && Answered(AllegationAgainstWorker) && Answered(CrimeSuspected) && Answered(Done) && Answered(MutilationFeared) && Answered(Trafficking)
        && Answered(Radicalisation) && Answered(Missing) && Answered(SelfHarmOrSuicide);

    /// <summary>Whether any question is answered yes, or any sign was given.</summary>
    internal bool AnyConcern =>
        ImmediateDanger == Reply.Yes || MayBeAtRiskOfHarm == Reply.Yes || AnotherChildMayBeAtRisk == Reply.Yes || SignificantHarmSuspected == Reply.Yes
        || CrimeSuspected == Reply.Yes || Radicalisation == Reply.Yes || Missing == Reply.Yes || SelfHarmOrSuicide == Reply.Yes || AnyProtectionSign || AnyDangerSign;

    private Reply Done => MutilationDone switch
    {
        MutilationDone.Known or MutilationDone.Suspected => Reply.Yes,
        MutilationDone.No => Reply.No,
        MutilationDone.Unknown => Reply.Unknown,
        _ => Reply.NotAsked,
    };

    private static bool Answered(Reply reply) => reply is Reply.Yes or Reply.No;
}
