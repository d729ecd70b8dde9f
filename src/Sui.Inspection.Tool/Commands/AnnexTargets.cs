using Sui.Inspection.Annexes;

namespace Sui.Inspection.Tool.Commands;

/// <summary>Which files are asked for.</summary>
internal static class AnnexTargets
{
    /// <summary>Every format at once.</summary>
    public const string All = "all";

    /// <summary>A format for hosts that put an annex in pages of their own; its extension is that of pages.</summary>
    public const string Fragment = "html-fragment";

    private const string Default = "pdf";
    private const string FragmentExtension = "html";

    /// <summary>The formats that are files of their own; each is its own extension.</summary>
    public static IReadOnlyList<string> Formats { get; } = ["pdf", "html", "json", "md"];

    /// <summary>The files to write: of several documents, those after the first beside it with a name that says which they are.</summary>
    /// <param name="path">The path given.</param>
    /// <param name="format">The format given; null takes the extension's.</param>
    /// <param name="parts">The documents asked for, one or more.</param>
    /// <exception cref="UsageException">The extension is none that is known, or that of another format.</exception>
    public static IReadOnlyList<AnnexTarget> Of(string path, string? format, IReadOnlyList<AnnexPart> parts) =>
        [.. parts.Index().SelectMany(part => Of(path, format).Select(target => new AnnexTarget(
            part.Index == 0 ? target.Path : Beside(target.Path), target.Format, part.Item)))];

    /// <summary>
    /// Where the supplement stands beside an annex that is a page; null for another document or form, and where no supplement is written as a page.
    /// </summary>
    public static string? SupplementOf(AnnexTarget target, IReadOnlyList<AnnexTarget> all) =>
        target is { Part: AnnexPart.Annex, Format: "html" } && all.FirstOrDefault(one => one is { Part: AnnexPart.Supplement, Format: "html" }) is { } supplement
            && Path.GetFileName(supplement.Path) is { Length: > 0 } name && char.IsAsciiLetterOrDigit(name[0])
            ? Uri.EscapeDataString(name)
            : null;

    private static IReadOnlyList<(string Path, string Format)> Of(string path, string? format)
    {
        var known = FormatOf(path);
        if (format != All)
        {
            Check(path, known, format);
            return [(path, format ?? known ?? Default)];
        }

        var stem = known is null ? path : path[..^(known.Length + 1)];
        return [.. Formats.Select(one => ($"{stem}.{one}", one))];
    }

    private static string Beside(string path)
    {
        var extension = FormatOf(path) is { } known ? known.Length + 1 : 0;
        return path[..^extension] + "-supplement" + path[^extension..];
    }

    private static void Check(string path, string? known, string? format)
    {
        var extension = Path.GetExtension(path);
        if (format is null && known is null && extension.Length > 0)
        {
            throw new UsageException(
                $"--out ends with {extension}, which is no format of the annex. "
                + $"Those are {string.Join(", ", Formats.Select(one => "." + one))}; or name the format with --format.");
        }

        var expected = format == Fragment ? FragmentExtension : format;
        if (expected is not null && known is not null && expected != known)
        {
            throw new UsageException($"--out ends with {extension}, and --format is {format}; leave --format out, or name the file to fit it.");
        }
    }

    private static string? FormatOf(string path) =>
        Formats.FirstOrDefault(format => path.EndsWith("." + format, StringComparison.OrdinalIgnoreCase));
}
