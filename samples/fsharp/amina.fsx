// dotnet fsi samples/fsharp/amina.fsx
// To use the packed files of this repository instead of a published package, set RestoreAdditionalProjectSources to the full path of artifacts/packages.
#r "nuget: CareRights.Eligibility, 0.1.0"

open CareRights
open CareRights.Eligibility
open CareRights.Eligibility.LeavingCare
open NodaTime

// Amina is invented. A fact left out is unknown, never no.
let care = CareHistory.From(LookedAfterPeriod(LocalDate(2025, 1, 8), System.Nullable(), Nation.England, LegalBasis = LegalBasis.Section20))
let amina = Person(Born = LocalDate(2009, 6, 1), Care = care)

for asOf in [ LocalDate(2025, 5, 31); LocalDate(2025, 6, 1) ] do
    let eligible = EligibleChild.Assess(amina, asOf)
    match eligible.Answer with
    | Answer.Yes -> printfn "%O eligible: %s" asOf (eligible.Findings |> Seq.map (fun f -> string f.Authority) |> Seq.head)
    | Answer.No -> for f in eligible.Decisive do printfn "%O not met: %s (%O)" asOf f.Condition f.Authority
    | _ -> for fact in eligible.Missing do printfn "%O find out: %s" asOf fact.Question
