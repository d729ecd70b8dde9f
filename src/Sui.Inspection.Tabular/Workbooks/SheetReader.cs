using System.Xml;

namespace Sui.Inspection.Tabular.Workbooks;

/// <summary>
/// The rows of a sheet, in one pass and in memory that grows with the longest row only. Gaps between rows and columns cost nothing, and
/// the size that a sheet declares is not looked at.
/// </summary>
internal sealed class SheetReader : IDisposable
{
    private const string Transitional = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";

    private readonly WorkbookParts _parts;
    private readonly PartNames _names;
    private readonly PartReader _reader;
    private readonly CellReader _cells;
    private readonly List<CellRange> _merged = [];
    private bool _started;
    private bool _more;
    private int _hidden;
    private int _firstHidden;

    /// <summary>Starts reading a sheet.</summary>
    public SheetReader(PartStream stream, WorkbookParts parts)
    {
        _parts = parts;
        _names = parts.Names;
        _reader = new PartReader(stream, parts.Names.Table, parts.Limits.CellCharacters);
        Cells = new SheetRow(parts.Texts, parts.Limits.RecordBytes);
        _cells = new CellReader(_reader, Cells, parts);
    }

    /// <summary>The cells of the row in hand.</summary>
    public SheetRow Cells { get; }

    /// <summary>The number of the row in hand, from 1.</summary>
    public int Row { get; private set; }

    /// <summary>The bytes unpacked so far.</summary>
    public long Unpacked => _reader.Stream.Count;

    /// <summary>Moves to the next row that is not blank. False at the end.</summary>
    public bool Read()
    {
        if (!_started)
        {
            _started = true;
            _more = MoveToRows();
        }

        while (_more && _reader.NextInside(1))
        {
            if (!ReferenceEquals(_reader.Node.LocalName, _names.Row))
            {
                _reader.Skip();
            }
            else if (!MoveRow())
            {
                _more = false;
                return false;
            }
            else
            {
                var hidden = _reader.Node.GetAttribute(_names.Hidden) is "1" or "true";
                ReadCells();
                if (Cells.Count > 0)
                {
                    NoteHidden(hidden);
                    return true;
                }
            }
        }

        if (_hidden > 0)
        {
            _parts.Faults.RowsHidden(_firstHidden, _hidden);
            _hidden = 0;
        }

        if (_more)
        {
            _more = false;
            ReadBehindRows();
        }

        _reader.Stream.Drain();
        return false;
    }

    /// <summary>The merged ranges, once the rows were read to their end; at most as many as any form has.</summary>
    public IReadOnlyList<CellRange> Merged => _merged;

    /// <inheritdoc/>
    public void Dispose() => _reader.Dispose();

    // Of what stands behind the rows, merged ranges are kept; the rest is looked at only for whether the part is sound.
    private void ReadBehindRows()
    {
        while (_reader.NextInside(0))
        {
            if (_reader.Node.LocalName != "mergeCells")
            {
                _reader.Skip();
                continue;
            }

            while (_reader.NextInside(1))
            {
                if (_merged.Count < MergedCells.Most && MergedCells.Parse(_reader.Node.GetAttribute("ref")) is { } range)
                {
                    _merged.Add(range);
                }

                _reader.Skip();
            }
        }
    }

    private void NoteHidden(bool hidden)
    {
        if (hidden && _hidden++ == 0)
        {
            _firstHidden = Row;
        }
    }

    private bool MoveToRows()
    {
        if (!MoveToRoot() || _reader.Node.LocalName != "worksheet" || _reader.Node.NamespaceURI is not (Transitional or Strict))
        {
            throw new RefusalException(TabularCodes.NotASheet);
        }

        while (_reader.NextInside(0))
        {
            if (ReferenceEquals(_reader.Node.LocalName, _names.SheetData))
            {
                return !_reader.Node.IsEmptyElement;
            }

            _reader.Skip();
        }

        // Every worksheet has the element, rows or not.
        throw new RefusalException(TabularCodes.NotASheet);
    }

    private bool MoveToRoot()
    {
        try
        {
            return _reader.NextInside(-1);
        }
        catch (XmlException) when (Unpacked == 0)
        {
            throw new RefusalException(TabularCodes.SheetEmptied);
        }
    }

    // Takes the number that the row says it has; a number that does not ascend would give two rows one locator.
    private bool MoveRow()
    {
        var said = _reader.Node.GetAttribute(_names.Reference) is { } text ? CellReference.Row(text) : Row + 1;
        if (said <= Row)
        {
            _parts.Faults.RowOrder(Row + 1);
            said = Row + 1;
        }

        Row = said;
        if (Row <= _parts.Limits.Rows && Row <= CellReference.MostRows)
        {
            return true;
        }

        _parts.Faults.TooManyRows(Row);
        return false;
    }

    private void ReadCells()
    {
        Cells.Clear();
        _cells.StartRow(Row);
        if (_reader.Node.IsEmptyElement)
        {
            return;
        }

        var count = 0;
        while (_reader.NextInside(2))
        {
            if (++count > CellReference.MostColumns)
            {
                throw new RefusalException(TabularCodes.WorkbookDamaged);
            }

            if (ReferenceEquals(_reader.Node.LocalName, _names.Cell))
            {
                _cells.Read();
            }
            else
            {
                _reader.Skip();
            }
        }
    }
}
