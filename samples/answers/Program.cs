// answers NAME: what the command on the first line of the file of that name prints, made from the packages alone.
using System;
using System.Collections.Generic;
using System.IO;

var samples = new Dictionary<string, Action<Stream>>
{
    ["Stability"] = Stability.Write, ["Index"] = Index.Write, ["Check"] = Check.Write, ["Status"] = Status.Write, ["Report"] = Report.Write, ["Meetings"] = Meetings.Write,
    ["Council"] = Council.Write, ["Themes"] = Themes.Write, ["Deadline"] = Deadline.Write, ["Decide"] = Decide.Write, ["Sample"] = Sample.Write,
};
using var output = Console.OpenStandardOutput();
samples[args[0]](output);
