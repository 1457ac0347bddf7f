namespace CareRights.Web.Owed;

/// <summary>The words of the page for young people. A reader of 12 can follow them; a test holds them to that. What is owed in law is said by the libraries.</summary>
internal static class Leaflet
{
    private static readonly Dictionary<string, string> Days = new() { ["from"] = "The day it began", ["to"] = "The day it ended. Leave this empty if it goes on" };

    /// <summary>The questions, by the field of the facts that each answers.</summary>
    public static IReadOnlyDictionary<string, LeafletQuestion> Questions { get; } = new LeafletQuestion[]
    {
        new("dateOfBirth", "When were you born?", "What you are owed depends on your age."),
        new("lookedAfterPeriods", "When did a council look after you?", "Count foster care, a children's home, or living with family as foster carers. Give each time on its own. If you do not know the day, ask for your file. You have a right to see it.", Days),
        new("lookedAfterPeriods[].legalBasis", "Why did the council look after you?", "A care order is made by a court. Section 20 means that your family or you agreed. Remand means that a court sent you while you waited.", With(Days, "legalBasis", "Why")),
        new("lookedAfterPeriods[].to", "Did your time in care go on past your 16th birthday?", "The last day matters here. Put in the day it ended.", Days),
        new("lookedAfterPeriods[].nation", "Where was the council that looked after you?", "The rules here are for England. Other places have rules of their own.", With(Days, "nation", "Where it was")),
        new("lookedAfterPeriods[].certain", "Are you sure about these times?", "Say no if you are not sure that you were in care then.", With(Days, "certain", "Are you sure?")),
        new("lookedAfterPeriods[].recordedAs", "What did the council call it?", "Some councils wrote that you were in care. Some wrote that they helped you in another way, such as with a room. Ask for your file if you do not know.", With(Days, "recordedAs", "What it was called")),
        new("lookedAfterPeriods[].section20DutyOwed", "Should the council have looked after you then?", "Sometimes a council finds you a place to live and calls it something else. If a court or the Ombudsman said that you should have been in care, say yes.", With(Days, "section20DutyOwed", "Should it have?")),
        new("shortBreakSeries", "Did you go for short breaks?", "Short breaks are stays away from home, such as some weekends, after which you went home.", Days),
        new("otherAccommodation", "At 16 or 17, did you stay in custody, in hospital or somewhere like that?", "Count a hostel too, or a home that the council paid for but did not call care.", With(Days, "kind", "What it was")),
        new("familyHomes", "Since you were 14, have you lived with a parent?", "Count a person who has the rights of a parent too.", With(Days, "with", "Who it was")),
        new("familyHomes[].with", "Who did you live with?", "Pick the word that fits best.", With(Days, "with", "Who it was")),
        new("familyHomes[].who", "Was it the same person each time?", "Write mum, dad or aunt. Do not write a name.", With(Days, "who", "Who it was")),
        new("specialGuardianshipOrders", "Did a court give you a special guardian?", "It is often a family member. The court paper is called a special guardianship order.", new() { ["madeOn"] = "The day of the order", ["dischargedOn"] = "The day it was ended by a court. Leave this empty if it was not", ["lookedAfterImmediatelyBefore"] = "Were you in care right before it?" }),
        new("specialGuardianshipOrders[].lookedAfterImmediatelyBefore", "Were you in care right before you got a special guardian?", "It counts if you went from care to your guardian.", new() { ["madeOn"] = "The day of the order", ["lookedAfterImmediatelyBefore"] = "Were you in care right before it?" }),
        new("disabled", "Were you disabled at 16 and 17?", "This matters if you lived with a family that was not your own."),
        new("owedSection20ButNotAccommodated", "Before 18, did the council leave you with nowhere to live when it should have helped?", "Say yes only if a court, the Ombudsman or the council has said so."),
        new("courses", "Do you study, train or have an apprenticeship?", "Count what you are about to start too.", With(Days, "kind", "What it is", "inPathwayPlan", "Is it in your pathway plan?", "academicYears", "How many years it lasts")),
        new("courses[].inPathwayPlan", "Is your course in your pathway plan?", "The pathway plan is the paper that says how the council will help you.", With(Days, "kind", "What it is", "inPathwayPlan", "Is it in the plan?")),
        new("courses[].academicYears", "How many years does your course last?", "Count school or university years.", With(Days, "kind", "What it is", "academicYears", "How many years")),
        new("courses[].termTimeAccommodationClosedInVacation", "Must you leave your room in the holidays?", "Some university rooms shut when term ends.", With(Days, "termTimeAccommodationClosedInVacation", "Does it shut?")),
        new("toldAuthorityOfEducationOn", "Have you told the council that you study, or want to?", "Write the day like this: 2026-09-01. Write never if you have not."),
        new("stayingPut", "Do you live with the foster carer you had when you turned 18?", "This is called staying put.", Days),
        new("stayingPut[].inconsistentWithWelfare", "Does the council say that you should not stay there?", "It may say so if staying is not good for you.", With(Days, "inconsistentWithWelfare", "Does it say so?")),
        new("residences", "Where did you live while you were in care?", "Write the town or district, not the street.", With(Days, "district", "Town or district")),
        new("services.pathwayPlanOn", "Do you have a pathway plan?", "Write the day it was made like this: 2026-09-01. Write never if you have none."),
        new("services.needsAssessmentOn", "Has the council asked what help you need and written it down?", "Write the day like this: 2026-09-01. Write never if it has not."),
        new("services.lastPathwayPlanReviewOn", "When did someone last go through your plan with you?", "Write the day like this: 2026-09-01. Write never if nobody has."),
        new("services.lastPersonalAdviserVisitOn", "When did your personal adviser last visit you?", "Write the day like this: 2026-09-01. Write never if nobody came."),
        new("services.lastOfferOfAdviceAndSupportOn", "When did the council last offer you help?", "Write the day like this: 2026-09-01. Write never if it did not."),
        new("services.askedForAdviceAndSupportOn", "Since you turned 21, have you asked the council for help?", "Write the day like this: 2026-09-01. Write never if you have not."),
        new("services.apprenticeshipBursaryPaidOn", "Have you been paid the bursary for an apprenticeship?", "Write the day like this: 2026-09-01. Write never if you have not."),
        new("circumstances.vulnerableFromCare", "Has someone said that you need more help because you were in care?", "A housing officer decides this. Say yes if they have."),
        new("circumstances.relevantStudent", "Do you study full time and have nowhere to live in the holidays?", "Say yes if both are true."),
        new("circumstances.responsibleForChild", "Do you look after a child of your own?", "Or a child who lives with you."),
        new("circumstances.partnerResponsibleForChild", "Does your partner look after a child?", "A partner is someone you live with as a couple."),
        new("circumstances.pregnantNearBirth", "Are you having a baby soon, or have you just had one?", "Soon is within 11 weeks. Just had is within 15 weeks."),
        new("circumstances.carer", "Do you care for someone who is very ill or disabled?", "It must be many hours each week."),
        new("circumstances.withoutParentalSupport", "Do you get no help from your parents?", "Say yes if they do not help you at all."),
        new("circumstances.limitedCapabilityForWork", "Does illness or disability limit how much you can work?", "The job centre decides this. Say yes if it has."),
        new("circumstances.medicalStatement", "Do you have a fit note from a doctor?", "It says that you are not well enough to work."),
        new("circumstances.owedAccommodationUnderSection20", "Does a council have to find you a home as a child?", "A social worker decides this. Say yes if they have."),
        new("circumstances.eligibleForChildTrustFund", "Did you have a Child Trust Fund?", "It was savings for each child born from September 2002 to early January 2011."),
    }.ToDictionary(question => question.Path);

    /// <summary>What each status means.</summary>
    public static IReadOnlyDictionary<string, (string Title, string Meaning)> Statuses { get; } = new Dictionary<string, (string, string)>
    {
        ["Eligible"] = ("You are in care and nearly grown up", "The council looks after you now. It must start to plan with you for when you leave. The law calls you an eligible child."),
        ["Relevant"] = ("You have left care and you are not 18 yet", "The council must still look out for you. It must help with a home and with money to live on. The law calls you a relevant child."),
        ["FormerRelevant"] = ("You are a care leaver", "The council that looked after you must stay in touch and help you. The law calls you a former relevant child."),
        ["Qualifying"] = ("You can ask for help", "You spent some time in care, or had a special guardian. The council must give you advice, and can help in other ways. The law calls you a person who qualifies for advice."),
        ["None"] = ("These rules are not for you, from what you told us", "They are for people who spent some time in care. If that seems wrong, check the days or ask for help below. Other rules may help you."),
        ["Unknown"] = ("We cannot tell yet", "This does not mean no. We need to know more. Answer what you can, and ask for help with the rest."),
    };

    /// <summary>Where to get help, with the number to call.</summary>
    public static IReadOnlyList<(string Name, string Says, string Number)> Help { get; } =
    [
        ("If you are in danger now", "Call the police.", "999"),
        ("Help at Hand", "The team of the Children's Commissioner. It is free and is just for children in care and care leavers. Call from 9 to 5, Monday to Friday.", "0800 528 0731"),
        ("Coram Voice", "They help you find an advocate. An advocate speaks up for you. It is free.", "0808 800 5792"),
        ("Childline", "Talk about anything, day or night. It is free.", "0800 1111"),
    ];

    /// <summary>How firm each thing is.</summary>
    public static IReadOnlyDictionary<string, string> Firmness { get; } = new Dictionary<string, string>
    {
        ["Duty"] = "This must be done.",
        ["Power"] = "This can be done. You can ask, and they must think about it fairly.",
        ["Discretion"] = "You can ask for this. It is not a right.",
        ["LocalPractice"] = "Each council makes its own rule. Ask yours.",
    };

    public const string Intro = "Answer what you can. We ask the thing that helps most first. You can skip a question or stop at any time.";
    public const string Private = "Nothing is saved and nothing is sent. When you close this page it is all gone. Do not type your name.";
    public const string NotLaw = "We cannot ask you about this one. The law itself is not clear. An adviser can help.";
    public const string Owed = "This is what you can get now.";
    public const string Perhaps = "We do not know enough about these yet. It does not mean no.";
    public const string Changes = "This is what we know will change if nothing else does.";
    public const string Done = "We have no more to ask about your place in the law. You can still answer more below to find out about other help.";

    /// <summary>Every text, for the test of how well it reads.</summary>
    public static IEnumerable<string> Texts =>
        Questions.Values.SelectMany(question => new[] { question.Asked, question.Hint }.Concat((question.Labels ?? []).Values))
            .Concat(Statuses.Values.SelectMany(status => new[] { status.Title, status.Meaning }))
            .Concat(Help.Select(help => help.Says))
            .Concat(Firmness.Values)
            .Concat([Intro, Private, NotLaw, Owed, Perhaps, Changes, Done]);

    private static Dictionary<string, string> With(Dictionary<string, string> labels, params string[] more)
    {
        var all = new Dictionary<string, string>();
        for (var i = 0; i < more.Length; i += 2)
        {
            all[more[i]] = more[i + 1];
        }

        return all.Concat(labels).ToDictionary(each => each.Key, each => each.Value);
    }
}

/// <summary>A question to a young person.</summary>
/// <param name="Path">The field of the facts that answers it.</param>
/// <param name="Asked">The question.</param>
/// <param name="Hint">What helps to answer it.</param>
/// <param name="Labels">The parts of it that are asked for, if it is answered by rows.</param>
internal sealed record LeafletQuestion(string Path, string Asked, string Hint, Dictionary<string, string>? Labels = null);
