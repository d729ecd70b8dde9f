using Sui.Inspection.Tabular;

namespace Sui.Inspection.Intake.Workbooks;

/// <summary>A cell of a sheet.</summary>
/// <param name="Kind">What it holds.</param>
/// <param name="Text">It as text, without white space around it; see <see cref="ITabularReader.Text"/>.</param>
internal readonly record struct SheetCell(CellKind Kind, string Text)
{
    /// <summary>A cell without anything in it.</summary>
    public static SheetCell Blank { get; } = new(CellKind.Blank, string.Empty);

    /// <summary>Whether there is nothing in it. An error of a formula is something.</summary>
    public bool IsBlank => Kind == CellKind.Blank;
}
