namespace CareRights.Tool.Tests;

/// <summary>The other tests run the tool within their own process. These start it as a user does, and find the same.</summary>
public sealed class ProcessTests
{
    public static TheoryData<string, string[]> Calls => new()
    {
        { "", ["deadline", "--help"] },
        { "", ["--help"] },
        { "", ["stability", "samples/returns/hazelshire", "--year", "2025"] },
        { "", ["stability", "samples/returns/hazelshire", "--year", "2025", "--format", "json"] },
        { "", ["status", "samples/returns/hazelshire", "--as-of", "2025-03-31", "--format", "csv"] },
        { "", ["check", "samples/returns/hazelshire", "--fail-on", "error"] },
        { "", ["calendar", "--year", "2026"] },
        { "", ["stabilty", "samples/returns/hazelshire"] },
        { "", ["stability", "samples/returns/no-such-folder", "--year", "2025"] },
        { """{"dateOfBirth":"2008-05-06"}""", ["decide", "leaving-care", "--as-of", "2026-11-21", "-"] },
        { "not JSON", ["decide", "section-8a", "--as-of", "2026-11-21", "-"] },
        { "", ["stability", "samples/returns/hazelshire", "--year", "2025", "--quiet"] },
    };

    [Theory, MemberData(nameof(Calls))]
    public void A_process_gives_what_the_tests_see(string input, string[] arguments)
    {
        var process = ToolRun.Process(CareRights.Tests.Repository.Root, input, arguments);

        process.Should().Be(ToolRun.Fed(input, arguments));
        process.Output.Should().NotContain("   at CareRights", "nobody is shown a stack trace");
    }
}
