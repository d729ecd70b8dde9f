namespace Sui.Inspection.Imports.Layouts;

/// <summary>The first rows of a file, from which its layout is recognised.</summary>
/// <param name="File">The name that problems carry.</param>
/// <param name="Sheets">Its visible sheets in order; one for a file without sheets.</param>
internal sealed record TabularSample(string File, IReadOnlyList<SampleSheet> Sheets);
