using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Completions;
using System.Linq;
using CareRights.Eligibility;
using CareRights.Participation;
using CareRights.Safeguarding;
using CareRights.Stability;
using CareRights.Tool.Edge;

namespace CareRights.Tool.Commands;

/// <summary><c>carerights law</c>: which provisions are encoded, which are switched off, which are left out, and when each was last read.</summary>
internal static class LawCommand
{
    private const string Title = "Law encoded, switched off and left out. Not legal advice.";

    private static readonly string[] Examples =
    [
        "law",
        "law \"section 23A\"",
        "law --state NotEncoded --format csv",
    ];

    private static IEnumerable<CoveredProvision> Covered => EligibilityLaw.Coverage.Concat(SafeguardingLaw.Coverage).Concat(ParticipationLaw.Coverage).Concat(StabilityLaw.Coverage);

    public static Command Create()
    {
        var provision = new Argument<string?>("PROVISION") { Description = "Only provisions whose citation holds these words, such as \"section 23A\" or \"Care Leavers\".", Arity = ArgumentArity.ZeroOrOne };

        // The number of the provision, which a shell takes for one word: 23A(2).
        provision.CompletionSources.Add(_ => Covered.Select(row => row.Provision.ToString().Split(' ')[^1]).Distinct().Select(number => new CompletionItem(number)));
        var state = new Option<CoverageState?>("--state")
        {
            Description = "Only Encoded, SwitchedOff, NotEncoded or TouchesNothing.",
            CustomParser = result => Options.OneOf<CoverageState>(result, "--state"),
        };
        var format = Options.Format();
        var command = new TaughtCommand("law", "Lists the law that is encoded, switched off because it has not commenced, or left out, with the day each provision was last read.", Examples)
        {
            provision, state, format,
        };
        command.SetAction(parsed =>
        {
            var words = parsed.GetValue(provision) ?? "";
            var rows = Covered
                .Where(row => row.Provision.ToString().Contains(words, StringComparison.OrdinalIgnoreCase))
                .Where(row => parsed.GetValue(state) is not { } only || row.State == only)
                .DistinctBy(row => (row.Provision, row.Where))
                .OrderBy(row => row.Provision.Instrument.Name, StringComparer.Ordinal)
                .ToArray();
            if (rows.Length == 0)
            {
                throw new UserErrorException($"no provision cited here holds '{words}'; that means it is not encoded, not that it says nothing. 'carerights law' lists all.");
            }

            Output.Write(parsed.GetValue(format), null, parsed.GetValue(format) == OutputFormat.Table ? ForPeople(rows) : ForPrograms(rows));
            return Exit.Done;
        });
        return command;
    }

    private static Section ForPeople(IEnumerable<CoveredProvision> rows) => new(
        "law",
        Title,
        [new("provision", "Provision"), new("state", "State"), new("checked_on", "Checked on"), new("where", "Where, and what to know")],
        rows.Select(IReadOnlyList<object?> (row) =>
            [row.Provision.ToString(), row.State.ToString(), row.CheckedOn, string.Join(". ", new[] { row.Where, row.Note }.Where(text => text.Length > 0))]));

    private static Section ForPrograms(IEnumerable<CoveredProvision> rows) => new(
        "law",
        Title,
        [
            new("provision", "Provision"), new("state", "State"), new("checked_on", "Checked on"), new("where", "Where"), new("note", "Note"),
        ],
        rows.Select(IReadOnlyList<object?> (row) => [row.Provision.ToString(), row.State.ToString(), row.CheckedOn, row.Where, row.Note]));
}
