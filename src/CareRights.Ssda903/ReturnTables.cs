using System;
using System.Collections.Generic;
using System.Linq;

namespace CareRights.Ssda903;

/// <summary>The columns of every table, in the order of the return.</summary>
internal static class ReturnTables
{
    private static readonly string[][] Required =
    [
        ["CHILD", "SEX", "DOB", "ETHNIC", "UPN", "MOTHER", "MC_DOB"],
        ["CHILD", "DECOM", "RNE", "LS", "CIN", "PLACE", "PLACE_PROVIDER", "DEC", "REC", "REASON_PLACE_CHANGE", "HOME_POST", "PL_POST", "URN"],
        ["CHILD", "DOB", "REVIEW", "REVIEW_CODE"],
        ["CHILD", "SEX", "DOB", "DUC"],
        [
            "CHILD", "DOB", "SDQ_SCORE", "SDQ_REASON", "CONVICTED", "HEALTH_CHECK", "IMMUNISATIONS", "TEETH_CHECK", "HEALTH_ASSESSMENT", "SUBSTANCE_MISUSE",
            "INTERVENTION_RECEIVED", "INTERVENTION_OFFERED"
        ],
        ["CHILD", "DOB", "IN_TOUCH", "ACTIV", "ACCOM"],
        ["CHILD", "DOB", "DATE_INT", "DATE_MATCH", "FOSTER_CARE", "NB_ADOPTR", "SEX_ADOPTR", "LS_ADOPTR"],
        ["CHILD", "DOB", "DATE_PLACED", "DATE_PLACED_CEASED", "REASON_PLACED_CEASED"],
        ["CHILD", "DOB", "PREV_PERM", "LA_PERM", "DATE_PERM"],
        ["CHILD", "DOB", "MISSING", "MIS_START", "MIS_END"],
        ["CHILD", "DOB", "SW_ID", "SW_DECOM", "SW_DEC", "SW_REASON"],
        ["CHILD", "DOB", "DOLO_START", "DOLO_END"],
        ["CHILD", "URN", "ENTRY_DATE"],
        ["POSTCODE", "EASTING", "NORTHING"],
        ["URN", "PLACE_CODES", "PROVIDER_CODES"],
    ];

    /// <summary>Every table, in the order of the return.</summary>
    public static IReadOnlyList<ReturnTable> All { get; } = [.. Enumerable.Range(0, Required.Length).Select(table => (ReturnTable)table)];

    /// <summary>The columns a file must have to be read as a table, in the order of the return.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no table.</exception>
    public static IReadOnlyList<string> ColumnsOf(ReturnTable table) =>
        (int)table >= 0 && (int)table < Required.Length ? Required[(int)table] : throw new ArgumentOutOfRangeException(nameof(table));

    /// <summary>
    /// The columns that are read where a file has them. LA and YEAR are those with which pooled returns of several authorities and years are marked;
    /// UASC stands in the header of the XML form; LEAVING_DATE, PHASE and PREDECESSOR belong to a school history;
    /// PL_LA, PL_LOCATION and PL_DISTANCE are what some systems add to the episodes; POSTCODE, REG_END and LA belong to a register of providers.
    /// </summary>
    public static IReadOnlyList<string> OptionalColumnsOf(ReturnTable table) => table switch
    {
        ReturnTable.Header => ["UASC", "LA", "YEAR"],
        ReturnTable.SchoolHistory => ["LEAVING_DATE", "PHASE", "PREDECESSOR", "LA", "YEAR"],
        ReturnTable.Coordinates => ["LA"],
        ReturnTable.Providers => ["POSTCODE", "REG_END", "LA"],
        ReturnTable.Episodes => ["PL_LA", "PL_LOCATION", "PL_DISTANCE", "LA", "YEAR"],
        _ => ["LA", "YEAR"],
    };
}
