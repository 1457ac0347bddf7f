using System.Runtime.Versioning;

namespace CareRights.NetStandard.Tests;

public sealed class AssetTests
{
    [Theory]
    [InlineData("CareRights.Core")]
    [InlineData("CareRights.Eligibility")]
    [InlineData("CareRights.Participation")]
    [InlineData("CareRights.Safeguarding")]
    [InlineData("CareRights.Stability")]
    public void TheseTestsRunAgainstTheNetStandardFile(string library) =>
        System.Reflection.Assembly.Load(library).GetCustomAttributes(typeof(TargetFrameworkAttribute), false)
            .Cast<TargetFrameworkAttribute>().Single().FrameworkName.Should().Be(".NETStandard,Version=v2.0");
}
