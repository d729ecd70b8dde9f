using System.IO.Compression;

namespace Sui.Inspection.Intake.Writing;

/// <summary>Packs files: in their order, all of one time, so that the same files give the same bytes.</summary>
internal static class PackZip
{
    // The first day that a .zip can hold.
    private static readonly DateTimeOffset Time = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes the .zip.</summary>
    public static void Write(IReadOnlyList<PackFile> files, Stream output)
    {
        // Made in memory: streams that cannot seek get other bytes.
        using var whole = new MemoryStream();
        using (var zip = new ZipArchive(whole, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var file in files)
            {
                var entry = zip.CreateEntry(file.Path, LevelFor(file.Content));
                entry.LastWriteTime = Time;
                using var content = entry.Open();
                content.Write(file.Content);
            }
        }

        output.Write(whole.GetBuffer().AsSpan(0, (int)whole.Length));
    }

    // What would be packed more tightly than reading allows is stored as it is.
    private static CompressionLevel LevelFor(byte[] content)
    {
        if (content.Length <= PackLimits.Default.RatioFreeBytes)
        {
            return CompressionLevel.Optimal;
        }

        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            deflate.Write(content);
        }

        return content.Length > packed.Length * PackLimits.Default.Ratio ? CompressionLevel.NoCompression : CompressionLevel.Optimal;
    }
}
