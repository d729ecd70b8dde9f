using System.Buffers;

namespace Sui.Inspection.Intake.Containers;

/// <summary>Names of files inside a pack: relative, with forward slashes, and such as every system can store.</summary>
internal static class PackPath
{
    /// <summary>What a path is expected to be.</summary>
    public const string Expected = "A path inside the pack with forward slashes, such as interviews.csv or data/interviews.csv.";

    private const int Longest = 240;

    private static readonly SearchValues<char> Refused = SearchValues.Create("\\:*?\"<>|");

    /// <summary>Whether a path stays inside the pack on every system.</summary>
    public static bool IsSafe(string path) =>
        path.Length is > 0 and <= Longest
        && !path.AsSpan().ContainsAny(Refused)
        && !path.Any(letter => char.IsControl(letter) || char.IsSurrogate(letter))
        && Array.TrueForAll(path.Split('/'), IsSafeName);

    // An empty name is an absolute path or a doubled slash; systems drop dots and spaces at the end of names.
    private static bool IsSafeName(string name) =>
        name.Length > 0 && name[^1] is not ('.' or ' ') && name[0] != ' ' && !IsDevice(StemOf(name).TrimEnd(' '));

    private static ReadOnlySpan<char> StemOf(string name) => name.IndexOf('.', StringComparison.Ordinal) is >= 0 and var dot ? name.AsSpan(0, dot) : name;

    private static bool IsDevice(ReadOnlySpan<char> stem) => stem.Length switch
    {
        3 => Is(stem, "CON") || Is(stem, "PRN") || Is(stem, "AUX") || Is(stem, "NUL"),
        4 => stem[3] is >= '1' and <= '9' && (Is(stem[..3], "COM") || Is(stem[..3], "LPT")),
        _ => false,
    };

    private static bool Is(ReadOnlySpan<char> stem, string device) => stem.Equals(device, StringComparison.OrdinalIgnoreCase);
}
