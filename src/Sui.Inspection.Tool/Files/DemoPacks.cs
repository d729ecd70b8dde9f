namespace Sui.Inspection.Tool.Files;

/// <summary>The synthetic packs that come with the command.</summary>
internal static class DemoPacks
{
    private const string Prefix = "demo/";

    /// <summary>Each pack's name and its files by their paths.</summary>
    public static IReadOnlyList<(string Name, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Files)> All() =>
        [.. typeof(DemoPacks).Assembly.GetManifestResourceNames()
            .Where(resource => resource.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(resource => (Resource: resource, Parts: resource[Prefix.Length..].Split('/')))
            .GroupBy(found => found.Parts[0], StringComparer.Ordinal)
            .OrderBy(pack => pack.Key, StringComparer.Ordinal)
            .Select(pack => (pack.Key, (IReadOnlyDictionary<string, ReadOnlyMemory<byte>>)pack.ToDictionary(
                found => found.Parts[1], found => Bytes(found.Resource), StringComparer.Ordinal)))];

    private static ReadOnlyMemory<byte> Bytes(string resource)
    {
        using var stream = typeof(DemoPacks).Assembly.GetManifestResourceStream(resource)!;
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}
