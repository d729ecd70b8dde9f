using Sui.Inspection.Tabular;

namespace Sui.Inspection.Imports.Layouts;

/// <summary>A cell of a sample. Equality is by value.</summary>
/// <param name="Kind">What it holds.</param>
/// <param name="Text">Its text as <see cref="ITabularReader.Text"/> gives it, possibly cut.</param>
internal readonly record struct SampleCell(CellKind Kind, string Text)
{
    /// <summary>A cell that holds nothing.</summary>
    public static SampleCell Blank => new(CellKind.Blank, string.Empty);

    /// <summary>Whether it holds nothing.</summary>
    public bool IsBlank => Kind == CellKind.Blank || Text.Length == 0;
}
