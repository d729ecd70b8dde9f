namespace Sui.Inspection.Imports.Mappings;

/// <summary>What a column got when the questions were shared out.</summary>
/// <param name="Match">The question that it answers; null for none.</param>
/// <param name="Note">Why it got none although it could have, in a sentence; null otherwise.</param>
/// <param name="Together">Whether other columns answer the same question, and each row fills one of them.</param>
internal sealed record ColumnClaim(QuestionMatch? Match, string? Note, bool Together = false);
