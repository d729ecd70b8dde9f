using Sui.Inspection.Tabular;

namespace Sui.Inspection.Imports.Layouts;

/// <summary>A cell of a sample. Immutable; equality is by value.</summary>
/// <param name="Kind">What it holds.</param>
/// <param name="Text">Its text as a reader of tables gives it, cut after 1,000 characters; empty for a blank and for a formula
/// without a value. Null in a default value only.</param>
public readonly record struct SampleCell(CellKind Kind, string Text)
{
    /// <summary>A cell that holds nothing.</summary>
    public static SampleCell Blank => new(CellKind.Blank, string.Empty);

    /// <summary>Whether it holds nothing.</summary>
    public bool IsBlank => Kind == CellKind.Blank || string.IsNullOrEmpty(Text);
}
