namespace Sui.Inspection.Tabular;

/// <summary>
/// The rows of a file, one after the other, in constant memory. Bad input never throws: it gives problems where the reader was
/// opened, and ends the reading at the worst. Not thread-safe.
/// </summary>
public interface ITabularReader : IDisposable
{
    /// <summary>The name of the sheet in hand; null for a file without sheets, and before the first <see cref="NextSheet"/>.</summary>
    string? Sheet { get; }

    /// <summary>The number of the row in hand as a spreadsheet shows it, from 1; blank rows are counted.</summary>
    int Row { get; }

    /// <summary>The physical line on which the row starts, from 1; the row's number for a file without lines.</summary>
    int Line { get; }

    /// <summary>How many line ends stand within the row in hand, in its cells; 0 for a file without lines.</summary>
    int LineEnds => 0;

    /// <summary>How many cells the row in hand has; trailing blanks may be left out.</summary>
    int Cells { get; }

    /// <summary>How far the reading has come, 0 to 1; an estimate.</summary>
    double Progress { get; }

    /// <summary>Moves to the next sheet that is visible, before its first row. A CSV file has one.</summary>
    bool NextSheet();

    /// <summary>Moves to the next row of the sheet that is not blank. False at the end of the sheet.</summary>
    bool Read();

    /// <summary>What a cell holds; <see cref="CellKind.Blank"/> from <see cref="Cells"/> on.</summary>
    /// <param name="column">The column, from 0.</param>
    CellKind KindOf(int column);

    /// <summary>
    /// A cell as UTF-8, without white space around it: text as it stands, numbers in the shortest invariant form (84, 0.5), dates as
    /// yyyy-MM-dd or yyyy-MM-ddTHH:mm:ss, booleans as true or false, errors as they are shown (#N/A), blanks and
    /// formulas without a value as nothing. Valid until the next <see cref="Read"/>.
    /// </summary>
    /// <param name="column">The column, from 0.</param>
    ReadOnlySpan<byte> Utf8(int column);

    /// <summary>The start of a cell, by which cells seen before are recognised; see <see cref="Utf8"/>.</summary>
    /// <param name="column">The column, from 0.</param>
    CellStart Start(int column) => KindOf(column) == CellKind.Error && Utf8(column).IsEmpty ? new CellStart(default, CellStart.Error) : CellStart.Of(Utf8(column));

    /// <summary>A cell as a string; see <see cref="Utf8"/>.</summary>
    /// <param name="column">The column, from 0.</param>
    string Text(int column);
}
