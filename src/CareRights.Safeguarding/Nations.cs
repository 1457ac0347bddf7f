using System;
using System.Collections.Generic;

namespace CareRights.Safeguarding;

/// <summary>Which nation a local authority belongs to, by its name: the 22 of Wales, the 32 of Scotland and the five health and social care trusts of Northern Ireland.</summary>
internal static class Nations
{
    private static readonly Dictionary<string, Nation> ByName = new(StringComparer.OrdinalIgnoreCase);

    static Nations()
    {
        Add(Nation.Wales, "Blaenau Gwent|Bridgend|Caerphilly|Cardiff|Carmarthenshire|Ceredigion|Conwy|Denbighshire|Flintshire|Gwynedd|Isle of Anglesey|Anglesey|Merthyr Tydfil|Monmouthshire"
            + "|Caerdydd|Abertawe|Casnewydd|Wrecsam|Ynys Môn|Sir Gaerfyrddin|Sir Benfro|Sir Ddinbych|Sir y Fflint|Sir Fynwy|Pen-y-bont ar Ogwr|Caerffili|Merthyr Tudful|Castell-nedd Port Talbot|Bro Morgannwg|Rhondda Cynon Taff|Cymru|Neath Port Talbot|Newport|Pembrokeshire|Powys|Rhondda Cynon Taf|Swansea|Torfaen|Vale of Glamorgan|Wrexham|Wales");
        Add(Nation.Scotland, "Aberdeen|Aberdeenshire|Angus|Argyll and Bute|Clackmannanshire|Dumfries and Galloway|Dundee|East Ayrshire|East Dunbartonshire|East Lothian|East Renfrewshire|Edinburgh"
            + "|Na h-Eileanan Siar|Western Isles|Falkirk|Fife|Glasgow|Highland|Inverclyde|Midlothian|Moray|North Ayrshire|North Lanarkshire|Orkney Islands|Orkney|Perth and Kinross|Renfrewshire"
            + "|Scottish Borders|Shetland Islands|Shetland|South Ayrshire|South Lanarkshire|Stirling|West Dunbartonshire|West Lothian|Scotland");
        Add(Nation.Elsewhere, "Jersey|Guernsey|Isle of Man|Republic of Ireland|Ireland|Dublin");
        Add(Nation.NorthernIreland, "Belfast|Belfast Health and Social Care Trust|Northern Health and Social Care Trust|South Eastern Health and Social Care Trust"
            + "|Southern Health and Social Care Trust|Western Health and Social Care Trust|Northern Ireland");
    }

    /// <summary>The nation of an authority; <see cref="Nation.Unknown"/> for any name that is not one of these, England's included.</summary>
    public static Nation Of(string authority) => authority.Length > 0 && ByName.TryGetValue(Short(authority), out var nation) ? nation : Nation.Unknown;

    /// <summary>The name of a nation, as a sentence has it.</summary>
    public static string Name(Nation nation) => nation switch
    {
        Nation.NorthernIreland => "Northern Ireland",
        Nation.Elsewhere => "another country",
        _ => nation.ToString(),
    };

    /// <summary>Who inspects homes there.</summary>
    public static string Inspectorate(Nation nation) => nation switch
    {
        Nation.Wales => "Care Inspectorate Wales",
        Nation.Scotland => "the Care Inspectorate (Scotland)",
        Nation.NorthernIreland => "the Regulation and Quality Improvement Authority (Northern Ireland)",
        Nation.Elsewhere => "the inspectorate of that country",
        _ => "Ofsted",
    };

    private static void Add(Nation nation, string names)
    {
        foreach (var name in names.Split('|'))
        {
            ByName[name] = nation;
        }
    }

    /// <summary>Whether two names are those of one authority: "Camden" and "London Borough of Camden" are.</summary>
    public static bool IsSame(string one, string other) => string.Equals(Short(one), Short(other), StringComparison.OrdinalIgnoreCase);

    /// <summary>The name as it is said: "City of Cardiff Council" and "Cardiff County Council" are Cardiff.</summary>
    public static string Short(string authority)
    {
        var name = authority.Trim();
        foreach (var end in new[] { " Council", " Corporation", " Metropolitan Borough", " Borough", " County", " City" })
        {
            name = name.EndsWith(end, StringComparison.OrdinalIgnoreCase) ? name.Substring(0, name.Length - end.Length).TrimEnd() : name;
        }

        foreach (var start in new[] { "London Borough of ", "Royal Borough of ", "Metropolitan Borough of ", "Borough of ", "City of ", "City and County of ", "County of " })
        {
            // The City of London is an authority, and London is none.
            name = name.StartsWith(start, StringComparison.OrdinalIgnoreCase) && !name.EndsWith(" London", StringComparison.OrdinalIgnoreCase) ? name.Substring(start.Length) : name;
        }

        return name;
    }
}
