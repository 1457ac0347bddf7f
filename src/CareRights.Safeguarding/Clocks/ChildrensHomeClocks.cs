using System.Collections.Generic;
using static CareRights.Safeguarding.Limit;
using static CareRights.Instrument;

namespace CareRights.Safeguarding;

/// <summary>Notices, records, visits and reviews of a children's home: the Children's Homes (England) Regulations 2015.</summary>
internal static class ChildrensHomeClocks
{
    private const string InWriting = "Made or confirmed in writing, with the matter, who else was told and what was done (regulation 40(5)).";

    public static IReadOnlyList<Clock> All { get; } =
    [
        new("R40-1", "Notify the death of a child in a children's home", ClockEvent.HomeDeath, Law(NoNumber("without delay"), "regulation 40(1)", 40))
        {
            Note = "To Ofsted, the placing authority, the Secretary of State, the authority of the home's area, the integrated care board, every other relevant person and, for a secure home, the Prisons and Probation Ombudsman. " + InWriting,
        },
        new("R40-3", "Notify the referral of a person who works in a children's home to the barring service", ClockEvent.HomeBarring, Law(NoNumber("without delay"), "regulation 40(3)", 40))
        {
            Note = "To Ofsted, the placing authority and every other relevant person. " + InWriting,
        },
        new("R40", "Notify Ofsted and every other relevant person of a serious event in a children's home", ClockEvent.HomeEvent, Law(NoNumber("without delay"), "regulation 40(4)", 40))
        {
            Note = "For a foster carer none of regulation 40 applies; a fostering agency notifies under F36. " + InWriting,
        },
        new("R41", "Notify the authority of the home's area of an admission or discharge", ClockEvent.HomeAdmission, Law(NoNumber("without delay"), "regulation 41(1)", 41))
        {
            Note = "Not where that authority placed the child.",
        },
        new("R42", "Give Ofsted notice of a conviction", ClockEvent.HomeConviction, Law(NoNumber("without delay"), "regulation 42(1)", 42)),
        new("R35-24H", "Record a measure of control, discipline or restraint", ClockEvent.RestraintUsed, Law(Within(24, TimeUnit.Hours), "regulation 35(3)(a)", 35)),
        new("R35-48H", "Speak to the user of the measure and sign the record", ClockEvent.RestraintUsed, Law(Within(48, TimeUnit.Hours), "regulation 35(3)(b)", 35)),
        new("R35-5D", "Confirm in the record that the child has been spoken to about the measure", ClockEvent.RestraintUsed, Law(Within(5, TimeUnit.Days), "regulation 35(3)(c)", 35)),
        new("R44", "Have the independent person visit the home", ClockEvent.HomeVisited,
            Law(NoNumber("at least once each month"), "regulation 44(1)", 44).In2020(NoNumber("at least once each month, with reasonable endeavours"), "regulation 11(6)"))
        {
            Note = "A month of the calendar, and no interval from the last visit.",
        },
        new("R45-6M", "Complete the next review of the quality of care", ClockEvent.HomeReviewed, Law(Within(6, TimeUnit.Months), "regulation 45(1)", 45))
        {
            Note = "At least once every six months is read as from the last review; others read it as any day in each fixed period.",
        },
        new("R45-28D", "Send Ofsted the report of the review of the quality of care", ClockEvent.HomeReviewed, Law(Within(28, TimeUnit.Days), "regulation 45(4)(a)", 45)),
        new("R46", "Review the location of the premises", ClockEvent.HomeLocationReviewed, Law(NoNumber("at least once in each calendar year"), "regulation 46(1)", 46)),
        new("R48-1M", "Give Ofsted notice that the person in charge proposes to be absent", ClockEvent.HomeAbsenceProposed, Law(Before(1, TimeUnit.Months), "regulation 48(2)(a)", 48))
        {
            Note = "For an absence of 28 days or more. Ofsted may agree a shorter time.",
        },
        new("R48-1W", "Give Ofsted notice of an unforeseen absence", ClockEvent.HomeAbsenceBegan, Law(Within(1, TimeUnit.Weeks), "regulation 48(3)(a)", 48)),
        new("R48-7D", "Tell Ofsted that the person in charge has returned", ClockEvent.HomeAbsenceEnded, Law(Within(7, TimeUnit.Days), "regulation 48(5)", 48)),
    ];

    private static Dated<Limit> Law(Limit limit, string provision, int regulation) =>
        ClockLaw.Since(2015, 4, 1, limit, ChildrensHomes2015.At(provision, System.FormattableString.Invariant($"regulation/{regulation}")));
}
