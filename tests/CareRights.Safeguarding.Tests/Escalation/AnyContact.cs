namespace CareRights.Safeguarding.Tests.Escalation;

/// <summary>Contacts at random, with every fact in them: three in four with a few facts, so that what each does shows, and one in four crowded with them.</summary>
internal static class AnyContact
{
    private static readonly string[] Areas =
    [
        "Camden", "London Borough of Camden", "Bournemouth, Christchurch and Poole", "London Borough of Barking and Dagenham", "Royal Borough of Windsor and Maidenhead", "Rhondda Cynon Taf",
        "South Eastern Health and Social Care Trust", "Highland", "The Joint Children's Trust of Nine Towns and of the Villages round Them All", "Bath and North East Somerset Council", "Jersey",
    ];

    /// <summary>Checks a property on 4,000 contacts that are the same every time and 1,000 new ones; CARERIGHTS_CONTACTS asks for so many new ones instead. The property says what is wrong, or nothing; a failure names the seed of its contact.</summary>
    public static void Check(Xunit.Abstractions.ITestOutputHelper output, Func<Contact, Random, string> property)
    {
        var fresh = Random.Shared.Next(1 << 30);
        var many = int.TryParse(Environment.GetEnvironmentVariable("CARERIGHTS_CONTACTS"), out var asked);
        var contacts = many ? asked : 5_000;
        var wrong = new System.Collections.Concurrent.ConcurrentBag<string>();
        Parallel.For(0, contacts, i =>
        {
            var seed = many || i >= 4_000 ? fresh + i : i;
            var random = new Random(seed);
            if (property(Next(random), random) is { Length: > 0 } fault)
            {
                wrong.Add("Seed " + seed + ": " + fault);
            }
        });
        output.WriteLine("{0} contacts, the new ones from seed {1} on", contacts, fresh);
        wrong.Count.Should().Be(0, "{0}", string.Join("\n", wrong.Take(5)));
    }

    public static Contact Next(Random random)
    {
        // How many facts in a hundred are given at all, and how many of those are yes.
        var given = random.Next(4) switch { 0 => 90, 1 => 5, 2 => 15, _ => 30 };
        bool Is(int inAHundred) => random.Next(100) < inAHundred;
        Answer? Any() => !Is(given) ? null : Is(60) ? Answer.Yes : Is(50) ? Answer.No : Answer.Unknown;
        string Area() => Is(given + 20) ? Areas[random.Next(Areas.Length)] : "";
        T One<T>() where T : struct, Enum => Enum.GetValues<T>()[random.Next(Enum.GetValues<T>().Length)];
        int Flags(int of) => Enumerable.Range(0, of).Where(_ => Is(given / 3)).Sum(bit => 1 << bit);
        var denied = new HarmAnswers[] { new(), new() { OtherQuestions = Answer.No }, Contacts.NoHarm }[random.Next(3)];
        return new()
        {
            Harm = denied with
            {
                ImmediateDanger = Any() ?? denied.ImmediateDanger,
                MayBeAtRiskOfHarm = Any() ?? denied.MayBeAtRiskOfHarm,
                AnotherChildMayBeAtRisk = Any() ?? denied.AnotherChildMayBeAtRisk,
                SignificantHarmSuspected = Any() ?? denied.SignificantHarmSuspected,
                AllegationAgainstWorker = Any() ?? denied.AllegationAgainstWorker,
                CrimeSuspected = Any() ?? denied.CrimeSuspected,
                MutilationDone = Is(given) ? One<MutilationDone>() : denied.MutilationDone,
                MutilationFeared = Any() ?? denied.MutilationFeared,
                Trafficking = Any() ?? denied.Trafficking,
                Radicalisation = Any() ?? denied.Radicalisation,
                Missing = Any() ?? denied.Missing,
                SelfHarmOrSuicide = Any() ?? denied.SelfHarmOrSuicide,
                Weapon = Any(),
                OverdoseOrPlanToDie = Any(),
                Injury = Any(),
                TravelAbroadWithinDays = Any(),
                SexualActivity = Any(),
                Sextortion = Any(),
                HarmedByAnotherChild = Any(),
                UnregisteredPlacement = Any(),
                UnbornChild = Any(),
                DangerSigns = (DangerSigns)Flags(13),
                ProtectionSigns = (ProtectionSigns)Flags(18),
                OtherDangerSigns = Is(given / 5) ? ["local"] : [],
                OtherProtectionSigns = Is(given / 5) ? ["local"] : [],
            },
            Received = Is(50) ? null : Contacts.At(2026, 11, 15 + random.Next(7), random.Next(24)),
            Caller = Is(80) ? One<Caller>() : Caller.Unknown,
            CallerIsPersonOfConcern = Any(),
            Anonymous = Any(),
            ChildIdentifiable = Any(),
            PersonOfConcernIdentifiable = Any(),
            TechnicalIdentifierHeld = Any(),
            ContactLost = Any(),
            ContactMonitored = Any(),
            SafeChannelConfirmed = Any(),
            Age = Is(30) ? null : random.Next(30),
            MayBeUnder18 = Any(),
            Nation = Is(30) ? One<Nation>() : Nation.Unknown,
            ChildIsIn = Area(),
            ChildLivesIn = Area(),
            PersonOfConcernIn = Area(),
            LookedAfter = Any(),
            PlacingAuthority = Area(),
            RegulatedSetting = Any(),
            PersonOfConcernWithChildToday = Any(),
            ComplainedOf = (ComplainedOf)Flags(4),
            WorkerIsRegulatedProfessional = Any(),
            ToldByTheGirlOrSignsSeen = Any(),
            AdultAtRisk = Any(),
            AdultInDanger = Any(),
            AdultSurvivor = Any(),
            HomelessTonight = Any(),
            PrivateFosteringNotNotified = Any(),
            InCustodyWithoutAppropriateAdult = Any(),
            ChildConsents = Any(),
            ChildHasUnderstanding = Any(),
            MatterBeforeCourt = Any(),
            DisagreesWithAgency = Any(),
            Needs = (Needs)Flags(8),
            WithinSection8A = Any(),
            LeavingCareServicesSince16 = Any(),
            InFullTimeEducationOrDisabled = Any(),
            PriorLevel = Is(given / 3) ? One<SafeguardingLevel>() : null,
            Judgements = Is(given / 3) ? [new(One<SafeguardingLevel>(), "A", "social worker", Contacts.Today, "w")] : [],
            ReasonsNotToTellNow = Is(given / 3) ? [One<ReasonNotToTellNow>()] : [],
            NotRead = Is(given / 5) ? ["receivedAt: 25:00 is no time."] : [],
        };
    }
}
