using System.Reflection;

namespace CareRights.Safeguarding.Tests;

/// <summary>Each clock is a member that completion finds.</summary>
public sealed class ClockMembersTests
{
    [Fact]
    public void Every_clock_has_exactly_one_member() =>
        typeof(CareRights.Safeguarding.Clocks).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(property => property.PropertyType == typeof(Clock))
            .Select(property => (Clock)property.GetValue(null)!)
            .Should().BeEquivalentTo(CareRights.Safeguarding.Clocks.All);
}
