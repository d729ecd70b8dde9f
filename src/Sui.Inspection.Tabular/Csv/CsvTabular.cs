using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using CsvHelper;

using Sui.Inspection.Tabular.Streams;

namespace Sui.Inspection.Tabular.Csv;

/// <summary>A CSV file as rows, over CsvHelper. Cells are handed out as the reader's own bytes.</summary>
internal sealed class CsvTabular : ITabularFile
{
    private readonly CsvSource _source;
    private readonly TabularLimits _limits;
    private readonly CsvFaults _faults;
    private readonly CsvReader _reader;
    private readonly SearchValues<byte> _blanks;
    private readonly HashSet<int> _unusable = [];
    private CsvMalformedReason? _malformed;
    private bool _started;
    private bool _ended;
    private bool _reportedEncoding;
    private int _breaks;

    /// <summary>Opens a text whose encoding and delimiter are known.</summary>
    public CsvTabular(CsvSource source, TabularLimits limits, ITabularFaults problems)
    {
        _source = source;
        _limits = limits;
        _faults = new CsvFaults(problems, limits);
        _blanks = SearchValues.Create([(byte)' ', (byte)'\t', (byte)'"', (byte)'\r', (byte)'\n', source.Delimiter]);
        _reader = CsvReader.Create(
            source.Content,
            new CsvReaderOptions
            {
                HasHeader = false,
                Separator = (char)source.Delimiter,
                MaxRecordSize = limits.RecordBytes,

                // Lines are numbered here: to number them, the reader looks through every record again, and so would whoever asks for line ends.
                SkipEmptyLines = false,

                // Half as fast again, and only for files that people wrote: 1, "a, b".
                TrimWhitespace = source.PadsQuotes,
                IncludeValuesInExceptions = false,
                DetectSeparatorHint = false,
                OnMalformedRecord = malformed => _malformed = malformed.Reason,
            });
    }

    /// <inheritdoc/>
    public string? Sheet => null;

    /// <inheritdoc/>
    public int Row { get; private set; }

    /// <inheritdoc/>
    public int Line { get; private set; }

    /// <inheritdoc/>
    public int LineEnds => _breaks == 0 ? 0 : _reader.RawRecord.TrimEnd("\r\n"u8).Count((byte)'\n');

    /// <inheritdoc/>
    public int Cells { get; private set; }

    /// <inheritdoc/>
    public double Progress => _ended ? 1 : _source.Meter.Share;

    /// <inheritdoc/>
    public TabularDescription Description => new(IsWorkbook: false)
    {
        Encoding = Encoding,
        HasByteOrderMark = _source.HasMark,
        Delimiter = (char)_source.Delimiter,
    };

    /// <summary>The encoding, as far as the file was read.</summary>
    public TextEncoding Encoding => _source.Encoding;

    /// <inheritdoc/>
    public IReadOnlyList<CellRange> MergedCells(int rows) => [];

    /// <inheritdoc/>
    public IReadOnlyList<CellRange> MergedBehindRows => [];

    /// <inheritdoc/>
    public bool NextSheet()
    {
        (var first, _started) = (!_started, true);
        _ended |= !first;
        return first;
    }

    /// <inheritdoc/>
    public bool Read()
    {
        while (Advance())
        {
            var raw = _reader.RawRecord;
            var visible = !raw.IsEmpty && char.IsAsciiLetterOrDigit((char)raw[0]) ? 0 : raw.IndexOfAnyExcept(_blanks);
            if (visible >= 0 && Accept(raw, raw[visible]))
            {
                return true;
            }
        }

        Cells = 0;
        return false;
    }

    /// <inheritdoc/>
    public CellKind KindOf(int column) => Utf8(column).IsEmpty ? CellKind.Blank : CellKind.Text;

    /// <inheritdoc/>
    public ReadOnlySpan<byte> Utf8(int column) =>
        column >= Cells || (_unusable.Count > 0 && _unusable.Contains(column)) ? [] : CellText.Trim(_reader.GetSpan(column));

    /// <inheritdoc/>
    public CellStart Start(int column)
    {
        if (column < Cells && _unusable.Count == 0)
        {
            // Nearly every cell stands in its record as it is, and well before its end, so that what is behind it can be read over. A blank one has
            // separators at both ends, which are visible: it is no case of its own, since a processor cannot guess which cells are blank.
            var cell = _reader.GetSpan(column);
            var record = _reader.RawRecord;
            var place = Unsafe.ByteOffset(in MemoryMarshal.GetReference(record), in MemoryMarshal.GetReference(cell));
            if (place > 0 && place <= record.Length - CellStart.Size && CellText.IsVisible(record[(int)place]) && CellText.IsVisible(record[(int)place + cell.Length - 1]))
            {
                return CellStart.Of(record[(int)place..], cell.Length);
            }
        }

        return CellStart.Of(Utf8(column));
    }

    /// <inheritdoc/>
    public string Text(int column)
    {
        var text = Utf8(column);

        // The reader is faster at making strings of short cells than the framework.
        return text.IsEmpty ? string.Empty
            : text.Length == _reader.GetSpan(column).Length ? _reader.GetString(column) : System.Text.Encoding.UTF8.GetString(text);
    }

    /// <summary>Adds the row in hand to those that are handed to another thread.</summary>
    /// <param name="block">Where to.</param>
    public void CopyTo(RowBlock block)
    {
        block.Begin(Row, Line, LineEnds, Cells);
        var record = _reader.RawRecord;
        var start = block.Add(record);
        for (var column = 0; column < Cells; column++)
        {
            // Nearly every cell stands in its record as it is; one with quotes that were doubled stands elsewhere.
            var cell = Utf8(column);
            var place = Unsafe.ByteOffset(in MemoryMarshal.GetReference(record), in MemoryMarshal.GetReference(cell));
            block.Add(cell.IsEmpty ? start : place >= 0 && place <= record.Length - cell.Length ? start + (int)place : block.Add(cell), cell.Length);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _reader.Dispose();

    // Moves to the next record, blank or not. False at the end, whatever brought it.
    private bool Advance()
    {
        if (!_started || _ended)
        {
            return false;
        }

        _malformed = null;
        _unusable.Clear();
        _ended = !MoveNext();
        if (_source.Repaired is { } repaired && !_reportedEncoding)
        {
            _reportedEncoding = true;
            _faults.Encoding(repaired);
        }

        if (_ended)
        {
            return false;
        }

        Row++;
        Line = (int)Math.Min((long)Math.Max(Line, _source.LinesBefore) + _breaks + 1, int.MaxValue);
        _breaks = LineBreaks.In(_reader.RawRecord);
        if (Row > _limits.Rows)
        {
            _faults.TooManyRows(Row, Line);
            _ended = true;
        }
        else if (_malformed == CsvMalformedReason.UnterminatedQuote)
        {
            _faults.QuoteNotClosed(Row, Line);
            _ended = true;
        }

        return !_ended;
    }

    private bool MoveNext()
    {
        try
        {
            return _reader.Read();
        }
        catch (CsvFormatException)
        {
            // The only one that is left with these options: a record that is larger than the limit.
            _faults.RecordTooLong(Row + 1);
        }
        catch (LimitException)
        {
            _faults.FileTooLarge(Row);
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException or DecoderFallbackException)
        {
            _faults.NotRead(Row);
        }

        return false;
    }

    // Looks at a record that is not blank. False when it is left out.
    private bool Accept(ReadOnlySpan<byte> raw, byte firstVisible)
    {
        Cells = _reader.FieldCount;
        if (Cells > _limits.Columns)
        {
            _faults.TooManyColumns(Row, Line, Cells);
            return false;
        }

        if (_malformed is not null || _source.Text.HasControls || raw.Length > _limits.CellCharacters)
        {
            Inspect();
        }

        // White space beyond ASCII alone in a row; rare, so looked at only when the first character says so.
        return firstVisible < 0x80 || HasText();
    }

    private bool HasText()
    {
        for (var column = 0; column < Cells; column++)
        {
            if (!Utf8(column).IsEmpty)
            {
                return true;
            }
        }

        return false;
    }

    private void Inspect()
    {
        for (var column = 0; column < Cells; column++)
        {
            var cell = _reader.GetSpan(column);
            var quotes = _malformed is not null && CsvFaults.GoesOnAfterQuote(_reader.GetRawSpan(column));
            var controls = CellBytes.HasControlCharacter(cell);
            var tooLong = CellBytes.IsTooLong(cell, _limits.CellCharacters);
            if (quotes || controls || tooLong)
            {
                _unusable.Add(column);
                _faults.Cell(Row, Line, column, quotes, controls, tooLong);
            }
        }
    }
}
