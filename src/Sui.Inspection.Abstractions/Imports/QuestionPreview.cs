namespace Sui.Inspection.Imports;

/// <summary>How well the answers to one question are understood.</summary>
/// <param name="QuestionId">The question's id.</param>
/// <param name="Columns">The columns that hold its answers; empty where the file has none, so that it counts as not asked.</param>
/// <param name="Understood">Answers understood, the ways to say that there is none among them.</param>
/// <param name="NotUnderstood">Answers not understood.</param>
/// <param name="Blank">Blanks.</param>
/// <param name="WordsToMap">Words that are not understood, most often first, so that they can be mapped. Words that could be somebody's own or
/// an identifier are left out; the problems name their rows.</param>
public sealed record QuestionPreview(
    string QuestionId,
    IReadOnlyList<ColumnKey> Columns,
    long Understood,
    long NotUnderstood,
    long Blank,
    IReadOnlyList<WordCount> WordsToMap);
