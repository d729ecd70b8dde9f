namespace Sui.Inspection.Tabular.Workbooks;

/// <summary>The cells of the row in hand. Memory grows with the longest row, never with what a sheet says about its size.</summary>
internal sealed class SheetRow(SharedTexts texts, int limit)
{
    private (CellKind Kind, int Shared, int Start, int Length)[] _cells = new (CellKind, int, int, int)[64];
    private byte[] _bytes = new byte[4096];
    private int _used;

    /// <summary>How many cells there are, up to the last that is not blank.</summary>
    public int Count { get; private set; }

    /// <summary>Forgets the cells.</summary>
    public void Clear()
    {
        _cells.AsSpan(0, Count).Clear();
        Count = 0;
        _used = 0;
    }

    /// <summary>Puts a shared text into a cell.</summary>
    public void SetShared(int column, int index) => Place(column) = (CellKind.Text, index, 0, 0);

    /// <summary>Puts a formula without a value into a cell.</summary>
    public void SetError(int column) => Place(column) = (CellKind.Error, -1, 0, 0);

    /// <summary>Puts a value into a cell. False when the row has grown over its limit.</summary>
    public bool Set(int column, CellKind kind, ReadOnlySpan<byte> value)
    {
        if (_used + value.Length > limit)
        {
            return false;
        }

        if (_used + value.Length > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _used + value.Length));
        }

        value.CopyTo(_bytes.AsSpan(_used));
        Place(column) = (kind, -1, _used, value.Length);
        _used += value.Length;
        return true;
    }

    /// <summary>What a cell holds.</summary>
    public CellKind Kind(int column) => column < Count ? _cells[column].Kind : CellKind.Blank;

    /// <summary>A cell's value in UTF-8.</summary>
    public ReadOnlySpan<byte> Utf8(int column)
    {
        if (column >= Count)
        {
            return [];
        }

        var (kind, shared, start, length) = _cells[column];
        return kind == CellKind.Blank ? [] : shared >= 0 ? texts[shared] : _bytes.AsSpan(start, length);
    }

    private ref (CellKind Kind, int Shared, int Start, int Length) Place(int column)
    {
        if (column >= _cells.Length)
        {
            Array.Resize(ref _cells, Math.Max(_cells.Length * 2, column + 1));
        }

        Count = Math.Max(Count, column + 1);
        return ref _cells[column];
    }
}
