using System.Runtime.CompilerServices;
using Sui.Inspection.Pdf.Tests.Samples;

namespace Sui.Inspection.Pdf.Tests.Support;

/// <summary>That each invariant can fail: a sound file is harmed in one place, and the check for that place must say so.</summary>
internal sealed class InvariantsTests
{
    private static IEnumerable<TestCaseData> Harms()
    {
        yield return Case("TH without Scope", written => First(written, "TH").Attributes.Remove("Scope"));
        yield return Case("rows of unequal width", written => First(written, "TR").Kids.RemoveAt(0));
        yield return Case("parts of a table out of order", written => First(written, "Table").Kids.Reverse());
        yield return Case("Figure without Alt or BBox", written => First(written, "Figure").Attributes.Remove("BBox"));
        yield return Case("Figure without Alt or BBox", written => First(written, "Figure").Entries.Remove("Alt"));
        yield return Case("heading level skipped", written =>
            First(written, "H1").Kids.Add(First(written, "H1") with { Type = "H4", Kids = [] }));
        yield return Case("Note without own ID", written => First(written, "Note").Entries.Remove("ID"));
        yield return Case("marks and element stand for different text", written => written.Tree.Root.All
            .First(node => node.Entries.ContainsKey("ActualText")).Entries["ActualText"] = "x"u8.ToArray());
        yield return Case("LI without Lbl and LBody", written => First(written, "LI").Kids.RemoveAt(0));
        yield return Case("annotation without Contents", written => Annotation(written).Remove("Contents"));
        yield return Case("annotation that does not print", written => Annotation(written)["F"] = 0.0);
        yield return Case("key of the parent tree used twice", written =>
            Annotation(written)["StructParent"] = Annotations(written)[1]["StructParent"]);
        yield return Case("annotation on two pages", written => AnnotationList(written).Add(AnnotationList(written)[0]));
        yield return Case("OBJR and annotations differ", written => AnnotationList(written).RemoveAt(0));
        yield return Case("keys of the parent tree", written => Numbers(written)[0] = 1.0);
        yield return Case("ParentTreeNextKey", written => Root(written)["ParentTreeNextKey"] = 1.0);
        yield return Case("page without Tabs /S", written => written.File.Pages[0].Remove("Tabs"));
        yield return Case("long string", written => written.File.Catalog["Lang"] = new byte[32768]);
        yield return Case("long name", written => written.File.Catalog["PageMode"] = new Name(new string('a', 128)));
        yield return Case("content out of order", written => written.Tree.Root.Kids.Reverse());
        yield return Case("ToUnicode", written => Font(written).Unicode[1] = "\uFEFF");
        yield return Case("widths differ", written => Font(written).Program[Metrics(Font(written).Program) + 4] ^= 1);
    }

    [Test]
    public void Problems_SoundFile_AreNone()
    {
        Assert.That(Invariants.Problems(Written.From(FullSample.Document), PdfTheme.Default), Is.Empty);
    }

    [TestCaseSource(nameof(Harms))]
    public void Problems_HarmedFile_NameTheHarm(string problem, Action<Written> harm)
    {
        var written = Written.From(FullSample.Describe(30));
        harm(written);
        Assert.That(Invariants.Problems(written, PdfTheme.Default), Does.Contain(problem));
    }

    [Test]
    public void Problems_LargerMargins_NameTextInTheMargin()
    {
        var theme = new PdfTheme { Margins = new PdfMargins(72, 90, 72, 64) };
        Assert.That(Invariants.Problems(Written.From(FullSample.Document), theme), Is.EqualTo(new[] { "text in the margin" }));
    }

    [Test]
    public void Problems_SmallerPage_NameWhatIsOutside()
    {
        var theme = new PdfTheme { PageWidth = 400 };
        Assert.That(
            Invariants.Problems(Written.From(FullSample.Document), theme),
            Is.EquivalentTo(new[] { "drawing outside the page", "text outside the page", "text in the margin" }));
    }

    private static TestCaseData Case(string problem, Action<Written> harm, [CallerLineNumber] int line = 0) =>
        new TestCaseData(problem, harm).SetArgDisplayNames(problem, $"{line}");

    private static TagNode First(Written written, string type) => written.Tree.Root.OfType(type).First();

    private static List<object?> AnnotationList(Written written) =>
        written.File.Pages.First(page => page.ContainsKey("Annots"))["Annots"].Array();

    private static List<Dictionary<string, object?>> Annotations(Written written) =>
        AnnotationList(written).ConvertAll(written.File.Dictionary);

    private static Dictionary<string, object?> Annotation(Written written) => Annotations(written)[0];

    private static Dictionary<string, object?> Root(Written written) =>
        written.File.Dictionary(written.File.Catalog["StructTreeRoot"]);

    private static List<object?> Numbers(Written written) => written.File.Dictionary(Root(written)["ParentTree"])["Nums"].Array();

    private static FontReader Font(Written written) => FontReader.Get(
        written.File, written.File.Dictionary(written.File.Dictionary(written.File.Pages[0]["Resources"])["Font"]).Values.First());

    private static int Metrics(byte[] program) => FontProgram.OffsetOf(program, "hmtx");
}
