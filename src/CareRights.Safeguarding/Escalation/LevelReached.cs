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

    public static SafeguardingLevel Of(IReadOnlyList<LevelReason> reasons, ContactReading reading)
    {
        var level = SafeguardingLevel.NotIdentified;
        for (var i = 0; i < reasons.Count; i++)
        {
            level = reasons[i].Level > level ? reasons[i].Level : level;
        }

        // With nothing said and a question open there is no level, and that is not "universal".
        return level > SafeguardingLevel.Universal ? level : reading.AllAnswered && !reading.IsReferred ? SafeguardingLevel.Universal : SafeguardingLevel.NotIdentified;
    }

    public static List<LevelReason> Reasons(Contact contact, ContactReading reading)
    {
        var reasons = new List<LevelReason>();
        foreach (var (why, _) in reading.Danger)
        {
            reasons.Add(new(SafeguardingLevel.ImmediateProtection, why, reading.AdultAlone ? Provisions.ImmediateDanger : Provisions.Section46));
        }

        foreach (var contradiction in reading.Contradictions)
        {
            reasons.Add(new(SafeguardingLevel.NotIdentified, contradiction, Provisions.Contradiction));
        }

        if (reading.AdultAlone)
        {
            reasons.Add(AnAdult);
        }
        else
        {
            foreach (var (applies, reason) in Rules)
            {
                if (applies(contact))
                {
                    reasons.Add(reason);
                }
            }
        }

        foreach (var judgement in contact.Judgements)
        {
            reasons.Add(new(judgement.Level, "A professional judges so: " + judgement.Role + ".", Provisions.Section17));
        }

        if (contact.PriorLevel is { } prior and > SafeguardingLevel.Universal)
        {
            reasons.Add(new(prior, "The level was reached before, and no fact lowers it.", Provisions.NeverLower));
        }

        return reasons;
    }

    private static readonly LevelReason AnAdult = new(
        SafeguardingLevel.NotIdentified, "It is about an adult, and no child is in the picture: the levels are those of children's law. The adult's own services decide.", Provisions.AdultsAtRisk);

    private static bool Sign(Contact contact, ProtectionSigns sign) => (contact.Signs & sign) != ProtectionSigns.None;

    private static readonly (Func<Contact, bool> Applies, LevelReason Reason)[] Rules =
    [
        (contact => contact.Harm.AnyDangerSign,
            new(Protection, "What was said means danger to life.", Provisions.Section47)),
        (contact => contact.Harm.ProtectionSigns != ProtectionSigns.None || contact.Harm.OtherProtectionSigns.Count > 0,
            new(Protection, "What was said is by itself at least child protection.", Provisions.Section47)),
        (contact => Sign(contact, ProtectionSigns.SexualActivityUnder13),
            new(Protection, "Sexual activity under 13 is always referred, whatever is said of consent.", Provisions.UnderThirteen)),
        (contact => contact.Harm.AllegationAgainstWorker == Answer.Yes,
            new(Protection, "An allegation against a person who works with children.", Provisions.Section47)),
        (contact => contact.Harm.MutilationDone is MutilationDone.Suspected or MutilationDone.Known,
            new(Protection, "Female genital mutilation is known or suspected.", Provisions.Section5B)),
        (contact => contact.Harm.MutilationFeared == Answer.Yes,
            new(Protection, "Female genital mutilation is feared or planned.", Provisions.ProtectionOrders)),
        (contact => contact.Harm.Trafficking == Answer.Yes,
            new(Protection, "The child may be trafficked or exploited.", Provisions.Section52)),
        (contact => contact.Harm.SignificantHarmSuspected == Answer.Yes,
            new(Protection, "Somebody has reasonable cause to suspect significant harm.", Provisions.Section47)),
        (contact => contact.Harm.Sextortion == Answer.Yes,
            new(Protection, "Somebody threatens to share a sexual image of the child.", Provisions.Sextortion)),
        (contact => contact.SurvivorNamesADanger,
            new(Protection, "An adult tells of abuse in childhood, and it is not known that no child can be reached now.", Provisions.NonRecentAbuse)),
        (contact => Sign(contact, ProtectionSigns.UnregisteredPlacementUnder16),
            new(Protection, "The child is under 16 and in a placement that is not registered.", Provisions.Section47)),
        (contact => contact.HomelessTonight == Answer.Yes && contact.ChildAge < 16,
            new(Protection, "The child is under 16 and has nowhere to sleep tonight.", Provisions.Section47)),
        (contact => contact.Harm.MayBeAtRiskOfHarm == Answer.Yes,
            new(InNeed, "The child may be at risk of harm.", Provisions.AllConcernsPassedOn)),
        (contact => contact.Harm.AnotherChildMayBeAtRisk == Answer.Yes,
            new(InNeed, "Another child may be at risk of harm.", Provisions.AllConcernsPassedOn)),
        (contact => contact.Harm.CrimeSuspected == Answer.Yes,
            new(InNeed, "A crime against a child may have been committed.", Provisions.AllConcernsPassedOn)),
        (contact => contact.Harm.Missing == Answer.Yes,
            new(InNeed, "A child is missing.", Provisions.Missing)),
        (contact => contact.Harm.Radicalisation == Answer.Yes,
            new(InNeed, "The child may be drawn into terrorism.", Provisions.Prevent)),
        (contact => contact.Harm.SelfHarmOrSuicide == Answer.Yes,
            new(InNeed, "The child hurts itself or thinks of suicide.", Provisions.AllConcernsPassedOn)),
        (contact => contact.Harm.Injury == Answer.Yes,
            new(InNeed, "Somebody is hurt.", Provisions.AllConcernsPassedOn)),
        (contact => contact.Harm.HarmedByAnotherChild == Answer.Yes,
            new(InNeed, "A child may have done the harm: both children are children of concern.", Provisions.BothChildren)),
        (contact => contact.Harm.UnregisteredPlacement == Answer.Yes,
            new(InNeed, "The child is in a placement that is not registered.", Provisions.AllConcernsPassedOn)),
        (contact => contact.Harm.UnbornChild == Answer.Yes,
            new(InNeed, "The concern is about an unborn baby. Section 47 does not reach a child before birth; guidance does.", Provisions.Unborn)),
        (contact => contact.HomelessTonight == Answer.Yes && !ContactReading.Over18(contact),
            new(InNeed, "The child has nowhere safe to sleep tonight.", Provisions.Section20)),
        (contact => contact.PrivateFosteringNotNotified == Answer.Yes,
            new(InNeed, "The child is privately fostered and the authority has not been told.", Provisions.Section67)),
        (contact => contact.InCustodyWithoutAppropriateAdult == Answer.Yes,
            new(InNeed, "The child is held by the police without an appropriate adult.", Provisions.CodeC)),
    ];
}
