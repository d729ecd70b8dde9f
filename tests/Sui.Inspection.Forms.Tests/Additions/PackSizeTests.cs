using Sui.Inspection.Forms.Additions;

namespace Sui.Inspection.Forms.Tests.Additions;

/// <summary>What evidence could not hold is refused before it is written, at the limits of reading: 64 MiB and 1,000,000 rows a file, 256 MiB in all.</summary>
internal sealed class PackSizeTests
{
    private const long File = 67_108_864;

    [TestCase(File, null)]
    [TestCase(File + 1, "SUI1009")]
    public void OfImport_AboveTheLimitOfAFile_IsRefused(long bytes, string? code) => Assert.That(PackSize.OfImport(bytes, "evidence")?.Code, Is.EqualTo(code));

    [TestCase(999_999, null)]
    [TestCase(1_000_000, "SUI1009")]
    public void OfTable_AboveTheRowsOfAFile_IsRefused(long rows, string? code) => Assert.That(PackSize.OfTable(rows, "evidence")?.Code, Is.EqualTo(code));

    // A .zip of 1 MB may hold a hundred times as much: what it holds is looked at.
    [TestCase(1, File, null)]
    [TestCase(1, File + 1, "SUI1009")]
    [TestCase(4, File, null)]
    [TestCase(5, File, "SUI1010")]
    public void OfFiles_AboveTheLimits_IsRefused(int count, long bytes, string? code)
    {
        ReadOnlyMemory<byte> content = new byte[bytes];
        var after = Enumerable.Range(1, count).ToDictionary(at => $"{at}.csv", _ => content);

        var problem = PackSize.OfFiles(new Dictionary<string, ReadOnlyMemory<byte>> { ["evidence.zip"] = new byte[1_000_000] }, _ => after, "/cases/evidence.zip");

        Assert.That(problem?.Code, Is.EqualTo(code));
        Assert.That(problem?.Location.File ?? "evidence.zip", Is.EqualTo("evidence.zip"));
    }
}
