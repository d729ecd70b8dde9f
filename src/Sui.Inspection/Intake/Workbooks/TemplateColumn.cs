namespace Sui.Inspection.Intake.Workbooks;

/// <summary>A column of a sheet of the evidence workbook, or a labelled field of one.</summary>
/// <param name="Name">The column as files have it, or the path of the property of pack.json.</param>
/// <param name="Type">What its cells hold.</param>
/// <param name="Set">The set of terms; null for other types.</param>
/// <param name="Required">Whether a row needs it.</param>
/// <param name="Label">Its heading, in every language of the workbook.</param>
/// <param name="Note">What to write into it.</param>
internal sealed record TemplateColumn(
    string Name, ColumnType Type, string? Set, bool Required, LocalisedText Label, LocalisedText Note)
{
    /// <summary>The set of terms that its cells are chosen from; null for none.</summary>
    public string? SetOfTerms => Type == ColumnType.YesNo ? "yesNo" : Set;

    /// <summary>How wide it is drawn, in characters; null for the usual width.</summary>
    public int? Width { get; init; }

    /// <summary>The term, number or id of the row that shows how it is done; null for none.</summary>
    public string? Example { get; init; }

    /// <summary>The words of that row; null for none.</summary>
    public LocalisedText? ExampleText { get; init; }
}
