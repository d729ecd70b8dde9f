using Sui.Inspection.Tabular;

namespace Sui.Inspection.Imports.Reading;

/// <summary>The row in hand as if its cells stood one place further left or right.</summary>
/// <param name="row">The reader whose row is in hand.</param>
/// <param name="by">From where a cell is taken: 1 from its right, -1 from its left.</param>
internal sealed class MovedCells(ITabularReader row, int by) : ITabularReader
{
    public string? Sheet => row.Sheet;

    public int Row => row.Row;

    public int Line => row.Line;

    public int Cells => row.Cells - by;

    public double Progress => row.Progress;

    public bool NextSheet() => false;

    public bool Read() => false;

    public CellKind KindOf(int column) => column + by < 0 ? CellKind.Blank : row.KindOf(column + by);

    public ReadOnlySpan<byte> Utf8(int column) => column + by < 0 ? [] : row.Utf8(column + by);

    public CellStart Start(int column) => column + by < 0 ? CellStart.Of([]) : row.Start(column + by);

    public string Text(int column) => column + by < 0 ? string.Empty : row.Text(column + by);

    // The row is the reader's own.
    public void Dispose()
    {
    }
}
