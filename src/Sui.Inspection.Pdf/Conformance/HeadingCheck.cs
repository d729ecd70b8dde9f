using Sui.Inspection.Pdf.Blocks;

namespace Sui.Inspection.Pdf.Conformance;

/// <summary>Checks the order of headings: the first has level 1, and none is skipped on the way down.</summary>
internal sealed class HeadingCheck(ViolationList violations)
{
    private int _last;

    /// <summary>Takes in the next heading in document order.</summary>
    public void Next(int level, string where)
    {
        if (!violations.Require(level is >= 1 and <= 4, "pdf.heading.level", where, "A level from 1 to 4 is expected."))
        {
            return;
        }

        if (_last == 0)
        {
            violations.Require(level == 1, "pdf.heading.first", where, "The first heading of a document has level 1.");
        }
        else
        {
            violations.Require(
                level <= _last + 1, "pdf.heading.skipped", where,
                $"Level {level} follows level {_last}; no level may be skipped.");
        }

        _last = level;
    }

    /// <summary>Whether a name can be the target of a link inside and from outside the file.</summary>
    public static bool IsAnchor(string anchor) => anchor.Length is >= 1 and <= 100
        && anchor.All(character => char.IsAsciiLetterOrDigit(character) || character is '.' or '-' or '_');

    /// <summary>The anchors of all headings, found before links are checked.</summary>
    public static IEnumerable<string> AnchorsIn(IReadOnlyList<PdfBlock>? blocks, int depth = 0) =>
        blocks is null || depth > BlockCheck.Deepest ? [] : blocks.SelectMany(block => block switch
        {
            PdfHeading { Anchor: { } anchor } => [anchor],
            PdfCallout callout => AnchorsIn(callout.Blocks, depth + 1),
            PdfKeepTogether group => AnchorsIn(group.Blocks, depth + 1),
            _ => Enumerable.Empty<string>(),
        });
}
