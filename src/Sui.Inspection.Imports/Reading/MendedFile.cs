using System.Text;
using Sui.Inspection.Tabular;

namespace Sui.Inspection.Imports.Reading;

/// <summary>A file whose text was saved in the wrong encoding, with its cells turned back.</summary>
/// <param name="file">The file; goes with this one.</param>
internal sealed class MendedFile(ITabularFile file) : ITabularFile
{
    /// <inheritdoc/>
    public TabularDescription Description => file.Description;

    /// <inheritdoc/>
    public string? Sheet => file.Sheet;

    /// <inheritdoc/>
    public int Row => file.Row;

    /// <inheritdoc/>
    public int Line => file.Line;

    /// <inheritdoc/>
    public int LineEnds => file.LineEnds;

    /// <inheritdoc/>
    public int Cells => file.Cells;

    /// <inheritdoc/>
    public double Progress => file.Progress;

    /// <inheritdoc/>
    public bool NextSheet() => file.NextSheet();

    /// <inheritdoc/>
    public bool Read() => file.Read();

    /// <inheritdoc/>
    public CellKind KindOf(int column) => file.KindOf(column);

    /// <inheritdoc/>
    public ReadOnlySpan<byte> Utf8(int column)
    {
        var cell = file.Utf8(column);
        return cell.ContainsAnyInRange((byte)0x80, (byte)0xFF) && Mojibake.TryMend(Encoding.UTF8.GetString(cell), out var mended)
            ? Encoding.UTF8.GetBytes(mended)
            : cell;
    }

    /// <inheritdoc/>
    public string Text(int column)
    {
        _ = Mojibake.TryMend(file.Text(column), out var mended);
        return mended;
    }

    /// <inheritdoc/>
    public IReadOnlyList<CellRange> MergedCells(int rows) => file.MergedCells(rows);

    /// <inheritdoc/>
    public IReadOnlyList<CellRange> MergedBehindRows => file.MergedBehindRows;

    /// <inheritdoc/>
    public void Dispose() => file.Dispose();
}
