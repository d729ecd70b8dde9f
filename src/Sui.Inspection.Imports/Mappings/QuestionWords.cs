using Sui.Inspection.Imports.Layouts;

namespace Sui.Inspection.Imports.Mappings;

/// <summary>Tells which columns are questions: those that a mapping reads, and those that have a question's words.</summary>
internal sealed class QuestionWords : IQuestionWords
{
    private readonly ColumnMatcher _own;
    private readonly ColumnMatcher _near;
    private readonly Dictionary<ColumnKey, string> _mapped = [];

    /// <summary>Sets up.</summary>
    /// <param name="index">The instrument's questions.</param>
    /// <param name="mapping">The mapping that was given; null for none.</param>
    public QuestionWords(QuestionIndex index, ImportMapping? mapping)
    {
        (_own, _near) = (new ColumnMatcher(index, near: false), new ColumnMatcher(index));
        foreach (var column in mapping?.Columns ?? [])
        {
            if (column.Use is not (ColumnUse.NotUsed or ColumnUse.Identifier))
            {
                _mapped.TryAdd(column.Column, column.QuestionId ?? column.Use.ToString());
            }
        }
    }

    /// <inheritdoc/>
    public string? Find(ColumnKey key, bool near) => _mapped.GetValueOrDefault(key)
        ?? (near ? _near : _own).Match(key).Matches.FirstOrDefault()?.Question.Id;
}
