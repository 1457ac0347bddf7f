using System;
using System.Collections.Generic;
using System.Linq;
using CareRights.Stability.Measures;

namespace CareRights.Stability.Figures;

/// <summary>Care leavers around a birthday of the year (OC3): in touch, in education, employment or training, in suitable accommodation.</summary>
internal static class CareLeaverMeasures
{
    private static readonly (string Key, string Title, int From, int To)[] Ages = [("17_18", "aged 17 or 18", 17, 18), ("19_21", "aged 19 to 21", 19, 21), ("22_25", "aged 22 to 25", 22, 25)];

    private static readonly MeasureAnswer<double> NotInTable = Catalogue.NotApplicable("not in the table of care leavers");
    private static readonly MeasureAnswer<double> NotToItsEnd = Catalogue.Unknown("the return of the year, to its end");
    private static readonly MeasureAnswer<double> NotOfAge = Catalogue.NotApplicable("not of the age that the measure is about");

    public static IReadOnlyList<Measure> All { get; } =
    [
        .. from age in Ages
           from measure in new[] { InTouch(age), Activity(age), Accommodation(age) }
           select measure,
    ];

    private static Measure InTouch((string Key, string Title, int From, int To) age) => Of("dfe_care_leavers_in_touch_", "in touch with the authority", age, row => row.InTouch switch
    {
        "YES" => (Answer.Yes, "YES"),
        "NO" or "REFU" or "NREQ" => (Answer.No, row.InTouch),
        _ => (Answer.Unknown, "the code of IN_TOUCH"),
    });

    // F and P stand for full and part time, G for neither in education, employment nor training; 0 for no information.
    private static Measure Activity((string Key, string Title, int From, int To) age) => Of("dfe_care_leavers_eet_", "in education, employment or training", age, row => row.Activity switch
    {
        { Length: 2 } code when code[0] is 'F' or 'P' && char.IsDigit(code[1]) => (Answer.Yes, code),
        { Length: 2 } code when code[0] == 'G' && char.IsDigit(code[1]) => (Answer.No, code),
        "0" => (Answer.No, "no information"),
        _ => (Answer.Unknown, "the code of ACTIV"),
    });

    // The digit says whether the accommodation is judged suitable (1) or not (2); 0 for no information.
    private static Measure Accommodation((string Key, string Title, int From, int To) age) => Of("dfe_care_leavers_suitable_", "in suitable accommodation", age, row => row.Accommodation switch
    {
        { Length: 2 } code when char.IsLetter(code[0]) && code[1] is '1' or '2' => (code[1] == '1' ? Answer.Yes : Answer.No, code),
        "0" => (Answer.No, "no information"),
        _ => (Answer.Unknown, "the code of ACCOM"),
    });

    private static Measure Of(string key, string title, (string Key, string Title, int From, int To) age, Func<CareLeaverYear, (Answer Answer, string Reason)> judge) =>
        new(key + age.Key, MeasureSource.DfE, $"of care leavers {age.Title}, {title}", (child, year) => Assess(child, year, age.From, age.To, judge))
        {
            Kind = "care_leavers",
            Needs = SuppliedTables.CareLeavers,
            IsCohortOfTable = true,
            Page = "care-leavers",
            Definition = $"Of care leavers {age.Title} on 31 March in the OC3 table, without those who have died and those who returned home: those {title}. No information counts as no.",
            ShownBy = ["DfE", "dashboard"],
            HoldsFrom = age.From == 22 ? 2023 : 2018,
        };

    private static MeasureAnswer<double> Assess(ChildRecord child, StatisticalYear year, int from, int to, Func<CareLeaverYear, (Answer Answer, string Reason)> judge)
    {
        var rows = child.In(year).CareLeaver;
        if (rows.Count == 0)
        {
            // A year that was not seen to its end has no table that is whole.
            return child.Coverage.Shows(year.Last) ? NotInTable : NotToItsEnd;
        }

        if (child.Born is not { } born)
        {
            return Catalogue.Unknown("the date of birth");
        }

        var age = StatutoryAge.Of(born).On(year.Last);
        if (age < from || age > to)
        {
            return NotOfAge;
        }

        return rows.Count == 1 ? OfRow(rows[0], judge) : Catalogue.Agreed([.. rows.Select(row => OfRow(row, judge))]);
    }

    private static MeasureAnswer<double> OfRow(CareLeaverYear row, Func<CareLeaverYear, (Answer Answer, string Reason)> judge)
    {
        if (row.InTouch is "DIED" or "RHOM")
        {
            return Catalogue.NotApplicable(row.InTouch == "DIED" ? "has died" : "returned home for six months or more");
        }

        var (answer, reason) = judge(row);
        return new MeasureAnswer<double>(Catalogue.ToOutcome(answer), null, reason);
    }
}
