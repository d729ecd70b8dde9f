using Sui.Inspection.Instruments;
using Sui.Inspection.Tabular;

namespace Sui.Inspection.Imports.Reading;

/// <summary>
/// Recognises rows of a small table below the answers, such as 'Yes | 31', among rows that have neither the id nor the time that nearly all others have: figures where
/// questions take options, or below columns that nothing is read from, beside hardly more words.
/// </summary>
/// <param name="plan">Which column says what.</param>
internal sealed class SummaryRow(ImportPlan plan)
{
    private readonly Dictionary<int, int> _questions = plan.Questions.Index().SelectMany(one => one.Item.Columns.Select(column => (column.Place, one.Index)))
        .DistinctBy(one => one.Place).ToDictionary(one => one.Place, one => one.Index);

    /// <summary>Whether the row in hand is one.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="row">The row, with its answers; it lacks id and time.</param>
    /// <param name="isAllThereIs">Whether no row has either: then a word stands beside the figures, and these where questions take options.</param>
    public bool Is(ITabularReader reader, ResponseRow row, bool isAllThereIs = false)
    {
        var (figures, numbers, words, answers) = (0, 0, 0, 0);
        for (var place = 0; place < reader.Cells; place++)
        {
            var cell = reader.Utf8(place);
            if (cell.IsEmpty)
            {
                continue;
            }

            var at = _questions.GetValueOrDefault(place, -1);
            var scale = at < 0 ? (AnswerScale?)null : plan.Questions[at].Question.Scale;
            if (!UnreadableRow.IsFigure(cell))
            {
                if (scale == AnswerScale.Text && cell.Length > NoResponse.LongestLabel)
                {
                    return false;
                }

                words++;
                answers += at >= 0 ? 1 : 0;
            }
            else if (scale == AnswerScale.Number)
            {
                numbers++;
            }
            else
            {
                figures += (at < 0 ? !isAllThereIs : scale == AnswerScale.Text || IsMisplaced(row.Slots[at], place)) ? 1 : 0;
            }
        }

        // Rows with nothing but figures beside the questions are numbered in advance, and nobody's without more ado.
        return figures > 0 ? words <= figures + 1 && (words > 0 || (!isAllThereIs && (row.HasGiven || row.Faults > 0))) : numbers > 0 && answers == 0 && words < 2 && !isAllThereIs;
    }

    private static bool IsMisplaced(AnswerSlot slot, int place) =>
        slot.Fault == place || slot.State is not (AnswerState.Given or AnswerState.NoneChosen);
}
