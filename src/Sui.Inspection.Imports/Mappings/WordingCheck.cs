using Sui.Inspection.Instruments;
using Sui.Inspection.Problems;
using Sui.Inspection.Tabular;

namespace Sui.Inspection.Imports.Mappings;

/// <summary>
/// Warns where the heading of a column asks something else than the question that its answers are taken for: answers to another question count
/// for a criterion that they do not speak to.
/// </summary>
internal static class WordingCheck
{
    /// <summary>Looks at the columns of questions that speak to a criterion.</summary>
    /// <param name="columns">The columns.</param>
    /// <param name="instrument">The instrument.</param>
    /// <param name="problems">Where warnings go.</param>
    public static void Check(IEnumerable<ResolvedColumn> columns, Instrument instrument, ProblemList problems)
    {
        var questions = instrument.Questions.Where(question => question.Criteria.Count > 0)
            .ToDictionary(question => question.Id, StringComparer.Ordinal);
        foreach (var (mapping, place) in columns)
        {
            if (mapping.QuestionId is { } id && questions.TryGetValue(id, out var question) && Heading(mapping) is { } heading
                && AskedWording.AsksOther(heading, question))
            {
                problems.Warning(
                    MappingCodes.OtherWording, new ProblemLocation(problems.File, Column: ColumnNames.Of(mapping.Column)),
                    $"Column {CellText.ColumnName(place)} asks something else, by its heading, than the question '{id}' that its answers are taken for.",
                    "A column in which the question of the instrument was asked.",
                    "Map the column to the question that was asked, or make it NotUsed; what is printed beside the share is the heading.");
            }
        }
    }

    // The heading of an option names the option; the question stands above it, if anywhere.
    private static string? Heading(ColumnMapping mapping) => mapping switch
    {
        { Use: ColumnUse.Answer, Column.Group: { } group } => group + ": " + mapping.Column.Header,
        { Use: ColumnUse.Answer } => mapping.Column.Header,
        { Use: ColumnUse.Option } => mapping.Column.Group,
        _ => null,
    };
}
