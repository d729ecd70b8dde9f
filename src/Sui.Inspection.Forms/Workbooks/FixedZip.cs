using System.IO.Compression;

namespace Sui.Inspection.Forms.Workbooks;

/// <summary>Writes a .zip again with its entries in order of their names and at a fixed time, so that the same content gives the same
/// bytes.</summary>
internal static class FixedZip
{
    /// <summary>The first moment that a .zip can hold.</summary>
    private static readonly DateTimeOffset Moment = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Copies.</summary>
    /// <param name="package">The .zip.</param>
    /// <param name="output">Where to; left open.</param>
    public static void Copy(Stream package, Stream output)
    {
        using var memory = new MemoryStream();
        using (var source = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true))
        using (var target = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            // Readers that look at the first entry alone expect the content types there.
            foreach (var entry in source.Entries
                .OrderBy(one => one.FullName == "[Content_Types].xml" ? 0 : 1)
                .ThenBy(one => one.FullName, StringComparer.Ordinal))
            {
                var copy = target.CreateEntry(entry.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = Moment;
                using var from = entry.Open();
                using var to = copy.Open();
                from.CopyTo(to);
            }
        }

        memory.WriteTo(output);
        output.Flush();
    }
}
