using NodaTime;

namespace CareRights.Eligibility.Commissioner;

/// <summary>The provisions that the Commissioner's remit and the advice line rest on.</summary>
internal static class Authorities
{
    public static readonly LocalDate CheckedOn = new(2026, 11, 21);

    /// <summary>Part 6 of the Children and Families Act 2014, which inserted section 8A, came into force.</summary>
    public static readonly LocalDate Commencement = new(2014, 4, 1);


    public static readonly Citation Section2 = Instrument.ChildrenAct2004.Section("2");
    public static readonly Citation Section2Subsection5 = Instrument.ChildrenAct2004.Section("2(5)");
    public static readonly Citation Section2A = Instrument.ChildrenAct2004.Section("2A");
    public static readonly Citation Section2CSubsection3 = Instrument.ChildrenAct2004.Section("2C(3)");
    public static readonly Citation Section2DSubsection1 = Instrument.ChildrenAct2004.Section("2D(1)");
    public static readonly Citation Section2DSubsection2 = Instrument.ChildrenAct2004.Section("2D(2)");
    public static readonly Citation Section2E = Instrument.ChildrenAct2004.Section("2E");
    public static readonly Citation Section2F = Instrument.ChildrenAct2004.Section("2F");
    public static readonly Citation Section3Subsection1 = Instrument.ChildrenAct2004.Section("3(1)");
    public static readonly Citation Section3Subsection2 = Instrument.ChildrenAct2004.Section("3(2)");
    public static readonly Citation Section3Subsection7 = Instrument.ChildrenAct2004.Section("3(7)");
    public static readonly Citation Sections5To7 = Instrument.ChildrenAct2004.At("sections 5 to 7", "part/1");
    public static readonly Citation Section8A = Instrument.ChildrenAct2004.Section("8A");
    public static readonly Citation Section8ASubsection2 = Instrument.ChildrenAct2004.Section("8A(2)");
    public static readonly Citation Section8ASubsection3 = Instrument.ChildrenAct2004.Section("8A(3)");
    public static readonly Citation Section8ASubsection4 = Instrument.ChildrenAct2004.Section("8A(4)");
    public static readonly Citation Section8ASubsection5 = Instrument.ChildrenAct2004.Section("8A(5)");
    public static readonly Citation Section8ASubsection6 = Instrument.ChildrenAct2004.Section("8A(6)");
    public static readonly Citation Section8ASubsection6A = Instrument.ChildrenAct2004.Section("8A(6)(a)");
    public static readonly Citation Section8ASubsection6B = Instrument.ChildrenAct2004.Section("8A(6)(b)");
    public static readonly Citation Section9Subsection1 = Instrument.ChildrenAct2004.Section("9(1)");
    public static readonly Citation Section9Subsection2 = Instrument.ChildrenAct2004.Section("9(2)");
    public static readonly Citation Section9Subsection2A = Instrument.ChildrenAct2004.Section("9(2)(a)");
    public static readonly Citation Section9Subsection2B = Instrument.ChildrenAct2004.Section("9(2)(b)");
    public static readonly Citation Section9Subsection2C = Instrument.ChildrenAct2004.Section("9(2)(c)");
    public static readonly Citation Section9Subsection3 = Instrument.ChildrenAct2004.Section("9(3)");
    public static readonly Citation Section9Subsection3A = Instrument.ChildrenAct2004.Section("9(3)(a)");
    public static readonly Citation Section9Subsection3B = Instrument.ChildrenAct2004.Section("9(3)(b)");
    public static readonly Citation Section9Subsection3C = Instrument.ChildrenAct2004.Section("9(3)(c)");
    public static readonly Citation Section65Subsection1 = Instrument.ChildrenAct2004.Section("65(1)");

    public static readonly Citation Act1989Section87Subsection1A = Instrument.ChildrenAct1989.Section("87(1) and (1A)");
    public static readonly Citation Act1989Section87Subsection2 = Instrument.ChildrenAct1989.Section("87(2)");

    public static readonly Citation CareStandardsSection1 = Instrument.CareStandardsAct2000.Section("1");
    public static readonly Citation CareStandardsSection5 = Instrument.CareStandardsAct2000.Section("5");

    public static readonly Citation LeafletWhoWeAre = Instrument.AdviceLineLeaflet.At("Who are we?");
    public static readonly Citation LeafletWhatWeDo = Instrument.AdviceLineLeaflet.At("What do we do?");
    public static readonly Citation LeafletWhatWeCannotDo = Instrument.AdviceLineLeaflet.At("What we can't do");
    public static readonly Citation LeafletContact = Instrument.AdviceLineLeaflet.At("How to contact us");
}
