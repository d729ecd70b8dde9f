using System.IO.Compression;
using Sui.Inspection.Assessments;
using Sui.Inspection.CaseFiles.Items;
using Sui.Inspection.Evidence;
using Sui.Inspection.Intake;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.CaseFiles.Tests.Support;

/// <summary>The files of packs, and what is made of them.</summary>
internal static class Packs
{
    public static IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Files(string example) =>
        PackSource.Read(ExamplePacks.Inspection, ExamplePacks.Folder(example)).Files!;

    public static IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Files(EvidencePack pack)
    {
        using var zip = new MemoryStream();
        Assert.That(EvidencePackWriter.WriteZip(pack, zip), Is.Empty);
        zip.Position = 0;
        using var archive = new ZipArchive(zip, ZipArchiveMode.Read);
        return archive.Entries.ToDictionary(entry => entry.FullName, entry => Bytes(entry), StringComparer.Ordinal);
    }

    public static byte[] Assessment(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files)
    {
        using var json = new MemoryStream();
        AssessmentJson.Write(ExamplePacks.Inspection.Assess(ExamplePacks.Inspection.Read(files)), json);
        return json.ToArray();
    }

    private static ReadOnlyMemory<byte> Bytes(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
