using System.Collections.Generic;

namespace CareRights.Safeguarding;

/// <content>By when does a local authority notify the Panel and the safeguarding partners of a serious incident?</content>
public sealed partial class Deadline
{
    /// <summary>The deadline of the notification.</summary>
    /// <remarks>
    /// Children Act 2004, section 16C(1), with the five working days of <i>Working Together</i>. The section needs two things known: that the child died or was
    /// seriously harmed, and that abuse or neglect is known or suspected. The clock starts with the later; others start it with the first. England.
    /// </remarks>
    /// <param name="incidentKnown">When the authority became aware of the death or serious harm; <see langword="null"/> if not known.</param>
    /// <param name="abuseSuspected">When it came to know or suspect abuse or neglect; <see langword="null"/> if not known.</param>
    /// <param name="incident">When the incident happened; <see langword="null"/> if not known. It starts no clock.</param>
    /// <param name="calendar">The working days.</param>
    public static Deadline SeriousIncident(EventTime? incidentKnown, EventTime? abuseSuspected, EventTime? incident, WorkingDays calendar)
    {
        Guard.Against.Null(calendar);
        var clock = Clock.SeriousIncidentNotice;
        if (incidentKnown is not { } known || abuseSuspected is not { } suspected)
        {
            List<MissingFact> missing = [];
            if (incidentKnown is null)
            {
                missing.Add(ClockFacts.IncidentKnown);
            }

            if (abuseSuspected is null)
            {
                missing.Add(ClockFacts.AbuseSuspected);
            }

            return Deadline.Lacking(clock, incidentKnown ?? abuseSuspected ?? default, calendar, [.. missing]);
        }

        var later = suspected.Date > known.Date ? suspected : known;
        var deadline = Deadline.Of(clock, later, calendar);
        List<OtherReading> readings = [];
        List<string> notes = [];
        if (suspected.Date > known.Date && Deadline.Of(clock, known, calendar).Due is { } fromIncident)
        {
            readings.Add(new("counted from knowledge of the incident alone", fromIncident, null, false));
            notes.Add("Counted from the day abuse or neglect was suspected, because section 16C(1) needs both.");
        }

        if (incident is { } happened && deadline.Due is { } due && Deadline.Of(clock, happened, calendar).Due < due)
        {
            notes.Add("Warning: the last day is more than five working days after the incident itself, and some areas count from that.");
        }

        return deadline.With(readings, notes);
    }
}
