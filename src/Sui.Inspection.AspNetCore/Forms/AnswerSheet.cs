using Microsoft.Extensions.Primitives;
using Sui.Inspection.AspNetCore.Cases;
using Sui.Inspection.Evidence;
using Sui.Inspection.Instruments;

namespace Sui.Inspection.AspNetCore.Forms;

/// <summary>What was answered on a page to the questions of an instrument, and which of them are asked by these answers: the skip logic is the library's, on the server.</summary>
internal sealed class AnswerSheet
{
    /// <summary>The choice that stands for no answer.</summary>
    public const string NoAnswer = "none-given";

    private readonly AnswerTable _table;
    private readonly Dictionary<string, string> _values;

    /// <summary>Reads what was sent.</summary>
    /// <param name="table">The table that the answers go into.</param>
    /// <param name="typed">What was sent, by field.</param>
    public AnswerSheet(AnswerTable table, IReadOnlyDictionary<string, StringValues> typed)
    {
        _table = table;
        _values = table.Questions.ToDictionary(question => question.Id, question => Joined(question, typed.GetValueOrDefault(FieldOf(question))), StringComparer.Ordinal);
        IsPut = !Enum.TryParse<ResponseOutcome>(typed.GetValueOrDefault("outcome"), out var outcome) || outcome is ResponseOutcome.Completed or ResponseOutcome.Partial;
        Asked = IsPut ? Find() : [];
    }

    /// <summary>Whether questions were put at all, which they were not to somebody who declined or was not reached.</summary>
    public bool IsPut { get; }

    /// <summary>The questions that are asked.</summary>
    public IReadOnlyList<Question> Asked { get; }

    /// <summary>The answer to a question as it stands in files: codes of several choices joined by <c>|</c> in the instrument's order; empty for none.</summary>
    public string this[Question question] => _values.GetValueOrDefault(question.Id, string.Empty);

    /// <summary>How the fields of questions begin that are answered in words.</summary>
    public const string Spoken = "words-";

    /// <summary>What was said in answer to the questions that are answered in words, by their ids; those that were not answered are left out.</summary>
    public IReadOnlyDictionary<string, string> Words =>
        Asked.Where(question => question.Scale == AnswerScale.Text && this[question].Any(char.IsLetterOrDigit)).ToDictionary(question => question.Id, question => this[question], StringComparer.Ordinal);

    /// <summary>The field of a question; fields of the form's own begin otherwise.</summary>
    public static string FieldOf(Question question) => (question.Scale == AnswerScale.Text ? Spoken : "q-") + question.Id;

    private static string Joined(Question question, StringValues sent)
    {
        if (question.Scale == AnswerScale.Text)
        {
            return sent.ToString().ReplaceLineEndings(" ").Trim();
        }

        var given = sent.OfType<string>().Select(one => one.Trim()).Where(one => one.Length > 0 && one != NoAnswer).ToHashSet(StringComparer.Ordinal);
        return question.Scale == AnswerScale.MultipleChoice
            ? string.Join(SkipLogic.Divider, question.Options.Select(option => option.Code).Where(given.Contains).Concat(given.Where(one => !question.Options.Any(option => option.Code == one)).Order(StringComparer.Ordinal)))
            : given.FirstOrDefault() ?? string.Empty;
    }

    private List<Question> Find()
    {
        var values = _values.Where(value => value.Value.Length > 0).ToDictionary(StringComparer.Ordinal);
        var meanings = _table.Questions.ToDictionary(
            question => question.Id,
            question => question.Options.FirstOrDefault(option => option.Code == this[question])?.Meaning ?? AnswerMeaning.Missing, StringComparer.Ordinal);
        var all = _table.Instrument.Questions;
        return [.. _table.Questions.Where(question => SkipLogic.IsAsked(_table.Instrument, all.TakeWhile(one => one.Id != question.Id).Count(), meanings, values))];
    }
}
