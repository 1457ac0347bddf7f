using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;

namespace CareRights.Json.Tests;

/// <summary>What is said of facts that cannot be read, and what is answered in spite of them.</summary>
public sealed class ReadingTests
{
    private static readonly LocalDate Day = new(2025, 6, 1);

    [Theory]
    [InlineData("""{"dateOfBrith":"2009-05-10"}""", "dateOfBrith", "dateOfBirth")]
    [InlineData("""{"lookedAfterPeriods":[null]}""", "lookedAfterPeriods[0]", "an object")]
    [InlineData("""{"lookedAfterPeriods":[{"from":"2025-01-01","legalBasis":"Secton20"}]}""", "lookedAfterPeriods[0].legalBasis", "Section20")]
    [InlineData("""{"courses":[{"from":"2025-01-01","academicYears":1.5}]}""", "courses[0].academicYears", "a whole number")]
    [InlineData("""{"courses":[{"from":"2025-01-01","academicYears":1e400}]}""", "courses[0].academicYears", "a whole number")]
    [InlineData("""{"disabled":"yes"}""", "disabled", "true or false")]
    [InlineData("""{"id":"a","ID":"b"}""", "id", "once")]
    [InlineData("""{"dateOfBirth":"9999-12-31"}""", "dateOfBirth", "1900 to 2199")]
    [InlineData("""{"lookedAfterPeriods":[{"to":"2025-01-01"}]}""", "lookedAfterPeriods[0].from", "the first day")]
    [InlineData("""{"dateOfBirth":"2009-05-10","lookedAfterPeriods":[{"from":"2009-05-09"}]}""", "lookedAfterPeriods[0].from", "person's life")]
    [InlineData("[3]", "", "an object")]
    public void A_problem_names_the_field_and_what_was_expected(string facts, string path, string expected)
    {
        var answer = JsonQuestion.LeavingCare.Answer(facts, Day);

        answer.IsAnswered.Should().BeFalse();
        answer.Problems.Should().ContainSingle().Which.Path.Should().Be(path);
        answer.Problems[0].Expected.Should().Contain(expected);
        answer.Problem.Should().StartWith("line 1");
    }

    [Fact]
    public void Everything_that_is_wrong_is_said_at_once_with_the_reference_and_without_what_the_facts_say()
    {
        var answer = JsonQuestion.LeavingCare.Answer(
            """{"id":"p2","dateOfBirth":"10/05/2009","lookedAfterPeriods":[null,{"from":"2025-01-01","authority":"Amina Khan"},5],"Amina Khan":1,"disabled":"Amina Khan","courses":[{"from":"2025-01-01","academicYears":4857773456}]}""", Day);

        answer.Id.Should().Be("p2");
        answer.Problems.Select(problem => problem.Path).Should().BeEquivalentTo("dateOfBirth", "lookedAfterPeriods[0]", "lookedAfterPeriods[1].authority", "lookedAfterPeriods[2]", "(property 4)", "disabled", "courses[0].academicYears");
        var json = JsonNode.Parse(answer.Json)!;
        json["id"]!.GetValue<string>().Should().Be("p2");
        json["error"]!.GetValue<string>().Should().Be(answer.Problem);
        answer.Json.Should().NotContain("Amina").And.NotContain("10/05").And.NotContain("4857773456").And.NotContain("System.").And.NotContain("JSON value");
    }

    [Fact]
    public void Names_are_read_in_any_case_and_the_day_of_a_date_and_time()
    {
        var answer = JsonQuestion.LeavingCare.Answer("""{"DateOfBirth":"2009-05-10T00:00:00Z","LOOKEDAFTERPERIODS":[{"From":"2025-01-01 10:15","LegalBasis":"section20","AUTHORITY":"Bristol"}]}""", Day, new() { Only = AnswerParts.Status });

        answer.Problems.Should().BeEmpty();
        JsonNode.Parse(answer.Json)!["primaryStatus"]!.GetValue<string>().Should().Be("Eligible");
    }

    [Theory]
    [InlineData("2025-02-01")]
    [InlineData("2024-02-01")]
    public void A_row_that_cannot_be_right_is_reported_and_the_person_answered(string to)
    {
        const string Certain = """{"from":"2022-01-01","to":"2025-05-01","legalBasis":"CareOrder"}""";
        var answer = JsonQuestion.LeavingCare.Answer($$"""{"factsAreComplete":true,"dateOfBirth":"2007-05-10","lookedAfterPeriods":[{{Certain}},{"from":"2025-02-01","to":"{{to}}"}]}""", Day);

        answer.IsAnswered.Should().BeTrue();
        answer.Problems.Should().ContainSingle().Which.Path.Should().Be("lookedAfterPeriods[1].to");
        JsonNode.Parse(answer.Json)!["problems"]!.AsArray().Should().HaveCount(1);
    }

    [Fact]
    public void A_row_that_cannot_be_right_settles_nothing()
    {
        var answer = JsonQuestion.LeavingCare.Answer("""{"factsAreComplete":true,"dateOfBirth":"2009-05-10","lookedAfterPeriods":[{"from":"2025-02-01","to":"2024-06-01"}]}""", Day);

        JsonNode.Parse(answer.Json)!["primaryStatus"]!.GetValue<string>().Should().Be("Unknown");
    }

    [Fact]
    public void A_broken_line_ends_no_batch_even_if_it_is_the_first()
    {
        var answers = JsonQuestion.Section8A.AnswerAll(new StringReader("{\"age\":\nnonsense\n{\"id\":\"b\",\"age\":15,\"asOf\":\"2025-01-01\"}\n\n{\"age\":-1}\n[1,{\"id\":\"c\"}]"), Day).ToArray();

        answers.Select(answer => (answer.Line, answer.Id, answer.IsAnswered)).Should().Equal((1L, null, false), (2L, null, false), (3L, "b", true), (5L, null, false), (6L, null, false));
        JsonNode.Parse(answers[2].Json)!["asOf"]!.GetValue<string>().Should().Be("2025-01-01");
    }

    [Fact]
    public void An_array_is_answered_item_by_item()
    {
        var answers = JsonQuestion.Section8A.AnswerAll(new StringReader("\uFEFF[\n{\"age\":15},\nnull,\n{\"id\":\"c\"}]"), Day).ToArray();

        answers.Select(answer => answer.IsAnswered).Should().Equal(true, false, true);
        answers[1].Problem.Should().Contain("item 2");
    }

    [Fact]
    public void Neither_a_long_line_nor_line_breaks_defeat_the_bound()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        JsonQuestion.Section8A.AnswerAll(new Endless("{\"id\":\n"), Day).Single().Problem.Should().Contain("16 MiB");
        JsonQuestion.Section8A.AnswerAll(new Endless("{\"id\": "), Day).First().Problem.Should().Contain("too long");
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(600_000_000);
    }

    [Fact]
    public void A_day_is_needed_from_the_caller_or_the_facts()
    {
        JsonQuestion.Section8A.Answer("{}").Problems.Should().ContainSingle().Which.Path.Should().Be("asOf");
        JsonQuestion.Section8A.Answer("""{"asOf":"2025-01-01"}""").IsAnswered.Should().BeTrue();
        JsonQuestion.Section8A.Answer("{}", LocalDate.MaxIsoValue).IsAnswered.Should().BeFalse();
    }

    [Fact]
    public void A_thousand_people_in_brief_take_half_a_megabyte_and_less_than_a_second()
    {
        var people = string.Concat(Enumerable.Range(0, 1000).Select(i =>
            $$"""{"id":"{{i}}","factsAreComplete":true,"dateOfBirth":"{{2000 + (i % 10)}}-05-10","lookedAfterPeriods":[{"from":"{{2010 + (i % 12)}}-01-01","to":"{{2023 + (i % 3)}}-03-01","legalBasis":"CareOrder","authority":"Bristol"}],"familyHomes":[]}""" + "\n"));
        var watch = Stopwatch.StartNew();
        var written = JsonQuestion.LeavingCare.AnswerAll(new StringReader(people), Day, new() { Brief = true }).Sum(answer => Encoding.UTF8.GetByteCount(answer.Json) + 1);

        written.Should().BeLessThan(500_000);
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(10), "a goal of one second of processor, on a machine that does other things at the same time");
    }

    [Fact]
    public void Deadlines_are_answered_from_facts()
    {
        var answer = JsonNode.Parse(JsonQuestion.Deadline.Answer("""{"id":"x","clock":"REV-3/6","from":"2026-03-02","previousWasFirst":true,"done":"2026-05-01"}""").Json)!;

        answer["id"]!.GetValue<string>().Should().Be("x");
        answer["deadlines"]![0]!["due"]!.GetValue<string>().Should().Be("2026-06-02");
        answer["deadlines"]![0]!["standing"]!["compliance"]!.GetValue<string>().Should().Be("Met");
        JsonQuestion.Deadline.Answer("""{"clock":"ICPC-155","from":"2026-03-02"}""").Problem.Should().Contain("ICPC-15");
        JsonQuestion.Deadline.Answer("""{"from":"2026-03-02"}""").Problems.Should().ContainSingle();
    }

    /// <summary>A text without an end.</summary>
    private sealed class Endless(string text) : TextReader
    {
        private int read;

        public override int Read(char[] buffer, int index, int count)
        {
            // Forty million characters stand for it; none is a line break unless the text has one.
            var most = Math.Min(count, 40_000_000 - read);
            for (var i = 0; i < most; i++)
            {
                buffer[index + i] = read + i < text.Length ? text[read + i] : text.EndsWith('\n') && (read + i) % 100 == 0 ? '\n' : '1';
            }

            if (!text.EndsWith('\n') && most > 0)
            {
                Array.Fill(buffer, '1', index, most);
                text.CopyTo(0, buffer, index, read == 0 ? text.Length : 0);
            }

            read += most;
            return most;
        }
    }
}
