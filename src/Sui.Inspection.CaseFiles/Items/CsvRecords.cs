using System.Text;
using Sui.Inspection.Intake.Writing;

namespace Sui.Inspection.CaseFiles.Items;

/// <summary>
/// Takes a CSV file apart into the bytes of its records: one after the other they are the file again, whatever it holds. A quotation mark opens
/// at the start of a cell alone, as for the reader of packs; blank lines go with the record before them.
/// </summary>
internal static class CsvRecords
{
    /// <summary>The records, the headings first; none for a file without bytes.</summary>
    public static IEnumerable<ReadOnlyMemory<byte>> Of(ReadOnlyMemory<byte> file)
    {
        for (var start = 0; start < file.Length;)
        {
            var end = End(file.Span, start);
            while (end < file.Length && BlankEnd(file.Span, end) is { } next)
            {
                end = next;
            }

            yield return file[start..end];
            start = end;
        }
    }

    /// <summary>A record of cells.</summary>
    public static byte[] Record(IReadOnlyList<string> cells)
    {
        var record = new StringBuilder();
        CsvFile.Row(record, cells, "\n");
        return Encoding.UTF8.GetBytes(record.ToString());
    }

    /// <summary>The texts of a record's cells.</summary>
    public static IReadOnlyList<string> Texts(ReadOnlySpan<byte> record)
    {
        var cells = new List<string>();
        for (var (at, open) = (AfterMark(record, 0), true); open;)
        {
            var (cell, quoted) = (new List<byte>(), at < record.Length && record[at] == '"');
            if (quoted)
            {
                var end = AfterQuotes(record, at + 1);
                var inner = record[(at + 1)..Math.Max(at + 1, end - 1)];
                for (var place = 0; place < inner.Length; place++)
                {
                    cell.Add(inner[place]);
                    place += inner[place] == '"' && place + 1 < inner.Length && inner[place + 1] == '"' ? 1 : 0;
                }

                at = end;
            }

            for (; at < record.Length && record[at] is not ((byte)',' or (byte)'\n'); at++)
            {
                cell.Add(record[at]);
            }

            open = at < record.Length && record[at++] == ',';
            var text = Encoding.UTF8.GetString([.. cell]);
            cells.Add(open || !text.EndsWith('\r') ? text : text[..^1]);
        }

        return cells;
    }

    /// <summary>The number of cells of a record.</summary>
    public static int Cells(ReadOnlySpan<byte> record)
    {
        var cells = 1;
        Scan(record, AfterMark(record, 0), ref cells);
        return cells;
    }

    // Where a record ends, its line end included.
    private static int End(ReadOnlySpan<byte> file, int start)
    {
        var cells = 0;
        return Scan(file, AfterMark(file, start), ref cells);
    }

    private static int Scan(ReadOnlySpan<byte> file, int at, ref int cells)
    {
        var atStart = true;
        while (at < file.Length)
        {
            var next = file[at++];
            if (next == '"' && atStart)
            {
                at = AfterQuotes(file, at);
            }
            else if (next == '\n')
            {
                return at;
            }
            else if (next == ',')
            {
                cells++;
                atStart = true;
                continue;
            }

            atStart = false;
        }

        return at;
    }

    private static int AfterQuotes(ReadOnlySpan<byte> file, int at)
    {
        while (at < file.Length)
        {
            if (file[at++] != '"')
            {
                continue;
            }

            if (at == file.Length || file[at] != '"')
            {
                return at;
            }

            at++;
        }

        return at;
    }

    private static int AfterMark(ReadOnlySpan<byte> file, int start) => start == 0 && file.StartsWith("\uFEFF"u8) ? 3 : start;

    private static int? BlankEnd(ReadOnlySpan<byte> file, int start) =>
        file[start..].StartsWith("\n"u8) ? start + 1 : file[start..].StartsWith("\r\n"u8) ? start + 2 : null;
}
