namespace Sui.Inspection.Imports;

/// <summary>How well the answers to one question are understood.</summary>
public sealed record QuestionPreview
{
    /// <summary>The question's id.</summary>
    public required string QuestionId { get; init; }

    /// <summary>The columns that hold its answers; empty where the file has none, so that it counts as not asked.</summary>
    public required IReadOnlyList<ColumnKey> Columns { get; init; }

    /// <summary>Answers understood, the ways to say that there is none among them.</summary>
    public required long Understood { get; init; }

    /// <summary>Answers not understood.</summary>
    public required long NotUnderstood { get; init; }

    /// <summary>Blanks.</summary>
    public required long Blank { get; init; }

    /// <summary>
    /// Words that are not understood, most often first, so that they can be mapped. Words that could be somebody's own or an
    /// identifier are left out; the problems name their rows.
    /// </summary>
    public required IReadOnlyList<WordCount> WordsToMap { get; init; }
}
