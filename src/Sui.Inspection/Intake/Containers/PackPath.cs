using System.Collections.Frozen;

namespace Sui.Inspection.Intake.Containers;

/// <summary>Names of files inside a pack: relative, with forward slashes, and such as every system can store.</summary>
internal static class PackPath
{
    /// <summary>What a path is expected to be.</summary>
    public const string Expected = "A path inside the pack with forward slashes, such as interviews.csv or data/interviews.csv.";

    private const int Longest = 240;

    private static readonly FrozenSet<string> Devices = new[] { "CON", "PRN", "AUX", "NUL" }
        .Concat(Enumerable.Range(1, 9).SelectMany(number => new[] { $"COM{(char)('0' + number)}", $"LPT{(char)('0' + number)}" }))
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a path stays inside the pack on every system.</summary>
    public static bool IsSafe(string path) =>
        path.Length is > 0 and <= Longest
        && !path.Any(letter => char.IsControl(letter) || char.IsSurrogate(letter) || letter is '\\' or ':' or '*' or '?' or '"' or '<' or '>' or '|')
        && Array.TrueForAll(path.Split('/'), IsSafeName);

    // An empty name is an absolute path or a doubled slash; systems drop dots and spaces at the end of names.
    private static bool IsSafeName(string name) =>
        name.Length > 0 && name[^1] is not ('.' or ' ') && name[0] != ' ' && !Devices.Contains(name.Split('.')[0].TrimEnd(' '));
}
