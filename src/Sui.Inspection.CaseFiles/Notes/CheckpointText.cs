using System.Globalization;

namespace Sui.Inspection.CaseFiles.Notes;

/// <summary>The text of a checkpoint in the form of c2sp.org/tlog-checkpoint: origin, size, root, a line each.</summary>
internal static class CheckpointText
{
    private const int RootBytes = 32;

    /// <summary>Writes the text.</summary>
    public static string Write(string origin, long size, byte[] root) =>
        string.Create(CultureInfo.InvariantCulture, $"{origin}\n{size}\n{Convert.ToBase64String(root)}\n");

    /// <summary>Reads a text. Lines after the third are left to whoever knows them.</summary>
    /// <returns>What it claims; null where it is no checkpoint.</returns>
    public static CheckpointClaim? Read(string text)
    {
        var lines = text.Split('\n');
        var root = new byte[RootBytes + 1];
        return lines.Length >= 4 && lines[^1].Length == 0 && lines[..^1].All(line => line.Length > 0)
            && long.TryParse(lines[1], NumberStyles.None, CultureInfo.InvariantCulture, out var size)
            && size.ToString(CultureInfo.InvariantCulture) == lines[1]
            && Convert.TryFromBase64String(lines[2], root, out var length) && length == RootBytes
            ? new CheckpointClaim(lines[0], size, Convert.ToHexStringLower(root[..RootBytes]))
            : null;
    }
}
