using System.Collections.Generic;
using static CareRights.Safeguarding.Limit;

namespace CareRights.Safeguarding;

/// <summary>Approval of foster parents and notices of fostering agencies: the Fostering Services (England) Regulations 2011.</summary>
internal static class FosteringClocks
{
    private const string Since2013 = "inserted by SI 2013/984, from 1 July 2013; read as amended to 2015";

    public static IReadOnlyList<Clock> All { get; } =
    [
        new("F4-28D", "Tell Ofsted of a revision of the statement of purpose or the children's guide", ClockEvent.FosteringStatementRevised,
            Law(Within(28, TimeUnit.Days), "regulation 4(b)", 4).In2020(NoNumber("as soon as is reasonably practicable"), "regulation 9(2)")),
        new("F26-10", "Tell an applicant who is not suitable so, in stage one", ClockEvent.FosteringInformationComplete,
            ClockLaw.Since(2013, 7, 1, Within(10, TimeUnit.WorkingDays), At("regulation 26(1C)(b)", 26), Since2013).In2020(NoNumber("as soon as is reasonably practicable"), "regulation 9(9)(a)"))
        {
            WorkingDay = WorkingDayDefinition.FosteringServices,
            Saving2020 = "regulation 15, for an assessment under way on 25 September 2020,",
        },
        new("F26-OBS", "Send observations on the fostering provider's report", ClockEvent.FosteringReportSent, Law(BeginningWith(10, TimeUnit.WorkingDays), "regulation 26(2)(d)", 26))
        {
            WorkingDay = WorkingDayDefinition.FosteringServices,
            Note = "The day on which the notification is sent is day 1.",
        },
        new("F27-28D", "Answer a proposal not to approve, by representations or a request for a review", ClockEvent.FosteringRefusalProposed, Law(Within(28, TimeUnit.Days), "regulation 27(6)(b)", 27)),
        new("F28-1Y", "Review the approval of a foster parent", ClockEvent.FosterParentReviewed,
            Law(Within(1, TimeUnit.Years), "regulation 28(2)", 28)
                .In2020(Within(1, TimeUnit.Years).Qualified("where reasonably practicable, after approval; thereafter whenever necessary"), "regulation 9(11)"))
        {
            Note = "Not more than a year after approval, and then at intervals of not more than a year.",
        },
        new("F28-28D", "Answer a proposal to end or change an approval, by representations or a request for a review", ClockEvent.FosteringChangeProposed, Law(Within(28, TimeUnit.Days), "regulation 28(7)(b)", 28)),
        new("F28-END", "End of an approval that the foster parent gives up", ClockEvent.FosterParentGaveNotice, Law(Within(28, TimeUnit.Days), "regulation 28(13)", 28)),
        Days("F29-10", "Send the documents for a review by the independent panel", ClockEvent.FosteringReviewNotified, 10, "regulation 29(2)", 29),
        Days("F32-15", "Give another provider or agency access to a foster parent's records", ClockEvent.FosteringRecordsRequested, 15, "regulation 32(6)", 32),
        new("F34-16W", "Assess and decide on foster parents taken over from an agency that closed", ClockEvent.FosteringAgencyClosed,
            Law(Within(16, TimeUnit.Weeks).Qualified("unless it is not reasonably practicable"), "regulation 34(1)", 34)),
        new("F36", "Notify an event that Schedule 7 lists", ClockEvent.FosteringEvent, Law(NoNumber("without delay"), "regulation 36(1) and Schedule 7", 36))
        {
            Note = "By a fostering agency. Schedule 7 says for each event who is told: for a death Ofsted, the responsible authority, the Secretary of State, the area authority and the health body; for an allegation or a police incident fewer. What is told orally is confirmed in writing.",
        },
    ];

    private static Clock Days(string id, string name, ClockEvent trigger, int days, string provision, int regulation) =>
        new(id, name, trigger, Law(Within(days, TimeUnit.WorkingDays), provision, regulation)) { WorkingDay = WorkingDayDefinition.FosteringServices };

    private static Dated<Limit> Law(Limit limit, string provision, int regulation) => ClockLaw.Since(2011, 4, 1, limit, At(provision, regulation), "read as amended to 2015");

    private static Citation At(string provision, int regulation) => Instrument.FosteringServices2011.At(provision, System.FormattableString.Invariant($"regulation/{regulation}"));
}
