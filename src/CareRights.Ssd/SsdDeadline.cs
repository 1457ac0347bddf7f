using CareRights.Safeguarding;

namespace CareRights.Ssd;

/// <summary>Something that is due by a clock, and the row whose event started it.</summary>
/// <param name="Deadline">The deadline.</param>
/// <param name="Standing">Whether it is running, overdue or not known, on the day of the extract. What is done is not listed.</param>
/// <param name="Row">The table's column that identifies the row and what stands in it, as <c>s47e_s47_enquiry_id 123</c>.</param>
public sealed record SsdDeadline(Deadline Deadline, Standing Standing, string Row)
{
    /// <summary>The clock; not the days.</summary>
    public override string ToString() => Deadline.Clock.ToString();
}
