using Sui.Inspection.Instruments;
using Sui.Inspection.Tabular;

namespace Sui.Inspection.Imports.Reading;

/// <summary>
/// Recognises rows whose cells stand one column beside their own from somewhere on, although the row has the right length: an empty cell was lost and one was
/// added at its end, or the other way round. What is read from such a row is somebody's answers to other questions.
/// </summary>
/// <param name="plan">Which column says what.</param>
internal sealed class ShiftedRow(ImportPlan plan)
{
    // Two words that are not known are two words; so many that all are known one column on are no chance.
    private const int FewestFaults = 3;

    // Of a shifted row, a word can be unknown all the same.
    private const int FaultsAtLeast = 4;

    private readonly QuestionPlan[] _questions = [.. plan.Questions.OrderBy(question => question.Column.Place)];
    private readonly int[] _slots = [.. plan.Questions.Select((question, at) => (question.Column.Place, at)).OrderBy(one => one.Place).Select(one => one.at)];
    private readonly AnswerSlot _slot = new();

    /// <summary>Whether the row in hand is one.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="row">The row, with its answers.</param>
    public bool Is(ITabularReader reader, ResponseRow row)
    {
        if (row.Faults < FewestFaults)
        {
            return false;
        }

        var first = Array.FindIndex(_slots, slot => row.Slots[slot].Fault >= 0);
        return FitsMoved(reader, row, first, -1) || FitsMoved(reader, row, first, 1);
    }

    // Up to the first cell that does not fit, the cells stand where they should. Where a cell was lost, that cell's own is the blank one that is missing.
    private bool FitsMoved(ITabularReader reader, ResponseRow row, int first, int by)
    {
        var moved = new MovedCells(reader, by);
        var (before, faults, after) = (0, 0, 0);
        for (var at = first; at < _questions.Length; at++)
        {
            var there = row.Slots[_slots[at]];
            before += there.Fault >= 0 ? 1 : 0;
            if (at == first && by < 0)
            {
                continue;
            }

            _questions[at].Column.Read(moved, _slot);
            faults += _slot.Fault >= 0 ? 1 : 0;

            // A question of words takes any cell, so that it tells nothing.
            after += _slot.State == AnswerState.Given && there.Fault >= 0 && _questions[at].Question.Scale != AnswerScale.Text ? 1 : 0;
        }

        return before >= FewestFaults && faults * FaultsAtLeast <= before && after * 2 > before && after >= FewestFaults - 1;
    }
}
