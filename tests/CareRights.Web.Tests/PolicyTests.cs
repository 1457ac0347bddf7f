using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using CareRights.Reports;
using CareRights.Ssda903;
using CareRights.Testing;
using CareRights.Tests;

namespace CareRights.Web.Tests;

/// <summary>The page's policy allows one style sheet within a page: that of the report.</summary>
public sealed partial class PolicyTests
{
    [Theory]
    [InlineData("web/wwwroot/index.html")]
    [InlineData("docs/browser.md")]
    public void The_policy_names_the_report_s_own_style_sheet(string file)
    {
        var files = new Dictionary<string, MemoryStream>();
        new SyntheticReturn(20, 1, 1).Write(name => files[name] = new MemoryStream());
        var read = ReturnReader.Read([.. files.Select(each => new NamedFile(each.Key, () => new MemoryStream(each.Value.ToArray())))]);
        var style = Style().Match(new ReturnReport(read, 2025).ToPage().ToHtml()).Groups[1].Value;

        File.ReadAllText(Path.Combine(Repository.Root, file)).Should().Contain($"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)))}'");
    }

    [GeneratedRegex("<style>(.*?)</style>", RegexOptions.Singleline)]
    private static partial Regex Style();
}
