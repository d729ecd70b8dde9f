using Sui.Inspection.Problems;
using Sui.Inspection.Text;

namespace Sui.Inspection.Intake.Tables;

/// <summary>What can be told about a CSV file before it is taken apart: nothing there, another encoding, a runaway
/// line.</summary>
internal static class FirstLook
{
    /// <summary>
    /// The part of the content that can be read, without a byte order mark; null, after a problem, when there is none.
    /// </summary>
    public static ReadOnlyMemory<byte>? Check(ReadOnlyMemory<byte> content, PackLimits limits, ProblemList problems)
    {
        var bytes = content.Span;
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0x00, _, ..] or [_, 0x00, ..])
        {
            problems.Error(
                IntakeCodes.FileEncoding, new ProblemLocation(problems.File),
                "The file is not UTF-8; it looks like UTF-16 or UTF-32.",
                "UTF-8, with or without a byte order mark.", "Save the file as 'CSV UTF-8'.");
            return null;
        }

        if (bytes is [0x50, 0x4B, 0x03, 0x04, ..])
        {
            problems.Error(
                IntakeCodes.FileEncoding, new ProblemLocation(problems.File), "The file is a workbook or a .zip, not CSV.",
                "A CSV file in UTF-8.", "Save the sheet as 'CSV UTF-8'.");
            return null;
        }

        var text = ByteOrderMark.Skip(content);
        if (text.IsEmpty)
        {
            ReportEmpty(problems);
            return null;
        }

        return BeforeRunawayLine(text, limits, problems);
    }

    /// <summary>Reports a file without anything in it.</summary>
    public static void ReportEmpty(ProblemList problems) => problems.Error(
        IntakeCodes.FileEmpty, new ProblemLocation(problems.File), "The file is empty.", "A first row that names the columns.",
        "Fill the file, or take it out of pack.json.");

    // Bounds what one record can take up in memory: a line of nothing but commas would be millions of cells.
    private static ReadOnlyMemory<byte>? BeforeRunawayLine(ReadOnlyMemory<byte> text, PackLimits limits, ProblemList problems)
    {
        var start = 0;
        var line = 1;
        while (text.Length - start > limits.LineBytes)
        {
            var length = text.Span[start..].IndexOfAny((byte)'\n', (byte)'\r');
            if (length < 0 || length > limits.LineBytes)
            {
                problems.Error(
                    IntakeCodes.LineTooLong, new ProblemLocation(problems.File, Line: line),
                    "The line is too long; it and what follows it were not read.",
                    $"Lines of at most {Wording.Size(limits.LineBytes)}.", "Look for line breaks that are missing.");
                return start == 0 ? null : text[..start];
            }

            start += length + (text.Span[start..][length..] is [(byte)'\r', (byte)'\n', ..] ? 2 : 1);
            line++;
        }

        return text;
    }
}
