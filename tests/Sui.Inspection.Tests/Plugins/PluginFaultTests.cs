using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Moq;
using Sui.Inspection.Annexes;
using Sui.Inspection.Assessments;
using Sui.Inspection.Instruments;
using Sui.Inspection.Intake;
using Sui.Inspection.Plugins;
using Sui.Inspection.Problems;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.Tests.Plugins;

/// <summary>Plug-ins that fail, or do not return, are named and left out; the work goes on.</summary>
public sealed class PluginFaultTests
{
    private static readonly string Pack = Path.Combine(Repository.Root(), "examples", "packs", "synthetic-middling");
    private static readonly Assessment Alone = SuiInspection.Create().Assess(SuiInspection.Create().Read(Pack));

    [TestCase(false, "SUI8101")]
    [TestCase(true, "SUI8102")]
    public void SignalSource_CostsItsSignals_AndIsAskedOnce(bool hangs, string code)
    {
        var asked = 0;
        var source = Signals(_ =>
        {
            Interlocked.Increment(ref asked);
            return Fail<IEnumerable<Signal>>(hangs);
        });
        var assessment = TestPlugin.With(Of(PluginPart.SignalSources, source)).Assess(SuiInspection.Create().Read(Pack));

        Assert.That(assessment.Problems.Except(Alone.Problems).Select(problem => problem.Code), Is.EqualTo(new[] { code }));
        Assert.That(assessment.Problems[^1].ToString(), Does.Contain("'bad' 1.0.0").And.Not.Contain("Marker"));
        Assert.That(Json(assessment with { Problems = Alone.Problems }), Is.EqualTo(Json(Alone)));
        Assert.That(asked, Is.EqualTo(1));
    }

    [Test]
    public void SignalSource_WithoutEnd_IsNamed()
    {
        var signal = Alone.Criteria.SelectMany(criterion => criterion.Signals).First().Signal;
        var assessment = TestPlugin.With(options => options.PluginTimeout = TimeSpan.FromMinutes(1), Of(PluginPart.SignalSources, Signals(_ => Endless(signal))))
            .Assess(SuiInspection.Create().Read(Pack));

        Assert.That(assessment.Problems.Except(Alone.Problems).Select(problem => problem.Code), Is.EqualTo(new[] { "SUI8101" }));
    }

    // What is worked out as it is read fails when it is read.
    [Test]
    public void SignalSource_ThatFailsWhileItIsRead_IsNamed()
    {
        var assessment = TestPlugin.With(Of(PluginPart.SignalSources, Signals(_ => Enumerable.Range(0, 2).Select(Fail<Signal>)))).Assess(SuiInspection.Create().Read(Pack));

        Assert.That(assessment.Problems.Except(Alone.Problems).Select(problem => problem.Code), Is.EqualTo(new[] { "SUI8101" }));
    }

    [TestCase(false, "SUI8101")]
    [TestCase(true, "SUI8102")]
    public void Sections_CostThemselves(bool hangs, string code)
    {
        var document = TestPlugin.With(Of<IAnnexSectionProvider>(PluginPart.AnnexSections, new Sections((_, _) => Fail<IEnumerable<AnnexSection>>(hangs)))).Compose(Alone);

        Assert.That(document.Problems.Select(problem => problem.Code), Is.EqualTo(new[] { code }));
        Assert.That(document.Sections.Select(section => section.Id), Is.EqualTo(SuiInspection.Create().Compose(Alone).Sections.Select(section => section.Id)));
    }

    [Test]
    public void Sections_ThatCannotBePrinted_AreNamed_AndOthersStay()
    {
        var good = new TestPlugin("good", [PluginPart.AnnexSections], services => services.AddSingleton<IAnnexSectionProvider>(Words("extended-good", "Words.")));
        var bad = Of<IAnnexSectionProvider>(PluginPart.AnnexSections, new Sections((_, _) => [new AnnexSection("Not an id", "Heading", [])]));
        var nothing = new TestPlugin("none", [PluginPart.AnnexSections], services => services.AddSingleton<IAnnexSectionProvider>(new Sections((_, _) => [null!])));
        var twice = new TestPlugin("twice", [PluginPart.AnnexSections], services => services.AddSingleton<IAnnexSectionProvider>(Words("extended-good", "Again.")));
        var document = TestPlugin.With(good, bad, nothing, twice).Compose(Alone);

        Assert.That(document.Sections[^1].Id, Is.EqualTo("extended-good"));
        Assert.That(document.Problems.Select(problem => (problem.Code, problem.Location.File)), Is.EqualTo(new[]
        {
            ("SUI8103", "plug-in bad"), ("SUI8103", "plug-in none"), ("SUI8103", "plug-in twice"),
        }));
    }

    [TestCase("Two women said so.", true)]
    [TestCase("3", true)]
    [TestCase("Most said so.", false)]
    [TestCase("31", false)]
    public void Sections_WithSmallNumbers_AreNamedWhereTheyArePublished(string words, bool named)
    {
        var inspection = TestPlugin.With(Of<IAnnexSectionProvider>(PluginPart.AnnexSections, Words("extended-words", words)));

        Assert.That(inspection.Compose(Alone).Problems.Select(problem => problem.Code), Is.EqualTo(named ? new[] { "SUI8104" } : []));
        Assert.That(inspection.Compose(Alone, new AnnexRequest { Audience = AnnexAudience.Working }).Problems, Is.Empty);
    }

    [Test]
    public void Sections_AreMasked()
    {
        var document = TestPlugin.With(Of<IAnnexSectionProvider>(PluginPart.AnnexSections, Words("extended-words", "Ring 07700 900123."))).Compose(Alone);
        using var html = new MemoryStream();
        SuiInspection.Create().Write(document, "html", html);

        Assert.That(Encoding.UTF8.GetString(html.ToArray()), Does.Contain("Ring").And.Not.Contain("900123"));
    }

    // The record is what is published: a count that it hides is null.
    [Test]
    public void Sections_SeeWhatIsHidden()
    {
        AnnexRecord? seen = null;
        var provider = new Mock<IDisclosedSectionProvider>();
        provider.Setup(one => one.Parts).Returns([AnnexPart.Annex]);
        provider.Setup(one => one.GetSections(It.IsAny<Assessment>(), It.IsAny<AnnexRequest>(), It.IsAny<AnnexRecord>()))
            .Returns((Assessment _, AnnexRequest _, AnnexRecord record) =>
            {
                seen = record;
                return [];
            });
        var document = TestPlugin.With(Of<IAnnexSectionProvider>(PluginPart.AnnexSections, provider.Object)).Compose(Alone);

        Assert.That(seen, Is.Not.Null.And.EqualTo(document.Record));
    }

    [TestCase(false, "SUI8101")]
    [TestCase(true, "SUI8102")]
    public void Renderer_IsNamed_AndNothingIsWritten(bool hangs, string code)
    {
        var renderer = new Mock<IAnnexRenderer>();
        renderer.Setup(one => one.Format).Returns("bad");
        renderer.Setup(one => one.Extension).Returns("bad");
        renderer.Setup(one => one.MediaType).Returns("text/plain");
        renderer.Setup(one => one.Render(It.IsAny<AnnexDocument>(), It.IsAny<Stream>(), It.IsAny<CancellationToken>()))
            .Returns((AnnexDocument _, Stream output, CancellationToken _) =>
            {
                output.WriteByte(1);
                return Fail<AnnexRenderResult>(hangs);
            });
        var inspection = TestPlugin.With(Of(PluginPart.Renderers, renderer.Object));
        using var written = new MemoryStream();

        var failure = Assert.Throws<PluginException>(() => inspection.Write(inspection.Compose(Alone), "bad", written));
        Assert.That(failure.Problem.Code, Is.EqualTo(code));
        Assert.That(failure.Problem.Severity, Is.EqualTo(ProblemSeverity.Error));
        Assert.That(written.Length, Is.Zero);
        Assert.That(inspection.Formats.Select(format => format.Name), Does.Contain("bad").And.Contain("pdf"));
    }

    [Test]
    public void Exporter_IsNamed_AndNothingIsWritten()
    {
        var exporter = new Mock<IInstrumentExporter>();
        exporter.Setup(one => one.Format).Returns("bad");
        exporter.Setup(one => one.Extension).Returns("bad");
        exporter.Setup(one => one.MediaType).Returns("text/plain");
        exporter.Setup(one => one.Export(It.IsAny<Instrument>(), It.IsAny<InstrumentExportRequest>(), It.IsAny<Stream>())).Returns(() => Fail<InstrumentExportResult>(false));
        var inspection = TestPlugin.With(Of(PluginPart.InstrumentExporters, exporter.Object));
        using var written = new MemoryStream();

        var failure = Assert.Throws<PluginException>(() => inspection.Export(inspection.Instruments.Newest("service-user-survey")!, "bad", null, written));
        Assert.That(failure.Problem.Code, Is.EqualTo("SUI8101"));
    }

    [TestCase(false, "SUI8101")]
    [TestCase(true, "SUI8102")]
    public void Reader_CostsItsFile(bool hangs, string code)
    {
        var reader = new Mock<IEvidenceReader>();
        reader.Setup(one => one.FileKind).Returns("notes");
        reader.Setup(one => one.Read(It.IsAny<EvidenceReadContext>(), It.IsAny<CancellationToken>())).Returns(() => Fail<EvidenceReadResult>(hangs));
        var read = TestPlugin.With(Of(PluginPart.EvidenceReaders, reader.Object)).Read(WithNotes());

        Assert.That(read.Pack, Is.Not.Null);
        Assert.That(read.Problems.Where(problem => problem.Location.File == "notes.txt").Select(problem => (problem.Code, problem.Severity)),
            Is.EqualTo(new[] { (code, ProblemSeverity.Error) }));
    }

    private static Dictionary<string, ReadOnlyMemory<byte>> WithNotes()
    {
        var files = Directory.EnumerateFiles(Pack).ToDictionary(file => Path.GetFileName(file), file => (ReadOnlyMemory<byte>)File.ReadAllBytes(file));
        var manifest = JsonNode.Parse(files["pack.json"].Span)!;
        manifest["files"]!.AsArray().Add(new JsonObject { ["path"] = "notes.txt", ["kind"] = "notes" });
        files["pack.json"] = Encoding.UTF8.GetBytes(manifest.ToJsonString());
        files["notes.txt"] = "Notes."u8.ToArray();
        return files;
    }

    private static TestPlugin Of<T>(PluginPart part, T service)
        where T : class => new("bad", [part], services => services.AddSingleton(service));

    private static ISignalSource Signals(Func<SignalContext, IEnumerable<Signal>> signals)
    {
        var source = new Mock<ISignalSource>();
        source.Setup(one => one.GetSignals(It.IsAny<SignalContext>())).Returns(signals);
        return source.Object;
    }

    private static Sections Words(string id, string words) => new((_, _) => [new AnnexSection(id, "Heading", [new ParagraphBlock(words)])]);

    private static IEnumerable<Signal> Endless(Signal signal)
    {
        while (true)
        {
            yield return signal;
        }
    }

    private static T Fail<T>(int at) => Fail<T>(hangs: false);

    private static T Fail<T>(bool hangs)
    {
        if (hangs)
        {
            Thread.Sleep(Timeout.Infinite);
        }

        throw new InvalidOperationException("Jane Marker");
    }

    private static string Json(Assessment assessment)
    {
        using var output = new MemoryStream();
        AssessmentJson.Write(assessment, output);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private sealed class Sections(Func<Assessment, AnnexRequest, IEnumerable<AnnexSection>> sections) : IAnnexSectionProvider
    {
        public IEnumerable<AnnexSection> GetSections(Assessment assessment, AnnexRequest request) => sections(assessment, request);
    }
}
