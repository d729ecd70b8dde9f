using Microsoft.Extensions.DependencyInjection;
using Moq;
using Sui.Inspection.Annexes;
using Sui.Inspection.Coding;
using Sui.Inspection.Assessments;
using Sui.Inspection.Hosting;
using Sui.Inspection.Imports;
using Sui.Inspection.Imports.Layouts;
using Sui.Inspection.Intake;
using Sui.Inspection.Plugins;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.Tests.Plugins;

/// <summary>What plug-ins may add, and what of it is refused by name.</summary>
public sealed class PluginRegistrationTests
{
    private static readonly string Samples = Path.Combine(
        Repository.Root(), "tests", "Sui.Inspection.Plugins.Samples", "bin", new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name, new DirectoryInfo(AppContext.BaseDirectory).Name);

    [Test]
    public void Plugin_OfAFolder_AddsWhatItSays()
    {
        var folder = Folder("Sui.Inspection.Plugins.Samples.GoodPlugin");
        IReadOnlyList<Inspection.Problems.Problem>? problems = null;
        var inspection = TestPlugin.With(options => problems = options.AddPluginFolder(new PluginFolderRequest { Folder = folder }));
        var read = inspection.Read(Path.Combine(Repository.Root(), "examples", "packs", "synthetic-middling"));
        var document = inspection.Compose(inspection.Assess(read));
        using var written = new MemoryStream();
        inspection.Write(document, "title", written);

        Assert.That(problems, Is.Empty);
        Assert.That(document.Sections[^1].Heading, Is.EqualTo("Of a plug-in"));
        Assert.That(written.Length, Is.GreaterThan(10));
        Assert.That(document.Problems, Is.Empty);
    }

    [Test]
    public void Plugin_OfAFolder_ThatCallsItselfOtherwise_IsRefused()
    {
        var folder = Folder("Sui.Inspection.Plugins.Samples.GoodPlugin", version: "2.0.0");
        IReadOnlyList<Inspection.Problems.Problem>? problems = null;
        TestPlugin.With(options => problems = options.AddPluginFolder(new PluginFolderRequest { Folder = folder }));

        Assert.That(problems!.Select(problem => problem.Code), Is.EqualTo(new[] { "SUI8013" }));
    }

    [Test]
    public void Plugin_OfAFolder_ThatIsNone_IsNamed()
    {
        IReadOnlyList<Inspection.Problems.Problem>? problems = null;
        TestPlugin.With(options => problems = options.AddPluginFolder(new PluginFolderRequest { Folder = Folder("Sui.Inspection.Plugins.Samples.NoEntryPoint") }));

        Assert.That(problems!.Select(problem => problem.Code), Is.EqualTo(new[] { "SUI8009" }));
    }

    [Test]
    public void AddPlugin_AddsOne() => Assert.That(new SuiInspectionOptions().AddPlugin<Nothing>().Plugins.Single(), Is.InstanceOf<Nothing>());

    [Test]
    public void Service_OfAPartThatIsNotNamed_IsRefused() => Refused(
        ["'one' 1.0.0", "ISignalSource", "SignalSources"], new TestPlugin("one", [PluginPart.Renderers], services => services.AddSingleton(Mock.Of<ISignalSource>())));

    [Test]
    public void Service_OfTheLibraryItself_IsRefused() => Refused(
        ["'one' 1.0.0", "IAssessor"], new TestPlugin("one", Enum.GetValues<PluginPart>(), services => services.AddSingleton(Mock.Of<IAssessor>())));

    [Test]
    public void Layout_WithoutImports_IsRefused() => Refused(
        ["'one' 1.0.0"], new TestPlugin("one", [PluginPart.SurveyLayouts], services => services.AddSingleton(Mock.Of<IEvidencePackReader>())));

    [Test]
    public void Ids_ThatAreOne_AreRefused() => Refused(
        ["'one'", "1.0.0", "2.0.0"], new TestPlugin("one", [], _ => { }), new TestPlugin("one", [], _ => { }) { Version = new Version(2, 0, 0) });

    [Test]
    public void Formats_ThatAreOne_AreRefused() => Refused(["'one' 1.0.0", "'two' 1.0.0", "txt"], Format("one", "txt"), Format("two", "TXT"));

    [Test]
    public void Format_ThatShips_MayBeReplaced() =>
        Assert.That(TestPlugin.With(Format("one", "pdf")).Formats.Single(format => format.Name == "pdf").MediaType, Is.EqualTo("text/plain"));

    [Test]
    public void Kind_ThatShips_IsRefused() => Refused(
        ["'one' 1.0.0", "interviews"], new TestPlugin("one", [PluginPart.EvidenceReaders], services => services.AddSingleton(Mock.Of<IEvidenceReader>(one => one.FileKind == "interviews"))));

    [Test]
    public void Rubric_IsKnown_AndOneThatShipsIsRefused()
    {
        var shipped = SuiInspection.Create().Rubric;
        var later = shipped with { Identity = new DataVersion(shipped.Identity.Id, 90) };

        Assert.That(TestPlugin.With(Rubric("one", later)).Rubrics.Find(shipped.Identity.Id, 90), Is.EqualTo(later));
        Refused(["'one' 1.0.0", "sui-ladder version 2"], Rubric("one", shipped));
        Refused(["'one' 1.0.0", "'two' 1.0.0", "version 90"], Rubric("one", later), Rubric("two", later));
        Refused(["'one' 1.0.0"], Rubric("one", later with { Criteria = [] }));
    }

    [Test]
    public void Codebook_IsKnown_AndOneThatIsThereIsRefused()
    {
        var shipped = Codebooks.Verbatim;
        var own = shipped with { Identity = new DataVersion("own", 1) };

        Assert.That(TestPlugin.With(Codebook("one", own)).Codebooks.Versions, Is.EqualTo(new[] { own.Identity, shipped.Identity }));
        Refused(["'one' 1.0.0", "codebook sui-verbatim version 1"], Codebook("one", shipped));
        Refused(["'one' 1.0.0", "'two' 1.0.0", "codebook own version 1"], Codebook("one", own), Codebook("two", own));
        Refused(["'one' 1.0.0", "SUI8520"], Codebook("one", own with { Codes = [] }));
        Refused(["'one' 1.0.0", "SUI8508"], Codebook("one", own with { Identity = new DataVersion("own", 0) }));
        Refused(["'one' 1.0.0", "Codebooks"], new TestPlugin("one", [PluginPart.Rubrics], services => services.AddSingleton(own)));
        Assert.That(
            () => TestPlugin.With(options => options.Codebooks.Add(own), Codebook("one", own)), Throws.ArgumentException.With.Message.Contains("codebook own version 1"));
    }

    [Test]
    public void Layout_IsAsked_AndOneThatHangsIsNamed()
    {
        var inspection = TestPlugin.With(
            options => options.AddImports(), new TestPlugin("slow", [PluginPart.SurveyLayouts], services => services.AddSingleton<IExportLayout>(new Hanging())));
        using var file = new MemoryStream("""
            Id,Anything
            1,yes
            2,no
            """u8.ToArray());
        var preview = inspection.Importer.Preview(file, new ImportRequest { FileName = "export.csv", InstrumentId = "service-user-survey" });

        Assert.That(preview.Problems.Select(problem => problem.Code), Does.Contain("SUI6147"));
    }

    private static void Refused(string[] named, params IInspectionPlugin[] plugins)
    {
        var refusal = Assert.Throws<ArgumentException>(() => TestPlugin.With(plugins));
        Assert.Multiple(() =>
        {
            foreach (var name in named)
            {
                Assert.That(refusal.Message, Does.Contain(name));
            }
        });
    }

    private static TestPlugin Rubric(string id, Rubric rubric) => new(id, [PluginPart.Rubrics], services => services.AddSingleton(rubric));

    private static TestPlugin Codebook(string id, Codebook codebook) => new(id, [PluginPart.Codebooks], services => services.AddSingleton(codebook));

    private static TestPlugin Format(string id, string format) => new(id, [PluginPart.Renderers], services => services.AddSingleton(
        Mock.Of<IAnnexRenderer>(one => one.Format == format && one.Extension == format && one.MediaType == "text/plain")));

    private static string Folder(string entryPoint, string version = "1.0.0")
    {
        var folder = Directory.CreateTempSubdirectory("sui-plugin-").FullName;
        foreach (var file in Directory.EnumerateFiles(Samples))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }

        File.WriteAllText(Path.Combine(folder, PluginManifest.FileName), $$"""
            {"format": "sui-plugin/1", "id": "samples", "version": "{{version}}", "assembly": "Sui.Inspection.Plugins.Samples.dll", "entryPoint": "{{entryPoint}}"}
            """);
        return folder;
    }

    private sealed class Nothing : IInspectionPlugin
    {
        public string Id => "nothing";

        public Version Version { get; } = new(1, 0);

        public IReadOnlyList<PluginPart> Touches => [];

        public void Register(IServiceCollection services)
        {
        }
    }

    private sealed class Hanging : IExportLayout
    {
        public string Id => "hanging";

        public string Name => "Hanging";

        public IReadOnlyList<string> Facts => [];

        public IReadOnlyList<string> Separators => [];

        public IReadOnlyDictionary<string, string> Answers => new Dictionary<string, string>();

        public HeaderShape? Recognise(SheetHeaders headers)
        {
            Thread.Sleep(Timeout.Infinite);
            return null;
        }

        public string? Refusal(SheetHeaders headers) => null;

        public MetadataColumn? Metadata(ColumnKey key) => null;
    }
}
