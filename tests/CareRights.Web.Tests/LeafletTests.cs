using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CareRights.Json;
using CareRights.Web.Owed;
using CareRights.Web.Parts;

namespace CareRights.Web.Tests;

/// <summary>The words for young people: a reader of 12 follows them, and there is a question for everything that a form can answer.</summary>
public sealed partial class LeafletTests
{
    // School year 7 of the United States' grades is 12 to 13 years of age.
    private const double Grade = 7;

    private static readonly LocalDate AsOf = new(2026, 11, 21);
    private static readonly IReadOnlyList<FieldShape> Fields = FieldShape.Of(JsonQuestion.LeavingCare.FactsSchema);

    [Fact]
    public void A_reader_of_12_can_follow_the_leaflet_as_a_whole() => FleschKincaid(string.Join(" ", Leaflet.Texts.Select(Closed))).Should().BeLessThan(5);

    [Fact]
    public void No_text_of_the_leaflet_is_harder_than_a_reader_of_12_can_follow() =>
        Leaflet.Texts.Where(text => Words(text).Count >= 8).Select(text => (Grade: FleschKincaid(Closed(text)), text)).Where(each => each.Grade > Grade + 1).Should().BeEmpty();

    [Fact]
    public void No_sentence_of_the_leaflet_is_longer_than_25_words() =>
        Leaflet.Texts.SelectMany(text => Sentences(Closed(text))).Where(sentence => Words(sentence).Count > 25).Should().BeEmpty();

    [Theory]
    [InlineData("The cat sat on the mat.", -1.5, -1.0)]
    [InlineData("The statutory responsibilities of authorities accommodating unaccompanied adolescents necessitate comprehensive documentation.", 30, 45)]
    public void The_figure_tells_an_easy_sentence_from_a_hard_one(string text, double from, double to) => FleschKincaid(text).Should().BeInRange(from, to);

    [Fact]
    public void Each_question_of_the_leaflet_is_answered_by_a_field_of_the_facts()
    {
        foreach (var question in Leaflet.Questions.Values)
        {
            var field = FieldShape.At(Fields, question.Path);
            field.Should().NotBeNull(question.Path);
            var list = FieldShape.At(Fields, question.Path.Split('[')[0])!;
            if (list.Kind == FieldKind.List)
            {
                question.Labels.Should().NotBeNull(question.Path);
                question.Labels!.Keys.Should().BeSubsetOf(list.Parts.Select(part => part.Name).Append("from").Append("to"), question.Path);
            }
        }
    }

    [Fact]
    public void Each_status_and_each_nature_of_an_entitlement_has_its_words()
    {
        Leaflet.Statuses.Keys.Should().BeEquivalentTo(Enum.GetNames<CareStatus>().Except([nameof(CareStatus.LookedAfter)]));
        Leaflet.Firmness.Keys.Should().BeEquivalentTo(Enum.GetNames<Eligibility.LeavingCare.Entitlements.EntitlementNature>());
        Leaflet.Statuses["Unknown"].Meaning.Should().Contain("does not mean no");
    }

    public static TheoryData<string> Lives =>
    [
        "{}", """{"dateOfBirth":"2009-05-10"}""", """{"dateOfBirth":"2004-05-10"}""", """{"dateOfBirth":"2002-05-10"}""", """{"dateOfBirth":"2009-05-10","lookedAfterPeriods":[{"from":"2024-01-01"}]}""",
        """{"dateOfBirth":"2009-05-10","lookedAfterPeriods":[{"from":"2024-01-01","to":"2026-01-01"}]}""", """{"dateOfBirth":"2004-05-10","lookedAfterPeriods":[{"from":"2018-01-01","to":"2022-05-10"}]}""",
        """{"dateOfBirth":"2004-05-10","lookedAfterPeriods":[],"specialGuardianshipOrders":[{"madeOn":"2015-01-01"}]}""",
        """{"dateOfBirth":"2002-05-10","lookedAfterPeriods":[{"from":"2018-01-01","to":"2020-05-10","nation":"Unknown"}],"courses":[{"from":"2025-09-01","kind":"HigherEducation"}]}""",
        """{"dateOfBirth":"2009-05-10","lookedAfterPeriods":[{"from":"2024-01-01","to":"2026-01-01"}],"familyHomes":[{"from":"2026-01-01"}],"otherAccommodation":[]}""",
    ];

    [Theory, MemberData(nameof(Lives))]
    public void Whatever_is_missing_and_a_form_can_answer_is_asked_in_plain_words(string facts)
    {
        var answer = JsonNode.Parse(JsonQuestion.LeavingCare.Answer(facts, AsOf).Json)!;
        var ofStatus = answer["missingFacts"]!.AsArray();
        var ofEntitlements = answer["entitlements"]!.AsArray().SelectMany(row => row!["missingFacts"]?.AsArray() ?? []);
        var paths = ofStatus.Concat(ofEntitlements).Select(fact => (string?)fact!["path"]).OfType<string>().Distinct();
        paths.Where(path => !Leaflet.Questions.ContainsKey(path)).Should().BeEmpty();
    }

    // Flesch and Kincaid, 1975: 0.39 words a sentence + 11.8 syllables a word - 15.59.
    private static double FleschKincaid(string text)
    {
        var words = Words(text);
        return (0.39 * words.Count / Sentences(text).Count) + (11.8 * words.Sum(Syllables) / words.Count) - 15.59;
    }

    private static List<string> Words(string text) => [.. Word().Matches(text).Select(match => match.Value)];

    private static List<string> Sentences(string text) => [.. text.Split(['.', '?', '!', ':'], StringSplitOptions.RemoveEmptyEntries).Where(part => Word().IsMatch(part))];

    // Groups of vowels, without a silent e at the end.
    private static int Syllables(string word)
    {
        var lower = word.ToLowerInvariant();
        var groups = Vowels().Count(lower);
        return Math.Max(1, groups - (SilentEnd().IsMatch(lower) ? 1 : 0));
    }

    private static string Closed(string text) => text.EndsWith('.') || text.EndsWith('?') ? text : text + ".";

    [GeneratedRegex("[A-Za-z][A-Za-z']*")]
    private static partial Regex Word();

    [GeneratedRegex("[aeiouy]+")]
    private static partial Regex Vowels();

    [GeneratedRegex("[^aeiouyl]e$|[^aeiouy]ed$|[^aeiouysxz]es$")]
    private static partial Regex SilentEnd();
}
