using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CareRights.Ssd.Reading;
using CareRights.Ssda903;
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
internal static class EpisodeParts
{
    public static IEnumerable<EpisodePart> Of(RowsOfPerson person, ICollection<SsdProblem> problems)
    {
        var statuses = Statuses(person, problems);
        foreach (var episode in person[SsdTables.Episodes])
        {
            var placement = Placement(person, episode, problems);
            var start = CellDate.Read(episode["clae_cla_episode_start_date"], out _);
            var end = CellDate.Read(episode["clae_cla_episode_ceased_date"], out _);
            foreach (var (status, from, to) in Parts(episode, start, end, statuses, person, problems))
            {
                yield return new(episode, placement, status, from, to);
            }
        }
    }

    private static List<(string? Status, LocalDate? From, LocalDate? To)> Parts(
        SsdRow episode, LocalDate? start, LocalDate? end, List<Status> statuses, RowsOfPerson person, ICollection<SsdProblem> problems)
    {
        if (start is not { } first || end <= first)
        {
            return [(start is null ? null : On(start.Value, episode, statuses, person, problems), null, null)];
        }

        // A status that begins in the midst of an episode begins a part of it. One that is over by then was superseded, and begins none.
        var starts = statuses.Select(status => status.Start).Where(day => day > first && !(day >= end)).Distinct().OrderBy(day => day).ToList();
        var parts = new List<(string? Status, LocalDate From)> { (On(first, episode, statuses, person, problems), first) };
        foreach (var day in starts)
        {
            var status = On(day, episode, statuses, person, problems);
            if (status != parts[parts.Count - 1].Status)
            {
                parts.Add((status, day));
            }
        }

        return parts.Select((part, at) => (part.Status, at == 0 ? null : (LocalDate?)part.From, at + 1 < parts.Count ? parts[at + 1].From : (LocalDate?)null)).ToList();
    }

    /// <summary>The legal status of a day: of several, the one that began last, as the return's own order has it. Two that began together disagree, and it is not known.</summary>
    private static string? On(LocalDate day, SsdRow episode, List<Status> statuses, RowsOfPerson person, ICollection<SsdProblem> problems)
    {
        var covering = statuses.Where(status => status.Start <= day && !(status.End <= day)).ToList();
        if (covering.Count == 0)
        {
            // Without the table there is nothing to report of single rows: it is said of the extract.
            if (person.Held.Tables.Contains(SsdTables.LegalStatuses))
            {
                problems.Add(SsdProblem.Of(episode, "clae_cla_episode_start_date", "no legal status of ssd_legal_status on the days of the episode", "the status under which the child is looked after", ProblemEffect.FieldLost));
            }

            return null;
        }

        var latest = covering.Max(status => status.Start);
        var codes = covering.Where(status => status.Start == latest).Select(status => status.Code).Distinct().ToList();
        if (codes.Count > 1)
        {
            problems.Add(SsdProblem.Of(
                episode, "clae_cla_episode_start_date", "legal statuses that begin on one day and disagree: " + string.Join(" and ", codes.OrderBy(code => code, StringComparer.Ordinal)), "one legal status; none is used", ProblemEffect.FieldLost));
        }

        return codes.Count == 1 ? codes[0] : null;
    }

    private static List<Status> Statuses(RowsOfPerson person, ICollection<SsdProblem> problems)
    {
        var statuses = new List<Status>();
        foreach (var row in person[SsdTables.LegalStatuses])
        {
            if (Codes.LegalStatus(row["lega_legal_status"]) is not { } code)
            {
                continue;
            }

            var start = Dates.Of(row, "lega_legal_status_start_date", problems);
            var end = CellDate.Read(row["lega_legal_status_end_date"], out var fault);
            if (fault is not null || start is null || end < start)
            {
                problems.Add(SsdProblem.Of(row, "lega_legal_status_end_date", fault ?? (start is null ? "no day on which it began" : "an end before the start"), "the days of the legal status; the row is not used", ProblemEffect.RowLost));
                continue;
            }

            statuses.Add(new(code, start.Value, end));
        }

        return statuses;
    }

    // By its identifier; or else by its days, where one placement alone covers the first of the episode.
    private static SsdRow? Placement(RowsOfPerson person, SsdRow episode, ICollection<SsdProblem> problems)
    {
        var placements = person[SsdTables.Placements];
        var id = episode["clae_cla_placement_id"];
        var named = id is null ? [] : placements.Where(row => row.Key is { } key && Identifiers.Normal(key) == Identifiers.Normal(id)).ToList();
        if (named.Count == 0 && CellDate.Read(episode["clae_cla_episode_start_date"], out _) is { } start)
        {
            named = placements.Where(row => CellDate.Read(row["clap_cla_placement_start_date"], out _) <= start && !(CellDate.Read(row["clap_cla_placement_end_date"], out _) <= start)).ToList();
        }

        if (named.Count != 1 && person.Held.Tables.Contains(SsdTables.Placements))
        {
            problems.Add(SsdProblem.Of(episode, "clae_cla_placement_id", named.Count == 0 ? "no row of ssd_cla_placement for the episode" : "several rows of ssd_cla_placement for the episode", "the placement of the episode", ProblemEffect.FieldLost));
        }

        return named.Count == 1 ? named[0] : null;
    }

    private sealed record Status(string Code, LocalDate Start, LocalDate? End);
}
