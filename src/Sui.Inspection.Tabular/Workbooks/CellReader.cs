using System.Globalization;

namespace Sui.Inspection.Tabular.Workbooks;

/// <summary>Reads the cells of a row into a <see cref="SheetRow"/>.</summary>
internal sealed class CellReader(PartReader reader, SheetRow cells, WorkbookParts parts)
{
    // Longer than any number.
    private const int NumberBytes = 512;

    // #GETTING_DATA is the longest.
    private const int LongestError = 24;

    private readonly TextDecoder _decoder = new(parts.Limits.CellCharacters);
    private readonly PartNames _names = parts.Names;
    private int _row;
    private int _next;
    private bool _full;
    private bool _formula;

    /// <summary>Starts a row.</summary>
    public void StartRow(int row)
    {
        _row = row;
        _next = 0;
        _full = false;
    }

    /// <summary>Reads the cell whose element is in hand, to its end.</summary>
    public void Read()
    {
        var (column, style, type) = Attributes();
        var content = Content(type);
        if (content == null)
        {
            if (_formula && column >= 0 && column < parts.Limits.Columns)
            {
                parts.Faults.FormulaWithoutValue(_row, column);
                cells.SetError(column);
            }

            return;
        }

        if (column < 0 || column >= parts.Limits.Columns)
        {
            parts.Faults.CellPlace(_row);
            return;
        }

        Store(column, style, type, content.Value);
    }

    private (int Column, int Style, CellType Type) Attributes()
    {
        var node = reader.Node;
        var (column, style, type) = (_next, 0, CellType.Number);
        for (var more = node.MoveToFirstAttribute(); more; more = node.MoveToNextAttribute())
        {
            if (ReferenceEquals(node.LocalName, _names.Reference))
            {
                column = CellReference.Column(node.Value);
            }
            else if (ReferenceEquals(node.LocalName, _names.Style))
            {
                style = int.TryParse(node.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
            }
            else if (ReferenceEquals(node.LocalName, _names.Text))
            {
                type = CellTypes.Of(node.Value);
            }
        }

        node.MoveToElement();
        _next = (column < 0 ? _next : column) + 1;
        return (column, style, type);
    }

    // Reads the value; true when it is the cell's own text, false for a plain value, null when there is none.
    private bool? Content(CellType type)
    {
        bool? inline = null;
        _formula = false;
        reader.ClearText();
        if (reader.Node.IsEmptyElement)
        {
            return null;
        }

        while (reader.NextInside(3))
        {
            var name = reader.Node.LocalName;
            if (inline is null && ReferenceEquals(name, _names.Value))
            {
                reader.AppendText();
                inline = false;
            }
            else if (inline is null && ReferenceEquals(name, _names.Inline))
            {
                RichText.Read(reader, _names);
                inline = true;
            }
            else
            {
                _formula |= ReferenceEquals(name, _names.Formula);
                reader.Skip();
            }
        }

        // A formula that gave nothing has an empty text; without a value, or with an empty one that is no text, it was never calculated.
        _formula &= reader.TextLength == 0 && (inline is null || type != CellType.Text);
        return reader.TextLength == 0 ? null : inline;
    }

    private void Store(int column, int style, CellType type, bool inline)
    {
        switch (inline ? CellType.Text : type)
        {
            case CellType.Shared:
                StoreShared(column);
                break;
            case CellType.Text:
                StoreText(column);
                break;
            case CellType.Boolean:
                StoreBoolean(column);
                break;
            case CellType.Error:
                StoreError(column);
                break;
            case CellType.Date:
                StoreIsoDate(column);
                break;
            default:
                StoreNumber(column, style);
                break;
        }
    }

    private void StoreShared(int column)
    {
        if (!int.TryParse(reader.Text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var index)
            || (uint)index >= (uint)parts.Texts.Count)
        {
            parts.Faults.CellValue(_row, column);
        }
        else if (parts.Texts.FaultOf(index) is var fault and not TextFault.None)
        {
            parts.Faults.CellText(_row, column, fault);
        }
        else if (!parts.Texts[index].IsEmpty)
        {
            cells.SetShared(column, index);
        }
    }

    private void StoreText(int column)
    {
        var text = _decoder.Decode(reader.Text, out var fault);
        if (fault != TextFault.None)
        {
            parts.Faults.CellText(_row, column, fault);
        }
        else if (!text.IsEmpty)
        {
            Set(column, CellKind.Text, text);
        }
    }

    private void StoreBoolean(int column)
    {
        var text = reader.Text.Trim();
        if (text is "1" or "true" or "0" or "false")
        {
            Set(column, CellKind.Boolean, text is "1" or "true" ? "true"u8 : "false"u8);
        }
        else
        {
            parts.Faults.CellValue(_row, column);
        }
    }

    // What a spreadsheet shows there, and saves as CSV; anything longer is no error of its.
    private void StoreError(int column)
    {
        var text = reader.Text.Trim();
        Span<byte> bytes = stackalloc byte[LongestError];
        Set(column, CellKind.Error, text.Length is > 1 and <= LongestError && text[0] == '#' && System.Text.Ascii.IsValid(text)
            ? bytes[..System.Text.Encoding.UTF8.GetBytes(text, bytes)] : "#ERROR!"u8);
    }

    private void StoreIsoDate(int column)
    {
        if (!DateTime.TryParse(
            reader.Text, CultureInfo.InvariantCulture,
            DateTimeStyles.AllowWhiteSpaces | DateTimeStyles.NoCurrentDateDefault | DateTimeStyles.AdjustToUniversal, out var date)
            || !char.IsAsciiDigit(reader.Text.TrimStart()[0]))
        {
            parts.Faults.CellValue(_row, column);
            return;
        }

        Span<byte> bytes = stackalloc byte[NumberBytes];
        Set(column, CellKind.Date, bytes[..SerialDate.Write(date, bytes)]);
    }

    private void StoreNumber(int column, int style)
    {
        var text = reader.Text;
        var format = parts.Styles[style];
        Span<byte> bytes = stackalloc byte[NumberBytes];
        if (format == CellFormat.Number && NumberText.IsPlain(text))
        {
            // An id such as 007 is the number 7 that is shown with zeros; it is read as people see it, and as it is saved as CSV.
            var zeros = Math.Max(0, parts.Styles.Zeros(style) - text.Length);
            bytes[..zeros].Fill((byte)'0');
            Set(column, CellKind.Number, bytes[..(zeros + System.Text.Encoding.UTF8.GetBytes(text, bytes[zeros..]))]);
        }
        else if (NumberText.Parse(text) is not { } value)
        {
            parts.Faults.CellValue(_row, column);
        }
        else
        {
            var (length, kind) = format == CellFormat.Number
                ? (0, CellKind.Number)
                : SerialDate.Write(value, format, parts.From1904, bytes);
            Set(column, kind, bytes[..(length == 0 ? NumberText.Write(value, bytes) : length)]);
        }
    }

    private void Set(int column, CellKind kind, ReadOnlySpan<byte> value)
    {
        if (!cells.Set(column, kind, value) && !_full)
        {
            _full = true;
            parts.Faults.RowTooLong(_row);
        }
    }
}
