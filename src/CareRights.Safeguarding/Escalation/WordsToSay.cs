using System.Collections.Generic;

namespace CareRights.Safeguarding.Escalation;

/// <summary>What is said to the child, in words that can be read out. Nothing here promises secrecy, asks leave or leads the child.</summary>
internal static class WordsToSay
{
    public static IReadOnlyList<string> Of(Contact contact, ContactReading reading, TellWhen child)
    {
        var say = new List<string>();
        if (contact.ContactLost == Answer.Yes || contact.Caller is not (Caller.Child or Caller.CareLeaver or Caller.Unknown))
        {
            return say;
        }

        if (reading.IsEmergency)
        {
            say.Add(child == TellWhen.WhenSafe ? "\"Stay with me. Just say yes or no if that is easier.\"" : "\"I am getting help to you now. Stay with me. Just say yes or no if that is easier.\"");
        }

        switch (child)
        {
            case TellWhen.NothingToTell:
                say.Add("\"You can talk to us without giving your name. If I think a child may be at risk of harm, I have to pass that on, and I will tell you.\"");
                break;
            case TellWhen.BeforeReferring when contact.Caller == Caller.CareLeaver && ContactReading.Over18(contact) && !reading.AdultAlone:
                say.Add("\"You were right to tell me. I have to pass on what may put a child at risk. I will tell you who hears it and why. What would you like me to say for you?\"");
                break;
            case TellWhen.BeforeReferring when reading.AdultAlone:
                say.Add("\"Thank you for telling me. I would like to get you help from the people who can give it, and I will tell you who and why. What should they know?\"");
                break;
            case TellWhen.BeforeReferring:
                say.Add("\"You were right to tell me. I have to pass this on so that you are safe. I will tell you who hears it and why. What would you like me to say for you?\"");
                break;
            case TellWhen.WhileActing:
                say.Add("\"I am telling the people who can keep you safe, and I will explain who and why. What should they know?\"");
                break;
            default:
                say.Add("\"Thank you for telling me. You did the right thing.\"");
                say.Add("Do not say now who is told; a human decides when it is safe. Promise nothing, secrecy least of all.");
                break;
        }

        if (contact.Harm.Sextortion == Answer.Yes || (contact.Harm.DangerSigns & DangerSigns.SextortionWithDespair) != DangerSigns.None)
        {
            say.Add("\"You are not in trouble. Do not pay. Do not delete anything. Do not answer them. Is there an adult you trust near you?\"");
        }

        return say;
    }
}
