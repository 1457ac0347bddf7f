using System.Linq;
using CareRights.Stability;
using CareRights.Stability.Columns;

namespace CareRights.Ssda903.Columns;

/// <summary>The dates of birth of the children who have episodes. A child whose dates differ has none that is known.</summary>
internal sealed class Births(EpisodeTableBuilder builder)
{
    private const int NotStated = int.MaxValue;
    private readonly int[] days = Enumerable.Repeat(NotStated, builder.Children).ToArray();

    public void Add(HeaderRow row)
    {
        if (row.Dob is { } date && builder.Find(new ChildKey(row.Authority ?? "", row.Child)) is { } child)
        {
            Add(child, EpisodeTable.DayOf(date));
        }
    }

    public void Add(int child, int day)
    {
        days[child] = days[child] == NotStated || days[child] == day ? day : EpisodeTable.NoDay;
        builder.SetBorn(child, days[child]);
    }
}
