using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Text.Json.Nodes;
using Sui.Inspection.Hosting;
using Sui.Inspection.Problems;
using Sui.Inspection.Plugins.Tests.Support;

namespace Sui.Inspection.Plugins.Tests;

/// <summary>Folders that cannot be loaded: each is named, none throws, and nothing of one that is refused is run.</summary>
public sealed class PluginFolderFaultTests
{
    private readonly Folders _folders = new();

    [OneTimeTearDown]
    public void TearDown() => _folders.Dispose();

    [TestCase("FailsWhenMade", "SUI8011")]
    [TestCase("FailsWhenAsked", "SUI8011")]
    [TestCase("GivesNothing", "SUI8011")]
    [TestCase("NeverReturns", "SUI8012")]
    [TestCase("WantsArguments", "SUI8009")]
    [TestCase("NoEntryPoint", "SUI8009")]
    [TestCase("Unseen", "SUI8009")]
    [TestCase("NotThere", "SUI8009")]
    public void EntryPoint_ThatDoesNotWork_IsNamed(string entryPoint, string code)
    {
        var problem = Only(Load(_folders.Sample(entryPoint)));

        Assert.That(problem.Code, Is.EqualTo(code));
        Assert.That(problem.ToString(), Does.Not.Contain("Marker"));
    }

    [Test]
    public void Folder_ThatIsNotThere_IsNamed() => Assert.That(Only(Load(Path.Combine(_folders.Empty(), "none"))).Code, Is.EqualTo("SUI8001"));

    [Test]
    public void Folder_WithoutAPlugin_IsNamed() => Assert.That(Only(Load(_folders.Empty())).Code, Is.EqualTo("SUI8002"));

    [TestCase("")]
    [TestCase("{")]
    [TestCase("[]")]
    [TestCase("\"text\"")]
    public void Manifest_ThatIsNoObject_IsNamed(string text)
    {
        var folder = _folders.Sample("FailsWhenMade");
        File.WriteAllText(Path.Combine(folder, "sui-plugin.json"), text);

        Assert.That(Only(Load(folder)).Code, Is.EqualTo("SUI8003"));
    }

    [Test]
    public void Manifest_TooLarge_IsNamed()
    {
        var folder = _folders.Sample("FailsWhenMade");
        File.WriteAllText(Path.Combine(folder, "sui-plugin.json"), "{}" + new string(' ', 65 << 10));

        Assert.That(Only(Load(folder)).Code, Is.EqualTo("SUI8003"));
    }

    [Test]
    public void Members_ThatAreWrong_AreNamedAllAtOnce()
    {
        var folder = _folders.Copy(Folders.Samples, json =>
        {
            json["format"] = "sui-plugin/2";
            json["id"] = "Upper Case";
            json["version"] = "one";
            json["assembly"] = "../outside.dll";
            json["entryPoint"] = "A.B, Other";
            json["touches"] = new JsonArray(1);
        });

        var problems = Load(folder).Problems;
        Assert.That(problems.Select(problem => problem.Code), Is.All.EqualTo("SUI8004"));
        Assert.That(problems, Has.Count.EqualTo(6));
    }

    [Test]
    public void Assembly_ThatIsNotThere_IsNamed()
    {
        var folder = _folders.Sample("FailsWhenMade");
        File.Delete(Path.Combine(folder, "Sui.Inspection.Plugins.Samples.dll"));

        Assert.That(Only(Load(folder)).Code, Is.EqualTo("SUI8006"));
    }

    [Test]
    public void Assembly_ThatIsNone_IsNamed()
    {
        var folder = _folders.Sample("FailsWhenMade");
        File.WriteAllText(Path.Combine(folder, "Sui.Inspection.Plugins.Samples.dll"), "MZ and then nothing that is an assembly");

        Assert.That(Only(Load(folder)).Code, Is.EqualTo("SUI8006"));
    }

    [Test]
    public void Assembly_BuiltAgainstAnotherMajorVersion_IsNamed()
    {
        var folder = _folders.Sample("FailsWhenMade");
        SetContracts(Path.Combine(folder, "Sui.Inspection.Plugins.Samples.dll"), major: 9);
        var problem = Only(Load(folder));

        Assert.That(problem.Code, Is.EqualTo("SUI8007"));
        Assert.That(problem.Message, Does.Contain("9."));
    }

    // By semantic versioning; before 1.0, a minor version may break what was built against another.
    [TestCase("0.1.0", "0.1.0", true)]
    [TestCase("0.1.0", "0.1.5", true)]
    [TestCase("0.1.5", "0.1.0", false)]
    [TestCase("0.1.0", "0.2.0", false)]
    [TestCase("1.0.0", "1.4.0", true)]
    [TestCase("1.4.0", "1.0.0", false)]
    [TestCase("1.0.0", "2.0.0", false)]
    [TestCase("0.9.0", "1.0.0", false)]
    public void Contracts_FitBySemanticVersioning(string built, string own, bool fits) =>
        Assert.That(ContractCheck.Fits(Version.Parse(built), Version.Parse(own)), Is.EqualTo(fits));

    [Test]
    public void Dependency_ThatIsMissing_IsNamed()
    {
        var folder = _folders.Copy(Folders.Library);
        File.Delete(Path.Combine(folder, "Sui.Inspection.Forms.dll"));
        var problem = Only(Load(folder));

        Assert.That(problem.Code, Is.EqualTo("SUI8010"));
        Assert.That(problem.Message, Does.Contain("Sui.Inspection.Forms"));
    }

    [Test]
    public void Folder_ThatIsNotAllowed_IsNotRun_AndOneThatIs_Is()
    {
        var folder = _folders.Copy(Folders.Library);
        var problems = new List<Problem>();
        var hash = PluginFolders.HashOf(folder, problems);
        var other = Only(InspectionFolder.Load(new PluginFolderRequest { Folder = folder, AllowedSha256 = [new string('0', 64)] }));
        var none = Only(InspectionFolder.Load(new PluginFolderRequest { Folder = folder, AllowedSha256 = [] }));
        using var own = InspectionFolder.Load(new PluginFolderRequest { Folder = folder, AllowedSha256 = [hash!.ToUpperInvariant()] }).Plugin;

        Assert.Multiple(() =>
        {
            Assert.That(problems, Is.Empty);
            Assert.That(other.Code, Is.EqualTo("SUI8008"));
            Assert.That(other.Action, Does.Contain(hash));
            Assert.That(none.Code, Is.EqualTo("SUI8008"));
            Assert.That(own, Is.Not.Null);
        });
    }

    // sha256sum prints "HASH  PATH\n"; printf 'a' | sha256sum and printf 'b' | sha256sum give the two hashes, and sha256sum of these two lines the third.
    [Test]
    public void Hash_IsWhatSha256sumGives()
    {
        var folder = _folders.Empty();
        Directory.CreateDirectory(Path.Combine(folder, "sub"));
        File.WriteAllText(Path.Combine(folder, "sub", "b.txt"), "b");
        File.WriteAllText(Path.Combine(folder, "a.txt"), "a");

        Assert.That(PluginFolders.HashOf(folder, []), Is.EqualTo("bc3ab2631afcb90f5a60ffac01cb1df191d417c8d0fb898a7772afc91c630a4f"));
    }

    [Test]
    public void Link_IsNamed()
    {
        var folder = _folders.Sample("FailsWhenMade");
        File.CreateSymbolicLink(Path.Combine(folder, "link.dll"), Path.Combine(Folders.Samples, "Sui.Inspection.Plugins.Samples.dll"));
        var problem = Only(Load(folder));

        Assert.That(problem.Code, Is.EqualTo("SUI8005"));
        Assert.That(problem.Location.File, Is.EqualTo("link.dll"));
    }

    [Test]
    public void Request_ThatLetsNoTimePass_Throws() => Assert.That(
        () => InspectionFolder.Load(new PluginFolderRequest { Folder = "x", Timeout = TimeSpan.Zero }), Throws.TypeOf<ArgumentOutOfRangeException>());

    private static PluginLoad<ISuiInspection> Load(string folder) =>
        InspectionFolder.Load(new PluginFolderRequest { Folder = folder, Timeout = TimeSpan.FromSeconds(5) });

    private static Problem Only(PluginLoad<ISuiInspection> load)
    {
        Assert.That(load.Plugin, Is.Null);
        Assert.That(load.Problems, Has.Count.EqualTo(1));
        return load.Problems[0];
    }

    // Writes the major version of the reference to the contracts into the table of references, as ECMA-335, II.22.5 lays it out.
    private static void SetContracts(string path, ushort major)
    {
        var bytes = File.ReadAllBytes(path);
        using var file = new PEReader(new MemoryStream(bytes));
        var reader = file.GetMetadataReader();
        var row = reader.AssemblyReferences.First(one => reader.GetString(reader.GetAssemblyReference(one).Name) == "Sui.Inspection.Abstractions");
        var at = file.PEHeaders.MetadataStartOffset + reader.GetTableMetadataOffset(TableIndex.AssemblyRef)
            + (reader.GetTableRowSize(TableIndex.AssemblyRef) * (MetadataTokens.GetRowNumber(row) - 1));
        BitConverter.TryWriteBytes(bytes.AsSpan(at), major);
        File.WriteAllBytes(path, bytes);
    }
}
