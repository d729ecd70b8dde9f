namespace Sui.Inspection.Tool.Output.Pages;

/// <summary>A section of a page that is printed as text and as HTML alike.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Before">Paragraphs before the table.</param>
/// <param name="Table">Its table; null for none.</param>
/// <param name="After">Paragraphs after the table.</param>
internal sealed record PageSection(string Title, IReadOnlyList<PageCell> Before, PageTable? Table, IReadOnlyList<PageCell> After);
