namespace Sui.Inspection.Tool.Commands;

/// <summary>Which files are asked for.</summary>
internal static class AnnexTargets
{
    /// <summary>Every format at once.</summary>
    public const string All = "all";

    private const string Default = "pdf";

    /// <summary>The formats; each is its own extension.</summary>
    public static IReadOnlyList<string> Formats { get; } = ["pdf", "html", "json", "md"];

    /// <summary>The files to write.</summary>
    /// <param name="path">The path given.</param>
    /// <param name="format">The format given; null takes the extension's.</param>
    public static IReadOnlyList<AnnexTarget> Of(string path, string? format)
    {
        var known = FormatOf(path);
        if (format != All)
        {
            return [new AnnexTarget(path, format ?? known ?? Default)];
        }

        var stem = known is null ? path : path[..^(known.Length + 1)];
        return [.. Formats.Select(one => new AnnexTarget($"{stem}.{one}", one))];
    }

    private static string? FormatOf(string path) =>
        Formats.FirstOrDefault(format => path.EndsWith("." + format, StringComparison.OrdinalIgnoreCase));
}
