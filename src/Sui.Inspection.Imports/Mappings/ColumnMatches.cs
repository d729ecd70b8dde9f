namespace Sui.Inspection.Imports.Mappings;

/// <summary>What a column could answer.</summary>
/// <param name="Matches">The questions, all tied to it equally strongly; several where they share their text.</param>
/// <param name="Note">Why it answers none although it belongs to one, in a sentence; null otherwise.</param>
/// <param name="Number">Where the header has a number behind a text that several questions share: which of them; 0 otherwise.</param>
internal sealed record ColumnMatches(IReadOnlyList<QuestionMatch> Matches, string? Note = null, int Number = 0)
{
    /// <summary>Nothing fits.</summary>
    public static ColumnMatches None { get; } = new([]);
}
