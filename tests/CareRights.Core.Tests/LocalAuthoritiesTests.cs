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
        (new LocalAuthority("1", "A") != new LocalAuthority("2", "A")).Should().BeTrue();
        (new LocalAuthority("a1", "A") == new LocalAuthority("A1", "B")).Should().BeTrue();
        (new LocalAuthority("a1", "A") != new LocalAuthority("A1", "B")).Should().BeFalse();
        new LocalAuthority("a1", "A").GetHashCode().Should().Be(new LocalAuthority("A1", "B").GetHashCode());
        (new LocalAuthority("1", "A") == null).Should().BeFalse();
        (null == new LocalAuthority("1", "A")).Should().BeFalse();
        ((LocalAuthority?)null == null).Should().BeTrue();
        new LocalAuthority("1", "A").Equals(null).Should().BeFalse();
    }

    [Fact]
    public void An_authority_that_a_caller_names_has_a_code_and_a_name_and_nothing_else()
    {
        var own = new LocalAuthority("1", "A");
        (own.DepartmentCode, own.OtherName, own.IsInWales, own.ToString()).Should().Be(("", "", false, "A"));
        FluentActions.Invoking(() => new LocalAuthority(" ", "A")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new LocalAuthority("1", " ")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => LocalAuthority.Find(null!)).Should().Throw<ArgumentNullException>();
    }

    [Theory]
    [InlineData("the royal borough of kingston-upon-thames", "E09000021")]
    [InlineData("Stockton on Tees", "E06000004")]
    [InlineData("Bath & North East Somerset", "E06000022")]
    [InlineData("Dudley Metropolitan Borough Council", "E08000027")]
    [InlineData("Wakefield Metropolitan District", "E08000036")]
    [InlineData("County of Derbyshire", "E10000007")]
    [InlineData("City of London", "E09000001")]
    [InlineData("City of London Corporation", "E09000001")]
    [InlineData("London", "E09000001")]
    [InlineData("St. Helen's", "E08000013")]
    public void Words_that_many_names_share_and_the_signs_between_them_do_not_count(string given, string code) => LocalAuthority.Find(given)!.Code.Should().Be(code);

    [Theory]
    [InlineData("Council")]
    [InlineData("City")]
    [InlineData("County")]
    [InlineData("Borough")]
    [InlineData("Metropolitan")]
    [InlineData("District")]
    [InlineData("Royal")]
    [InlineData("Corporation")]
    [InlineData("Of")]
    [InlineData("The")]
    [InlineData("London")]
    public void A_word_that_says_what_kind_of_council_it_is_does_not_count(string word)
    {
        LocalAuthority.Find(word + " Barnet")!.Code.Should().Be("E09000003");
        LocalAuthority.Find("Greater " + word + " Barnet").Should().BeNull();
    }

    [Fact]
    public void England_comes_first_in_the_order_of_the_department()
    {
        var (england, wales) = (LocalAuthority.All.TakeWhile(authority => !authority.IsInWales).ToArray(), LocalAuthority.All.SkipWhile(authority => !authority.IsInWales).ToArray());
        wales.Should().HaveCount(22).And.OnlyContain(authority => authority.IsInWales && authority.DepartmentCode == "" && authority.Code.StartsWith('W'));
        england.Where(authority => authority.DepartmentCode.Length > 0).Select(authority => authority.DepartmentCode).Should().BeInAscendingOrder(StringComparer.Ordinal);
        england[0].Should().BeEquivalentTo(new { Code = "E09000001", Name = "City of London", DepartmentCode = "201", OtherName = "City of London Corporation", IsInWales = false });
    }
}
