using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Sui.Inspection.Intake;

namespace Sui.Inspection.Tests.Intake;

/// <summary>Folders, .zip files and memory: the same pack from each, and what must not get through.</summary>
internal sealed class ContainerTests
{
    private string _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("sui-intake-").FullName;

    [TearDown]
    public void DeleteFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void Read_FolderZipAndMemory_GiveTheSame()
    {
        var memory = new SamplePack().Read();

        AssertSame(KnownData.Reader().Read(WriteFolder(new SamplePack())), memory);
        AssertSame(KnownData.Reader().Read(WriteZip(Entries())), memory);
        AssertSame(KnownData.Reader().Read(WriteZip(Entries("a folder/"))), memory);
        AssertSame(KnownData.Reader().Read(WriteZip([.. Entries("a folder/"), ("__MACOSX/a folder/._pack.json", [1])])), memory);
        AssertSame(KnownData.Reader().Read(WriteZip(Entries(@"dir\"))), memory);
    }

    [Test]
    public void Read_NullOrEmptyPath_Throws()
    {
        Assert.That(() => KnownData.Reader().Read(string.Empty), Throws.ArgumentException);
        Assert.That(() => KnownData.Reader().Read((string)null!), Throws.ArgumentNullException);
        Assert.That(() => KnownData.Reader().Read((IReadOnlyDictionary<string, ReadOnlyMemory<byte>>)null!), Throws.ArgumentNullException);
    }

    [Test]
    public void Read_Cancelled_Throws() => Assert.That(
        () => KnownData.Reader().Read(new SamplePack().InMemory(), new CancellationToken(canceled: true)),
        Throws.InstanceOf<OperationCanceledException>());

    [Test]
    public void Read_NothingThere_IsAProblemThatNamesNoFolderAbove()
    {
        var result = KnownData.Reader().Read(Path.Combine(_folder, "missing"));

        AssertOnly(result, IntakeCodes.PackMissing, "missing");
        Assert.That(result.Problems[0].ToString(), Does.Not.Contain(_folder));
    }

    [TestCase("bad\0path")]
    [TestCase("/")]
    [TestCase("..")]
    public void Read_OddPath_IsAProblem(string path) =>
        Assert.That(KnownData.Reader().Read(path).HasErrors, Is.True);

    [Test]
    public void Read_EmptyFolder_HasNoManifest() => AssertOnly(KnownData.Reader().Read(_folder), IntakeCodes.ManifestMissing, "pack.json");

    [Test]
    public void Read_EmptyZip_HasNoManifest() =>
        AssertOnly(KnownData.Reader().Read(WriteZip([])), IntakeCodes.ManifestMissing, "pack.json");

    [TestCase(0)]
    [TestCase(10)]
    [TestCase(400)]
    public void Read_TruncatedZip_IsAProblem(int length)
    {
        var path = WriteZip(Entries());
        File.WriteAllBytes(path, File.ReadAllBytes(path)[..length]);

        AssertOnly(KnownData.Reader().Read(path), IntakeCodes.NotAZip, "pack.zip");
    }

    [Test]
    public void Read_FileThatIsNoZip_IsAProblem()
    {
        var path = Path.Combine(WriteFolder(new SamplePack()), "pack.json");

        AssertOnly(KnownData.Reader().Read(path), IntakeCodes.NotAZip, "pack.json");
    }

    [Test]
    public void Read_ZipInUse_IsAProblem()
    {
        var path = WriteZip(Entries());
        using var use = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        AssertOnly(KnownData.Reader().Read(path), IntakeCodes.PackNotOpened, "pack.zip");
    }

    [Test]
    public void Read_FileInUse_IsAProblemAndTheRestIsRead()
    {
        var folder = WriteFolder(new SamplePack());
        using var use = new FileStream(Path.Combine(folder, "tallies.csv"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        var result = KnownData.Reader().Read(folder);

        AssertOnly(result, IntakeCodes.FileNotOpened, "tallies.csv");
        Assert.That(result.Pack!.Findings, Has.Count.EqualTo(2));
    }

    [TestCase("../evil.csv")]
    [TestCase("data/../../evil.csv")]
    [TestCase("/etc/evil.csv")]
    [TestCase("C:/evil.csv")]
    [TestCase(@"..\evil.csv")]
    [TestCase("data//evil.csv")]
    [TestCase("NUL.csv")]
    [TestCase("evil\u0007.csv")]
    [TestCase("evil.csv.")]
    public void Read_UnsafeName_IsRefusedInZipAndMemory(string name)
    {
        var zipped = KnownData.Reader().Read(WriteZip([.. Entries(), (name, [1])]));
        var held = KnownData.Reader().Read(new SamplePack().Set(name, "x").InMemory());

        AssertOnly(zipped, IntakeCodes.UnsafeName, "pack.zip");
        AssertOnly(held, IntakeCodes.UnsafeName, "pack");
        Assert.That(zipped.Pack!.Findings, Has.Count.EqualTo(2), "The rest is read.");
        Assert.That(zipped.Problems[0].ToString(), Does.Not.Contain("evil"));
    }

    [Test]
    public void Read_NamesThatDifferInCaseOnly_AreReported()
    {
        AssertOnly(KnownData.Reader().Read(WriteZip([.. Entries(), ("Tallies.CSV", [1])])), IntakeCodes.DuplicateName,
            "Tallies.CSV");
        AssertOnly(KnownData.Reader().Read(WriteZip([.. Entries(), ("tallies.csv", [1])])), IntakeCodes.DuplicateName,
            "tallies.csv");
    }

    [Test]
    public void Read_NameInAnotherCase_IsFound()
    {
        var pack = new SamplePack().Replace("pack.json", "\"path\": \"tallies.csv\"", "\"path\": \"Tallies.csv\"");

        Assert.That(KnownData.Reader().Read(WriteFolder(pack)).Problems, Is.Empty);
        Assert.That(pack.Read().Problems, Is.Empty);
    }

    [Test]
    public void Read_FileInASubfolder_IsFound()
    {
        var pack = new SamplePack().Replace("pack.json", "\"path\": \"tallies.csv\"", "\"path\": \"data/more/tallies.csv\"");
        pack.Set("data/more/tallies.csv", pack.Text("tallies.csv")).Remove("tallies.csv");

        Assert.That(KnownData.Reader().Read(WriteFolder(pack)).Problems, Is.Empty);
    }

    [Test]
    public void Read_ForgottenFile_IsAWarning()
    {
        var pack = new SamplePack().Set("extra.csv", "id\n").Set("README.md", "text");

        AssertOnly(KnownData.Reader().Read(WriteFolder(pack)), IntakeCodes.FileNotNamed, "extra.csv");
        AssertOnly(KnownData.Reader().Read(WriteZip(Entries(string.Empty, pack))), IntakeCodes.FileNotNamed, "extra.csv");
    }

    [Test]
    public void Read_LinkOutOfTheFolder_IsRefused()
    {
        var outside = Path.Combine(_folder, "outside.csv");
        File.WriteAllText(outside, new SamplePack().Text("tallies.csv"));
        var folder = WriteFolder(new SamplePack().Remove("tallies.csv"));
        File.CreateSymbolicLink(Path.Combine(folder, "tallies.csv"), outside);

        AssertOnly(KnownData.Reader().Read(folder), IntakeCodes.LinkLeavesPack, "tallies.csv");
    }

    [Test]
    public void Read_LinkedFolderThatLeadsOut_IsRefused()
    {
        var outside = Directory.CreateDirectory(Path.Combine(_folder, "outside"));
        File.WriteAllText(Path.Combine(outside.FullName, "tallies.csv"), new SamplePack().Text("tallies.csv"));
        var pack = new SamplePack().Remove("tallies.csv").Replace("pack.json", "\"tallies.csv\"", "\"data/tallies.csv\"");
        var folder = WriteFolder(pack);
        Directory.CreateSymbolicLink(Path.Combine(folder, "data"), "../outside");

        AssertOnly(KnownData.Reader().Read(folder), IntakeCodes.LinkLeavesPack, "data/tallies.csv");
    }

    [Test]
    public void Read_LinksInsideTheFolderOrToIt_AreFollowed()
    {
        var pack = new SamplePack();
        var folder = WriteFolder(pack);
        File.Move(Path.Combine(folder, "tallies.csv"), Path.Combine(folder, "real.dat"));
        File.CreateSymbolicLink(Path.Combine(folder, "tallies.csv"), "real.dat");
        var link = Directory.CreateSymbolicLink(Path.Combine(_folder, "link"), folder);

        Assert.That(KnownData.Reader().Read(link.FullName).Problems, Is.Empty);
    }

    [Test]
    public void Read_LinksInACircle_AreAProblem()
    {
        var folder = WriteFolder(new SamplePack().Remove("tallies.csv"));
        File.CreateSymbolicLink(Path.Combine(folder, "tallies.csv"), "tallies.csv");

        Assert.That(KnownData.Reader().Read(folder).Problems.Single().Code, Is.EqualTo(IntakeCodes.FileNotOpened));
    }

    [Test]
    public void Read_LinkInsideAZip_IsRefused()
    {
        var path = WriteZip(Entries());
        using (var archive = ZipFile.Open(path, ZipArchiveMode.Update))
        {
            archive.GetEntry("tallies.csv")!.ExternalAttributes = unchecked((int)0xA1FF0000);
        }

        AssertOnly(KnownData.Reader().Read(path), IntakeCodes.EntryNotSupported, "tallies.csv");
    }

    [Test]
    public void Read_EncryptedEntry_IsRefused()
    {
        var path = WriteZip(Entries());
        Patch(path, "tallies.csv", (bytes, local, central) =>
        {
            bytes[local + 6] |= 1;
            bytes[central + 8] |= 1;
        });

        AssertOnly(KnownData.Reader().Read(path), IntakeCodes.EntryNotSupported, "tallies.csv");
    }

    [Test]
    public void Read_UnsupportedCompression_IsRefused()
    {
        var path = WriteZip(Entries());
        Patch(path, "tallies.csv", (bytes, local, central) => (bytes[local + 8], bytes[central + 10]) = (99, 99));

        Assert.That(
            KnownData.Reader().Read(path).Problems.Single().Code, Is.EqualTo(IntakeCodes.EntryDamaged));
    }

    [Test]
    public void Read_DamagedEntry_IsFoundByItsChecksum()
    {
        var path = WriteZip(Entries(), CompressionLevel.NoCompression);
        var bytes = File.ReadAllBytes(path);
        var at = bytes.AsSpan().IndexOf(Encoding.ASCII.GetBytes("People,7.5,12"));
        Assert.That(at, Is.GreaterThan(0), "Stored entries hold the text as it is.");
        bytes[at + 7] = (byte)'8';
        File.WriteAllBytes(path, bytes);

        AssertOnly(KnownData.Reader().Read(path), IntakeCodes.EntryDamaged, "tallies.csv");
    }

    [Test]
    public void Read_ZipBomb_IsStoppedByItsRatio()
    {
        var path = WriteZip([.. Entries().Where(entry => entry.Name != "tallies.csv"), ("tallies.csv", new byte[3 << 20])]);

        AssertOnly(KnownData.Reader().Read(path), IntakeCodes.RatioTooHigh, "tallies.csv");
    }

    [Test]
    public void Read_SmallFileThatPacksWell_IsRead()
    {
        var text = new SamplePack().Text("tallies.csv") + "\n" + new string('\n', 500_000);
        var path = WriteZip([.. Entries().Where(entry => entry.Name != "tallies.csv"), ("tallies.csv", Encoding.UTF8.GetBytes(text))]);

        Assert.That(KnownData.Reader().Read(path).Problems, Is.Empty);
    }

    [Test]
    public void Read_SizeThatTheHeaderHides_IsStoppedWhileUnpacking()
    {
        var entries = Entries().Where(entry => entry.Name != "tallies.csv").Append(("tallies.csv", new byte[100_000])).ToList();
        var path = WriteZip(entries);
        Patch(path, "tallies.csv", (bytes, local, central) =>
        {
            BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(local + 22), 100);
            BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(central + 24), 100);
        });

        var result = KnownData.Reader(new PackLimits { FileBytes = 50_000 }).Read(path);

        Assert.That(result.Problems.Single().Code, Is.EqualTo(IntakeCodes.EntryDamaged));
    }

    [Test]
    public void Read_FileOverTheLimit_IsRefusedEverywhere()
    {
        var pack = new SamplePack();
        var largest = pack.Files.Where(file => file.Key != "pack.json").MaxBy(file => file.Value.Length);
        var limits = new PackLimits { FileBytes = largest.Value.Length - 1 };

        AssertOnly(KnownData.Reader(limits).Read(WriteFolder(pack)), IntakeCodes.FileTooLarge, largest.Key);
        AssertOnly(KnownData.Reader(limits).Read(WriteZip(Entries())), IntakeCodes.FileTooLarge, largest.Key);
        AssertOnly(pack.Read(limits), IntakeCodes.FileTooLarge, largest.Key);
    }

    [Test]
    public void Read_FilesOverTheLimitTogether_StopsAtTheFirstTooMany()
    {
        var pack = new SamplePack();
        var all = pack.Files.Where(file => file.Key != "pack.json").Sum(file => file.Value.Length);

        Assert.That(pack.Read(new PackLimits { PackBytes = all }).Problems, Is.Empty);
        AssertOnly(pack.Read(new PackLimits { PackBytes = all - 1 }), IntakeCodes.PackTooLarge, "quotes.csv");
    }

    [Test]
    public void Read_ManifestOverTheLimit_IsRefused() =>
        AssertOnly(new SamplePack().Read(new PackLimits { ManifestBytes = 100 }), IntakeCodes.FileTooLarge, "pack.json");

    [Test]
    public void Read_TooManyEntries_IsRefusedBeforeOpening()
    {
        var path = WriteZip(Entries());

        AssertOnly(KnownData.Reader(new PackLimits { ZipEntries = 9 }).Read(path), IntakeCodes.TooManyFiles, "pack.zip");
        Assert.That(KnownData.Reader(new PackLimits { ZipEntries = 10 }).Read(path).Problems, Is.Empty);
    }

    [Test]
    public void Read_NumberOfEntriesThatTheRecordHides_IsCounted()
    {
        var path = WriteZip(Entries());
        var bytes = File.ReadAllBytes(path);
        bytes[^12] = 1;
        bytes[^14] = 1;
        File.WriteAllBytes(path, bytes);

        AssertOnly(KnownData.Reader(new PackLimits { ZipEntries = 9 }).Read(path), IntakeCodes.TooManyFiles, "pack.zip");
    }

    private string WriteFolder(SamplePack pack)
    {
        var folder = Path.Combine(_folder, "folder");
        foreach (var (name, bytes) in pack.Files)
        {
            var path = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, bytes);
        }

        return folder;
    }

    private static List<(string Name, byte[] Bytes)> Entries(string prefix = "", SamplePack? pack = null) =>
        (pack ?? new SamplePack()).Files.Select(file => (prefix + file.Key, file.Value)).ToList();

    private string WriteZip(IEnumerable<(string Name, byte[] Bytes)> entries, CompressionLevel level = CompressionLevel.Optimal)
    {
        var path = Path.Combine(_folder, "pack.zip");
        using var archive = new ZipArchive(new FileStream(path, FileMode.Create), ZipArchiveMode.Create);
        foreach (var (name, bytes) in entries)
        {
            using var stream = archive.CreateEntry(name, level).Open();
            stream.Write(bytes);
        }

        return path;
    }

    private static void Patch(string path, string name, Action<byte[], int, int> patch)
    {
        var bytes = File.ReadAllBytes(path);
        var text = Encoding.ASCII.GetBytes(name);
        var local = bytes.AsSpan().IndexOf(text) - 30;
        var central = bytes.AsSpan().LastIndexOf(text) - 46;
        Assert.That(bytes.AsSpan(central, 4).SequenceEqual("PK\u0001\u0002"u8),
            "The last mention of the name is in the directory.");
        patch(bytes, local, central);
        File.WriteAllBytes(path, bytes);
    }

    private static void AssertSame(PackReadResult read, PackReadResult wanted)
    {
        Assert.That(read.Problems, Is.EqualTo(wanted.Problems));
        Assert.That(read.Pack!.Findings, Is.EqualTo(wanted.Pack!.Findings));
        Assert.That(read.Pack.Meetings, Is.EqualTo(wanted.Pack.Meetings));
        Assert.That(read.Pack.Responses.Select(response => response.Id), Is.EqualTo(wanted.Pack.Responses.Select(response => response.Id)));
    }

    private static void AssertOnly(PackReadResult result, string code, string file)
    {
        Assert.That(result.Problems, Has.Count.EqualTo(1), string.Join("\n", result.Problems));
        Assert.That((result.Problems[0].Code, result.Problems[0].Location.File), Is.EqualTo((code, file)));
    }
}
