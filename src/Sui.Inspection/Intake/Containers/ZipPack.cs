using System.IO.Compression;
using Sui.Inspection.Problems;
using Sui.Inspection.Tabular.Archives;
using Sui.Inspection.Text;


using Sui.Inspection.Files;

namespace Sui.Inspection.Intake.Containers;

/// <summary>A pack in a .zip. Nothing is unpacked to disk, and nothing that its headers say about sizes is believed.</summary>
internal sealed class ZipPack : IPackContainer
{
    private readonly ZipArchive _archive;
    private readonly PackLimits _limits;
    private readonly IReadOnlyDictionary<string, ZipArchiveEntry> _entries;

    /// <summary>Takes over an archive.</summary>
    public ZipPack(ZipArchive archive, PackLimits limits, ProblemList problems)
    {
        _archive = archive;
        _limits = limits;
        _entries = ZipNames.Read(archive, problems);
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Files => _entries.Keys.Order(StringComparer.Ordinal).ToList();

    /// <inheritdoc/>
    public FileContent Read(string path, long limit)
    {
        if (!_entries.TryGetValue(path, out var entry))
        {
            return FileContent.Missing;
        }

        if (entry.IsEncrypted || IsLink(entry))
        {
            return NotSupported;
        }

        try
        {
            using var stream = entry.Open();
            var ratioLimit = Math.Max(_limits.RatioFreeBytes, entry.CompressedLength * _limits.Ratio);
            var bytes = BoundedRead.ToEnd(stream, Math.Min(limit, ratioLimit));
            if (bytes is null)
            {
                return ratioLimit < limit ? RatioTooHigh : FileContent.TooLarge(limit);
            }

            return bytes.Length == entry.Length && Crc32.Of(bytes) == entry.Crc32 ? FileContent.Of(bytes) : Damaged;
        }
        catch (NotSupportedException)
        {
            return NotSupported;
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException)
        {
            return Damaged;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _archive.Dispose();

    private FileContent RatioTooHigh => FileContent.Of(
        IntakeCodes.RatioTooHigh, "The file unpacks to far more than it takes up in the .zip.",
        $"At most {Wording.Number(_limits.Ratio)} times its packed size, for files over {Wording.Size(_limits.RatioFreeBytes)}.",
        "Give the folder instead of the .zip.");

    private static FileContent NotSupported { get; } = FileContent.Of(
        IntakeCodes.EntryNotSupported, "The file is encrypted, is a link, or is compressed by a method that is not read.",
        "A plain file, stored or deflated.", "Make the .zip again without a password.");

    private static FileContent Damaged { get; } = FileContent.Of(
        IntakeCodes.EntryDamaged, "The file in the .zip is damaged, or compressed by a method that is not read.",
        "A file that unpacks to what its checksum says, stored or deflated.", "Make the .zip again, or give the folder.");

    // The upper half of the attributes holds the file mode of Unix: 0xA000 is a symbolic link.
    private static bool IsLink(ZipArchiveEntry entry) => ((entry.ExternalAttributes >> 16) & 0xF000) == 0xA000;
}
