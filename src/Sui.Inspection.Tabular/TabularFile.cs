
using Sui.Inspection.Tabular.Csv;
using Sui.Inspection.Tabular.Streams;
using Sui.Inspection.Tabular.Workbooks;

namespace Sui.Inspection.Tabular;

/// <summary>Opens files that survey tools and spreadsheets write: CSV in any common encoding, and .xlsx workbooks.</summary>
public static class TabularFile
{
    // Enough to tell kinds of files and encodings apart.
    private const int HeadLength = 4096;

    // More than this share of control characters is no text with a few damaged cells.
    private const int TextShare = 20;

    /// <summary>
    /// Opens a file, whose kind is recognised by its content. Null, with problems, when nothing can be read.
    /// </summary>
    /// <param name="content">
    /// The bytes, read from where the stream stands. It stays the caller's and has to stay open as long as the reader. A workbook in a
    /// stream that cannot seek is copied first, to memory or, beyond 32 MiB, to a temporary file that goes with the reader.
    /// </param>
    /// <param name="fileName">The file's name, for advice that depends on it; nothing is recognised by it.</param>
    /// <param name="limits">What to refuse.</param>
    /// <param name="problems">Where problems go, now and while reading. None repeats what a cell holds.</param>
    /// <param name="hints">What the caller knows about a CSV file.</param>
    public static ITabularFile? Open(
        Stream content, string fileName, TabularLimits limits, ITabularFaults problems, TabularHints? hints = null)
    {
        var faults = new FileFaults(problems, limits);
        if (hints?.Delimiter is { } delimiter && !DelimiterSniffer.IsDelimiter(delimiter))
        {
            faults.Hints();
            return null;
        }

        if (content.CanSeek && content.Length - content.Position > limits.FileBytes)
        {
            faults.TooLarge();
            return null;
        }

        try
        {
            return Open(content, fileName, limits, problems, hints, faults);
        }
        catch (LimitException)
        {
            faults.TooLarge();
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException)
        {
            faults.NotRead();
        }

        return null;
    }

    /// <summary>Opens a file as <see cref="Open(Stream, string, TabularLimits, ITabularFaults, TabularHints?)"/> does; a CSV file is read ahead by a thread of its own.</summary>
    internal static ITabularFile? OpenAhead(Stream content, string fileName, TabularLimits limits, ITabularFaults problems, TabularHints? hints = null)
    {
        var faults = new RelayedFaults(problems);
        var file = Open(content, fileName, limits, faults, hints);
        return file is CsvTabular csv ? new CsvAhead(csv, faults) : file;
    }

    private static ITabularFile? Open(
        Stream content, string fileName, TabularLimits limits, ITabularFaults problems, TabularHints? hints, FileFaults faults)
    {
        var start = content.CanSeek ? content.Position : 0;
        var meter = new MeteredStream(content, limits.FileBytes);
        var head = PrefixedStream.Head(meter, HeadLength);
        var (kind, name) = ContentSniffer.Recognise(head.Span);
        switch (kind)
        {
            case ContentKind.Zip:
                return Workbook.Open(Spool.Seekable(content, start, head, meter), limits, problems, hints?.HiddenSheets == true);
            case ContentKind.Compound:
                faults.OldWorkbook(fileName);
                return null;
            case ContentKind.Other:
                faults.Kind(name);
                return null;
            default:
                return OpenCsv(head, meter, limits, problems, hints, faults);
        }
    }

    private static CsvTabular? OpenCsv(
        ReadOnlyMemory<byte> head, MeteredStream meter, TabularLimits limits, ITabularFaults problems, TabularHints? hints, FileFaults faults)
    {
        var source = CsvSource.Recognise(head, meter, hints);
        var sample = source.Sample.Span;
        if (CellText.Trim(sample).IsEmpty)
        {
            faults.Empty();
            return null;
        }

        if (CountControls(sample) > Math.Max(4, sample.Length / TextShare))
        {
            faults.Kind("not text");
            return null;
        }

        return new CsvTabular(source, limits, problems);
    }

    private static int CountControls(ReadOnlySpan<byte> text)
    {
        var count = 0;
        foreach (var value in text)
        {
            count += value is < 0x20 and not (0x09 or 0x0A or 0x0D) or 0x7F ? 1 : 0;
        }

        return count;
    }
}
