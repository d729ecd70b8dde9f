using Sui.Inspection.Instruments;
using Sui.Inspection.Tabular;

namespace Sui.Inspection.Imports.Reading;

/// <summary>
/// Recognises rows of a small table below the answers, such as 'Yes | 31', among rows that have neither the id nor the time that nearly all others have: figures where
/// questions take options, or below columns that nothing is read from, beside hardly more words. Only what can hardly be a person is one: the 0 and 1 of boxes, figures where people
/// have figures, and a whole number in the column of one, are what somebody answered.
/// </summary>
/// <param name="plan">Which column says what.</param>
internal sealed class SummaryRow(ImportPlan plan)
{
    private const int Learned = 200;
    private const int NearlyAll = 10;

    // A table has labels in one column or two; whoever gave more answers is a person.
    private const int MostLabels = 2;

    private readonly Dictionary<int, int> _questions = plan.Questions.Index().SelectMany(one => one.Item.Columns.Select(column => (column.Place, one.Index)))
        .DistinctBy(one => one.Place).ToDictionary(one => one.Place, one => one.Index);

    private readonly HashSet<int> _boxes = [.. plan.Questions.SelectMany(question => question.Columns)
        .Where(column => column.Mapping.Use == ColumnUse.Option).Select(column => column.Place)];

    private readonly HashSet<int> _stamps = [.. plan.Days.Select(column => column.Place).Concat(plan.ResponseId < 0 ? [] : [plan.ResponseId])];
    private readonly List<int> _figures = [];
    private int _learned;

    /// <summary>Takes a row that is somebody's, to see where figures are usual. The first rows are enough.</summary>
    public void Learn(ITabularReader reader)
    {
        if (_learned == Learned)
        {
            return;
        }

        _learned++;
        for (var place = 0; place < reader.Cells; place++)
        {
            if (place >= _figures.Count)
            {
                _figures.Add(0);
            }

            _figures[place] += UnreadableRow.IsFigure(reader.Utf8(place)) ? 1 : 0;
        }
    }

    /// <summary>Whether the row in hand is one.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="row">The row, with its answers; it lacks id and time. Is told whether its figures can be answers in codes as well.</param>
    /// <param name="isAllThereIs">Whether no row has either: then a word stands beside the figures, and these where questions take options.</param>
    public bool Is(ITabularReader reader, ResponseRow row, bool isAllThereIs = false)
    {
        var (figures, loose, numbers, words, answers) = (0, 0, 0, 0, 0);
        var (areCodes, areWhole, isBeside) = (true, true, false);
        var word = -1;
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
                word = place;
                answers += at >= 0 ? 1 : 0;
                continue;
            }

            areCodes &= UnreadableRow.CanBeCode(cell);
            if (scale == AnswerScale.Number)
            {
                numbers++;
                areWhole &= UnreadableRow.IsWhole(cell);
            }
            else if (at < 0)
            {
                figures += !isAllThereIs && _stamps.Contains(place) ? 1 : 0;
                loose += !isAllThereIs && !_stamps.Contains(place) && !IsUsual(place) ? 1 : 0;
            }
            else if (!IsTick(cell, place))
            {
                var isMisplaced = scale == AnswerScale.Text || IsMisplaced(row.Slots[at], place);
                figures += isMisplaced ? 1 : 0;
                answers += isMisplaced ? 0 : 1;
                isBeside |= isMisplaced && word == place - 1;
            }
        }

        figures += answers == 0 ? loose : 0;
        if (figures == 0)
        {
            return numbers > 0 && !areWhole && answers == 0 && words < MostLabels && !isAllThereIs;
        }

        // Rows with nothing but figures beside the questions are numbered in advance, and nobody's without more ado.
        row.MayBeCodes = words == 0 && areCodes;
        return words <= figures + 1 && (words > 0 || (!isAllThereIs && (row.HasGiven || row.Faults > 0)))
            && (answers == 0 || (words <= MostLabels && (figures > 1 || isBeside)));
    }

    private bool IsTick(ReadOnlySpan<byte> cell, int place) => cell.Length == 1 && _boxes.Contains(place) && (cell[0] is (byte)'0' or (byte)'1' || IsUsual(place));

    private bool IsUsual(int place) => place < _figures.Count && _figures[place] * NearlyAll >= _learned && _figures[place] > 0;

    private static bool IsMisplaced(AnswerSlot slot, int place) =>
        slot.Fault == place || slot.State is not (AnswerState.Given or AnswerState.NoneChosen);
}
