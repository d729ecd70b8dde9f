using Sui.Inspection.Annexes;
using Sui.Inspection.Tool.Tests.Support;

namespace Sui.Inspection.Tool.Tests.Commands;

public sealed class AnnexCommandTests
{
    [TestCase("annex.html", "html")]
    [TestCase("annex.MD", "md")]
    [TestCase("annex.json", "json")]
    [TestCase("annex.pdf", "pdf")]
    [TestCase("annex", "pdf")]
    public void Annex_WithoutFormat_TakesTheExtensionsOrPdf(string name, string format)
    {
        using var folder = new TemporaryFolder();

        var ran = Shell.Run(Echo(), "annex", Repository.WorkedCase, "--part", "annex", "--out", folder.File(name));

        Assert.That(ran, Is.EqualTo(new Ran(0, $"Wrote {folder.File(name)} ({format.Length} bytes).\n", string.Empty)));
        Assert.That(folder.Names, Is.EqualTo(new[] { name }));
        Assert.That(File.ReadAllText(folder.File(name)), Is.EqualTo(format));
    }

    [Test]
    public void Annex_TwoPages_LeadToEachOthersEntries()
    {
        using var folder = new TemporaryFolder();

        Assert.That(Shell.Run("annex", Repository.WorkedCase, "--out", folder.File("an annex.html")).Code, Is.Zero);
        Assert.That(File.ReadAllText(folder.File("an annex.html")), Does.Contain("<a href=\"an%20annex-supplement.html#entry-1\">1</a>"));
        Assert.That(File.ReadAllText(folder.File("an annex-supplement.html")), Does.Contain("<section id=\"entry-1\">"));
    }

    [Test]
    public void Annex_OnePage_LeadsToWhereTheSupplementWillBePublished()
    {
        using var folder = new TemporaryFolder();
        string[] command = ["annex", Repository.WorkedCase, "--part", "annex", "--out", folder.File("annex.html")];

        Assert.That(Shell.Run(command).Code, Is.Zero);
        Assert.That(File.ReadAllText(folder.File("annex.html")), Does.Not.Contain("#entry-"));
        Assert.That(Shell.Run([.. command, "--supplement-address", "https://example.org/s"]).Code, Is.Zero);
        Assert.That(File.ReadAllText(folder.File("annex.html")), Does.Contain("<a href=\"https://example.org/s#entry-1\">1</a>"));
    }

    [TestCase("ftp://example.org/s")]
    [TestCase("supplement.html")]
    [TestCase("https://example.org/s#top")]
    [TestCase("")]
    public void Annex_SupplementAddressThatCannotBe_IsAWrongCall(string address)
    {
        using var folder = new TemporaryFolder();

        var ran = Shell.Run("annex", Repository.WorkedCase, "--out", folder.File("annex.html"), "--supplement-address", address);

        Assert.That((ran.Code, ran.Problems.Contains("--supplement-address takes", StringComparison.Ordinal)), Is.EqualTo((2, true)));
        Assert.That(folder.Names, Is.Empty);
    }

    [TestCase("annex.docx")]
    [TestCase("annex.v1")]
    [TestCase("annex.htm")]
    public void Annex_UnknownExtensionWithoutFormat_IsRefusedAndNamesThoseKnown(string name)
    {
        using var folder = new TemporaryFolder();

        var ran = Shell.Run(Echo(), "annex", Repository.WorkedCase, "--out", folder.File(name));

        Assert.That(ran.Code, Is.EqualTo(2));
        Assert.That(ran.Problems, Does.Contain(".pdf, .html, .json, .md"));
        Assert.That(folder.Names, Is.Empty);
    }

    [TestCase("annex.v1", "html")]
    [TestCase("annex", "json")]
    [TestCase("annex.HTML", "html")]
    public void Annex_FormatThatNoExtensionContradicts_IsWritten(string name, string format)
    {
        using var folder = new TemporaryFolder();

        Assert.That(Shell.Run(Echo(), "annex", Repository.WorkedCase, "--out", folder.File(name), "--format", format).Code, Is.Zero);
        Assert.That(File.ReadAllText(folder.File(name)), Is.EqualTo(format));
    }

    [TestCase("annex.pdf", "html")]
    [TestCase("annex.Md", "json")]
    public void Annex_FormatAgainstTheExtension_IsRefused(string name, string format)
    {
        using var folder = new TemporaryFolder();

        var ran = Shell.Run(Echo(), "annex", Repository.WorkedCase, "--out", folder.File(name), "--format", format);

        Assert.That(ran.Code, Is.EqualTo(2));
        Assert.That(ran.Problems, Does.Contain("--format is " + format));
        Assert.That(folder.Names, Is.Empty);
    }

    [TestCase("annex")]
    [TestCase("annex.html")]
    public void Annex_AllFormats_WritesEachUnderItsExtension(string name)
    {
        using var folder = new TemporaryFolder();

        var ran = Shell.Run(Echo(), "annex", Repository.WorkedCase, "--out", folder.File(name), "--format", "all", "--part", "annex");

        Assert.That(ran.Code, Is.Zero);
        Assert.That(folder.Names, Is.EqualTo(new[] { "annex.html", "annex.json", "annex.md", "annex.pdf" }));
    }

    [Test]
    public void Annex_RealRenderers_WriteTheSameBytesTwice()
    {
        using var folder = new TemporaryFolder();
        foreach (var format in new[] { "pdf", "html", "json", "md" })
        {
            foreach (var run in new[] { "a", "b" })
            {
                Assert.That(Shell.Run("annex", Repository.WorkedCase, "--out", folder.File($"{run}/annex.{format}")).Code, Is.Zero);
            }

            Assert.That(File.ReadAllBytes(folder.File($"a/annex.{format}")), Is.EqualTo(File.ReadAllBytes(folder.File($"b/annex.{format}"))));
        }
    }

    [Test]
    public void Annex_AudienceAndDate_ReachTheComposer()
    {
        using var folder = new TemporaryFolder();
        var inspection = Echo();

        Shell.Run(
            inspection,
            ["annex", Repository.WorkedCase, "--out", folder.File("a.pdf"), "--audience", "working", "--date", "2019-08-01"]);

        Assert.That(inspection.Request! with { Today = null }, Is.EqualTo(new AnnexRequest(AnnexAudience.Working, "en", new DateOnly(2019, 8, 1))));
    }

    [Test]
    public void Annex_Defaults_AskForThePublishedAnnexOfTheLastDayOfFieldwork()
    {
        using var folder = new TemporaryFolder();
        var inspection = Echo();

        Shell.Run(inspection, "annex", Repository.WorkedCase, "--out", folder.File("a.pdf"), "--part", "annex");

        Assert.That(inspection.Request! with { Today = null }, Is.EqualTo(new AnnexRequest(AnnexAudience.Published, "en", null)));
    }

    [TestCase(null, "a.html", "a-supplement.html")]
    [TestCase("both", "a.html", "a-supplement.html")]
    [TestCase("annex", "a.html", null)]
    [TestCase("supplement", null, "a.html")]
    public void Annex_Part_WritesTheDocumentsAskedFor(string? part, string? annex, string? supplement)
    {
        using var folder = new TemporaryFolder();
        string[] line = ["annex", Repository.WorkedCase, "--out", folder.File("a.html"), .. part is null ? [] : new[] { "--part", part }];

        Assert.That(Shell.Run(line).Code, Is.Zero);
        Assert.That(folder.Names, Is.EquivalentTo(new[] { annex, supplement }.OfType<string>()));
        Assert.That(annex is null || File.ReadAllText(folder.File(annex)).Contains("The outcome at a glance", StringComparison.Ordinal), Is.True);
        Assert.That(supplement is null || File.ReadAllText(folder.File(supplement)).Contains("About this supplement", StringComparison.Ordinal), Is.True);
    }

    [Test]
    public void Annex_EasyRead_IsWrittenAlone()
    {
        using var folder = new TemporaryFolder();

        Assert.That(Shell.Run("annex", Repository.WorkedCase, "--out", folder.File("easy"), "--format", "md", "--part", "easy").Code, Is.Zero);
        Assert.That(File.ReadAllText(folder.File("easy")), Does.Contain("Does the service ask people what they think?"));
        Assert.That(folder.Names, Is.EqualTo(new[] { "easy" }));
    }

    [TestCase("supplement")]
    [TestCase("both")]
    [TestCase("easy")]
    public void Annex_PartOfAWorkingPaper_IsRefused(string part)
    {
        using var folder = new TemporaryFolder();
        var ran = Shell.Run("annex", Repository.WorkedCase, "--out", folder.File("a.pdf"), "--audience", "working", "--part", part);

        Assert.That(ran.Code, Is.EqualTo(2));
        Assert.That(ran.Problems, Does.Contain("a working paper is one document"));
        Assert.That(folder.Names, Is.Empty);
    }

    [Test]
    public void Annex_MissingFolder_IsMade()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "new", "deeper", "annex.md");

        Assert.That(Shell.Run("annex", Repository.WorkedCase, "--out", path).Code, Is.Zero);
        Assert.That(File.Exists(path), Is.True);
    }

    [Test]
    public void Annex_PackWithAnError_WritesNothingAndReturnsOne()
    {
        using var folder = new TemporaryFolder();
        var pack = Packs.WithError(folder);

        var ran = Shell.Run("annex", pack, "--out", folder.File("annex.md"));

        Assert.That(ran.Code, Is.EqualTo(1));
        Assert.That(ran.Output, Is.Empty);
        Assert.That(ran.Problems, Does.Contain("row 7").And.Contain("No annex was written"));
        Assert.That(folder.Names, Is.EqualTo(new[] { "pack" }));
    }

    [Test]
    public void Annex_PackWithAWarning_IsWrittenAndTheWarningListed()
    {
        using var folder = new TemporaryFolder();
        var pack = Packs.WithWarning(folder);

        var ran = Shell.Run("annex", pack, "--out", folder.File("annex.md"), "--part", "annex");

        Assert.That(ran.Code, Is.Zero);
        Assert.That(ran.Problems, Does.Contain("0 errors, 1 warning"));
        Assert.That(folder.Names, Is.EqualTo(new[] { "annex.md", "pack" }));
    }

    [Test]
    public void Annex_RendererThatThrowsMidway_LeavesNothingAndKeepsWhatWasThere()
    {
        using var folder = new TemporaryFolder();
        folder.Write("annex.pdf", "old");
        var inspection = new RenderingInspection((format, output) =>
        {
            output.Write("half"u8);
            if (format == "json")
            {
                throw new InvalidOperationException("The renderer failed.");
            }
        });

        var ran = Shell.Run(inspection, "annex", Repository.WorkedCase, "--out", folder.File("annex"), "--format", "all");

        Assert.That(ran.Code, Is.EqualTo(3));
        Assert.That(ran.Output, Is.Empty);
        Assert.That(folder.Names, Is.EqualTo(new[] { "annex.pdf" }));
        Assert.That(File.ReadAllText(folder.File("annex.pdf")), Is.EqualTo("old"));
    }

    [Test]
    public void Annex_TargetThatIsAFolder_IsRefusedAndNothingIsLeft()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.File("annex.md"));

        var ran = Shell.Run(Echo(), "annex", Repository.WorkedCase, "--out", folder.File("annex"), "--format", "all");

        Assert.That(ran.Code, Is.EqualTo(2));
        Assert.That(ran.Problems, Does.Contain("annex.md' cannot be written: It is a folder."));
        Assert.That(folder.Names, Is.EqualTo(new[] { "annex.md" }));
    }

    [TestCase("pack.json")]
    [TestCase("findings.csv")]
    public void Annex_OverItsOwnEvidence_IsRefused(string file)
    {
        using var folder = new TemporaryFolder();
        foreach (var source in Directory.GetFiles(Repository.WorkedCase))
        {
            File.Copy(source, folder.File(Path.GetFileName(source)));
        }

        var before = File.ReadAllText(folder.File(file));
        var ran = Shell.Run("annex", Path.GetDirectoryName(folder.File(file))!, "--out", folder.File(file), "--format", "json");

        Assert.That(ran.Code, Is.EqualTo(2));
        Assert.That(ran.Problems, Does.Contain("which the annex is made from"));
        Assert.That(File.ReadAllText(folder.File(file)), Is.EqualTo(before));
    }

    [Test]
    public void Annex_OverAnInstrumentThatItReads_IsRefused()
    {
        using var folder = new TemporaryFolder();
        var (pack, instrument) = Packs.WithOwnInstrument(folder);
        var before = File.ReadAllText(instrument);

        var ran = Shell.Run("annex", pack, "--instrument", instrument, "--out", instrument);

        Assert.That(ran.Code, Is.EqualTo(2));
        Assert.That(ran.Problems, Does.Contain("which the annex is made from"));
        Assert.That(File.ReadAllText(instrument), Is.EqualTo(before));
    }

    [TestCase("--format", "docx", "--format is 'docx'")]
    [TestCase("--audience", "everybody", "--audience is 'everybody'")]
    [TestCase("--date", "01/08/2019", "--date is '01/08/2019'")]
    [TestCase("--date", "2019-02-30", "--date is '2019-02-30'")]
    public void Annex_WrongOption_IsNamed(string option, string value, string message)
    {
        using var folder = new TemporaryFolder();

        var ran = Shell.Run("annex", Repository.WorkedCase, "--out", folder.File("a.pdf"), option, value);

        Assert.That(ran.Code, Is.EqualTo(2));
        Assert.That(ran.Problems, Does.Contain(message));
        Assert.That(folder.Names, Is.Empty);
    }

    [Test]
    public void Annex_WithoutOut_IsWrongUsage()
    {
        var ran = Shell.Run("annex", Repository.WorkedCase);

        Assert.That(ran.Code, Is.EqualTo(2));
        Assert.That(ran.Problems, Does.Contain("'--out'"));
    }

    private static RenderingInspection Echo() =>
        new((format, output) => output.Write(System.Text.Encoding.ASCII.GetBytes(format)));
}
