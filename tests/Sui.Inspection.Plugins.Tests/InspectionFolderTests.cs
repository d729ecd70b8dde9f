using System.Runtime.CompilerServices;
using Sui.Inspection.Annexes;
using Sui.Inspection.Coding;
using Sui.Inspection.Hosting;
using Sui.Inspection.Plugins.Tests.Support;

namespace Sui.Inspection.Plugins.Tests;

/// <summary>The library, loaded at run time by a host that has the contracts alone.</summary>
public sealed class InspectionFolderTests
{
    private static readonly string Pack = Path.Combine(Folders.Repository, "examples", "packs", "synthetic-middling");

    private readonly Folders _folders = new();

    [OneTimeTearDown]
    public void TearDown() => _folders.Dispose();

    [Test]
    public void Host_HasTheContractsAlone() => Assert.That(
        typeof(InspectionFolderTests).Assembly.GetReferencedAssemblies().Select(one => one.Name).Where(name => name!.StartsWith("Sui.", StringComparison.Ordinal)),
        Is.EqualTo(new[] { "Sui.Inspection.Abstractions" }));

    [Test]
    public void Load_GivesTheWholePath_FromPackToAnnex()
    {
        using var plugin = Load(Folders.Library);
        var inspection = plugin.Instance;
        var read = inspection.Read(Pack);
        var document = inspection.Compose(inspection.Assess(read));
        using var pdf = new MemoryStream();
        inspection.Write(document, "pdf", pdf);
        using var form = new MemoryStream();
        var exported = inspection.Export(inspection.Instruments.Newest("service-user-survey")!, "xlsform", null, form);

        Assert.Multiple(() =>
        {
            Assert.That(plugin.Manifest.Id, Is.EqualTo("sui-inspection"));
            Assert.That(plugin.Manifest.Version, Is.EqualTo(new Version(typeof(ISuiInspection).Assembly.GetName().Version!.ToString(3))));
            Assert.That(read.Pack, Is.Not.Null);
            Assert.That(document.Draft, Is.False.Or.True);
            Assert.That(pdf.ToArray().AsSpan().StartsWith("%PDF-"u8), Is.True);
            Assert.That(form.Length, Is.GreaterThan(1000));
            Assert.That(exported.FileName, Does.EndWith(".xlsx"));
            Assert.That(inspection.Importer, Is.Not.Null);
        });
    }

    [Test]
    public void Load_TakesWhatTheHostChose()
    {
        using var plugin = Load(Folders.Library, new InspectionHostOptions { Sections = [new HostSection()] });
        var document = plugin.Instance.Compose(plugin.Instance.Assess(plugin.Instance.Read(Pack)));

        Assert.That(document.Sections.Select(section => section.Id), Does.Contain("extended-host"));
    }

    [Test]
    public void Load_KnowsTheCodebooksOfTheHost()
    {
        var own = new Codebook
        {
            Identity = new DataVersion("own", 1),
            Title = new LocalisedText("Own"),
            Codes = [new CodebookCode { Id = "trust", Label = new LocalisedText("Trust"), Definition = new LocalisedText("People say whom they trust.") }],
        };
        using var plugin = Load(Folders.Library, new InspectionHostOptions { Codebooks = [own] });

        Assert.That(plugin.Instance.Codebooks.Versions.Select(version => version.Id), Is.EqualTo(new[] { "own", "sui-verbatim" }));
    }

    [Test]
    public void Load_OptionsThatCannotBeUsed_AreNamed()
    {
        var load = Loaded(Folders.Library, new InspectionHostOptions { PackCulture = "zz-ZZ" });

        Assert.That(load.Plugin, Is.Null);
        Assert.That(load.Problems.Select(problem => problem.Code), Is.EqualTo(new[] { "SUI8011" }));
        Assert.That(load.Problems[0].Message, Does.Contain("PackCulture"));
    }

    [Test]
    public void TwoVersions_StandSideBySide()
    {
        using var first = Load(Folders.Library);
        using var second = Load(_folders.Copy(Folders.Library, json => json["version"] = "9.9.9"));
        var (one, other) = (Text(first.Instance), Text(second.Instance));

        Assert.Multiple(() =>
        {
            Assert.That(first.Instance.GetType(), Is.Not.EqualTo(second.Instance.GetType()));
            Assert.That(first.Instance.GetType().FullName, Is.EqualTo(second.Instance.GetType().FullName));
            Assert.That(second.Manifest.Version, Is.EqualTo(new Version(9, 9, 9)));
            Assert.That(one, Is.EqualTo(other));
            Assert.That(first.Sha256, Is.Not.EqualTo(second.Sha256));
        });
    }

    [Test]
    public void Dispose_UnloadsTheLibrary_AfterItWasUsed()
    {
        var context = UseAndLetGo();
        for (var round = 0; round < 50 && context.IsAlive; round++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            Thread.Sleep(round < 10 ? 0 : 50);
        }

        Assert.That(context.IsAlive, Is.False);
    }

    [Test]
    public void Dispose_LetsNobodyUseItAnyMore()
    {
        var plugin = Load(Folders.Library);
        plugin.Dispose();

        Assert.That(() => plugin.Instance, Throws.TypeOf<ObjectDisposedException>());
        Assert.That(plugin.Dispose, Throws.Nothing);
    }

    // In a method of its own, so that no local of it lives on.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference UseAndLetGo()
    {
        using var plugin = Load(Folders.Library);
        Assert.That(Text(plugin.Instance), Is.Not.Empty);
        return plugin.Context;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static string Text(ISuiInspection inspection)
    {
        using var output = new MemoryStream();
        inspection.Write(inspection.Compose(inspection.Assess(inspection.Read(Pack)), new AnnexRequest()), "pdf", output);
        return Convert.ToHexString(output.ToArray());
    }

    private static PluginLoad<ISuiInspection> Loaded(string folder, InspectionHostOptions? options = null) =>
        InspectionFolder.Load(new PluginFolderRequest { Folder = folder }, options);

    private static LoadedPlugin<ISuiInspection> Load(string folder, InspectionHostOptions? options = null)
    {
        var load = Loaded(folder, options);
        Assert.That(load.Problems, Is.Empty);
        return load.Plugin!;
    }

    private sealed class HostSection : IAnnexSectionProvider
    {
        public IEnumerable<AnnexSection> GetSections(Assessments.Assessment assessment, AnnexRequest request) =>
            [new AnnexSection("extended-host", "Of the host", [new ParagraphBlock("Words.")])];
    }
}
