namespace CareRights.Ssda903.Reading;

/// <summary>How the cells of each table become its row. The numbers are the places of the columns in <see cref="ReturnTables.ColumnsOf"/>.</summary>
internal static class TableRows
{
    public static HeaderRow Header(Cells cells, string child) => new()
    {
        Child = child,
        Source = cells.Source,
        Line = cells.Origin.Line,
        Sex = cells.Code(1, CodeSet.Sex),
        Dob = cells.Date(2),
        Ethnic = cells.Code(3),
        Upn = cells.OwnText(4),
        Uasc = cells.OptionalText("UASC"),
        Mother = cells.Flag(5),
        McDob = cells.Date(6),
        Others = cells.Others(),
        Unreadable = cells.Unreadable,
    };

    // Cells are read in the order of their columns, since what is reported of a row is in that order.
    public static void Episode(Cells cells, string child, EpisodeColumns into)
    {
        ref var row = ref into.Add(child, cells.ChildNumber, cells.Source, cells.Origin.Line);
        row.Decom = cells.Day(1);
        if (cells.KnownCodes(into.Codes, out var packed) is var known && known >= 0)
        {
            row.Codes = known;
            row.Dec = cells.Day(7);
        }
        else
        {
            var before = cells.Problems.Count;
            var (rne, ls, cin) = (cells.Code(2, CodeSet.ReasonForNewEpisode), cells.Code(3, CodeSet.LegalStatus), cells.Code(4, CodeSet.CategoryOfNeed));
            var (place, provider) = (cells.Code(5, CodeSet.Placement), cells.Code(6, CodeSet.Provider));
            row.Dec = cells.Day(7);
            row.Codes = into.Codes.Of(new(rne, ls, cin, place, provider, cells.Code(8, CodeSet.ReasonEpisodeCeased), cells.Code(9, CodeSet.ReasonPlacementChanged)));
            cells.KeepCodes(into.Codes, packed, row.Codes, before);
        }

        row.HomePost = cells.Text(10, into.Texts);
        row.PlPost = cells.Text(11, into.Texts);
        row.Urn = cells.Text(12, into.Texts);
        var beside = cells.HasOptional ? PlaceCells.Of(cells.OptionalText("PL_LA"), cells.OptionalText("PL_LOCATION"), cells.OptionalDecimal("PL_DISTANCE")) : null;
        if (beside is not null || cells.Unreadable.Count > 0)
        {
            into.SetBeside(into.Count - 1, new(beside, cells.Unreadable));
        }
    }

    public static ReviewRow Review(Cells cells, string child) => new()
    {
        Child = child,
        Source = cells.Source,
        Line = cells.Origin.Line,
        Dob = cells.Date(1),
        Review = cells.Date(2),
        ReviewCode = cells.Code(3),
        Unreadable = cells.Unreadable,
    };

    public static UascRow Uasc(Cells cells, string child) => new()
    {
        Child = child,
        Source = cells.Source,
        Line = cells.Origin.Line,
        Sex = cells.Code(1, CodeSet.Sex),
        Dob = cells.Date(2),
        Duc = cells.Date(3),
        Unreadable = cells.Unreadable,
    };

    public static Oc2Row Oc2(Cells cells, string child) => new()
    {
        Child = child,
        Source = cells.Source,
        Line = cells.Origin.Line,
        Dob = cells.Date(1),
        SdqScore = cells.Number(2, 0, 99),
        SdqReason = cells.Code(3),
        Convicted = cells.Flag(4),
        HealthCheck = cells.Flag(5),
        Immunisations = cells.Flag(6),
        TeethCheck = cells.Flag(7),
        HealthAssessment = cells.Flag(8),
        SubstanceMisuse = cells.Flag(9),
        InterventionReceived = cells.Flag(10),
        InterventionOffered = cells.Flag(11),
        Unreadable = cells.Unreadable,
    };

    public static Oc3Row Oc3(Cells cells, string child) => new()
    {
        Child = child,
        Source = cells.Source,
        Line = cells.Origin.Line,
        Dob = cells.Date(1),
        InTouch = cells.Code(2),
        Activ = cells.Code(3),
        Accom = cells.Code(4),
        Unreadable = cells.Unreadable,
    };

    public static Ad1Row Ad1(Cells cells, string child) => new()
    {
        Child = child,
        Source = cells.Source,
        Line = cells.Origin.Line,
        Dob = cells.Date(1),
        DateInt = cells.Date(2),
        DateMatch = cells.Date(3),
        FosterCare = cells.Flag(4),
        NbAdoptr = cells.Number(5, 0, 9),
        SexAdoptr = cells.Code(6),
        LsAdoptr = cells.Code(7),
        Unreadable = cells.Unreadable,
    };

    public static PlacedAdoptionRow PlacedAdoption(Cells cells, string child) => new()
    {
        Child = child,
        Source = cells.Source,
        Line = cells.Origin.Line,
        Dob = cells.Date(1),
        DatePlaced = cells.Date(2),
        DatePlacedCeased = cells.Date(3),
        ReasonPlacedCeased = cells.Code(4),
        Unreadable = cells.Unreadable,
    };

    public static PrevPermRow PrevPerm(Cells cells, string child) => new()
    {
        Child = child,
        Source = cells.Source,
        Line = cells.Origin.Line,
        Dob = cells.Date(1),
        PrevPerm = cells.Code(2),
        LaPerm = cells.Code(3),
        DatePerm = cells.Text(4),
        Unreadable = cells.Unreadable,
    };

    public static MissingRow Missing(Cells cells, string child) => new()
    {
        Child = child,
        Source = cells.Source,
        Line = cells.Origin.Line,
        Dob = cells.Date(1),
        Missing = cells.Code(2, CodeSet.Absence),
        MisStart = cells.Date(3),
        MisEnd = cells.Date(4),
        Unreadable = cells.Unreadable,
    };

    public static SocialWorkerRow SocialWorker(Cells cells, string child) => new()
    {
        Child = child,
        Source = cells.Source,
        Line = cells.Origin.Line,
        Dob = cells.Date(1),
        SwId = cells.Identifier(2),
        SwDecom = cells.Date(3),
        SwDec = cells.Date(4),
        SwReason = cells.Code(5, CodeSet.ReasonWorkerChanged),
        Unreadable = cells.Unreadable,
    };

    public static DoLoRow DoLo(Cells cells, string child) => new()
    {
        Child = child,
        Source = cells.Source,
        Line = cells.Origin.Line,
        Dob = cells.Date(1),
        DoloStart = cells.Date(2),
        DoloEnd = cells.Date(3),
        Unreadable = cells.Unreadable,
    };

    public static SchoolHistoryRow SchoolHistory(Cells cells, string child) => new()
    {
        Child = child,
        Source = cells.Source,
        Line = cells.Origin.Line,
        Urn = cells.Text(1),
        EntryDate = cells.Date(2),
        LeavingDate = cells.OptionalDate("LEAVING_DATE"),
        Phase = cells.OptionalText("PHASE"),
        Predecessor = cells.OptionalText("PREDECESSOR"),
        Unreadable = cells.Unreadable,
    };

    public static ProviderRow? Provider(Cells cells) => cells.OwnText(0) is not { } urn ? null : new(urn)
    {
        Places = ProviderRow.Codes(cells.Text(1)),
        Providers = ProviderRow.Codes(cells.Text(2)),
        Postcode = cells.OptionalText("POSTCODE") is { } postcode ? Postcodes.Normal(postcode) : null,
        RegistrationEnded = cells.OptionalDate("REG_END"),
        Authority = cells.Authority,
    };

    public static CoordinateRow? Coordinate(Cells cells) =>
        cells.OwnText(0) is { } postcode && cells.Number(1, 0, 9_999_999) is { } easting && cells.Number(2, 0, 9_999_999) is { } northing
            ? new(Postcodes.Normal(postcode), easting, northing, cells.Authority)
            : null;
}
