using Sui.Inspection.Instruments;
using Sui.Inspection.Tabular;

namespace Sui.Inspection.Imports.Reading;

/// <summary>
/// Recognises rows of which a few cells beside each other stand one column from their own: a cell that does not fit its question fits the next one, and so do those behind it, up
/// to a blank one. Most words fit several questions, so that hardly more than one shows it; a single one has to be a word of no other question.
/// </summary>
/// <param name="plan">Which column says what.</param>
/// <param name="words">Of each question, the words of the first rows that are not understood.</param>
internal sealed class ShiftedStretch(ImportPlan plan, ILookup<string, WordCount> words)
{
    // A word that stands so often in one column is one that the form offered.
    private const int OftenEnough = 3;

    private readonly Dictionary<int, int> _questions = plan.Questions.Index()
        .Where(one => one.Item.Columns is [{ Mapping.Use: ColumnUse.Answer }] && one.Item.Question.Scale != AnswerScale.Text)
        .ToDictionary(one => one.Item.Column.Place, one => one.Index);

    private readonly AnswerSlot _slot = new();

    /// <summary>Whether the row in hand is one.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="row">The row, with its answers.</param>
    public bool Is(ITabularReader reader, ResponseRow row)
    {
        foreach (var (place, at) in _questions)
        {
            if (row.Slots[at] is { State: AnswerState.NotUnderstood } && (Runs(reader, row, place, 1) || Runs(reader, row, place, -1)))
            {
                return true;
            }
        }

        return false;
    }

    // From the cell that does not fit to the blank one, in the direction of where the cells belong.
    private bool Runs(ITabularReader reader, ResponseRow row, int first, int by)
    {
        var moved = new MovedCells(reader, -by);
        var (misfits, isOwn) = (0, false);
        for (var place = first; ; place += by)
        {
            if (!_questions.TryGetValue(place, out var at))
            {
                return false;
            }

            if (reader.Utf8(place).IsEmpty)
            {
                // That a question is blank that was not to be asked shows nothing.
                return row.Slots[at].State == AnswerState.Missing && (misfits > 1 || isOwn);
            }

            if (!_questions.TryGetValue(place + by, out var next))
            {
                return false;
            }

            plan.Questions[next].Column.Read(moved, _slot);
            if (_slot.Fault >= 0 || _slot.State == AnswerState.Missing)
            {
                return false;
            }

            if (row.Slots[at].State == AnswerState.NotUnderstood && _slot.State == AnswerState.Given)
            {
                misfits++;
                isOwn |= IsOwn(reader, place, at, next);
            }
        }
    }

    // A word of that question and no other, which the form did not offer below this one; of figures, none that can be a code.
    private bool IsOwn(ITabularReader reader, int place, int at, int next)
    {
        var cell = reader.Text(place);
        if (cell.Length < 2 || words[plan.Questions[at].Question.Id].Any(word => word.Count >= OftenEnough && word.Word.Equals(cell, StringComparison.OrdinalIgnoreCase)))
        {
            return false;
        }

        foreach (var (other, question) in _questions)
        {
            if (question != at && question != next)
            {
                plan.Questions[question].Column.Read(new MovedCells(reader, place - other), _slot);
                if (_slot.Fault < 0 && _slot.State != AnswerState.Missing)
                {
                    return false;
                }
            }
        }

        return true;
    }
}
