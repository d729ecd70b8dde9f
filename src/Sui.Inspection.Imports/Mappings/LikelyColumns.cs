using Sui.Inspection.Imports.Layouts;
using Sui.Inspection.Instruments;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Imports.Mappings;

/// <summary>Columns that are proposed for a question by likeness only: somebody has to say that they ask the same.</summary>
internal static class LikelyColumns
{
    /// <summary>Finds those of a file.</summary>
    /// <param name="mapping">The mapping, before anything of it is accepted.</param>
    /// <param name="layout">The layout of the file.</param>
    /// <param name="instrument">The instrument.</param>
    /// <param name="accepted">Whether they were accepted.</param>
    public static IReadOnlyList<LikelyColumn> Find(ImportMapping mapping, RecognisedLayout layout, Instrument instrument, bool accepted)
    {
        var likely = mapping.Columns.Where(column => column is { Likely: true, QuestionId: not null })
            .DistinctBy(column => column.Column)
            .ToDictionary(column => column.Column);
        var questions = instrument.Questions.ToDictionary(question => question.Id, StringComparer.Ordinal);
        return likely.Count == 0 ? [] :
        [
            .. layout.Columns.Select(column => likely.GetValueOrDefault(column.Key))
                .OfType<ColumnMapping>()
                .Where(column => questions.ContainsKey(column.QuestionId!))
                .Select(column => new LikelyColumn(
                    column.Column, column.QuestionId!, column.OptionCode, Nearest(questions[column.QuestionId!], Words(column.Column)), accepted)),
        ];
    }

    /// <summary>A mapping in which all of them count.</summary>
    /// <param name="mapping">The mapping.</param>
    public static ImportMapping Accept(ImportMapping mapping) => mapping.Columns.Any(column => column.Likely)
        ? mapping with { Columns = [.. mapping.Columns.Select(column => column.Likely ? column with { Likely = false } : column)] }
        : mapping;

    /// <summary>Names those that nobody accepted, with both texts.</summary>
    /// <param name="columns">The columns.</param>
    /// <param name="problems">Where problems go.</param>
    public static void Report(IEnumerable<LikelyColumn> columns, ProblemList problems)
    {
        foreach (var column in columns.Where(column => !column.Accepted))
        {
            problems.Warning(MappingCodes.LikelyColumn, new ProblemLocation(problems.File, Column: ColumnNames.Of(column.Column)),
                $"The column says '{Words(column.Column)}'; the question '{column.QuestionId}' asks '{column.QuestionText}'. They are alike and not "
                    + "the same, so that the column counts nothing.",
                "A question's own words above its answers, or somebody's word that the two ask the same.",
                "Compare the two. Where they ask the same, take \"likely\" out of the saved mapping, or give --accept-likely; where not, make the "
                    + "column NotUsed there.");
        }
    }

    private static string Words(ColumnKey key) => key.Group is null ? key.Header
        : key.Header.Length == 0 ? key.Group
        : key.Group + " / " + key.Header;

    // In the language in which the column seems to ask.
    private static string Nearest(Question question, string words)
    {
        var likeness = new Likeness(TextFold.Fold(words));
        return question.Text.Texts.Values.MaxBy(text => likeness.To(new Likeness(TextFold.Fold(text)))) ?? question.Id;
    }
}
