// answers FOLDER: what the command on the first line of each file prints, made from the packages alone, to a file of its name.
using System;
using System.Collections.Generic;
using System.IO;

var samples = new Dictionary<string, Action<Stream>>
{
    ["Stability"] = Stability.Write, ["Index"] = Index.Write, ["Check"] = Check.Write, ["Status"] = Status.Write, ["Report"] = Report.Write, ["Meetings"] = Meetings.Write,
    ["Council"] = Council.Write, ["Themes"] = Themes.Write, ["Batch"] = Batch.Write, ["Deadline"] = Deadline.Write, ["Decide"] = Decide.Write, ["Sample"] = Sample.Write,
};
foreach (var (name, write) in samples)
{
    using var output = File.Create(Path.Combine(args[0], name));
    write(output);
}
