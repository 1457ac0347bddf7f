using System.Collections.Generic;
using System.Linq;
using CareRights.Stability.Measures;
using CareRights.Stability.Measures.Schools;

namespace CareRights.Stability.Figures;

/// <summary>Moves of school. A return knows no phases of schools: a transfer is told by age where it could be one.</summary>
internal static class SchoolMeasures
{
    public static IReadOnlyList<Measure> All { get; } =
    [
        .. from years in new[] { 1, 2 }
           from definition in new[] { Definition.DfE, Definition.CommissionerAsWritten }
           from moves in new[] { SchoolMoves.Any, SchoolMoves.MidYear }
           select Of(definition, moves, years),
    ];

    private static Measure Of(Definition definition, SchoolMoves moves, int years)
    {
        var measure = SchoolMeasure.Of(definition, moves, years, PhaseTransfers.ByPhaseThenAge);
        var title = (moves == SchoolMoves.Any ? "a move of school" : "a move of school in mid-year")
            + (years > 1 ? $" in {years} years" : moves == SchoolMoves.Any ? " in the year" : "");
        return new(measure.Key, MeasureSource.For(definition), title, (child, year) =>
        {
            var answer = child.SchoolsBy(measure, year);
            return new MeasureAnswer<double>(answer.Outcome, answer.Count, answer.Considered, answer.Because);
        })
        {
            Kind = "schools",
            IsByDefault = years == 1,
            Needs = SuppliedTables.SchoolHistory,
            Years = years,
            Page = "school-moves",
            Definition = $"Of children looked after on 31 March {(definition == Definition.DfE ? "of compulsory school age" : "aged 5 or over")} who were matched to a school: those with {title}.",
            ReadAt = measure.Source,
            ShownBy = definition == Definition.DfE ? ["DfE"] : ["Commissioner"],
            HoldsFrom = definition == Definition.DfE ? 2022 : 2019,
            Number = "moves",
        };
    }
}
