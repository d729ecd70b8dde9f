using Sui.Inspection.Instruments;
using Sui.Inspection.Problems;
using Sui.Inspection.Text;

namespace Sui.Inspection.Imports.Mappings;

/// <summary>Checks whether what a mapping says of a column is in the instrument.</summary>
/// <param name="mapping">The mapping.</param>
/// <param name="instrument">The instrument.</param>
/// <param name="problems">Where problems go.</param>
internal sealed class InstrumentCheck(ImportMapping mapping, Instrument instrument, ProblemList problems)
{
    private readonly Dictionary<string, Question> _questions = instrument.Questions.ToDictionary(
        question => question.Id, StringComparer.Ordinal);

    /// <summary>Whether a column can be read; what does not fit is reported.</summary>
    /// <param name="column">The column.</param>
    public bool Fits(ColumnMapping column)
    {
        if (column.QuestionId is not { } id)
        {
            return true;
        }

        if (!_questions.TryGetValue(id, out var question))
        {
            Report(column, $"The instrument has no question '{id}'.", "The id of a question of the instrument.");
            return false;
        }

        var codes = question.Options.Select(option => option.Code).ToHashSet(StringComparer.Ordinal);
        if (column.OptionCode is { } option && !codes.Contains(option))
        {
            Report(column, $"The question '{id}' has no option '{option}'.", Wording.OneOf(codes));
            return false;
        }

        if (column.Use == ColumnUse.Answer
            && column.Answers.Values.Any(means => !codes.Contains(means) && !Meanings.OfAnswers.Contains(means, StringComparer.Ordinal)
                && means != Meanings.Undecided && !PlainMeanings.Fits(question, means)))
        {
            Report(column, $"Words are given meanings that the question '{id}' does not have.", PlainMeanings.Allowed(question));
            return false;
        }

        return true;
    }

    // With another version of the instrument that is to be expected; with the same one the mapping is wrong.
    private void Report(ColumnMapping column, string message, string expected)
    {
        var location = new ProblemLocation(problems.File, Column: ColumnNames.Of(column.Column));
        if (mapping.InstrumentVersion != instrument.Identity.Version)
        {
            problems.Warning(MappingCodes.NotInInstrument, location, message, expected, "Correct the mapping; the column is not used.");
        }
        else
        {
            problems.Error(MappingCodes.NotInInstrument, location, message, expected, "Correct the mapping.");
        }
    }
}
