namespace Sui.Inspection.Imports.Layouts;

/// <summary>Tells which columns are questions: by the instrument, or by a mapping that was given.</summary>
internal interface IQuestionWords
{
    /// <summary>What a column answers; null for nothing. Two columns that answer the same give the same.</summary>
    /// <param name="key">The column.</param>
    /// <param name="near">Whether words that are only like a question's do, too.</param>
    string? Find(ColumnKey key, bool near);
}
