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

    /// <summary>A provision of an Act or of regulations leads to its own page: "section 46(6)" to section/46.</summary>
    [Fact]
    public void Every_provision_leads_to_its_own_page()
    {
        var provisions = Clock.All.SelectMany(clock => clock.Limits).Select(limit => limit.Authority)
            .Concat(SafeguardingLaw.Coverage.Select(row => row.Provision))
            .Concat(WorkingDayDefinition.All.Select(definition => definition.Authority))
            .Where(one => one.Instrument.Link.StartsWith("https://www.legislation.gov.uk/", StringComparison.Ordinal) && one.Provision.Any(char.IsDigit))
            .ToList();
        provisions.Should().HaveCountGreaterThan(100);
        provisions.Where(one => !one.Link.StartsWith(one.Instrument.Link + "/", StringComparison.Ordinal) || one.Link.EndsWith("/", StringComparison.Ordinal)).Should().BeEmpty();

        // The modifications for children on remand stand in a Part, and are named by their regulations.
        provisions.Where(one => !one.Link.Contains("/part/", StringComparison.Ordinal) && !one.Provision.Contains(one.Link[(one.Link.LastIndexOf('/') + 1)..], StringComparison.Ordinal)).Should().BeEmpty();
    }
}
