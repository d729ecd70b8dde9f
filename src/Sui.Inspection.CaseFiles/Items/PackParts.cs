using Sui.Inspection.Intake.Manifests;

namespace Sui.Inspection.CaseFiles.Items;

/// <summary>Takes the files of a pack apart into items, and puts them together again.</summary>
internal static class PackParts
{
    /// <summary>One part of a pack.</summary>
    /// <param name="Part">What it is.</param>
    /// <param name="File">The file that it belongs to.</param>
    /// <param name="Content">Its bytes.</param>
    internal sealed record PackPart(CaseItemPart Part, string File, ReadOnlyMemory<byte> Content);

    /// <summary>The parts: <c>pack.json</c> first, then file by file in the order of their names, the rows of each in their order.</summary>
    public static IEnumerable<PackPart> Of(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files)
    {
        foreach (var (path, content) in files.OrderBy(file => file.Key != ManifestReader.FileName).ThenBy(file => file.Key, StringComparer.Ordinal))
        {
            if (path == ManifestReader.FileName || !IsTable(path) || content.Length == 0)
            {
                yield return new PackPart(path == ManifestReader.FileName ? CaseItemPart.Manifest : CaseItemPart.Document, path, content);
                continue;
            }

            var part = CaseItemPart.Header;
            foreach (var record in CsvRecords.Of(content))
            {
                yield return new PackPart(part, path, record);
                part = CaseItemPart.Row;
            }
        }
    }

    /// <summary>Puts parts together, in the order in which they come.</summary>
    public static IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Join(IEnumerable<(string File, byte[] Content)> parts)
    {
        var files = new Dictionary<string, MemoryStream>(StringComparer.Ordinal);
        foreach (var (file, content) in parts)
        {
            if (!files.TryGetValue(file, out var stream))
            {
                files.Add(file, stream = new MemoryStream());
            }

            // A last row need not end its line; one that comes after it must start a new one.
            if (stream.Length > 0 && stream.GetBuffer()[stream.Length - 1] != '\n')
            {
                stream.WriteByte((byte)'\n');
            }

            stream.Write(content);
        }

        return files.ToDictionary(file => file.Key, file => new ReadOnlyMemory<byte>(file.Value.ToArray()), StringComparer.Ordinal);
    }

    private static bool IsTable(string path) => path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);
}
