namespace Sui.Inspection.Imports;

/// <summary>How well the answers to one question are understood.</summary>
/// <param name="QuestionId">The question's id.</param>
/// <param name="Columns">The columns that hold its answers; empty where the file has none, so that it counts as not asked.</param>
/// <param name="Understood">Answers understood.</param>
/// <param name="NotUnderstood">Answers not understood.</param>
/// <param name="Blank">Blanks.</param>
/// <param name="NotMapped">Words that are not understood and that at least three of the rows have in common, in ordinal order; for questions
/// with options alone. Rarer words may be somebody's own and are not shown; the problems name their rows.</param>
public sealed record QuestionPreview(
    string QuestionId,
    IReadOnlyList<ColumnKey> Columns,
    long Understood,
    long NotUnderstood,
    long Blank,
    IReadOnlyList<string> NotMapped);
