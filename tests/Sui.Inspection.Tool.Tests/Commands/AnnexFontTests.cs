using Sui.Inspection.Pdf.Tests.Support;
using Sui.Inspection.Tool.Tests.Support;

namespace Sui.Inspection.Tool.Tests.Commands;

/// <summary><c>sui annex --font</c>: quotations in letters that the shipped font lacks.</summary>
public sealed class AnnexFontTests
{
    private const string Words = "არავინ მკითხა";

    [Test]
    public void Annex_WithAFont_PrintsTheQuotationInItsOwnScriptInEveryForm()
    {
        using var folder = new TemporaryFolder();
        var pack = Packs.WithGeorgianQuote(folder);

        Assert.That(Shell.Run("annex", pack, "--out", folder.File("a"), "--format", "all", "--font", Font(folder)).Code, Is.Zero);
        Assert.That(Shell.Run("annex", pack, "--out", folder.File("b"), "--format", "all").Code, Is.Zero);

        foreach (var extension in new[] { "html", "md" })
        {
            Assert.That(Both(folder, "a", extension), Does.Contain(Words).And.Contain("Nobody asked me"));
            Assert.That(Both(folder, "b", extension), Does.Not.Contain(Words).And.Contain("Nobody asked me"));
        }

        Assert.That(Printed(folder, "a"), Does.Contain("არავინ").And.Contain("მკითხა"));
        Assert.That(Printed(folder, "b"), Does.Not.Contain("არავინ"));
    }

    [Test]
    public void Annex_SeveralFonts_AreAskedInTheirOrder()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.File("other.ttf"), new TestFont("字").Build());

        var ran = Shell.Run(
            "annex", Packs.WithGeorgianQuote(folder), "--out", folder.File("a.html"), "--font", folder.File("other.ttf"), "--font", Font(folder));

        Assert.That(ran.Code, Is.Zero);
        Assert.That(Both(folder, "a", "html"), Does.Contain(Words));
    }

    [Test]
    public void Annex_FontThatIsNotNeeded_ChangesNoByte()
    {
        using var folder = new TemporaryFolder();
        Assert.That(Shell.Run("annex", Repository.WorkedCase, "--out", folder.File("a.pdf"), "--font", Font(folder)).Code, Is.Zero);
        Assert.That(Shell.Run("annex", Repository.WorkedCase, "--out", folder.File("b.pdf")).Code, Is.Zero);

        Assert.That(File.ReadAllBytes(folder.File("a.pdf")), Is.EqualTo(File.ReadAllBytes(folder.File("b.pdf"))));
    }

    [TestCase(0x4F54544Fu, 0, "SUI5502")]
    [TestCase(0x74746366u, 0, "SUI5502")]
    [TestCase(0x00010000u, 2, "SUI5504")]
    public void Annex_FontThatCannotBeUsed_IsAProblemAndNothingIsWritten(uint kind, int licence, string code)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.File("own.ttf"), (TestFont.Sample with { Kind = kind, Licence = (ushort)licence }).Build());

        var ran = Shell.Run("annex", Repository.WorkedCase, "--out", folder.File("a.pdf"), "--font", folder.File("own.ttf"));

        Assert.That((ran.Code, ran.Output), Is.EqualTo((1, string.Empty)));
        Assert.That(ran.Problems, Does.Contain("own.ttf").And.Contain("error " + code).And.Contain("No annex was written"));
        Assert.That(folder.Names, Is.EqualTo(new[] { "own.ttf" }));
    }

    [Test]
    public void Annex_OverItsOwnFont_IsRefused()
    {
        using var folder = new TemporaryFolder();
        var font = TestFont.Sample.Build();
        File.WriteAllBytes(folder.File("a.pdf"), font);

        Assert.That(Shell.Run("annex", Repository.WorkedCase, "--out", folder.File("a.pdf"), "--font", folder.File("a.pdf")).Code, Is.EqualTo(2));
        Assert.That(File.ReadAllBytes(folder.File("a.pdf")), Is.EqualTo(font));
    }

    private static string Font(TemporaryFolder folder)
    {
        File.WriteAllBytes(folder.File("georgian.ttf"), TestFont.Sample.Build());
        return folder.File("georgian.ttf");
    }

    private static string Both(TemporaryFolder folder, string name, string extension) =>
        File.ReadAllText(folder.File($"{name}.{extension}")) + File.ReadAllText(folder.File($"{name}-supplement.{extension}"));

    private static string Printed(TemporaryFolder folder, string name) => string.Concat(new[] { name, name + "-supplement" }
        .SelectMany(one => Written.Read(File.ReadAllBytes(folder.File(one + ".pdf"))).Pages).SelectMany(page => page.Texts).Select(text => text.Text));
}
