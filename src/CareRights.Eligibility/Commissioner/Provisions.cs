using NodaTime;

namespace CareRights.Eligibility.Commissioner;

/// <summary>The provisions that the Commissioner's remit and the advice line rest on.</summary>
internal static class Provisions
{
    public static readonly LocalDate CheckedOn = new(2026, 11, 21);

    /// <summary>Part 6 of the Children and Families Act 2014, which inserted section 8A, came into force.</summary>
    public static readonly LocalDate Commencement = new(2014, 4, 1);

    public static readonly Citation Section2 = Act2004("section 2", "section/2");
    public static readonly Citation Section2Subsection5 = Act2004("section 2(5)", "section/2");
    public static readonly Citation Section2A = Act2004("section 2A", "section/2A");
    public static readonly Citation Section2CSubsection3 = Act2004("section 2C(3)", "section/2C");
    public static readonly Citation Section2DSubsection1 = Act2004("section 2D(1)", "section/2D");
    public static readonly Citation Section2DSubsection2 = Act2004("section 2D(2)", "section/2D");
    public static readonly Citation Section2E = Act2004("section 2E", "section/2E");
    public static readonly Citation Section2F = Act2004("section 2F", "section/2F");
    public static readonly Citation Section3Subsection1 = Act2004("section 3(1)", "section/3");
    public static readonly Citation Section3Subsection2 = Act2004("section 3(2)", "section/3");
    public static readonly Citation Section3Subsection7 = Act2004("section 3(7)", "section/3");
    public static readonly Citation Sections5To7 = Act2004("sections 5 to 7", "part/1");
    public static readonly Citation Section8A = Act2004("section 8A", "section/8A");
    public static readonly Citation Section8ASubsection2 = Act2004("section 8A(2)", "section/8A");
    public static readonly Citation Section8ASubsection3 = Act2004("section 8A(3)", "section/8A");
    public static readonly Citation Section8ASubsection4 = Act2004("section 8A(4)", "section/8A");
    public static readonly Citation Section8ASubsection5 = Act2004("section 8A(5)", "section/8A");
    public static readonly Citation Section8ASubsection6 = Act2004("section 8A(6)", "section/8A");
    public static readonly Citation Section8ASubsection6A = Act2004("section 8A(6)(a)", "section/8A");
    public static readonly Citation Section8ASubsection6B = Act2004("section 8A(6)(b)", "section/8A");
    public static readonly Citation Section9Subsection1 = Act2004("section 9(1)", "section/9");
    public static readonly Citation Section9Subsection2 = Act2004("section 9(2)", "section/9");
    public static readonly Citation Section9Subsection2A = Act2004("section 9(2)(a)", "section/9");
    public static readonly Citation Section9Subsection2B = Act2004("section 9(2)(b)", "section/9");
    public static readonly Citation Section9Subsection2C = Act2004("section 9(2)(c)", "section/9");
    public static readonly Citation Section9Subsection3 = Act2004("section 9(3)", "section/9");
    public static readonly Citation Section9Subsection3A = Act2004("section 9(3)(a)", "section/9");
    public static readonly Citation Section9Subsection3B = Act2004("section 9(3)(b)", "section/9");
    public static readonly Citation Section9Subsection3C = Act2004("section 9(3)(c)", "section/9");
    public static readonly Citation Section65Subsection1 = Act2004("section 65(1)", "section/65");

    public static readonly Citation Act1989Section87Subsection1A = Act1989("section 87(1) and (1A)", "section/87");
    public static readonly Citation Act1989Section87Subsection2 = Act1989("section 87(2)", "section/87");

    public static readonly Citation CareStandardsSection1 = CareStandards("section 1", "section/1");
    public static readonly Citation CareStandardsSection5 = CareStandards("section 5", "section/5");

    public static readonly Citation LeafletWhoWeAre = Leaflet("Who are we?");
    public static readonly Citation LeafletWhatWeDo = Leaflet("What do we do?");
    public static readonly Citation LeafletWhatWeCannotDo = Leaflet("What we can't do");
    public static readonly Citation LeafletContact = Leaflet("How to contact us");

    private static Citation Act2004(string provision, string path) => Instrument.Act("Children Act 2004", "ukpga/2004/31").At(provision, path);

    private static Citation Act1989(string provision, string path) => Instrument.Act("Children Act 1989", "ukpga/1989/41").At(provision, path);

    private static Citation CareStandards(string provision, string path) => Instrument.Act("Care Standards Act 2000", "ukpga/2000/14").At(provision, path);

    private static Citation Leaflet(string heading) => new(new Instrument("The Children's Commissioner's Advice Line (leaflet, undated)", AuthorityKind.Policy, ""), heading, "");
}
