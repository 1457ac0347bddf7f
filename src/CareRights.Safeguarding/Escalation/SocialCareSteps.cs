using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace CareRights.Safeguarding.Escalation;

/// <summary>The steps to children's social care and about an allegation: to the right area and nation, in or out of hours, and never through the person complained of.</summary>
internal static class SocialCareSteps
{
    public static void Add(Contact contact, ContactReading reading, LocalDate asOf, Timing when, List<Step> steps)
    {
        var notTo = NotTo(contact.ComplainedOf);
        var above = contact.ComplainedOf.HasFlag(ComplainedOf.SocialWorker) ? ": the front-door manager or the director of children's services, above the social worker named" : "";
        var areas = Areas(contact);
        var brief = Brief(contact, areas, reading);
        foreach (var (area, why, nation) in areas)
        {
            if (reading.FrontDoorIsOpen != false)
            {
                var ifOpen = reading.FrontDoorIsOpen is null ? " (if it is open)" : "";
                steps.Add(new(Route.LocalAuthorityFrontDoor, "children's social care, " + area + Reached(contact.Arrangements.FrontDoor) + above + ifOpen, when,
                    "Refer, orally and then in writing; say what the child wants passed on with it.", nation is Nation.Unknown or Nation.England ? Provisions.Referral(asOf) : Provisions.AllConcernsPassedOn,
                    why, notTo, brief));
            }

            if (reading.FrontDoorIsOpen != true)
            {
                var ifClosed = reading.FrontDoorIsOpen is null ? " (if the front door is closed)" : "";
                steps.Add(new(Route.EmergencyDutyTeam, "emergency duty team, " + area + Reached(contact.Arrangements.EmergencyDutyTeam) + above + ifClosed, when,
                    (when == Timing.Now ? "Refer now, out of hours" : "Refer before this shift ends, out of hours") + "; it is not held for the next working day.", Provisions.OutOfHours, why, notTo, brief));
            }
        }

        if (contact.LookedAfter == Answer.Yes || contact.PlacingAuthority.Length > 0)
        {
            var placing = contact.PlacingAuthority.Length > 0 ? Named(contact.PlacingAuthority, Nation.Unknown) : "the authority that looks after the child";
            steps.Add(new(Route.PlacingAuthority, "placing authority, " + placing + above, when, "Refer to the placing authority as well, in or out of hours.", Provisions.AllConcernsPassedOn,
                "The child is looked after.", notTo, "Refer to the placing authority" + (Words(placing) <= WordsOfPlacing ? ", " + placing : "") + (contact.ComplainedOf == ComplainedOf.None ? "." : ", likewise.")));
        }
    }

    public static void AddAllegation(Contact contact, LocalDate asOf, List<Step> steps)
    {
        var nation = Where(contact);
        var english = nation is Nation.Unknown or Nation.England;
        var officer = contact.ComplainedOf.HasFlag(ComplainedOf.DesignatedOfficer)
            ? "another officer of the authority, or the director of children's services, not the officer named"
            : (english ? "the designated officer (LADO) of the authority where the person works" : "the officer for allegations of the authority where the person works, under the procedures of " + Nations.Name(nation))
                + Reached(contact.Arrangements.DesignatedOfficer);
        steps.Add(new(Route.Lado, officer, Timing.SameDay, "Report the allegation at once; one working day is only the limit.", english ? Provisions.Allegations(asOf) : Provisions.AllConcernsPassedOn,
            "An allegation against a person who works with children.", NotTo(contact.ComplainedOf), contact.ComplainedOf.HasFlag(ComplainedOf.DesignatedOfficer) ? "Report the allegation to another officer or the director, not the officer named."
            : english ? "Report the allegation to the designated officer (LADO)."
            : "Report the allegation to the authority's officer for allegations."));
        if (contact.RegulatedSetting == Answer.Yes)
        {
            var inspectorate = Nations.Inspectorate(nation);
            steps.Add(new(Route.Regulator, inspectorate, Timing.SameDay,
                english
                    ? "Tell Ofsted. A children's home's own notice is due without delay, for which the regulations give no number of days."
                    : "Tell " + inspectorate + ". What the home must do itself is not encoded for " + Nations.Name(nation) + ".",
                english ? Provisions.Regulation40 : Provisions.AllConcernsPassedOn,
                "The setting is regulated.", "", "Tell " + inspectorate + "."));
        }
    }

    /// <summary>The inspectorate hears of a placement that is not registered.</summary>
    public static Step Unregistered(Contact contact)
    {
        var inspectorate = Nations.Inspectorate(Where(contact));
        return new(Route.Regulator, inspectorate, Timing.SameDay, "Tell " + inspectorate + " of a placement that is not registered. Practice.", Provisions.Practice,
            "The child is in a placement that is not registered.", "", "Tell " + inspectorate + ".");
    }

    /// <summary>The nation where the child or the home is: as given, or as the authority's name says.</summary>
    public static Nation Where(Contact contact) =>
        contact.Nation != Nation.Unknown ? contact.Nation
        : Nations.Of(contact.ChildIsIn) is var there && there != Nation.Unknown ? there
        : contact.ChildIsIn.Length == 0 ? Nations.Of(contact.ChildLivesIn)
        : Nation.Unknown;

    /// <summary>The nation of the authority that looks after the child; where that is not known, of the place where the child is.</summary>
    public static Nation OfPlacing(Contact contact) => contact.PlacingAuthority.Length > 0 ? Nations.Of(contact.PlacingAuthority) : Where(contact);

    private static List<(string Area, string Reason, Nation Nation)> Areas(Contact contact)
    {
        const string Passed = "A concern about a child is passed on, no matter who raises it.";
        var areas = new List<(string, string, Nation)>(1);
        if (contact.ChildIsIn.Length > 0)
        {
            areas.Add((Named(contact.ChildIsIn, contact.Nation), Passed, Where(contact)));
        }

        if (contact.ChildLivesIn.Length > 0 && !Nations.IsSame(contact.ChildLivesIn, contact.ChildIsIn))
        {
            areas.Add((Named(contact.ChildLivesIn, Nation.Unknown), Passed, Nations.Of(contact.ChildLivesIn)));
        }

        if (contact.PersonOfConcernIn.Length > 0 && !Nations.IsSame(contact.PersonOfConcernIn, contact.ChildIsIn) && !Nations.IsSame(contact.PersonOfConcernIn, contact.ChildLivesIn))
        {
            areas.Add((Named(contact.PersonOfConcernIn, Nation.Unknown), "Children near the person of concern may be at risk.", Nations.Of(contact.PersonOfConcernIn)));
        }

        if (areas.Count == 0)
        {
            areas.Add((contact.ChildIdentifiable == Answer.Yes ? "for the child's address" + In(contact.Nation) : "area not yet known: ask, and refer as soon as it is known" + In(contact.Nation), Passed, contact.Nation));
        }

        return areas;
    }

    // Long names would keep the next step waiting: the steps in full have them all.
    private const int WordsOfAreas = 5;
    private const int WordsOfPlacing = 3;

    // Every step to social care reads the same at the phone: one line for all of them.
    private static string Brief(Contact contact, List<(string Area, string Reason, Nation Nation)> areas, ContactReading reading)
    {
        var named = contact.ChildIsIn.Length + contact.ChildLivesIn.Length + contact.PersonOfConcernIn.Length > 0;
        var where = named ? " in " + Spoken(areas) : contact.ChildIdentifiable == Answer.Yes ? "" : contact.Nation == Nation.Elsewhere ? " for the child's home in England" : " once the area is known";
        var who = reading.FrontDoorIsOpen switch
        {
            true => "Refer to children's social care" + where,
            false => "Refer to the emergency duty team" + where,
            _ => "Refer to children's social care" + where + " (if closed: emergency duty team)",
        };
        return who + NotThrough(contact);
    }

    // All of them if they fit; else the first, without "Council" or "London Borough of"; else no name but that there are several.
    private static string Spoken(List<(string Area, string Reason, Nation Nation)> areas)
    {
        var all = string.Join("; ", areas.Select(area => area.Area));
        if (Words(all) <= WordsOfAreas)
        {
            return all;
        }

        var first = Nations.Short(areas[0].Area);
        return areas.Count == 1 ? string.Join(" ", first.Split(' ').Take(WordsOfAreas)) + (Words(first) > WordsOfAreas ? "..." : "")
            : Words(first) <= WordsOfAreas - 2 ? first + " and others"
            : "each area named";
    }

    private static string NotThrough(Contact contact) => contact.ComplainedOf == ComplainedOf.None ? "." : ", not through those complained of.";

    private static int Words(string text) => text.Split(' ').Length;

    private static string Named(string area, Nation given)
    {
        var nation = given != Nation.Unknown ? given : Nations.Of(area);
        return nation is Nation.Unknown or Nation.England || area == Nations.Name(nation) ? area : area + " (" + Nations.Name(nation) + ")";
    }

    private static string In(Nation nation) => nation is Nation.Unknown or Nation.England ? "" : " (" + Nations.Name(nation) + ")";

    private static string Reached(string how) => how.Length > 0 ? " (" + how + ")" : "";

    private static string NotTo(ComplainedOf about) => about == ComplainedOf.None ? "" : "not to, or only through, " + string.Join(", ", Names(about)) + ".";

    private static IEnumerable<string> Names(ComplainedOf about)
    {
        if (about.HasFlag(ComplainedOf.HomeOrCarer))
        {
            yield return "the home, its staff or the carer";
        }

        if (about.HasFlag(ComplainedOf.SocialWorker))
        {
            yield return "the social worker named";
        }

        if (about.HasFlag(ComplainedOf.DesignatedOfficer))
        {
            yield return "the designated officer named";
        }

        if (about.HasFlag(ComplainedOf.ThisService))
        {
            yield return "the person of this service who is named";
        }
    }
}
