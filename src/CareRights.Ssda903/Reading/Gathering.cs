using System.Collections.Generic;
using System.Linq;

namespace CareRights.Ssda903.Reading;

/// <summary>The rows, problems and counts as they come in.</summary>
internal sealed class Gathering
{
    private ReadRows<HeaderRow> headers = new();
    private readonly List<EpisodeColumns> episodes = [new()];
    private ReadRows<ReviewRow> reviews = new();
    private ReadRows<UascRow> uasc = new();
    private ReadRows<Oc2Row> oc2 = new();
    private ReadRows<Oc3Row> oc3 = new();
    private ReadRows<Ad1Row> ad1 = new();
    private ReadRows<PlacedAdoptionRow> placedAdoptions = new();
    private ReadRows<PrevPermRow> prevPerms = new();
    private ReadRows<MissingRow> missing = new();
    private ReadRows<SocialWorkerRow> socialWorkers = new();
    private ReadRows<DoLoRow> doLos = new();
    private ReadRows<SchoolHistoryRow> schoolHistory = new();
    private readonly List<CoordinateRow> coordinates = [];
    private readonly List<ProviderRow> providers = [];
    private readonly List<SourceFile> files = [];
    private readonly HashSet<(ReturnTable Table, int? Year)> opened = [];
    private readonly List<ReturnProblem> problems = [];
    private readonly Tally[] tallies = [.. ReturnTables.All.Select(_ => new Tally())];

    public Gathering()
    {
        Pool = new(text => text);
        Identifiers = new(IdentifierForm.WithoutDecimal, IdentifierForm.Canonical, mayBeNone: true);
        Workers = new(IdentifierForm.WithoutDecimal, IdentifierForm.Canonical, mayBeNone: true);
        Authorities = new(name => name, AuthorityForm.Canonical, mayBeNone: false);
    }

    /// <summary>What one file or a part of it brings, with the texts and names of the whole return: files may be read at once and then put together in order.</summary>
    public Gathering(Gathering whole) => (Pool, Identifiers, Workers, Authorities) = (whole.Pool, whole.Identifiers, whole.Workers, whole.Authorities);

    public TextPool<string> Pool { get; }

    public Tolerance Tolerance { get; } = new();

    /// <summary>The identifiers of children.</summary>
    public Spellings Identifiers { get; }

    /// <summary>The identifiers of workers.</summary>
    public Spellings Workers { get; }

    /// <summary>The names of authorities.</summary>
    public Spellings Authorities { get; }

    public int Rows { get; private set; }

    public bool HasEpisodes => tallies[(int)ReturnTable.Episodes].Present;

    /// <summary>A file holds a table, with or without rows.</summary>
    public void Open(ReturnTable table, SourceFile file)
    {
        tallies[(int)table].Present = true;
        opened.Add((table, file.ReturnYear));
    }

    public void Add(SourceFile file) => files.Add(file);

    public void Note(ReturnProblem problem) => problems.Add(problem);

    /// <summary>A row that cannot be used.</summary>
    public void Refuse(ReturnTable table, Origin origin, string field, string found, string expected)
    {
        Rows++;
        var tally = tallies[(int)table];
        tally.Read++;
        tally.Reported++;
        problems.Add(new ReturnProblem(origin, table, field, found, expected, ProblemEffect.RowLost));
    }

    /// <summary>A row that is used, in whole or in part, unless it does not say whose it is.</summary>
    public void Take(Cells cells)
    {
        var origin = cells.Origin;
        var table = cells.Table;
        if (table == ReturnTable.Coordinates)
        {
            if (TableRows.Coordinate(cells) is not { } coordinate)
            {
                Refuse(table, origin, "", "a row without a postcode, an easting or a northing", "POSTCODE, EASTING and NORTHING");
                return;
            }

            coordinates.Add(coordinate);
        }
        else if (table == ReturnTable.Providers)
        {
            if (TableRows.Provider(cells) is not { } provider)
            {
                Refuse(table, origin, "URN", "a row without a URN", "the number the provider is registered by");
                return;
            }

            providers.Add(provider);
        }
        else if (cells.Child(out var fault) is not { } child)
        {
            Refuse(table, origin, "CHILD", fault, "the authority's identifier of the child");
            return;
        }
        else
        {
            Keep(cells, child);
        }

        Rows++;
        var tally = tallies[(int)table];
        tally.Read++;
        tally.Used++;
        if (cells.Unreadable.Count > 0)
        {
            tally.UsedInPart++;
        }

        problems.AddRange(cells.Problems);
    }

    /// <summary>Takes over what another file brought, or the next part of one.</summary>
    public void Add(Gathering file)
    {
        Join(ref headers, file.headers);
        foreach (var rows in file.episodes.Where(each => each.Count > 0))
        {
            rows.Complete();
            episodes.Add(rows);
        }

        Join(ref reviews, file.reviews);
        Join(ref uasc, file.uasc);
        Join(ref oc2, file.oc2);
        Join(ref oc3, file.oc3);
        Join(ref ad1, file.ad1);
        Join(ref placedAdoptions, file.placedAdoptions);
        Join(ref prevPerms, file.prevPerms);
        Join(ref missing, file.missing);
        Join(ref socialWorkers, file.socialWorkers);
        Join(ref doLos, file.doLos);
        Join(ref schoolHistory, file.schoolHistory);
        coordinates.AddRange(file.coordinates);
        providers.AddRange(file.providers);
        files.AddRange(file.files);
        problems.AddRange(file.problems);
        opened.UnionWith(file.opened);
        Tolerance.Add(file.Tolerance);
        Rows += file.Rows;
        for (var table = 0; table < tallies.Length; table++)
        {
            tallies[table].Add(file.tallies[table]);
        }
    }

    private static void Join<T>(ref ReadRows<T> rows, ReadRows<T> others)
        where T : Row
    {
        if (rows.Count == 0)
        {
            rows = others;
        }
        else
        {
            rows.Add(others);
        }
    }

    public Return ToReturn()
    {
        episodes.ForEach(file => file.Complete());
        KeepApart();
        var names = new Naming(this, headers, new EpisodeRows(episodes), reviews, uasc, oc2, oc3, ad1, placedAdoptions, prevPerms, missing, socialWorkers, doLos, schoolHistory);
        var read = Named(names);
        return read with { Problems = [.. problems, .. ReturnNotes.Of(read)], Tolerated = Tolerance.ToList() };
    }

    private Return Named(Naming names) => new()
    {
        Headers = names.Of(headers),
        Episodes = names.Of(episodes),
        Reviews = names.Of(reviews),
        Uasc = names.Of(uasc),
        Oc2 = names.Of(oc2),
        Oc3 = names.Of(oc3),
        Ad1 = names.Of(ad1),
        PlacedAdoptions = names.Of(placedAdoptions),
        PrevPerms = names.Of(prevPerms),
        Missing = names.Of(missing),
        SocialWorkers = names.Of(socialWorkers),
        DoLos = names.Of(doLos),
        SchoolHistory = names.Of(schoolHistory),
        Coordinates = coordinates,
        Providers = providers,
        Files = files,
        Opened = opened,
        Problems = problems,
        Counts =
        [
            .. ReturnTables.All
                .Where(table => tallies[(int)table].Present)
                .Select(table => (Table: table, Tally: tallies[(int)table]))
                .Select(each => new RowCount(each.Table, each.Tally.Read, each.Tally.Used, each.Tally.UsedInPart, each.Tally.Reported)),
        ],
    };

    // A header has one row for each child: two spellings in one are two children.
    private void KeepApart()
    {
        if (!Identifiers.HasSeveral)
        {
            return;
        }

        var spellings = new Dictionary<(SourceFile? File, string Form), string>();
        foreach (var row in headers)
        {
            var child = (row.Origin.File, Identifiers.Canonical(row.Child));
            if (!spellings.TryGetValue(child, out var other))
            {
                spellings[child] = row.Child;
            }
            else if (other != row.Child)
            {
                Identifiers.KeepApart(row.Child);
            }
        }
    }

    private void Keep(Cells cells, string child)
    {
        switch (cells.Table)
        {
            case ReturnTable.Header:
                headers.Add(TableRows.Header(cells, child));
                break;
            case ReturnTable.Episodes:
                TableRows.Episode(cells, child, episodes[0]);
                break;
            case ReturnTable.Reviews:
                reviews.Add(TableRows.Review(cells, child));
                break;
            case ReturnTable.Uasc:
                uasc.Add(TableRows.Uasc(cells, child));
                break;
            case ReturnTable.Oc2:
                oc2.Add(TableRows.Oc2(cells, child));
                break;
            case ReturnTable.Oc3:
                oc3.Add(TableRows.Oc3(cells, child));
                break;
            case ReturnTable.Ad1:
                ad1.Add(TableRows.Ad1(cells, child));
                break;
            case ReturnTable.PlacedAdoption:
                placedAdoptions.Add(TableRows.PlacedAdoption(cells, child));
                break;
            case ReturnTable.PrevPerm:
                prevPerms.Add(TableRows.PrevPerm(cells, child));
                break;
            case ReturnTable.Missing:
                missing.Add(TableRows.Missing(cells, child));
                break;
            case ReturnTable.SocialWorkers:
                socialWorkers.Add(TableRows.SocialWorker(cells, child));
                break;
            case ReturnTable.DoLo:
                doLos.Add(TableRows.DoLo(cells, child));
                break;
            case ReturnTable.SchoolHistory:
                schoolHistory.Add(TableRows.SchoolHistory(cells, child));
                break;
        }
    }

    private sealed class Tally
    {
        public bool Present { get; set; }

        public int Read { get; set; }

        public int Used { get; set; }

        public int UsedInPart { get; set; }

        public int Reported { get; set; }

        public void Add(Tally other)
        {
            Present |= other.Present;
            Read += other.Read;
            Used += other.Used;
            UsedInPart += other.UsedInPart;
            Reported += other.Reported;
        }
    }
}
