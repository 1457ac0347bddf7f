namespace CareRights.Core.Tests;

/// <summary>One list of the authorities with children's services.</summary>
public class LocalAuthoritiesTests
{
    [Theory]
    [InlineData("Bristol, City of", "E06000023")]
    [InlineData("bristol city council", "E06000023")]
    [InlineData("801", "E06000023")]
    [InlineData("e06000023", "E06000023")]
    [InlineData("Hull City Council", "E06000010")]
    [InlineData("Kingston upon Hull", "E06000010")]
    [InlineData("London Borough of Barnet", "E09000003")]
    [InlineData("Hammersmith & Fulham", "E09000013")]
    [InlineData("St Helens", "E08000013")]
    [InlineData("Anglesey", "W06000001")]
    public void A_name_or_a_code_finds_the_authority(string given, string code)
    {
        var found = LocalAuthority.Find(given);
        found.Should().NotBeNull();
        found!.Code.Should().Be(code);
    }

    [Theory]
    [InlineData("Hazelshire")]
    [InlineData("")]
    [InlineData("999")]
    public void What_is_no_authority_is_not_found(string given) => LocalAuthority.Find(given).Should().BeNull();

    [Fact]
    public void There_are_153_in_England_today_and_22_in_Wales()
    {
        LocalAuthority.All.Count(authority => authority is { IsInWales: false, DepartmentCode.Length: > 0 }).Should().Be(153);
        LocalAuthority.All.Count(authority => authority.IsInWales).Should().Be(22);
        LocalAuthority.All.Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Each_is_found_by_every_name_it_has()
    {
        foreach (var authority in LocalAuthority.All)
        {
            foreach (var name in new[] { authority.Code, authority.Name, authority.DepartmentCode, authority.OtherName }.Where(name => name.Length > 0))
            {
                LocalAuthority.Find(name).Should().Be(authority, name);
            }
        }
    }

    [Fact]
    public void Two_names_with_one_code_are_one_authority()
    {
        new LocalAuthority("e09000003", "LB Barnet").Should().Be(LocalAuthority.Find("Barnet"));
        (new LocalAuthority("1", "A") == new LocalAuthority("2", "A")).Should().BeFalse();
    }
}
