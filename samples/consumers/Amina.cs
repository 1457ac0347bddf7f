using System;
using System.Linq;
using CareRights;
using CareRights.Eligibility;
using CareRights.Eligibility.LeavingCare;
using NodaTime;

// Amina, an invented person: accommodated under section 20 from her sixteenth year, asked about on the day before and the day of her 16th birthday.
var amina = new Person
{
    Born = new LocalDate(2009, 6, 1),
    Care = CareHistory.From(new LookedAfterPeriod(new LocalDate(2025, 1, 8), null, Nation.England) { LegalBasis = LegalBasis.Section20, Authority = "Bristol" }),
};

foreach (var asOf in new[] { new LocalDate(2025, 5, 31), new LocalDate(2025, 6, 1) })
{
    var eligible = EligibleChild.Assess(amina, asOf);
    Console.WriteLine(asOf.ToString("uuuu-MM-dd", null) + " eligible child: " + eligible.Answer);
    Console.WriteLine("  because: " + string.Join("; ", eligible.Decisive.Select(finding => finding.Condition + " [" + finding.Authority + "] " + finding.Answer)));
}

// What is not known is never no.
var unknown = EligibleChild.Assess(amina with { Born = null }, new LocalDate(2025, 6, 1));
Console.WriteLine("date of birth not known: " + unknown.Answer + ", missing: " + string.Join(", ", unknown.Missing));

// Ten working days over the State Funeral of 19 September 2022.
Console.WriteLine("due " + WorkingDays.EnglandAndWales.After(new LocalDate(2022, 9, 12), 10)?.ToString("uuuu-MM-dd", null));
