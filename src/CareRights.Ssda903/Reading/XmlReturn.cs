using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Xml;

namespace CareRights.Ssda903.Reading;

/// <summary>Reads a return as XML (EXPSSDA903), one child at a time.</summary>
internal static class XmlReturn
{
    private static readonly string[] LatinNames = ["ENCODING=\"WINDOWS-1252\"", "ENCODING='WINDOWS-1252'", "ENCODING=\"CP1252\""];

    private const int LongestCell = 1024;
    private const int MostCells = 100_000;

    private static readonly XmlReaderSettings Settings = new()
    {
        // A DOCTYPE is passed over: nothing in it is read, and no entity of it is known.
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        IgnoreWhitespace = true,
        CloseInput = false,
    };

    // A column that stands in one table alone says which table a group of elements is.
    private static readonly Dictionary<string, ReturnTable> TableOfColumn = ReturnTables.All
        .Where(table => table < ReturnTable.SchoolHistory)
        .SelectMany(table => ReturnTables.ColumnsOf(table), (table, column) => (table, column))
        .GroupBy(each => each.column, StringComparer.Ordinal)
        .Where(group => group.Count() == 1)
        .ToDictionary(group => group.Key, group => group.Single().table, StringComparer.Ordinal);

    /// <summary>Reads the file into <paramref name="gathering"/>; a file that is no return is noted and left.</summary>
    public static void Read(Stream stream, SourceFile file, Gathering gathering, Action<long> progress)
    {
        try
        {
            using var text = IsUtf8(stream) ? null : new StreamReader(stream, Encoding.GetEncoding("iso-8859-1"));
            using var xml = text is null ? XmlReader.Create(stream, Settings) : XmlReader.Create(text, Settings);
            xml.MoveToContent();
            if (xml.LocalName != "EXPSSDA903")
            {
                gathering.Note(new ReturnProblem(new Origin(file, 0), null, "", "XML of another kind", "a return whose outermost element is EXPSSDA903", ProblemEffect.Noted));
                return;
            }

            gathering.Open(ReturnTable.Header, file);
            gathering.Open(ReturnTable.Episodes, file);
            gathering.Add(file);
            var child = new XmlChild(file, gathering);
            while (xml.Read())
            {
                if (xml.NodeType == XmlNodeType.Element && xml.Depth == 1 && xml.LocalName == "CHILD")
                {
                    ReadChild(xml, child);
                    child.Emit();
                    progress(stream.Position);
                }
            }

            child.Check();
        }
        catch (XmlException broken)
        {
            throw new UnreadableReturnException(
                $"{file.Path}: this is not whole XML: it breaks off or goes wrong at line {broken.LineNumber}, character {broken.LinePosition}. Export or copy it again.", broken);
        }
    }

    // Latin-1 differs from Windows-1252 in signs that no code, date or identifier holds. UTF-16 is told by its first bytes.
    private static bool IsUtf8(Stream stream)
    {
        var decoder = new UTF8Encoding(false, throwOnInvalidBytes: true).GetDecoder();
        var (bytes, characters) = (new byte[1 << 16], new char[(1 << 16) + 8]);
        var isFirst = true;
        try
        {
            int read;
            while ((read = stream.Read(bytes, 0, bytes.Length)) > 0)
            {
                if (isFirst && read >= 2 && (bytes[0], bytes[1]) is (0xFF, 0xFE) or (0xFE, 0xFF))
                {
                    return true;
                }

                isFirst = false;
                decoder.GetChars(bytes, 0, read, characters, 0, flush: false);
            }

            decoder.GetChars(bytes, 0, 0, characters, 0, flush: true);
            stream.Position = 0;
            return !NamesLatin(stream);
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
        finally
        {
            stream.Position = 0;
        }
    }

    // What is all ASCII may still be declared in an encoding that the platform does not know.
    private static bool NamesLatin(Stream stream)
    {
        var bytes = new byte[200];
        var read = stream.Read(bytes, 0, bytes.Length);
        var text = Encoding.GetEncoding("iso-8859-1").GetString(bytes, 0, read).ToUpperInvariant();
        return LatinNames.Any(name => text.IndexOf(name, StringComparison.Ordinal) >= 0);
    }

    private static void ReadChild(XmlReader xml, XmlChild child)
    {
        child.Start(Line(xml));
        if (xml.IsEmptyElement)
        {
            return;
        }

        var depth = xml.Depth;
        var open = new Stack<(string Name, XmlGroup Group)>();
        open.Push(("CHILD", child.Header));
        var cells = 0;
        while (xml.Read() && xml.Depth > depth)
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Element when xml.LocalName == "HEADER":
                    break;
                case XmlNodeType.Element when IsColumn(xml.LocalName):
                    if (++cells > MostCells)
                    {
                        throw new XmlException("One child has too many elements.", null, Line(xml), 0);
                    }

                    var name = xml.LocalName;
                    open.Peek().Group.Add(name, Value(xml));
                    break;
                case XmlNodeType.Element when !xml.IsEmptyElement:
                    open.Push((xml.LocalName, child.Group(Line(xml))));
                    break;
                case XmlNodeType.EndElement when open.Count > 1 && open.Peek().Name == xml.LocalName:
                    open.Pop();
                    break;
            }
        }
    }

    private static bool IsColumn(string name) => name is "CHILDID" or "PL" or "UASC" or "CHILD" or "SEX" or "DOB" || TableOfColumn.ContainsKey(name);

    private static int Line(XmlReader xml) => (xml as IXmlLineInfo)?.LineNumber ?? 0;

    // Leaves the reader on the end of the element. A value longer than any cell is cut, and then fails to read as what it should be.
    private static byte[] Value(XmlReader xml)
    {
        if (xml.IsEmptyElement)
        {
            return [];
        }

        var depth = xml.Depth;
        var text = new StringBuilder();
        var buffer = new char[256];
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
            {
                int read;
                while ((read = xml.ReadValueChunk(buffer, 0, buffer.Length)) > 0)
                {
                    text.Append(buffer, 0, Math.Min(read, Math.Max(0, LongestCell - text.Length)));
                }
            }
        }

        return Encoding.UTF8.GetBytes(text.ToString().Trim());
    }

    /// <summary>The elements of one row.</summary>
    private sealed class XmlGroup(int line)
    {
        public int Line { get; } = line;

        public Dictionary<string, byte[]> Cells { get; } = new(StringComparer.Ordinal);

        public void Add(string name, byte[] value) => Cells[name switch { "CHILDID" => "CHILD", "PL" => "PLACE", _ => name }] = value;

        public bool Says(ReturnTable table) =>
            Cells.Any(cell => cell.Value.Length > 0 && TableOfColumn.TryGetValue(cell.Key, out var its) && its == table);
    }

    /// <summary>One child: the elements of the header, which hold the rows of four tables, and a group for every other row.</summary>
    private sealed class XmlChild
    {
        private readonly SourceFile file;
        private readonly Gathering gathering;
        private readonly DateOrders dates;
        private readonly XmlCells cells;
        private readonly List<XmlGroup> groups = [];

        public XmlChild(SourceFile file, Gathering gathering)
        {
            (this.file, this.gathering) = (file, gathering);
            dates = new DateOrders(file);
            cells = new XmlCells(gathering, dates);
        }

        public void Check() => dates.Check();

        public XmlGroup Header { get; private set; } = new(0);

        public void Start(int line)
        {
            Header = new XmlGroup(line);
            groups.Clear();
        }

        public XmlGroup Group(int line)
        {
            var group = new XmlGroup(line);
            groups.Add(group);
            return group;
        }

        public void Emit()
        {
            Emit(ReturnTable.Header, Header);
            if (Header.Says(ReturnTable.Uasc) || (Header.Cells.TryGetValue("UASC", out var flag) && flag.SequenceEqual("1"u8.ToArray())))
            {
                Emit(ReturnTable.Uasc, Header);
            }

            foreach (var table in new[] { ReturnTable.Ad1, ReturnTable.Oc3 })
            {
                if (Header.Says(table))
                {
                    Emit(table, Header);
                }
            }

            foreach (var group in groups)
            {
                var table = group.Cells.Keys.Select(name => TableOfColumn.TryGetValue(name, out var its) ? its : (ReturnTable?)null).FirstOrDefault(its => its is not null);
                if (table is { } known)
                {
                    Emit(known, group);
                }
            }
        }

        private void Emit(ReturnTable table, XmlGroup group)
        {
            gathering.Open(table, file);
            cells.Start(table, new Origin(file, group.Line), Header, group);
            gathering.Take(cells);
        }
    }

    private sealed class XmlCells(Gathering gathering, DateOrders dates) : Cells(gathering, dates)
    {
        private XmlGroup header = new(0);
        private XmlGroup group = new(0);

        public void Start(ReturnTable table, Origin origin, XmlGroup ofChild, XmlGroup ofRow)
        {
            header = ofChild;
            group = ofRow;
            Start(table, origin);
        }

        // An element that is not there is an empty one: the schema leaves out what does not apply.
        protected override ReadOnlySpan<byte> Cell(int column, out bool present)
        {
            present = true;
            var name = ReturnTables.ColumnsOf(Table)[column];
            return group.Cells.TryGetValue(name, out var value) || (name is "CHILD" or "DOB" or "SEX" && header.Cells.TryGetValue(name, out value)) ? value : default(ReadOnlySpan<byte>);
        }

        protected override ReadOnlySpan<byte> Optional(string column) => group.Cells.TryGetValue(column, out var value) ? value : default(ReadOnlySpan<byte>);
    }
}
