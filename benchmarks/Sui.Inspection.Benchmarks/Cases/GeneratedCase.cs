using System.Globalization;
using System.Text;

namespace Sui.Inspection.Benchmarks.Cases;

/// <summary>A pack with as many findings as are asked for, each with an id of its own.</summary>
internal static class GeneratedCase
{
    /// <summary>The files: those of an example pack, its findings given again until there are enough.</summary>
    /// <param name="findings">How many findings.</param>
    public static IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Files(int findings)
    {
        var files = new Dictionary<string, ReadOnlyMemory<byte>>(PackFiles.Load("synthetic-middling"), StringComparer.Ordinal);
        var lines = Encoding.UTF8.GetString(files["findings.csv"].Span).TrimEnd('\n').Split('\n');
        var made = new StringBuilder(lines[0]).Append('\n');
        for (var row = 0; row < findings; row++)
        {
            // The id is the first cell.
            made.Append(CultureInfo.InvariantCulture, $"g{row}-").Append(lines[(row % (lines.Length - 1)) + 1]).Append('\n');
        }

        files["findings.csv"] = Encoding.UTF8.GetBytes(made.ToString());
        return files;
    }
}
