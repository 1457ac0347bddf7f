using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace CareRights.Safeguarding.Escalation;

/// <summary>What a plan does not cover, said so that silence is not read as law.</summary>
internal static class NotCovered
{
    public static IReadOnlyList<string> Of(Contact contact, LocalDate asOf)
    {
        var said = new List<string>();
        var nations = new[] { SocialCareSteps.Where(contact), Nations.Of(contact.ChildIsIn), Nations.Of(contact.ChildLivesIn), Nations.Of(contact.PlacingAuthority), Nations.Of(contact.PersonOfConcernIn) };
        foreach (var nation in nations.Distinct().Where(nation => nation is not (Nation.Unknown or Nation.England)))
        {
            said.Add(nation switch
            {
                Nation.Wales => "Wales is not encoded: the Wales Safeguarding Procedures and the Social Services and Well-being (Wales) Act 2014 apply there, not Working Together or Ofsted. Inspection: Care Inspectorate Wales.",
                Nation.Scotland => "Scotland is not encoded: its own child protection guidance and children's hearings apply there, not the Children Act 1989, Working Together or Ofsted. Inspection: the Care Inspectorate.",
                Nation.NorthernIreland => "Northern Ireland is not encoded: its health and social care trusts and its own procedures apply there, not Working Together or Ofsted.",
                _ => "The law of another country is not encoded. Ask the Foreign, Commonwealth and Development Office or the police there; 999 is for the United Kingdom.",
            });
        }

        if (asOf >= new LocalDate(2023, 12, 15))
        {
            said.Add("The text of Working Together " + (asOf >= new LocalDate(2026, 3, 18) ? "2026" : "2023") + " was not read: what rests on it is taken from procedures brought up to date for it.");
        }

        return said;
    }
}
