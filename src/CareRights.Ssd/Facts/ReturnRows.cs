using System;
using System.Collections.Generic;
using System.Linq;
using CareRights.Ssd.Reading;
using CareRights.Ssda903;

namespace CareRights.Ssd.Facts;

/// <summary>The rows of one person as the return would have them, so that everything the library knows of the return answers for them.</summary>
internal static class ReturnRows
{
    // The return's columns by the table and column of the dataset that holds them.
    private static readonly Dictionary<(ReturnTable, string), (SsdTable Table, string Column)> Sources = new()
    {
        [(ReturnTable.Header, "SEX")] = (SsdTable.Person, "pers_sex"),
        [(ReturnTable.Header, "DOB")] = (SsdTable.Person, "pers_dob"),
        [(ReturnTable.Header, "ETHNIC")] = (SsdTable.Person, "pers_ethnicity"),
        [(ReturnTable.Header, "UPN")] = (SsdTable.Person, "pers_upn_unknown"),
        [(ReturnTable.Header, "MOTHER")] = (SsdTable.Person, "pers_is_mother"),
        [(ReturnTable.Episodes, "DECOM")] = (SsdTable.Episodes, "clae_cla_episode_start_date"),
        [(ReturnTable.Episodes, "RNE")] = (SsdTable.Episodes, "clae_cla_episode_start_reason"),
        [(ReturnTable.Episodes, "LS")] = (SsdTable.LegalStatuses, "lega_legal_status"),
        [(ReturnTable.Episodes, "CIN")] = (SsdTable.Episodes, "clae_cla_primary_need_code"),
        [(ReturnTable.Episodes, "PLACE")] = (SsdTable.Placements, "clap_cla_placement_type"),
        [(ReturnTable.Episodes, "PLACE_PROVIDER")] = (SsdTable.Placements, "clap_cla_placement_provider"),
        [(ReturnTable.Episodes, "DEC")] = (SsdTable.Episodes, "clae_cla_episode_ceased_date"),
        [(ReturnTable.Episodes, "REC")] = (SsdTable.Episodes, "clae_cla_episode_ceased_reason"),
        [(ReturnTable.Episodes, "REASON_PLACE_CHANGE")] = (SsdTable.Placements, "clap_cla_placement_change_reason"),
        [(ReturnTable.Episodes, "PL_POST")] = (SsdTable.Placements, "clap_cla_placement_postcode"),
        [(ReturnTable.Episodes, "URN")] = (SsdTable.Placements, "clap_cla_placement_urn"),
        [(ReturnTable.Episodes, "PL_DISTANCE")] = (SsdTable.Placements, "clap_cla_placement_distance"),
        [(ReturnTable.Reviews, "REVIEW")] = (SsdTable.Reviews, "clar_cla_review_date"),
        [(ReturnTable.Reviews, "REVIEW_CODE")] = (SsdTable.Reviews, "clar_cla_review_participation"),
        [(ReturnTable.Missing, "MISSING")] = (SsdTable.Missing, "miss_missing_episode_type"),
        [(ReturnTable.Missing, "MIS_START")] = (SsdTable.Missing, "miss_missing_episode_start_date"),
        [(ReturnTable.Missing, "MIS_END")] = (SsdTable.Missing, "miss_missing_episode_end_date"),
        [(ReturnTable.SocialWorkers, "SW_ID")] = (SsdTable.Involvements, "invo_professional_id"),
        [(ReturnTable.SocialWorkers, "SW_DECOM")] = (SsdTable.Involvements, "invo_involvement_start_date"),
        [(ReturnTable.SocialWorkers, "SW_DEC")] = (SsdTable.Involvements, "invo_involvement_end_date"),
        [(ReturnTable.SocialWorkers, "SW_REASON")] = (SsdTable.Involvements, "invo_worker_change_reason"),
        [(ReturnTable.Ad1, "DATE_INT")] = (SsdTable.Permanence, "perm_adm_decision_date"),
        [(ReturnTable.Ad1, "DATE_MATCH")] = (SsdTable.Permanence, "perm_matched_date"),
    };

    private static readonly Dictionary<SsdTable, SourceFile> Files = SsdTable.OfPeople.ToDictionary(table => table, table => new SourceFile(table.Name));

    /// <summary>The rows as a return, and what could not be read of them.</summary>
    public static Return Of(RowsOfPerson person, ICollection<SsdProblem> problems)
    {
        var build = new Building(person, problems);
        var isBornLate = BirthFacts.Contradict(person, problems);
        foreach (var row in person[SsdTable.Person])
        {
            build.Add(ReturnTable.Header, row, column => isBornLate && column == "DOB" ? null : Cell(ReturnTable.Header, column, row));
        }

        foreach (var part in EpisodeParts.Of(person, problems))
        {
            build.Add(ReturnTable.Episodes, part.Episode, part.Cell);
        }

        build.Each(ReturnTable.Reviews, SsdTable.Reviews, row => YesNo.Of(row, "clar_cla_review_cancelled", problems) != true);
        foreach (var row in person[SsdTable.Missing])
        {
            var isBackwards = Dates.RunBackwards(row, "miss_missing_episode_start_date", "miss_missing_episode_end_date");
            build.Add(ReturnTable.Missing, row, column => column == "MIS_END" && isBackwards ? build.Doubted(row, "miss_missing_episode_end_date") : Cell(ReturnTable.Missing, column, row));
        }

        build.Each(ReturnTable.Ad1, SsdTable.Permanence, row => row["perm_adm_decision_date"] is not null || row["perm_matched_date"] is not null);
        foreach (var row in build.Involvements)
        {
            var isBackwards = Dates.RunBackwards(row, "invo_involvement_start_date", "invo_involvement_end_date");
            build.Add(ReturnTable.SocialWorkers, row, column => column switch
            {
                "SW_ID" => person.Held.Worker(row["invo_professional_id"]),
                "SW_DEC" when isBackwards => build.Doubted(row, "invo_involvement_end_date"),
                _ => Cell(ReturnTable.SocialWorkers, column, row),
            });
        }

        return build.ToReturn();
    }

    internal static string? Cell(ReturnTable table, string column, SsdRow row) =>
        Sources.TryGetValue((table, column), out var source) && source.Table == row.Table ? Codes.Of(table, column, row[source.Column]) : null;

    private sealed class Building
    {
        private readonly RowsOfPerson person;
        private readonly ICollection<SsdProblem> problems;
        private readonly ReturnBuilder builder = new();
        private readonly List<SsdRow> rows = [];
        private readonly HashSet<(SsdTable, string, string)> doubted = [];

        public Building(RowsOfPerson person, ICollection<SsdProblem> problems)
        {
            this.person = person;
            this.problems = problems;
            Open(ReturnTable.Header, SsdTable.Person);
            Open(ReturnTable.Episodes, SsdTable.Episodes);
            Open(ReturnTable.Reviews, SsdTable.Reviews);
            Open(ReturnTable.Missing, SsdTable.Missing);
            Open(ReturnTable.Ad1, SsdTable.Permanence);
            if (person.Held.HasSocialWorkers)
            {
                Open(ReturnTable.SocialWorkers, SsdTable.Involvements);
            }
        }

        public IEnumerable<SsdRow> Involvements => person[SsdTable.Involvements].Where(row => person.Held.IsSocialWorker(row["invo_professional_role_id"]));

        public void Each(ReturnTable table, SsdTable source, Func<SsdRow, bool>? which = null)
        {
            foreach (var row in person[source].Where(which ?? (_ => true)))
            {
                Add(table, row, column => Cell(table, column, row));
            }
        }

        public void Add(ReturnTable table, SsdRow row, Func<string, string?> cell)
        {
            rows.Add(row);
            builder.Add(table, new Origin(Files[row.Table], rows.Count), column => column == "CHILD" ? person.Id : cell(column));
        }

        /// <summary>Reports an end before its start, and gives what the reader of the return takes for an end that nobody can read.</summary>
        public string Doubted(SsdRow row, string column)
        {
            problems.Add(SsdProblem.Of(row, column, "an end before the start", "an end after it; it is not known when it ended", ProblemEffect.FieldLost));
            doubted.Add((row.Table, column, SsdProblem.KeyOf(row)));
            return "?";
        }

        public Return ToReturn()
        {
            var read = builder.ToReturn();
            foreach (var problem in read.Problems.Where(problem => problem.Table is not null && problem.Origin.Line > 0))
            {
                var row = rows[problem.Origin.Line - 1];
                var (table, column) = Sources.TryGetValue((problem.Table!.Value, problem.Field), out var source) ? source : (row.Table, "");
                if (!doubted.Contains((table, column, SsdProblem.KeyOf(row))))
                {
                    problems.Add(new SsdProblem(table, column, SsdProblem.KeyOf(row), problem.Found, problem.Expected, problem.Effect));
                }
            }

            return read;
        }

        private void Open(ReturnTable table, SsdTable source)
        {
            if (person.Held.Tables.Contains(source))
            {
                builder.Open(table, Files[source]);
            }
        }
    }
}
