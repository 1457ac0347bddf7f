namespace CareRights.Tool.Tests.Decide;

/// <summary>One contact as an adviser would meet it.</summary>
/// <param name="Title">What it is, in a few words.</param>
/// <param name="Said">What the adviser hears or reads.</param>
/// <param name="Facts">The facts, as JSON.</param>
/// <param name="Outcome">What the plan must come to.</param>
/// <param name="Steps">The routes it must have; those after a bar it must not have.</param>
/// <param name="Look">What a safeguarding lead looks for in the plan, and where guidance was not read.</param>
internal sealed record WorkedContact(string Title, string Said, string Facts, string Outcome, string Steps, string Look);

/// <summary>Forty contacts. All are invented.</summary>
internal static partial class WorkedContacts
{
    public static IReadOnlyList<WorkedContact> All { get; } = [.. Danger, .. Telling, .. Duties, .. Others];

    private static IEnumerable<WorkedContact> Danger =>
    [
        new("A weapon at the door", "Tuesday, quarter past ten. A boy whispers: he is outside my door with a knife.",
            """{"enquirer":"Child","immediateDanger":"Yes","weapon":"Yes","childIsInAuthority":"Camden","childIdentifiable":"Yes","receivedAt":"2026-11-17T10:15"}""",
            "Emergency", "Emergency999 LocalAuthorityFrontDoor Supervisor", "Police first, on a second phone. Yes or no questions. No consent is needed."),
        new("Every answer is no, and a sign was said", "An intake form says 'no' to every question. The free text says she has saved up tablets and wrote goodbye letters.",
            """{"enquirer":"Child","age":16,"otherHarmQuestions":"No","immediateDanger":"No","lifeSafetyFlags":["OverdoseOrSuicidePlan"],"childIdentifiable":"Yes","receivedAt":"2026-11-20T16:00"}""",
            "Emergency", "Emergency999 Health DesignatedSafeguardingLead", "The sign outranks the form. The contradiction is named and a human looks now."),
        new("Eleven and missing at night", "Friday, half past eleven at night. A foster carer: she is eleven, she has not come home.",
            """{"enquirer":"ParentOrCarer","callerIsPersonOfConcern":"No","age":11,"missing":"Yes","lookedAfter":"Yes","placingAuthority":"Kent","childIsInAuthority":"Medway","childIdentifiable":"Yes","receivedAt":"2026-11-20T23:30"}""",
            "Emergency", "Emergency999 EmergencyDutyTeam PlacingAuthority ReviewingOfficer | LocalAuthorityFrontDoor",
            "Age and hour make danger without a flag. The statutory guidance on missing children (2014) was not read."),
        new("Missing and exploited, by day", "A school: a boy of 15 has been gone since yesterday; older men collect him in cars.",
            """{"enquirer":"Professional","callerIsPersonOfConcern":"No","age":15,"missing":"Yes","redFlags":["Exploitation"],"trafficking":"Unknown","childIsInAuthority":"Leeds","childIdentifiable":"Yes","receivedAt":"2026-11-18T11:00"}""",
            "Emergency", "Emergency999 Police LocalAuthorityFrontDoor", "Missing with exploitation is danger at any hour. The caller is not told first: it may warn those who exploit."),
        new("Missing by day, nothing else known", "A residential worker at noon: he is 17 and left after breakfast.",
            """{"enquirer":"Professional","callerIsPersonOfConcern":"No","age":17,"missing":"Yes","immediateDanger":"Unknown","lookedAfter":"Yes","placingAuthority":"Hull","childIsInAuthority":"Leeds","childIdentifiable":"Yes","receivedAt":"2026-11-18T12:00"}""",
            "Refer", "Police LocalAuthorityFrontDoor PlacingAuthority | Emergency999", "Not yet an emergency, and not a thing for later: the police hear now, and the questions that decide come first."),
        new("Overdose taken", "Webchat: i took all mums tablets an hour ago, dont tell her.",
            """{"enquirer":"Child","selfHarmOrSuicide":"Yes","overdoseOrPlanToDie":"Yes","childIdentifiable":"No","technicalIdentifierHeld":"Yes","childConsents":"No","receivedAt":"2026-11-20T20:10"}""",
            "Emergency", "Emergency999 Health EmergencyDutyTeam KeepTalking", "Ambulance and police. 'Where are you now?' is the first question. No step goes to an authority that nobody knows."),
        new("A baby with a bruise", "A neighbour: the baby is four months old and has a bruise on the cheek. The parents are at home with her.",
            """{"enquirer":"OtherAdult","callerIsPersonOfConcern":"No","age":0,"injury":"Yes","mayBeAtRiskOfHarm":"Yes","significantHarmSuspected":"Yes","personOfConcernWithChildToday":"Yes","childIsInAuthority":"Bradford","childIdentifiable":"Yes","receivedAt":"2026-11-21T11:00"}""",
            "Emergency", "Emergency999 MedicalExamination EmergencyDutyTeam | LocalAuthorityFrontDoor", "Any injury to a baby who cannot move about is danger. A Saturday, so the emergency duty team."),
        new("A flight on Sunday", "Friday, twenty to seven. A girl of 13: my aunt booked a flight on Sunday for the ceremony; they took my passport.",
            """{"enquirer":"Child","age":13,"fgmFeared":"Yes","travelAbroadWithinDays":"Yes","childIsInAuthority":"Birmingham","childIdentifiable":"Yes","receivedAt":"2026-11-20T18:40"}""",
            "Emergency", "Emergency999 EmergencyDutyTeam Police | PoliceReportSection5B", "Nothing has been done yet, so the duty of section 5B does not run. The family hears nothing from us. One-chance guidance was not read."),
        new("The contact is lost", "Webchat, Saturday, five past eleven at night, she says she is 14: he is coming up the stairs. Disconnected.",
            """{"enquirer":"Child","age":14,"lifeSafetyFlags":["AbuserPresentOrAloneWithChild"],"contactLost":"Yes","technicalIdentifierHeld":"Yes","childIdentifiable":"No","receivedAt":"2026-11-21T23:05"}""",
            "Emergency", "Emergency999 EmergencyDutyTeam Supervisor | KeepTalking", "Nobody calls or texts back unless she said that it is safe. 999 with what is held."),
        new("Sextortion with a deadline", "A boy of 15: they want 200 pounds by midnight or they send the pictures to everyone; I want to die.",
            """{"enquirer":"Child","age":15,"sextortion":"Yes","selfHarmOrSuicide":"Yes","childIdentifiable":"Yes","childIsInAuthority":"Bristol","receivedAt":"2026-11-19T21:30"}""",
            "Emergency", "Emergency999 OnlineSafety Health Police", "Do not pay, do not delete, an adult beside him. Nobody looks at the image. Practice, called so."),
    ];

    private static IEnumerable<WorkedContact> Telling =>
    [
        new("A father rings about marks on his son", "A father: the school asked about marks, I want to know what they said. He is with the boy now.",
            """{"enquirer":"ParentOrCarer","mayBeAtRiskOfHarm":"Yes","personOfConcernWithChildToday":"Yes","reasonsNotToTellNow":["IncreasesRiskToChild"],"childIdentifiable":"Yes","childIsInAuthority":"Derby","receivedAt":"2026-11-18T15:00"}""",
            "Emergency", "Emergency999 LocalAuthorityFrontDoor", "The caller may be the person of concern and a reason is recorded: he is not told. Nobody has ruled danger out."),
        new("Illness that may be made up", "A mother asks for support: the hospital does not believe her, her daughter has had twelve operations.",
            """{"enquirer":"ParentOrCarer","callerIsPersonOfConcern":"Unknown","redFlags":["FabricatedOrInducedIllness"],"otherHarmQuestions":"No","childIdentifiable":"Yes","childIsInAuthority":"York","receivedAt":"2026-11-18T10:00"}""",
            "Refer", "LocalAuthorityFrontDoor Police MedicalExamination", "Parents are not told by the advice line at all before the strategy discussion."),
        new("A monitored phone and a feared marriage", "A girl of 17 speaks quietly: dad reads my phone, there is a cousin I have to marry at Christmas.",
            """{"enquirer":"Child","age":17,"redFlags":["ForcedMarriageOrHonourAbuse"],"mayBeAtRiskOfHarm":"Yes","contactMonitored":"Yes","childIdentifiable":"Yes","childIsInAuthority":"Luton","receivedAt":"2026-11-18T16:45"}""",
            "Refer", "ForcedMarriageUnit Police LocalAuthorityFrontDoor", "A code word and a safe channel. No family interpreter. She is told when it is safe."),
        new("She confirmed a safe channel", "The same girl, by the school's phone, alone with the nurse.",
            """{"enquirer":"Child","age":17,"redFlags":["ForcedMarriageOrHonourAbuse"],"mayBeAtRiskOfHarm":"Yes","contactMonitored":"Yes","safeChannelConfirmed":"Yes","childIdentifiable":"Yes","childIsInAuthority":"Luton","receivedAt":"2026-11-18T16:45"}""",
            "Refer", "ForcedMarriageUnit Police", "Told while acting, over that channel only."),
        new("A neighbour and a step-father", "A neighbour: the girl told my daughter what her step-father does at night.",
            """{"enquirer":"OtherAdult","callerIsPersonOfConcern":"No","redFlags":["SexualAbuseDisclosed"],"mayBeAtRiskOfHarm":"Yes","childIdentifiable":"Yes","childIsInAuthority":"Salford","receivedAt":"2026-11-18T13:00"}""",
            "Refer", "Police LocalAuthorityFrontDoor MedicalExamination", "The neighbour may be told. The family is not, before the strategy discussion. Evidence is lost with time."),
        new("A boy who says do not tell anyone", "A boy of 15 in foster care: he punches me; don't tell anyone.",
            """{"enquirer":"Child","age":15,"mayBeAtRiskOfHarm":"Yes","allegationAgainstPersonWorkingWithChildren":"Yes","lookedAfter":"Yes","placingAuthority":"Stoke-on-Trent","childIsInAuthority":"Stafford","childConsents":"No","childIdentifiable":"Yes","concernIsAbout":["HomeOrCarer"],"receivedAt":"2026-11-19T11:00"}""",
            "Refer", "LocalAuthorityFrontDoor PlacingAuthority Lado ReviewingOfficer", "Told first and why; the referral does not wait for his leave. Not through the carer."),
        new("The manager and the social worker", "A girl of 16 in a children's home: the manager touches us; my social worker knows and told me to keep quiet.",
            """{"enquirer":"Child","age":16,"allegationAgainstPersonWorkingWithChildren":"Yes","redFlags":["SexualAbuseDisclosed"],"anotherChildMayBeAtRisk":"Yes","lookedAfter":"Yes","placingAuthority":"Essex","childIsInAuthority":"Suffolk","regulatedSetting":"Yes","concernIsAbout":["HomeOrCarer","SocialWorker"],"childIdentifiable":"Yes","receivedAt":"2026-11-18T14:00"}""",
            "Refer", "LocalAuthorityFrontDoor PlacingAuthority Lado Regulator Police", "Above the social worker named. Other residents are children of concern."),
        new("A retraction", "A teacher: she now says she made it up.",
            """{"enquirer":"Professional","callerIsPersonOfConcern":"No","otherHarmQuestions":"No","redFlags":["Retraction"],"levelReachedBefore":"S47ChildProtection","childIdentifiable":"Yes","childIsInAuthority":"Oxfordshire","receivedAt":"2026-11-18T09:30"}""",
            "Refer", "LocalAuthorityFrontDoor DesignatedSafeguardingLead", "The level stays. A retraction is not evidence of safety."),
        new("A decision holds the referral", "A girl of 15 was cut years ago; she told the school nurse. The safeguarding lead decides to wait with the referral until the strategy call.",
            """{"enquirer":"Professional","callerIsPersonOfConcern":"No","age":15,"otherHarmQuestions":"No","fgmDone":"Known","workerIsRegulatedProfessional":"Yes","toldByTheGirlOrSignsSeen":"Yes","childIdentifiable":"Yes","childIsInAuthority":"Brent","receivedAt":"2026-11-18T09:30","humanDecision":{"level":"S47ChildProtection","levelConsidered":"S47ChildProtection","by":"D. Lead","role":"safeguarding lead","on":"2026-11-18","why":"strategy call at noon","holdsReferral":true}}""",
            "Refer", "PoliceReportSection5B Police MedicalExamination | LocalAuthorityFrontDoor", "The decision holds the referral and nothing else. The duty of section 5B is personal and is never held. Home Office procedure: not read."),
    ];
}
