using System.Globalization;
using System.Text.Json;

namespace Sui.Inspection.CaseFiles.Publications;

/// <summary>Says where a written annex first differs from the one that a case gives: by sections, paragraphs and pages, and by nobody's words.</summary>
internal static class AnnexDifference
{
    // Marks of HTML that hold words, and what they are called; the innermost that stands open names the place.
    private static readonly (string Tag, string Name)[] Marks =
    [
        ("<p", "paragraph"), ("<li", "item of a list"), ("<dt", "fact"), ("<h2", "heading"), ("<h3", "heading"), ("<h4", "heading"), ("<caption", "caption"), ("<tr", "row of a table"),
        ("<svg", "figure"),
    ];

    /// <summary>The place in words, as in 'in the section "summary", at paragraph 2'.</summary>
    /// <param name="format">The format of both: <c>json</c>, <c>html</c> or <c>pdf</c>.</param>
    /// <param name="expected">What the case gives.</param>
    /// <param name="actual">The file; it differs.</param>
    public static string Of(string format, ReadOnlyMemory<byte> expected, ReadOnlyMemory<byte> actual) => format switch
    {
        "json" => OfJson(expected, actual),
        "html" => OfHtml(expected.Span, actual.Span),
        "pdf" => PdfDifference.Of(expected.Span, actual.Span),
        _ => AtByte(expected.Span, actual.Span),
    };

    /// <summary>The place by bytes alone, where nothing more can be said.</summary>
    public static string AtByte(ReadOnlySpan<byte> expected, ReadOnlySpan<byte> actual) =>
        string.Create(CultureInfo.InvariantCulture, $"at byte {expected.CommonPrefixLength(actual) + 1} of the file");

    private static string OfHtml(ReadOnlySpan<byte> expected, ReadOnlySpan<byte> actual)
    {
        var at = expected.CommonPrefixLength(actual);
        var before = System.Text.Encoding.UTF8.GetString(expected[..at]);
        var main = before.IndexOf("<main", StringComparison.Ordinal);
        if (main < 0)
        {
            return before.Contains("<body", StringComparison.Ordinal) ? "above the first section: in the cover, its notice or the contents" : "in the head of the page: in its title, data or style";
        }

        if (before.Contains("</main>", StringComparison.Ordinal))
        {
            return "below the last section";
        }

        const string Section = "<section id=\"";
        var start = before.LastIndexOf(Section, StringComparison.Ordinal);
        if (start < main)
        {
            return "before the first section";
        }

        var id = before[(start + Section.Length)..];
        id = id.Contains('"', StringComparison.Ordinal) ? id[..id.IndexOf('"', StringComparison.Ordinal)] : string.Empty;
        var text = before[start..];
        var (last, name) = Marks.Select(mark => (At: LastOf(text, mark.Tag), mark.Name)).MaxBy(mark => mark.At);
        if (last < 0)
        {
            return $"at the head of the section '{id}'";
        }

        var count = Marks.Where(mark => mark.Name == name).Sum(mark => CountOf(text, mark.Tag));
        return string.Create(CultureInfo.InvariantCulture, $"in the section '{id}', at or behind {name} {count}");
    }

    // '<p' begins '<p>' and '<p class', and not '<path'.
    private static bool IsTag(string text, int at, string tag) => at + tag.Length >= text.Length || text[at + tag.Length] is '>' or ' ';

    private static int LastOf(string text, string tag)
    {
        var at = text.LastIndexOf(tag, StringComparison.Ordinal);
        while (at > 0 && !IsTag(text, at, tag))
        {
            at = text.LastIndexOf(tag, at - 1, StringComparison.Ordinal);
        }

        return at;
    }

    private static int CountOf(string text, string tag)
    {
        var count = 0;
        for (var at = text.IndexOf(tag, StringComparison.Ordinal); at >= 0; at = text.IndexOf(tag, at + 1, StringComparison.Ordinal))
        {
            count += IsTag(text, at, tag) ? 1 : 0;
        }

        return count;
    }

    private static string OfJson(ReadOnlyMemory<byte> expected, ReadOnlyMemory<byte> actual)
    {
        try
        {
            using var mine = JsonDocument.Parse(expected);
            using var theirs = JsonDocument.Parse(Text.ByteOrderMark.Skip(actual));
            return Path(mine.RootElement, theirs.RootElement, string.Empty) is { } path ? $"at {(path.Length == 0 ? "its root" : path)}" : "in white space or the writing of numbers and texts alone";
        }
        catch (JsonException)
        {
            return AtByte(expected.Span, actual.Span);
        }
    }

    // Names are those that the case gives: what somebody else put in is not repeated.
    private static string? Path(JsonElement expected, JsonElement actual, string path)
    {
        if (expected.ValueKind != actual.ValueKind)
        {
            return path;
        }

        switch (expected.ValueKind)
        {
            case JsonValueKind.Object:
                var members = actual.EnumerateObject().ToList();
                foreach (var (place, member) in expected.EnumerateObject().Index())
                {
                    var at = path.Length == 0 ? member.Name : $"{path}.{member.Name}";
                    if (place >= members.Count || members[place].Name != member.Name)
                    {
                        return at;
                    }

                    if (Path(member.Value, members[place].Value, at) is { } inside)
                    {
                        return inside;
                    }
                }

                return members.Count == expected.EnumerateObject().Count() ? null : path;
            case JsonValueKind.Array:
                var (mine, theirs) = (expected.GetArrayLength(), actual.GetArrayLength());
                for (var place = 0; place < Math.Min(mine, theirs); place++)
                {
                    if (Path(expected[place], actual[place], string.Create(CultureInfo.InvariantCulture, $"{path}[{place}]")) is { } inside)
                    {
                        return inside;
                    }
                }

                return mine == theirs ? null : string.Create(CultureInfo.InvariantCulture, $"{path}[{Math.Min(mine, theirs)}]");
            default:
                return expected.GetRawText() == actual.GetRawText() ? null : path;
        }
    }
}
