using System.Collections.Generic;
using System.Linq;

namespace CareRights.Participation.Meetings;

/// <content>The options, the best first, and how sure that order is.</content>
public sealed partial class BestDates
{
    internal BestDates(IReadOnlyList<RankedOption> options, Invitations invitations, IReadOnlyList<LocalAuthority> notInvited)
    {
        Options = options;
        Invitations = invitations;
        NotInvited = notInvited;
        OfUnknownWeight = invitations.Authorities.Where(one => invitations.WeightOf(one) is null).ToArray();
        WouldSettle = Unsettled();
        Settled = options.Count == 0 || options[0].Known == 0 || WouldSettle.Count > 0 ? Answer.Unknown : Answer.Yes;
    }

    /// <summary>The options, the best first; those without a known calendar last.</summary>
    public IReadOnlyList<RankedOption> Options { get; }

    /// <summary>Who is invited, with the unit of the weights.</summary>
    public Invitations Invitations { get; }

    /// <summary>Authorities whose calendar was supplied and that are not invited: their calendars were not used.</summary>
    public IReadOnlyList<LocalAuthority> NotInvited { get; }

    /// <summary>Authorities of unknown weight: shown with each option, and in no share.</summary>
    public IReadOnlyList<LocalAuthority> OfUnknownWeight { get; }

    /// <summary><see cref="Answer.Yes"/> if no calendar, reply or weight still missing could put another option first; otherwise <see cref="Answer.Unknown"/>.</summary>
    public Answer Settled { get; }

    /// <summary>The authorities whose calendar, reply or weight could still change which option is first; empty if none could.</summary>
    public IReadOnlyList<LocalAuthority> WouldSettle { get; }

    /// <summary>The two options to hold, so that one can be given up when calendars and replies come in: the first two on which at least half of those known can come. Fewer if there are not two.</summary>
    public IReadOnlyList<RankedOption> ToHold => Options.Where(option => option.Free > 0 && 2 * option.Free >= option.Known).Take(2).ToArray();

    /// <summary>Authorities that keep other days than most, each with what it does on the options; empty if no days are kept by more authorities than any others. The calendars that are not known are not among them.</summary>
    public IReadOnlyList<string> Differences => DifferencesInWords();

    /// <summary>The reason for the order, in words that can be read out at a meeting.</summary>
    public string Reason
    {
        get
        {
            if (Options.Count == 0)
            {
                return "There is no date to compare.";
            }

            var first = Options[0];
            if (first.Known == 0)
            {
                return "No calendar is known for any of the dates, so none is preferred.";
            }

            var runnerUp = Options.Skip(1).FirstOrDefault(option => option.Known > 0);
            var sentences = new List<string>
            {
                $"{Words.Sentence(Words.Of(first.Days))} comes first: {Describe(first)}.",
                runnerUp is null ? "" : $"Next is {Words.Of(runnerUp.Days)}: {Describe(runnerUp)}.",
                Differences.Count == 0 ? "" : "Different from most: " + string.Join("; ", Differences) + ".",
                OfUnknownWeight.Count == 0 ? "" : $"The number of {Invitations.Unit} is not known for {Words.List(OfUnknownWeight)}, left out of the shares.",
                Settled == Answer.Yes
                    ? "Nothing still missing could change which comes first."
                    : $"What is still missing could change which comes first: {ListOrCount(WouldSettle)}.",
                string.Join(" ", first.Warnings.Select(warning => "Mind that " + warning + ".")),
            };
            return string.Join(" ", sentences.Where(sentence => sentence.Length > 0));
        }
    }

    private string Describe(RankedOption option)
    {
        var parts = new List<string> { Words.OfKnown(option.Share, Invitations) };
        Add(Availability.FreeInPart, "on holiday for part of it only: ");
        Add(Availability.NotFree, "cannot: ");
        Add(Availability.Unknown, "not known: ");
        return string.Join("; ", parts);

        void Add(Availability availability, string label)
        {
            var authorities = option.With(availability);
            if (authorities.Count > 0)
            {
                parts.Add(label + ListOrCount(authorities));
            }
        }
    }

    private static string ListOrCount(IReadOnlyList<LocalAuthority> authorities) =>
        authorities.Count > 6 ? authorities.Count + " authorities" : Words.List(authorities);

    private LocalAuthority[] Unsettled()
    {
        if (Options.Count == 0 || Options[0].Known == 0)
        {
            return Invitations.Authorities.ToArray();
        }

        var first = Options[0];
        var others = Options.Skip(1).ToArray();

        // Of two options with as many, the earlier comes first.
        var rivals = others
            .Where(option => option.AtMost.Count > first.AtLeast.Count || (option.AtMost.Count == first.AtLeast.Count && (option.Days.Start, option.Days.End).CompareTo((first.Days.Start, first.Days.End)) < 0))
            .ToArray();
        RankedOption[] open = rivals.Length == 0 ? [] : [first, .. rivals];
        return Invitations.Authorities.Where((one, i) => open.Any(option => option.Standings[i].Availability == Availability.Unknown) || MayOutweigh(one, i)).ToArray();

        bool MayOutweigh(LocalAuthority one, int i) =>
            Invitations.WeightOf(one) is null && first.Standings[i].Availability != Availability.Free
            && others.Any(option => option.Standings[i].Availability is Availability.Free or Availability.Unknown);
    }

    private string[] DifferencesInWords()
    {
        var inOrder = Options.OrderBy(option => option.Days.Start).ToArray();
        var patterns = Invitations.Authorities
            .Select((one, i) => (Authority: one, Pattern: inOrder.Select(option => option.Standings[i].Availability).ToArray()))
            .Where(one => one.Pattern.Any(availability => availability != Availability.Unknown))
            .ToArray();
        var groups = patterns.GroupBy(one => string.Join(",", one.Pattern)).OrderByDescending(alike => alike.Count()).ToArray();
        if (groups.Length < 2 || groups[0].Count() == groups[1].Count())
        {
            return [];
        }

        var common = groups[0].First().Pattern;
        return patterns
            .Where(one => one.Pattern.Where((availability, i) => availability != Availability.Unknown && common[i] != Availability.Unknown && availability != common[i]).Any())
            .Select(one => one.Authority.Name + " is " + Words.List(inOrder.Select((option, i) => InWords(one.Pattern[i]) + (option.Days.Length == 1 ? " on " : " in ") + Words.Of(option.Days))))
            .ToArray();
    }

    private static string InWords(Availability availability) => availability switch
    {
        Availability.Free => "free",
        Availability.FreeInPart => "free in part",
        Availability.NotFree => "not free",
        _ => "not known",
    };
}
