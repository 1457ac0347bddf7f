namespace CareRights;

/// <summary>What kind of authority a text has over those it addresses.</summary>
public enum AuthorityKind
{
    /// <summary>An Act of Parliament.</summary>
    Statute = 0,

    /// <summary>A statutory instrument.</summary>
    Regulations,

    /// <summary>Guidance issued under a power in an Act, to be followed unless there is good reason not to.</summary>
    StatutoryGuidance,

    /// <summary>A decision of a court or tribunal.</summary>
    CaseLaw,

    /// <summary>A published policy, scheme or specification with no statutory force.</summary>
    Policy,

    /// <summary>What one area or service has arranged, which the caller supplies.</summary>
    LocalPractice,

    /// <summary>A choice of this library where every source is silent.</summary>
    Convention,
}

/// <summary>A text that rules rest on: an Act, an instrument, a guidance document, a judgment.</summary>
/// <param name="Name">The title with its year, as it is cited.</param>
/// <param name="Kind">What authority the text has.</param>
/// <param name="Link">Where the text can be read; empty where it is not published.</param>
public sealed partial record Instrument(string Name, AuthorityKind Kind, string Link)
{
    /// <summary>An Act of Parliament on legislation.gov.uk.</summary>
    /// <param name="name">The short title with its year.</param>
    /// <param name="path">The path of the Act there, such as <c>ukpga/1989/41</c>.</param>
    public static Instrument Act(string name, string path) => new(name, AuthorityKind.Statute, Legislation(path));

    /// <summary>A statutory instrument on legislation.gov.uk.</summary>
    /// <param name="name">The title with its year and number.</param>
    /// <param name="path">The path of the instrument there, such as <c>uksi/2010/959</c>.</param>
    public static Instrument Order(string name, string path) => new(name, AuthorityKind.Regulations, Legislation(path));

    /// <summary>A provision of this instrument.</summary>
    /// <param name="provision">The provision as one would cite it, such as <c>section 23A(2)</c>.</param>
    /// <param name="path">Where the provision stands below the instrument's link, such as <c>section/23A</c>; empty for the instrument as a whole.</param>
    public Citation At(string provision, string path = "") =>
        new(this, provision, path.Length == 0 || Link.Length == 0 ? Link : Link + "/" + path);

    private static string Legislation(string path) => "https://www.legislation.gov.uk/" + path;
}

/// <summary>The authority for one step of an answer: an instrument and the exact provision in it.</summary>
/// <param name="Instrument">The text.</param>
/// <param name="Provision">The place in it, exactly.</param>
/// <param name="Link">Where that place can be read; empty where it is not published.</param>
public sealed record Citation(Instrument Instrument, string Provision, string Link)
{
    /// <summary>The citation as one would write it, such as "Children Act 1989, section 23A(2)".</summary>
    public override string ToString() => Provision.Length == 0 ? Instrument.Name : Instrument.Name + ", " + Provision;
}
