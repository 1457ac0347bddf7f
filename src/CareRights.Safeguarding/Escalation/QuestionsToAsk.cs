using System.Collections.Generic;

namespace CareRights.Safeguarding.Escalation;

/// <summary>What must be asked next, the most pressing first.</summary>
internal static class QuestionsToAsk
{
    public static IReadOnlyList<string> Of(Contact contact, ContactReading reading)
    {
        var ask = new List<string>();
        if (contact.ContactLost != Reply.Yes)
        {
            Add(contact.ContactMonitored is Reply.NotAsked or Reply.Unknown, "Can you talk safely, or may somebody hear or read this? (Yes or no is enough.)", ask);
            Add(contact.ContactMonitored == Reply.Yes && contact.SafeChannelConfirmed != Reply.Yes, "Agree a code word and a channel that the child confirms as safe; ask only what yes or no answers.", ask);
        }

        foreach (var (question, answer) in contact.Harm.Questions)
        {
            Add(answer is Reply.NotAsked or Reply.Unknown, question, ask);
        }

        if (!reading.IsReferred)
        {
            return ask;
        }

        Add(contact.PersonOfConcernWithChildToday is Reply.NotAsked or Reply.Unknown, "Is the person of concern with a child, or on duty, today or tonight? When is the child next alone with that person?", ask);
        Add(contact.ChildIdentifiable != Reply.Yes, "What would let us find the child: a first name, a school, a town, a number?", ask);
        Add(contact.ChildIsIn.Length == 0, "Where is the child now, and where does the child live?", ask);
        Add(contact.LookedAfter is Reply.NotAsked or Reply.Unknown, "Is the child looked after, and by which authority?", ask);
        Add(contact.LookedAfter == Reply.Yes && contact.PlacingAuthority.Length == 0, "Which authority looks after the child?", ask);
        Add(contact.Harm.AllegationAgainstWorker == Reply.Yes && contact.RegulatedSetting is Reply.NotAsked or Reply.Unknown, "Is the setting one that Ofsted regulates: a children's home, fostering, a nursery?", ask);
        Add(contact.Harm.MutilationDone == MutilationDone.Known && contact.WorkerIsRegulatedProfessional is Reply.NotAsked or Reply.Unknown, "Is the worker who heard it a teacher or a registered professional, and was it the girl who told?", ask);
        Add(contact.Harm.Missing == Reply.Yes, "How old is the missing child, since when, with whom, and is there exploitation?", ask);
        return ask;
    }

    private static void Add(bool applies, string question, List<string> ask)
    {
        if (applies)
        {
            ask.Add(question);
        }
    }
}
