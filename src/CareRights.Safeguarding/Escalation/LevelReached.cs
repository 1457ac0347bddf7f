using System;
using System.Collections.Generic;

namespace CareRights.Safeguarding.Escalation;

/// <summary>Which level do the facts reach?</summary>
/// <remarks>
/// The highest of what each fact means by itself: no fact makes up for another, nothing is scored, and a level already reached stays. Whether harm is
/// significant is a judgement and never computed: "may be at risk of harm", the advice line's own test, is lower and reaches section 17 until somebody
/// judges otherwise or something said is by itself child protection. England.
/// </remarks>
internal static class LevelReached
{
    private const SafeguardingLevel InNeed = SafeguardingLevel.S17ChildInNeed;
    private const SafeguardingLevel Protection = SafeguardingLevel.S47ChildProtection;

    public static SafeguardingLevel Of(IReadOnlyList<LevelReason> reasons, bool allAnswered)
    {
        var level = SafeguardingLevel.NotIdentified;
        for (var i = 0; i < reasons.Count; i++)
        {
            level = reasons[i].Level > level ? reasons[i].Level : level;
        }

        // With nothing said and a question open there is no level, and that is not "universal".
        return level > SafeguardingLevel.Universal ? level : allAnswered ? SafeguardingLevel.Universal : SafeguardingLevel.NotIdentified;
    }

    public static List<LevelReason> Reasons(Contact contact)
    {
        var harm = contact.Harm;
        var reasons = new List<LevelReason>();
        foreach (var (applies, reason) in Rules)
        {
            if (applies(harm))
            {
                reasons.Add(reason);
            }
        }

        foreach (var judgement in contact.Judgements)
        {
            reasons.Add(new(judgement.Level, "A professional judges so: " + judgement.Role + ".", Authorities.Section17));
        }

        if (contact.PriorLevel is { } prior and > SafeguardingLevel.Universal)
        {
            reasons.Add(new(prior, "The level was reached before, and no fact lowers it.", Authorities.NeverLower));
        }

        return reasons;
    }

    private static readonly (Func<HarmAnswers, bool> Applies, LevelReason Reason)[] Rules =
    [
        (harm => harm.ImmediateDanger == Reply.Yes,
            new(SafeguardingLevel.ImmediateProtection, "Danger now or imminent.", Authorities.Section46)),
        (harm => harm.DangerUnanswered && harm.AnyDangerSign,
            new(SafeguardingLevel.ImmediateProtection, "What was said means danger to life, and the question of danger has no answer: acted on as yes.", Authorities.Section46)),
        (harm => harm.AnyDangerSign,
            new(Protection, "What was said means danger to life.", Authorities.Section47)),
        (harm => harm.ProtectionSigns != ProtectionSigns.None || harm.OtherProtectionSigns.Count > 0,
            new(Protection, "What was said is by itself at least child protection.", Authorities.Section47)),
        (harm => (harm.ProtectionSigns & ProtectionSigns.SexualActivityUnder13) != ProtectionSigns.None,
            new(Protection, "Sexual activity under 13 is always referred, whatever is said of consent.", Authorities.UnderThirteen)),
        (harm => harm.AllegationAgainstWorker == Reply.Yes,
            new(Protection, "An allegation against a person who works with children.", Authorities.Section47)),
        (harm => harm.MutilationDone is MutilationDone.Suspected or MutilationDone.Known,
            new(Protection, "Female genital mutilation is known or suspected.", Authorities.Section5B)),
        (harm => harm.MutilationFeared == Reply.Yes,
            new(Protection, "Female genital mutilation is feared or planned.", Authorities.ProtectionOrders)),
        (harm => harm.Trafficking == Reply.Yes,
            new(Protection, "The child may be trafficked or exploited.", Authorities.Section52)),
        (harm => harm.SignificantHarmSuspected == Reply.Yes,
            new(Protection, "Somebody has reasonable cause to suspect significant harm.", Authorities.Section47)),
        (harm => harm.MayBeAtRiskOfHarm == Reply.Yes,
            new(InNeed, "The child may be at risk of harm.", Authorities.AllConcernsPassedOn)),
        (harm => harm.AnotherChildMayBeAtRisk == Reply.Yes,
            new(InNeed, "Another child may be at risk of harm.", Authorities.AllConcernsPassedOn)),
        (harm => harm.CrimeSuspected == Reply.Yes,
            new(InNeed, "A crime against a child may have been committed.", Authorities.AllConcernsPassedOn)),
        (harm => harm.Missing == Reply.Yes,
            new(InNeed, "A child is missing.", Authorities.Missing)),
        (harm => harm.Radicalisation == Reply.Yes,
            new(InNeed, "The child may be drawn into terrorism.", Authorities.Prevent)),
        (harm => harm.SelfHarmOrSuicide == Reply.Yes,
            new(InNeed, "The child hurts itself or thinks of suicide.", Authorities.AllConcernsPassedOn)),
    ];
}
