using System.Reflection;

namespace CareRights.Safeguarding.Tests;

/// <summary>Each clock is a member that completion finds.</summary>
public sealed class ClockMembersTests
{
    [Fact]
    public void Every_clock_has_exactly_one_member()
    {
        var members = typeof(CareRights.Safeguarding.Clock).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(property => property.PropertyType == typeof(Clock))
            .Select(property => (Clock)property.GetValue(null)!)
            .ToList();
        members.Should().OnlyHaveUniqueItems(clock => clock.Id);
        members.Select(clock => clock.Id).Order(StringComparer.Ordinal).Should().Equal(CareRights.Safeguarding.Clock.All.Select(clock => clock.Id).Order(StringComparer.Ordinal));
        members.Should().OnlyContain(clock => CareRights.Safeguarding.Clock.All.Contains(clock));
    }
}
