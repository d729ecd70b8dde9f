using System.Text.Unicode;
using CsvHelper;
using Sui.Inspection.Problems;
using Sui.Inspection.Tabular;
using Sui.Inspection.Text;

namespace Sui.Inspection.Intake.Tables;

/// <summary>
/// A CSV file as rows of cells, over CsvHelper. Takes care of all that is the same for every kind of file: encoding, quotes,
/// the header, the number of cells, the limits. Rows are numbered as a spreadsheet shows them, empty ones too.
/// </summary>
internal sealed class CsvTable : IDisposable
{
    private const string CloseQuotes = "Look for a quote that is too many or missing.";

    private readonly PackLimits _limits;
    private readonly ProblemList _problems;
    private readonly CsvReader _reader;
    private readonly bool _validUtf8;
    private CsvMalformedRecord? _malformed;
    private Header? _header;
    private bool _stopped;
    private int _number;

    private CsvTable(ReadOnlyMemory<byte> content, PackLimits limits, ProblemList problems)
    {
        _limits = limits;
        _problems = problems;
        _validUtf8 = Utf8.IsValid(content.Span);
        _reader = CsvReader.Create(content, new CsvReaderOptions
        {
            Separator = ',',
            HasHeader = false,
            SkipEmptyLines = false,
            TrackLineNumbers = true,
            OnMalformedRecord = malformed => _malformed = malformed,
        });
    }

    /// <summary>How many rows were met, those that were left out included.</summary>
    public int Rows { get; private set; }

    /// <summary>The columns that the file has.</summary>
    public Header Header => _header!;

    private ProblemLocation Here => new(_problems.File, _number, (int)_reader.LineNumber);

    /// <summary>Opens a file and reads its header. Null when there is nothing to read rows by; problems say why.</summary>
    public static CsvTable? Open(ReadOnlyMemory<byte> content, ColumnSet columns, PackLimits limits, ProblemList problems)
    {
        if (FirstLook.Check(content, limits, problems) is not { } text)
        {
            return null;
        }

        var table = new CsvTable(text, limits, problems);
        if (table.ReadHeader(columns))
        {
            return table;
        }

        table.Dispose();
        return null;
    }

    /// <summary>A row to be filled by <see cref="Read"/>.</summary>
    public TableRow NewRow() => new(_problems, Header.Places, Header.Width, hopeless: !Header.Complete);

    /// <summary>Moves to the next row whose cells can be told apart. False at the end.</summary>
    public bool Read(TableRow row)
    {
        while (Next())
        {
            if (++Rows > _limits.Rows)
            {
                _problems.Error(
                    IntakeCodes.TooManyRows, Here, "The file has too many rows; the rest was not read.",
                    $"At most {Wording.Number(_limits.Rows)} rows.", "Divide the file into several of the same kind.");
                _stopped = true;
                return false;
            }

            if (_reader.FieldCount == Header.Width)
            {
                Fill(row);
                return true;
            }

            ReportWidth();
        }

        return false;
    }

    /// <inheritdoc/>
    public void Dispose() => _reader.Dispose();

    private bool ReadHeader(ColumnSet columns)
    {
        if (!Next())
        {
            if (!_stopped)
            {
                FirstLook.ReportEmpty(_problems);
            }

            return false;
        }

        if (_reader.FieldCount > _limits.Columns)
        {
            _problems.Error(
                IntakeCodes.LineTooLong, Here, "The first row has too many cells; the file was not read.",
                $"At most {Wording.Number(_limits.Columns)} columns.", CloseQuotes);
            return false;
        }

        var names = new TableRow(_problems, [], _reader.FieldCount, hopeless: false);
        names.Start(_number, (int)_reader.LineNumber);
        for (var place = 0; place < _reader.FieldCount; place++)
        {
            LoadCell(names, place, Header.NameOf(place));
        }

        _header = Header.Read(names.Cells, Here, columns, _problems);
        return _header is not null;
    }

    // Moves to the next record that is not blank.
    private bool Next()
    {
        while (!_stopped)
        {
            _malformed = null;
            if (!_reader.Read())
            {
                return false;
            }

            _number++;
            if (_malformed is { Reason: CsvMalformedReason.UnterminatedQuote })
            {
                _stopped = true;
                _problems.Error(
                    IntakeCodes.QuoteNotClosed, Here,
                    "A quote is opened in this row and never closed; the row and what follows it were not read.",
                    "Every quoted cell closed by a quote, and quotes inside it doubled.", CloseQuotes);
            }
            else if (_reader.RawRecord.ContainsAnyExcept(" \t,\""u8))
            {
                return true;
            }
        }

        return false;
    }

    private void Fill(TableRow row)
    {
        row.Start(_number, (int)_reader.LineNumber);
        for (var place = 0; place < Header.Width; place++)
        {
            LoadCell(row, place, Header.Names[place]);
        }
    }

    private void LoadCell(TableRow row, int place, string name)
    {
        var bytes = _reader.GetSpan(place);
        var badQuotes = _malformed is { } malformed && Holds(place, malformed.ByteOffset);
        var tooLong = CellBytes.IsTooLong(bytes, _limits.CellCharacters);
        var badEncoding = !_validUtf8 && !Utf8.IsValid(bytes);
        var controls = CellBytes.HasControlCharacter(bytes);
        if (badQuotes || tooLong || badEncoding || controls)
        {
            row.SetUnusable(place);
            CellFaults.Report(row, place, name, badQuotes, tooLong, badEncoding, controls, _limits);
        }
        else
        {
            row.Set(place, _reader.GetString(place));
        }
    }

    // The reader tells where in the input the first bad quote of a record is.
    private bool Holds(int place, long offset)
    {
        var start = _reader.ByteOffset;
        for (var before = 0; before < place; before++)
        {
            start += _reader.GetRawSpan(before).Length + 1;
        }

        return offset >= start && offset <= start + _reader.GetRawSpan(place).Length;
    }

    private void ReportWidth()
    {
        var fewer = _reader.FieldCount < Header.Width;
        _problems.Error(
            fewer ? IntakeCodes.TooFewCells : IntakeCodes.TooManyCells,
            Here,
            $"The row has {Wording.Count(_reader.FieldCount, "cell")} and the header has {Wording.Number(Header.Width)}.",
            "As many cells as the header has.",
            fewer
                ? "Add the commas that are missing, empty cells included, or close a quote."
                : "Put quotes around cells that hold commas, or remove the cells that are too many.");
    }
}
