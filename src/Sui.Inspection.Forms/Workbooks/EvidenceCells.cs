using Sui.Inspection.Instruments;
using Sui.Inspection.Intake.Workbooks;

namespace Sui.Inspection.Forms.Workbooks;

/// <summary>What files hold as cells of the workbook: terms in words, days as days, numbers as numbers. Reading gives the same back.</summary>
/// <param name="language">The workbook's language.</param>
internal sealed class EvidenceCells(string language)
{
    // Made once for each question, and not for each of its cells.
    private readonly Dictionary<Question, CellWords> _words = new(ReferenceEqualityComparer.Instance);

    /// <summary>A cell of a column.</summary>
    /// <param name="text">What the file holds.</param>
    /// <param name="column">The column.</param>
    public BookCell Of(string text, TemplateColumn column) => text.Length == 0 ? BookCell.Blank : column.Type switch
    {
        ColumnType.Date => BookCell.Date(text),
        ColumnType.Whole or ColumnType.Number or ColumnType.Share => BookCell.Figure(text),
        ColumnType.Term or ColumnType.YesNo => BookCell.Of(Word(text, column)),
        ColumnType.Terms => BookCell.Of(string.Join(" | ", text.Split('|').Select(entry => Word(entry.Trim(), column)))),
        _ => BookCell.Of(text),
    };

    /// <summary>A cell of a question.</summary>
    public BookCell Of(string text, Question question) => text.Length == 0 ? BookCell.Blank : question.Scale switch
    {
        AnswerScale.Text => BookCell.Of(text),
        AnswerScale.Number => BookCell.Figure(text),
        AnswerScale.Date => BookCell.Date(text),
        _ => BookCell.Of(string.Join(" | ", text.Split('|').Select(code => Word(code.Trim(), question)))),
    };

    /// <summary>The words of a set of terms, as lists show them.</summary>
    public IReadOnlyList<string> Words(TemplateColumn column) =>
        [.. WorkbookTemplate.Current.Terms[column.SetOfTerms!].Select(term => term.Label.In(language))];

    /// <summary>The words of the answers to a question, as lists show them.</summary>
    public IReadOnlyList<string> Words(Question question) =>
    [
        .. question.Options.Select(option => option.Label.In(language).Trim())
            .Concat(WorkbookTemplate.Current.Terms["answer"].Where(term => !question.Options.Any(option => option.Code == term.Name))
                .Select(term => term.Label.In(language)))
            .Distinct(StringComparer.Ordinal),
    ];

    // A word that would be read as another term stays the term itself.
    private string Word(string name, TemplateColumn column)
    {
        var term = WorkbookTemplate.Current.Terms[column.SetOfTerms!].FirstOrDefault(term => string.Equals(term.Name, name, StringComparison.OrdinalIgnoreCase));
        return term is not null && CellWords.Of(column.SetOfTerms!).Find(term.Label.In(language)) == term.Name ? term.Label.In(language) : name;
    }

    private string Word(string code, Question question)
    {
        if (!_words.TryGetValue(question, out var words))
        {
            words = _words[question] = CellWords.Of(question);
        }

        var label = question.Options.FirstOrDefault(option => string.Equals(option.Code, code, StringComparison.OrdinalIgnoreCase)) is { } option
            ? option.Label.In(language).Trim()
            : WorkbookTemplate.Current.Terms["answer"].FirstOrDefault(term => string.Equals(term.Name, code, StringComparison.OrdinalIgnoreCase))?.Label.In(language);
        return label is not null && !label.Contains('|', StringComparison.Ordinal) && !label.Contains(';', StringComparison.Ordinal)
            && string.Equals(words.Find(label), code, StringComparison.OrdinalIgnoreCase) ? label : code;
    }
}
