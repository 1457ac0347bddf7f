using System;
using System.Collections.Generic;
using System.Linq;

namespace CareRights;

/// <summary>The local authorities with children's services in England and in Wales.</summary>
/// <remarks>England: the 153 authorities with their ONS and Department for Education codes, and former ones that facts of the past may name. Wales: the 22 authorities.</remarks>
internal static class LocalAuthorities
{
    // Code of the Office for National Statistics, code of the Department for Education, name, other name.
    private const string England = """
        E09000001|201|City of London|City of London Corporation
        E09000007|202|Camden|London Borough of Camden
        E09000011|203|Greenwich|Royal Borough of Greenwich
        E09000012|204|Hackney|London Borough of Hackney
        E09000013|205|Hammersmith and Fulham|London Borough of Hammersmith & Fulham
        E09000019|206|Islington|London Borough of Islington
        E09000020|207|Kensington and Chelsea|Royal Borough of Kensington and Chelsea
        E09000022|208|Lambeth|London Borough of Lambeth
        E09000023|209|Lewisham|London Borough of Lewisham
        E09000028|210|Southwark|London Borough of Southwark
        E09000030|211|Tower Hamlets|London Borough of Tower Hamlets
        E09000032|212|Wandsworth|London Borough of Wandsworth
        E09000033|213|Westminster|City of Westminster
        E09000002|301|Barking and Dagenham|London Borough of Barking and Dagenham
        E09000003|302|Barnet|London Borough of Barnet
        E09000004|303|Bexley|London Borough of Bexley
        E09000005|304|Brent|London Borough of Brent
        E09000006|305|Bromley|London Borough of Bromley
        E09000008|306|Croydon|London Borough of Croydon
        E09000009|307|Ealing|London Borough of Ealing
        E09000010|308|Enfield|London Borough of Enfield
        E09000014|309|Haringey|London Borough of Haringey
        E09000015|310|Harrow|London Borough of Harrow
        E09000016|311|Havering|London Borough of Havering
        E09000017|312|Hillingdon|London Borough of Hillingdon
        E09000018|313|Hounslow|London Borough of Hounslow
        E09000021|314|Kingston upon Thames|Royal Borough of Kingston upon Thames
        E09000024|315|Merton|London Borough of Merton
        E09000025|316|Newham|London Borough of Newham
        E09000026|317|Redbridge|London Borough of Redbridge
        E09000027|318|Richmond upon Thames|London Borough of Richmond upon Thames
        E09000029|319|Sutton|London Borough of Sutton
        E09000031|320|Waltham Forest|London Borough of Waltham Forest
        E08000025|330|Birmingham|Birmingham City Council
        E08000026|331|Coventry|Coventry City Council
        E08000027|332|Dudley|Dudley Metropolitan Borough Council
        E08000028|333|Sandwell|Sandwell Metropolitan Borough Council
        E08000029|334|Solihull|Solihull Metropolitan Borough Council
        E08000030|335|Walsall|Walsall Metropolitan Borough Council
        E08000031|336|Wolverhampton|City of Wolverhampton Council
        E08000011|340|Knowsley|Knowsley Metropolitan Borough Council
        E08000012|341|Liverpool|Liverpool City Council
        E08000013|342|St. Helens|St Helens Council
        E08000014|343|Sefton|Sefton Metropolitan Borough Council
        E08000015|344|Wirral|Wirral Borough Council
        E08000001|350|Bolton|Bolton Metropolitan Borough Council
        E08000002|351|Bury|Bury Metropolitan Borough Council
        E08000003|352|Manchester|Manchester City Council
        E08000004|353|Oldham|Oldham Metropolitan Borough Council
        E08000005|354|Rochdale|Rochdale Metropolitan Borough Council
        E08000006|355|Salford|Salford City Council
        E08000007|356|Stockport|Stockport Metropolitan Borough Council
        E08000008|357|Tameside|Tameside Metropolitan Borough Council
        E08000009|358|Trafford|Trafford Metropolitan Borough Council
        E08000010|359|Wigan|Wigan Metropolitan Borough Council
        E08000016|370|Barnsley|Barnsley Metropolitan Borough Council
        E08000017|371|Doncaster|City of Doncaster Council
        E08000018|372|Rotherham|Rotherham Metropolitan Borough Council
        E08000019|373|Sheffield|Sheffield City Council
        E08000032|380|Bradford|City of Bradford Metropolitan District Council
        E08000033|381|Calderdale|Calderdale Metropolitan Borough Council
        E08000034|382|Kirklees|Kirklees Council
        E08000035|383|Leeds|Leeds City Council
        E08000036|384|Wakefield|Wakefield Metropolitan District Council
        E08000037|390|Gateshead|Gateshead Metropolitan Borough Council
        E08000021|391|Newcastle upon Tyne|Newcastle City Council
        E08000022|392|North Tyneside|North Tyneside Council
        E08000023|393|South Tyneside|South Tyneside Council
        E08000024|394|Sunderland|Sunderland City Council
        E06000053|420|Isles of Scilly|Council of the Isles of Scilly
        E06000022|800|Bath and North East Somerset|Bath and North East Somerset Council
        E06000023|801|Bristol, City of|Bristol City Council
        E06000024|802|North Somerset|North Somerset  Council
        E06000025|803|South Gloucestershire|South Gloucestershire Council
        E06000001|805|Hartlepool|Hartlepool Borough Council
        E06000002|806|Middlesbrough|Middlesbrough Borough Council
        E06000003|807|Redcar and Cleveland|Redcar and Cleveland Borough Council
        E06000004|808|Stockton-on-Tees|Stockton-on-Tees Borough Council
        E06000010|810|Kingston upon Hull, City of|Hull City Council
        E06000011|811|East Riding of Yorkshire|East Riding of Yorkshire Council
        E06000012|812|North East Lincolnshire|North East Lincolnshire Council
        E06000013|813|North Lincolnshire|North Lincolnshire Council
        E06000065|815|North Yorkshire|North Yorkshire Council
        E06000014|816|York|City of York Council
        E06000032|821|Luton|Luton Borough Council
        E06000055|822|Bedford|Bedford Borough Council
        E06000056|823|Central Bedfordshire|Central Bedfordshire Council
        E06000060|825|Buckinghamshire|Buckinghamshire Council
        E06000042|826|Milton Keynes|Milton Keynes Council
        E10000007|830|Derbyshire|Derbyshire County Council
        E06000015|831|Derby|Derby City Council
        E06000059|838|Dorset|Dorset Council
        E06000058|839|Bournemouth, Christchurch and Poole|Bournemouth, Christchurch and Poole Council
        E06000047|840|County Durham|Durham County Council
        E06000005|841|Darlington|Darlington Borough Council
        E10000011|845|East Sussex|East Sussex County Council
        E06000043|846|Brighton and Hove|Brighton and Hove City Council
        E10000014|850|Hampshire|Hampshire County Council
        E06000044|851|Portsmouth|Portsmouth City Council
        E06000045|852|Southampton|Southampton City Council
        E10000018|855|Leicestershire|Leicestershire County Council
        E06000016|856|Leicester|Leicester City Council
        E06000017|857|Rutland|Rutland County Council
        E10000028|860|Staffordshire|Staffordshire County Council
        E06000021|861|Stoke-on-Trent|Stoke-on-Trent City Council
        E06000054|865|Wiltshire|Wiltshire Council
        E06000030|866|Swindon|Swindon Borough Council
        E06000036|867|Bracknell Forest|Bracknell Forest Council
        E06000040|868|Windsor and Maidenhead|Royal Borough of Windsor and Maidenhead
        E06000037|869|West Berkshire|West Berkshire Council
        E06000038|870|Reading|Reading Borough Council
        E06000039|871|Slough|Slough Borough Council
        E06000041|872|Wokingham|Wokingham Borough Council
        E10000003|873|Cambridgeshire|Cambridgeshire County Council
        E06000031|874|Peterborough|Peterborough City Council
        E06000006|876|Halton|Halton Borough Council
        E06000007|877|Warrington|Warrington Borough Council
        E10000008|878|Devon|Devon County Council
        E06000026|879|Plymouth|Plymouth City Council
        E06000027|880|Torbay|Torbay Council
        E10000012|881|Essex|Essex County Council
        E06000033|882|Southend-on-Sea|Southend-on-Sea Borough Council
        E06000034|883|Thurrock|Thurrock Council
        E06000019|884|Herefordshire, County of|Herefordshire Council
        E10000034|885|Worcestershire|Worcestershire County Council
        E10000016|886|Kent|Kent County Council
        E06000035|887|Medway|Medway Council
        E10000017|888|Lancashire|Lancashire County Council
        E06000008|889|Blackburn with Darwen|Blackburn with Darwen Borough Council
        E06000009|890|Blackpool|Blackpool Borough Council
        E10000024|891|Nottinghamshire|Nottinghamshire County Council
        E06000018|892|Nottingham|Nottingham City Council
        E06000051|893|Shropshire|Shropshire Council
        E06000020|894|Telford and Wrekin|Telford & Wrekin Council
        E06000049|895|Cheshire East|Cheshire East Council
        E06000050|896|Cheshire West and Chester|Cheshire West and Chester Council
        E06000052|908|Cornwall|Cornwall Council
        E10000013|916|Gloucestershire|Gloucestershire County Council
        E10000015|919|Hertfordshire|Hertfordshire County Council
        E06000046|921|Isle of Wight|Isle of Wight Council
        E10000019|925|Lincolnshire|Lincolnshire County Council
        E10000020|926|Norfolk|Norfolk County Council
        E06000057|929|Northumberland|Northumberland County Council
        E10000025|931|Oxfordshire|Oxfordshire County Council
        E06000066|933|Somerset|Somerset Council
        E10000029|935|Suffolk|Suffolk County Council
        E10000030|936|Surrey|Surrey County Council
        E10000031|937|Warwickshire|Warwickshire County Council
        E10000032|938|West Sussex|West Sussex County Council
        E06000061|940|North Northamptonshire|North Northamptonshire Council
        E06000062|941|West Northamptonshire|West Northamptonshire Council
        E06000063|942|Cumberland|Cumberland Council
        E06000064|943|Westmorland and Furness|Westmorland and Furness Council
        E10000006||Cumbria|Cumbria County Council
        E10000021||Northamptonshire|Northamptonshire County Council
        E06000028||Bournemouth|Bournemouth Borough Council
        E06000029||Poole|Borough of Poole
        ||Bedfordshire|Bedfordshire County Council
        ||Cheshire|Cheshire County Council
        """;

    private const string Wales = """
        W06000001||Isle of Anglesey|Anglesey
        W06000002||Gwynedd|
        W06000003||Conwy|
        W06000004||Denbighshire|
        W06000005||Flintshire|
        W06000006||Wrexham|
        W06000023||Powys|
        W06000008||Ceredigion|
        W06000009||Pembrokeshire|
        W06000010||Carmarthenshire|
        W06000011||Swansea|
        W06000012||Neath Port Talbot|
        W06000013||Bridgend|
        W06000014||Vale of Glamorgan|
        W06000015||Cardiff|
        W06000016||Rhondda Cynon Taf|
        W06000024||Merthyr Tydfil|
        W06000018||Caerphilly|
        W06000019||Blaenau Gwent|
        W06000020||Torfaen|
        W06000021||Monmouthshire|
        W06000022||Newport|
        """;

    private static readonly Dictionary<string, LocalAuthority> Known;

    static LocalAuthorities()
    {
        var rows = Rows(England, isInWales: false).Concat(Rows(Wales, isInWales: true)).ToArray();
        All = [.. rows.Select(row => row.Authority)];
        Known = rows.SelectMany(row => row.Names, (row, name) => (Key: Key(name), row.Authority))
            .GroupBy(row => row.Key)
            .ToDictionary(same => same.Key, same => same.First().Authority, StringComparer.Ordinal);
    }

    /// <summary>All of them, England first, in the order of the Department's codes.</summary>
    public static IReadOnlyList<LocalAuthority> All { get; }

    /// <summary>The authority of a name or a code.</summary>
    public static LocalAuthority? Find(string given) => Known.TryGetValue(Key(given), out var found) ? found : null;

    private static IEnumerable<(LocalAuthority Authority, string[] Names)> Rows(string table, bool isInWales) =>
        from line in table.Split('\n')
        let cells = line.Trim().Split('|')
        select (new LocalAuthority(cells[0].Length > 0 ? cells[0] : cells[2], cells[2], cells[1], cells[3], isInWales), cells.Where(cell => cell.Length > 0).ToArray());

    private static string Key(string name)
    {
        var words = string.Join(" AND ", name.ToUpperInvariant().Split('&')).Split([' ', ',', '.', '-', '\''], StringSplitOptions.RemoveEmptyEntries);
        var kept = words.Where(word => word is not ("COUNCIL" or "CITY" or "COUNTY" or "BOROUGH" or "METROPOLITAN" or "DISTRICT" or "ROYAL" or "CORPORATION" or "OF" or "THE")).ToArray();
        return string.Concat(kept is { Length: > 1 } && kept[0] == "LONDON" ? kept.Skip(1) : kept);
    }
}
