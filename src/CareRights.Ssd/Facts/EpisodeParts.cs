using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CareRights.Ssd.Reading;
using CareRights.Ssda903;
using CareRights.Stability;
using NodaTime;

namespace CareRights.Ssd.Facts;

/// <summary>An episode, or the part of one that has a legal status of its own, with its placement.</summary>
/// <param name="Episode">The row of the episode.</param>
/// <param name="Placement">The row of its placement; <see langword="null"/> if there is none.</param>
/// <param name="Status">The code of the legal status; <see langword="null"/> if not known.</param>
/// <param name="From">The day on which the part begins; <see langword="null"/> if the episode does.</param>
/// <param name="To">The day on which the next part begins; <see langword="null"/> if the episode ends with it.</param>
internal sealed record EpisodePart(SsdRow Episode, SsdRow? Placement, string? Status, LocalDate? From, LocalDate? To)
{
    /// <summary>The cell of a column of the return.</summary>
    public string? Cell(string column) => column switch
    {
        "LS" => Status,
        "DECOM" when From is { } day => Text(day),
        "RNE" when From is not null => "L",
        "DEC" when To is { } day => Text(day),
        "REC" when To is not null => "X1",
        "REASON_PLACE_CHANGE" when To is not null || Placement?["clap_cla_placement_end_date"] != Episode["clae_cla_episode_ceased_date"] => null,
        _ => ReturnRows.Cell(ReturnTable.Episodes, column, Episode) ?? (Placement is null ? null : ReturnRows.Cell(ReturnTable.Episodes, column, Placement)),
    };

    private static string Text(LocalDate day) => day.ToString("uuuu'-'MM'-'dd", CultureInfo.InvariantCulture);
}

/// <summary>Puts the episodes together with their placements and with the legal statuses of their days.</summary>
/// <remarks>
/// A status that is open when another begins ends there, and is reported. Statuses that both cover a day disagree: where all or none of them are short breaks the episode has a row for each, so that the care
/// is certain and its basis is not; otherwise the status of those days is not known.
/// </remarks>
internal static class EpisodeParts
{
    public static IEnumerable<EpisodePart> Of(RowsOfPerson person, ICollection<SsdProblem> problems)
    {
        var statuses = Statuses(person, problems);
        var episodes = person[SsdTable.Episodes].Select(row => new Days(row, CellDate.Read(row["clae_cla_episode_start_date"], out _), CellDate.Read(row["clae_cla_episode_ceased_date"], out _))).ToList();
        var placements = EpisodePlacements.Of(person, episodes, problems);
        foreach (var episode in episodes)
        {
            if (Dates.IsNothing(episode.Row, "clae_cla_episode_start_date"))
            {
                problems.Add(SsdProblem.Of(episode.Row, "clae_cla_episode_start_date", "nothing", "the day on which the episode began; the care may have been on any day", ProblemEffect.FieldLost));
            }
            else if (episode.End < episode.Start)
            {
                problems.Add(SsdProblem.Of(episode.Row, "clae_cla_episode_ceased_date", "an end before the start", "an end after it; the care may have been on any day", ProblemEffect.FieldLost));
            }

            if (episodes.Exists(other => (other.Start < episode.Start && !(other.End <= episode.Start)) || (other.Start == episode.Start && other.Start is not null && other.End != episode.End)))
            {
                problems.Add(SsdProblem.Of(episode.Row, "clae_cla_episode_start_date", "an episode that begins while another runs", "one episode at a time; the repair of the return settles the days, and what it cannot settle is not known", ProblemEffect.Noted));
            }

            var parts = Parts(episode, statuses, person, problems);
            for (var at = 0; at < parts.Count; at++)
            {
                foreach (var code in parts[at].Codes)
                {
                    yield return new(episode.Row, placements[episode.Row], code, at == 0 ? null : parts[at].From, at + 1 < parts.Count ? parts[at + 1].From : null);
                }
            }
        }
    }

    private static List<(string?[] Codes, LocalDate From)> Parts(Days episode, List<Status> statuses, RowsOfPerson person, ICollection<SsdProblem> problems)
    {
        if (episode.Start is not { } first)
        {
            return [([null], default)];
        }

        var cuts = episode.End is { } end && end <= first ? []
            : statuses.SelectMany(status => new[] { status.Start, status.End ?? first }).Where(day => day > first && !(day >= episode.End)).Distinct().OrderBy(day => day).ToList();
        var parts = new List<(string?[] Codes, LocalDate From)>();
        foreach (var day in cuts.Prepend(first))
        {
            // Both ways of writing an end are in use, with the last day and with the day after it.
            var next = day.PlusDays(1);
            var isLastDay = !statuses.Any(status => status.Start == day) && (next == episode.End || statuses.Any(status => status.Start == next));
            var codes = isLastDay && parts.Count > 0 ? parts[parts.Count - 1].Codes : On(day, episode.Row, statuses, person, problems);
            if (parts.Count == 0 || !codes.SequenceEqual(parts[parts.Count - 1].Codes))
            {
                parts.Add((codes, day));
            }
        }

        return parts;
    }

    // One code or none; several where they disagree on the basis of the care alone.
    private static string?[] On(LocalDate day, SsdRow episode, List<Status> statuses, RowsOfPerson person, ICollection<SsdProblem> problems)
    {
        string[] codes = [.. statuses.Where(status => status.Start <= day && !(status.End <= day)).Select(status => status.Code).Distinct().OrderBy(code => code, StringComparer.Ordinal)];
        if (codes.Length == 0)
        {
            // Without the table there is nothing to report of single rows: it is said of the extract.
            if (person.Held.Tables.Contains(SsdTable.LegalStatuses))
            {
                problems.Add(SsdProblem.Of(episode, "clae_cla_episode_start_date", "no legal status of ssd_legal_status on days of the episode", "the status under which the child is looked after", ProblemEffect.FieldLost));
            }

            return [null];
        }

        if (codes.Length == 1)
        {
            return codes;
        }

        var isMixed = codes.Select(code => EpisodeCodes.ToLegalStatus(code).IsShortBreak()).Distinct().Count() > 1;
        problems.Add(SsdProblem.Of(
            episode, "clae_cla_episode_start_date", "legal statuses of the same days that disagree: " + string.Join(" and ", codes),
            isMixed ? "one legal status; none is used, since the care may have been short breaks" : "one legal status; which of them it was is not known", ProblemEffect.FieldLost));
        return isMixed ? new string?[] { null } : codes;
    }

    private static List<Status> Statuses(RowsOfPerson person, ICollection<SsdProblem> problems)
    {
        var statuses = new List<(Status Status, SsdRow Row)>();
        foreach (var row in person[SsdTable.LegalStatuses])
        {
            if (Codes.LegalStatus(row["lega_legal_status"]) is not { } code)
            {
                problems.Add(SsdProblem.Of(row, "lega_legal_status", row["lega_legal_status"] is null ? "nothing" : "a status that is no code of the return, not shown", "a code such as C2; the row is not used", ProblemEffect.Noted));
                continue;
            }

            var start = Dates.Of(row, "lega_legal_status_start_date", problems);
            var end = CellDate.Read(row["lega_legal_status_end_date"], out var fault);
            if (fault is not null || start is null || end < start)
            {
                problems.Add(SsdProblem.Of(row, "lega_legal_status_end_date", fault ?? (start is null ? "no day on which it began" : "an end before the start"), "the days of the legal status; the row is not used", ProblemEffect.RowLost));
                continue;
            }

            statuses.Add((new(code, start.Value, end), row));
        }

        // A status without an end, and another that begins after it: mostly nobody closed the first.
        var closed = new List<Status>();
        foreach (var (status, row) in statuses)
        {
            var next = statuses.Where(other => other.Status.Start > status.Start).Select(other => (LocalDate?)other.Status.Start).Min();
            if (status.End is null && next is not null)
            {
                problems.Add(SsdProblem.Of(row, "lega_legal_status_end_date", "no end, and another legal status that began later", "its end; it is taken to have ended when the next began", ProblemEffect.Noted));
            }

            closed.Add(status with { End = status.End ?? next });
        }

        return closed;
    }

    private sealed record Status(string Code, LocalDate Start, LocalDate? End);
}

/// <summary>An episode with its days, as far as they can be read.</summary>
internal sealed record Days(SsdRow Row, LocalDate? Start, LocalDate? End);
