using System.Collections.Generic;
using System.Linq;
using CareRights.Eligibility.LeavingCare.Entitlements;
using NodaTime;

namespace CareRights.Eligibility.LeavingCare;

/// <summary>Something that the responsible authority must do for a young person, or may have to, and by when.</summary>
/// <param name="Owed">Whether it is owed and not done: yes, or unknown with the facts that are missing. What is not owed is not listed.</param>
/// <param name="Due">What is to be done, and the last day in time.</param>
/// <remarks>
/// <para>Children Act 1989, Schedule 2, paragraph 19B, and sections 23B to 23CZB; Care Planning Regulations 2010, regulations 33, 42 and 43; Care Leavers (England) Regulations 2010, regulations 5 to 8; SI 2009/2274; from 1 October 2001 to 31 March 2011 SI 2001/2874. England.</para>
/// <para>
/// Each duty follows from an entitlement and is owed to nobody else, so that the two cannot disagree. One that is certainly not owed, or certainly done, is not in the list; one that may be owed is there as Unknown. An empty list says that nothing is owed.
/// </para>
/// <para>Months end on the corresponding date, or the last day of the month where there is none; the day of the event is not counted, save where time runs "beginning with" it.</para>
/// <para>Not encoded: the time in which an assessment under section 23CZB is to be made, of which none was found; the intervals that an authority itself chooses below the limits; duties of other bodies.</para>
/// </remarks>
public sealed record DutyDue(Determination Owed, Due Due)
{
    /// <summary>A name that does not change.</summary>
    public string Id => Due.Id;

    /// <summary>What is to be done.</summary>
    public string Name => Due.Name;

    /// <summary>Yes, or unknown.</summary>
    public Answer Answer => Owed.Answer;

    /// <summary>The last day in time; <see langword="null"/> if no time is fixed, or what starts it is not known.</summary>
    public LocalDate? Day => Due.Day;

    /// <summary>The duties on a day, for the law in force then and the facts known.</summary>
    /// <param name="person">The facts; one left <see langword="null"/> is unknown, never false.</param>
    /// <param name="asOf">The day asked about.</param>
    /// <returns>The duties that are owed or may be owed, in the order of the Act; with no facts at all, every one as Unknown.</returns>
    /// <example><code>
    /// var late = DutyDue.Assess(person, asOf).Where(duty => duty.Answer == Answer.Yes &amp;&amp; duty.Day &lt; asOf);
    /// </code></example>
    public static IReadOnlyList<DutyDue> Assess(Person person, LocalDate asOf)
    {
        var prepared = new PreparedPerson(person);
        return Assess(prepared, LeavingCareStatus.Assess(prepared, asOf));
    }

    internal static IReadOnlyList<DutyDue> Assess(in PreparedPerson prepared, LeavingCareStatus status)
    {
        var who = new PersonOnDay(prepared, status);
        return [.. AllDuties.Rows.Select(row => row.Assess(who)).Where(duty => duty.Answer != Answer.No)];
    }

    /// <summary>The name; not the days.</summary>
    public override string ToString() => Name;
}
