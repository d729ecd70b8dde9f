using Sui.Inspection.Hosting;
using Sui.Inspection.Problems;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.Tests.Plugins;

/// <summary>Plug-ins that were built against former contracts work with those of today, as long as the versions say that they do.</summary>
public sealed class FormerPluginTests
{
    private static readonly string Fixtures = Path.Combine(Repository.Root(), "tests", "Sui.Inspection.Tests", "Plugins", "Fixtures");

    private static IEnumerable<string> Folders() => Directory.GetDirectories(Fixtures).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal);

    [Test]
    public void Fixtures_AreThere() => Assert.That(Folders(), Does.Contain("contracts-0.1.0"));

    [TestCaseSource(nameof(Folders))]
    public void Plugin_AddsWhatItAdded(string folder)
    {
        IReadOnlyList<Problem>? problems = null;
        var inspection = TestPlugin.With(options => problems = options.AddPluginFolder(new PluginFolderRequest { Folder = Path.Combine(Fixtures, folder) }));
        var read = inspection.Read(Path.Combine(Repository.Root(), "examples", "packs", "synthetic-middling"));
        var document = inspection.Compose(inspection.Assess(read));
        using var written = new MemoryStream();
        inspection.Write(document, "title", written);

        Assert.That(problems, Is.Empty);
        Assert.That(document.Sections[^1].Heading, Is.EqualTo("Of a plug-in"));
        Assert.That(document.Problems, Is.Empty);
        Assert.That(written.Length, Is.GreaterThan(10));
    }
}
