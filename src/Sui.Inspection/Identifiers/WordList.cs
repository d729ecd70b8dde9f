using System.Collections.Frozen;

namespace Sui.Inspection.Identifiers;

/// <summary>The lists that ship for recognising identifiers: UTF-8, <c>#</c> starts a comment line.</summary>
internal static class WordList
{
    /// <summary>The lines of a list that are neither empty nor comments.</summary>
    /// <param name="name">The list's name.</param>
    public static IEnumerable<string> Lines(string name)
    {
        using var stream = Open(name);
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }

    /// <summary>The words of a list, divided by spaces or lines, folded.</summary>
    /// <param name="name">The list's name.</param>
    public static FrozenSet<string> Words(string name) =>
        Lines(name).SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The bytes of a list.</summary>
    /// <param name="name">The list's name.</param>
    public static byte[] Bytes(string name)
    {
        using var stream = Open(name);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static Stream Open(string name) => typeof(WordList).Assembly.GetManifestResourceStream($"privacy/{name}.txt")
        ?? throw new InvalidOperationException($"The list {name} is missing from the assembly.");
}
