namespace Sui.Inspection.Imports;

/// <summary>A column that is only like a question: by words that are nearly its own, by its first words, or by its place among several
/// with the same words. Equality is by value.</summary>
/// <param name="Column">The column.</param>
/// <param name="QuestionId">The question's id.</param>
/// <param name="OptionCode">The code of the option that it stands for; null where it answers the question as a whole.</param>
/// <param name="QuestionText">What the question asks, in the language that the column's words are most like.</param>
/// <param name="Accepted">Whether it was accepted, so that its answers count.</param>
public sealed record LikelyColumn(ColumnKey Column, string QuestionId, string? OptionCode, string QuestionText, bool Accepted);
