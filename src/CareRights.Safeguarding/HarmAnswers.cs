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
/// <remarks>
/// <see langword="null"/> means that the question was not asked; <see cref="Answer.Unknown"/>, that it was asked and is not known. Both are open, and neither
/// is read as no. Nothing here is scored, and no answer makes up for another. A sign that was said outranks every answer of no.
/// </remarks>
/// <example>
/// <code>
/// var harm = new HarmAnswers { OtherQuestions = Answer.No, MayBeAtRiskOfHarm = Answer.Yes };   // every other question was asked and answered no
/// </code>
/// </example>
public sealed record HarmAnswers
{
    /// <summary>The answer to each of the twelve questions below that has none of its own: <see cref="Answer.No"/> if all of them were asked and answered no.</summary>
    public Answer? OtherQuestions { get; init; }

    /// <summary>Whether life is at risk, or serious harm is happening or about to.</summary>
    public Answer? ImmediateDanger { get; init; }

    /// <summary>Whether this child may be at risk of harm. The advice line's own test, lower than significant harm.</summary>
    public Answer? MayBeAtRiskOfHarm { get; init; }

    /// <summary>Whether any other child may be.</summary>
    public Answer? AnotherChildMayBeAtRisk { get; init; }

    /// <summary>Whether somebody has reasonable cause to suspect significant harm: a judgement, given and never computed.</summary>
    public Answer? SignificantHarmSuspected { get; init; }

    /// <summary>Whether there is an allegation against a person who works with children.</summary>
    public Answer? AllegationAgainstWorker { get; init; }

    /// <summary>Whether a crime against a child may have been committed.</summary>
    public Answer? CrimeSuspected { get; init; }

    /// <summary>Whether female genital mutilation has been done.</summary>
    public MutilationDone MutilationDone { get; init; }

    /// <summary>Whether female genital mutilation is feared or planned.</summary>
    public Answer? MutilationFeared { get; init; }

    /// <summary>Whether the child may be trafficked, exploited or enslaved.</summary>
    public Answer? Trafficking { get; init; }

    /// <summary>Whether the child may be drawn into terrorism.</summary>
    public Answer? Radicalisation { get; init; }

    /// <summary>Whether a child is missing.</summary>
    public Answer? Missing { get; init; }

    /// <summary>Whether the child hurts itself or thinks of suicide.</summary>
    public Answer? SelfHarmOrSuicide { get; init; }

    /// <summary>Whether there is a weapon, or a threat to kill. A detail: left out, it keeps nothing open; asked and not known, a human looks.</summary>
    public Answer? Weapon { get; init; }

    /// <summary>Whether the child took an overdose, or has a plan or the means to die. A detail: left out, it keeps nothing open; asked and not known, a human looks.</summary>
    public Answer? OverdoseOrPlanToDie { get; init; }

    /// <summary>Whether somebody is hurt. A detail: left out, it keeps nothing open; asked and not known, a human looks.</summary>
    public Answer? Injury { get; init; }

    /// <summary>Whether the child is to be taken abroad within days. A detail: left out, it keeps nothing open; asked and not known, a human looks.</summary>
    public Answer? TravelAbroadWithinDays { get; init; }

    /// <summary>Whether the child has had sexual activity; under 13 it is always referred. A detail: left out, it keeps nothing open; asked and not known, a human looks.</summary>
    public Answer? SexualActivity { get; init; }

    /// <summary>Whether somebody threatens to share a sexual image of the child. A detail: left out, it keeps nothing open; asked and not known, a human looks.</summary>
    public Answer? Sextortion { get; init; }

    /// <summary>Whether a child did the harm, or is said to have: then both are children of concern. A detail: left out, it keeps nothing open; asked and not known, a human looks.</summary>
    public Answer? HarmedByAnotherChild { get; init; }

    /// <summary>Whether the child is in a placement that is not registered. A detail: left out, it keeps nothing open; asked and not known, a human looks.</summary>
    public Answer? UnregisteredPlacement { get; init; }

    /// <summary>Whether the concern is about an unborn baby. A detail: left out, it keeps nothing open; asked and not known, a human looks.</summary>
    public Answer? UnbornChild { get; init; }

    /// <summary>What has been said that means danger to life.</summary>
    public DangerSigns DangerSigns { get; init; }

    /// <summary>What has been said that is at least child protection.</summary>
    public ProtectionSigns ProtectionSigns { get; init; }

    /// <summary>Further signs of the area that mean danger to life.</summary>
    public IReadOnlyList<string> OtherDangerSigns { get; init => field = ValueList<string>.Of(value); } = ValueList<string>.Empty;

    /// <summary>Further signs of the area that are at least child protection.</summary>
    public IReadOnlyList<string> OtherProtectionSigns { get; init => field = ValueList<string>.Of(value); } = ValueList<string>.Empty;

    internal bool AnyDangerSign => DangerSigns != DangerSigns.None || OtherDangerSigns.Count > 0;

    internal bool AnyProtectionSign =>
        ProtectionSigns != ProtectionSigns.None || OtherProtectionSigns.Count > 0 || AllegationAgainstWorker == Answer.Yes || Trafficking == Answer.Yes || MutilationFeared == Answer.Yes
        || MutilationDone is MutilationDone.Suspected or MutilationDone.Known || Sextortion == Answer.Yes;

    internal bool DangerUnanswered => IsOpen(ImmediateDanger);

    /// <summary>Whether a question is open: neither it nor the answer for all the others says yes or no.</summary>
    internal bool IsOpen(Answer? own) => (own ?? OtherQuestions) is not (Answer.Yes or Answer.No);

    /// <summary>Whether every question has an answer of yes or no.</summary>
    internal bool AllAnswered =>
        !IsOpen(ImmediateDanger) && !IsOpen(MayBeAtRiskOfHarm) && !IsOpen(AnotherChildMayBeAtRisk) && !IsOpen(SignificantHarmSuspected)
        && !IsOpen(AllegationAgainstWorker) && !IsOpen(CrimeSuspected) && !IsOpen(Done) && !IsOpen(MutilationFeared) && !IsOpen(Trafficking)
        && !IsOpen(Radicalisation) && !IsOpen(Missing) && !IsOpen(SelfHarmOrSuicide);

    /// <summary>Whether a detail was asked and is not known.</summary>
    internal bool AnyDetailUnknown =>
        Weapon == Answer.Unknown || OverdoseOrPlanToDie == Answer.Unknown || Injury == Answer.Unknown || TravelAbroadWithinDays == Answer.Unknown || SexualActivity == Answer.Unknown
        || Sextortion == Answer.Unknown || HarmedByAnotherChild == Answer.Unknown || UnregisteredPlacement == Answer.Unknown || UnbornChild == Answer.Unknown;

    /// <summary>Whether anything said is by itself a concern. To travel abroad, or sexual activity at an age not given, is one only with other facts.</summary>
    internal bool AnyConcern =>
        ImmediateDanger == Answer.Yes || MayBeAtRiskOfHarm == Answer.Yes || AnotherChildMayBeAtRisk == Answer.Yes || SignificantHarmSuspected == Answer.Yes
        || CrimeSuspected == Answer.Yes || Radicalisation == Answer.Yes || Missing == Answer.Yes || SelfHarmOrSuicide == Answer.Yes || AnyProtectionSign || AnyDangerSign
        || Weapon == Answer.Yes || OverdoseOrPlanToDie == Answer.Yes || Injury == Answer.Yes || HarmedByAnotherChild == Answer.Yes || UnregisteredPlacement == Answer.Yes
        || UnbornChild == Answer.Yes;

    internal Answer? Done => MutilationDone switch
    {
        MutilationDone.Known or MutilationDone.Suspected => Answer.Yes,
        MutilationDone.No => Answer.No,
        MutilationDone.Unknown => Answer.Unknown,
        _ => null,
    };
}
