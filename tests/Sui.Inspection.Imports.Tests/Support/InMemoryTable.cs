using System.Text;
using Sui.Inspection.Imports.Layouts;
using Sui.Inspection.Tabular;

namespace Sui.Inspection.Imports.Tests.Support;

/// <summary>Rows in memory as a reader gives them: blank rows left out and counted, white space around cells trimmed.</summary>
internal sealed class InMemoryTable(params (string? Name, SampleCell[][] Rows)[] sheets) : ITabularReader
{
    private int _sheet = -1;
    private int _row = -1;

    public string? Sheet => _sheet < 0 ? null : sheets[_sheet].Name;

    public int Row => _row + 1;

    public int Line => _row + 1;

    public int Cells => Now.Length;

    public double Progress => 0;

    private SampleCell[] Now => sheets[_sheet].Rows[_row];

    /// <summary>A file without sheets: every cell that is not blank is text.</summary>
    public static InMemoryTable Csv(params string[][] rows) => new((null, Rows(rows)));

    /// <summary>Texts as cells.</summary>
    public static SampleCell[][] Rows(IEnumerable<string[]> rows) =>
    [
        .. rows.Select(row => row.Select(cell => cell.Trim().Length == 0
            ? SampleCell.Blank
            : new SampleCell(CellKind.Text, cell.Trim())).ToArray()),
    ];

    public TabularSample Sample(string file = "synthetic.csv") => TabularSampler.Take(this, file);

    public bool NextSheet()
    {
        _row = -1;
        return ++_sheet < sheets.Length;
    }

    public bool Read()
    {
        while (++_row < sheets[_sheet].Rows.Length)
        {
            if (Now.Any(cell => !cell.IsBlank))
            {
                return true;
            }
        }

        return false;
    }

    public CellKind KindOf(int column) => column < Now.Length ? Now[column].Kind : CellKind.Blank;

    public ReadOnlySpan<byte> Utf8(int column) => Encoding.UTF8.GetBytes(Text(column));

    public string Text(int column) => column < Now.Length ? Now[column].Text : string.Empty;

    public void Dispose()
    {
    }
}
