using Sui.Inspection.Imports.Mappings;
using Sui.Inspection.Instruments;
using Sui.Inspection.Tabular;

namespace Sui.Inspection.Imports.Reading;

/// <summary>
/// Finds rows that are no person's response: totals, the headers again, rows that were opened and neither answered nor sent in, and rows
/// that are filled with what no question can read; and, before the latter two, rows whose cells do not fit the headers. Looks closely only
/// at rows that give reason to, since nearly all rows are responses.
/// </summary>
/// <param name="plan">Which column says what.</param>
/// <param name="shape">What a row looks like.</param>
/// <param name="words">Of each question, the words of the first rows that are not understood.</param>
/// <param name="keepsUnreadable">Whether rows are responses in which nothing can be read.</param>
/// <param name="keepsFigures">Whether they are that, too, where figures stand in them and nothing that every response has.</param>
/// <param name="keepsShifted">Whether rows are taken as they stand although their answers seem to stand one column beside their own.</param>
/// <param name="keepsBelow">Whether rows are people that look like a table below the answers and have no label of one.</param>
internal sealed class RowSifter(
    ImportPlan plan, RowShape shape, ILookup<string, WordCount> words, bool keepsUnreadable, bool keepsFigures, bool keepsShifted, bool keepsBelow)
{
    private const int LeastAnswered = 2;

    private readonly UnreadableRow _unreadable = new(plan);
    private readonly RowStamps _usual = new(plan);
    private readonly SummaryRow _summary = new(plan);
    private readonly ShiftedRow _shifted = new(plan);
    private readonly ShiftedStretch _stretch = new(plan, words);
    private readonly HashSet<string> _headers = NoResponse.WordsOf(shape.Headers);

    // What a survey tool writes of every response.
    private readonly int[] _stamps = [.. plan.Days.Select(column => column.Place).Concat(plan.ResponseId < 0 ? [] : [plan.ResponseId])
        .Concat(plan.PatternCount is { } counted ? [counted.Place] : [])];

    // The places where a word such as 'Total' can be somebody's own.
    private readonly HashSet<int> _words = [.. plan.Questions
        .Where(question => question.Question.Scale == AnswerScale.Text)
        .SelectMany(question => question.Columns.Select(column => column.Place))];

    private readonly HashSet<int> _answers = [.. plan.Questions.SelectMany(question => question.Columns.Select(column => column.Place))];

    /// <summary>Why the row in hand is no response; null where it is one.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="row">The row, with its answers.</param>
    public SetAsideReason? Look(ITabularReader reader, ResponseRow row)
    {
        // Nearly every row is a person's and has something in its first column that is no label: it is looked at once.
        var label = reader.Utf8(0);
        row.LacksStamps = _usual.Lack(reader, row);
        if (!row.LacksStamps && row.HasGiven)
        {
            _summary.Learn(reader);
        }

        if (_usual.AreNone && !row.IsDated && row.Faults > 0 && _usual.IsSparse(row) && IsOfATable(reader, row, isAllThereIs: true))
        {
            return SetAsideReason.Totals;
        }

        return row.HasGiven && row.Faults == 0 && !row.LacksStamps && !label.IsEmpty && !CanBeLabel(label) && !CanBeGroup(label) ? null : LookClosely(reader, row);
    }

    private SetAsideReason? LookClosely(ITabularReader reader, ResponseRow row)
    {
        var first = FirstFilled(reader);
        var label = reader.Utf8(first);
        var isSuspect = !row.HasGiven || row.Faults > 0;
        if ((isSuspect || CanBeLabel(label)) && IsLabel(reader, first, label) && !IsSomebodys(reader, row, first))
        {
            return SetAsideReason.Totals;
        }

        if ((isSuspect || CanBeGroup(label)) && IsTotalsOfGroup(reader))
        {
            return SetAsideReason.Totals;
        }

        if (row.LacksStamps && IsOfATable(reader, row, isAllThereIs: false))
        {
            return SetAsideReason.Totals;
        }

        if (!isSuspect)
        {
            return IsFigures(reader, row, first) ? SetAsideReason.Totals : null;
        }

        // Cells that have run together or moved do not show whether anybody answered.
        return IsHeader(reader, row) ? SetAsideReason.RepeatedHeader
            : !shape.Fits(reader) ? SetAsideReason.WrongWidth
            : !row.HasGiven && row.Faults == 0 && IsEmpty(reader, row) ? SetAsideReason.Empty
            : !keepsShifted && row.Faults > 0 && (_shifted.Is(reader, row) || _stretch.Is(reader, row)) ? SetAsideReason.Shifted
            : row.Faults > 0 && _unreadable.Is(reader, row) && IsNobodys(reader, row) ? SetAsideReason.Unreadable
            : null;
    }

    // Whoever says that the rows below are people gets them back; they are named all the same.
    private bool IsOfATable(ITabularReader reader, ResponseRow row, bool isAllThereIs)
    {
        row.IsLikeTotals = _summary.Is(reader, row, isAllThereIs);
        return row.IsLikeTotals && !keepsBelow;
    }

    // Figures in a row without the id and the time that every response has are counts, however few people there are.
    private bool IsNobodys(ITabularReader reader, ResponseRow row)
    {
        row.IsUnreadable = true;
        row.IsCounts = plan.PatternCount is null && row.HoldsFigures && _stamps.Length > 0 && Array.TrueForAll(_stamps, place => _usual.IsNoDay(reader.Utf8(place)));
        row.MayBeCodes = row.IsCounts && AreCodes(reader);
        return (!keepsUnreadable || (row.IsCounts && !keepsFigures)) && !(row.IsCounts && keepsBelow);
    }

    private static bool AreCodes(ITabularReader reader)
    {
        for (var place = 0; place < reader.Cells; place++)
        {
            if (reader.Utf8(place) is { IsEmpty: false } cell && !UnreadableRow.CanBeCode(cell))
            {
                return false;
            }
        }

        return true;
    }

    private static int FirstFilled(ITabularReader reader)
    {
        var place = 0;
        while (place < reader.Cells - 1 && reader.Utf8(place).IsEmpty)
        {
            place++;
        }

        return place;
    }

    // A letter that a label begins with, and no longer than one: nearly always a number, a date or a longer word.
    private static bool CanBeLabel(ReadOnlySpan<byte> cell) =>
        cell.Length is > 2 and <= NoResponse.LongestLabel && (cell[0] | 0x20) is 't' or 's' or 'g' or 'c' or 'a' or 'm' or 'r' or 'n';

    private bool IsLabel(ITabularReader reader, int place, ReadOnlySpan<byte> cell) =>
        cell.Length is > 2 and <= NoResponse.LongestLabel && !_words.Contains(place) && NoResponse.IsTotals(reader.Text(place));

    // 'Average' can be somebody's answer to a question of the survey's own: whoever answered at a time, or in words, is a person. The most common answers are words as well.
    private bool IsSomebodys(ITabularReader reader, ResponseRow row, int label)
    {
        if (row.HasGiven && _usual.HasTime(reader))
        {
            return true;
        }

        var answered = 0;
        for (var at = 0; at < row.Slots.Length; at++)
        {
            answered += row.Slots[at].State == AnswerState.Given && plan.Questions[at].Columns.Any(column => !IsFigureOrBlank(reader.Utf8(column.Place))) ? 1 : 0;
        }

        return answered >= LeastAnswered && !NoResponse.IsMostCommon(reader.Text(label));
    }

    private static bool IsFigureOrBlank(ReadOnlySpan<byte> cell) => cell.IsEmpty || UnreadableRow.IsFigure(cell);

    // The letter that 'total', 'totals', 'cyfanswm' end with.
    private static bool CanBeGroup(ReadOnlySpan<byte> cell) =>
        cell.Length is > 5 and <= NoResponse.LongestGroup && (cell[^1] | 0x20) is 'l' or 's' or 'm' || cell.StartsWith("Total"u8);

    // A label anywhere, and figures: what else stands in the row is the name of the group, and no answer.
    private bool IsTotalsOfGroup(ITabularReader reader)
    {
        var (labels, names) = (0, 0);
        for (var place = 0; place < reader.Cells; place++)
        {
            var cell = reader.Utf8(place);
            if (cell.IsEmpty || UnreadableRow.IsFigure(cell))
            {
                continue;
            }

            if (cell.Length <= NoResponse.LongestGroup && !_words.Contains(place) && reader.Text(place) is var text && (NoResponse.IsTotals(text) || NoResponse.IsTotalsOfGroup(text)))
            {
                labels++;
            }
            else if (++names > 1 || _answers.Contains(place))
            {
                return false;
            }
        }

        return labels > 0;
    }

    // Two that stand in each other's place are another order, and the rows below are read by the first.
    private bool IsHeader(ITabularReader reader, ResponseRow row)
    {
        var (same, moved, filled) = (0, 0, 0);
        for (var place = 0; place < reader.Cells; place++)
        {
            if (reader.Utf8(place).IsEmpty)
            {
                continue;
            }

            filled++;
            var text = reader.Text(place);
            if (NoResponse.IsHeader(text, place, shape.Headers))
            {
                same++;
            }
            else if (NoResponse.IsAnyHeader(text, _headers))
            {
                moved++;
            }
        }

        row.HeadersMoved = moved > 1;
        return same + moved > 1 && (same + moved) * 2 > filled;
    }

    // Somebody who sent a form in without an answer took part; a row that was neither answered nor sent in is nobody's. A box that is
    // not ticked is no answer by itself: tools write it for forms that nobody opened.
    private bool IsEmpty(ITabularReader reader, ResponseRow row) =>
        row.Standing is RowStanding.Completed or RowStanding.Partial
        && Array.TrueForAll(row.Slots, slot => slot.State is AnswerState.Missing or AnswerState.NoneChosen or AnswerState.NotAsked)
        && (row.Standing == RowStanding.Partial || row.LacksStamps || (IsBlank(reader, plan.Statuses.Select(status => status.Column)) && HasNoDay(reader)));

    // A mean below a column of numbers: nothing else stands in the row, no id and no time either, which every response has.
    private bool IsFigures(ITabularReader reader, ResponseRow row, int first)
    {
        if (plan.Questions.Length == 1 || _stamps.Length == 0)
        {
            return false;
        }

        foreach (var place in _stamps)
        {
            if (!reader.Utf8(place).IsEmpty)
            {
                return false;
            }
        }

        var filled = 0;
        for (var place = first; place < reader.Cells; place++)
        {
            filled += reader.Utf8(place).IsEmpty ? 0 : 1;
        }

        for (var at = 0; at < row.Slots.Length && filled > 0; at++)
        {
            var isNumber = plan.Questions[at].Question.Scale == AnswerScale.Number && row.Slots[at].State == AnswerState.Given;
            if (isNumber && row.LacksStamps && UnreadableRow.IsWhole(reader.Utf8(plan.Questions[at].Column.Place)))
            {
                // A mean is hardly ever whole, and a person's number always is: the row is named instead.
                return false;
            }

            filled -= isNumber ? 1 : 0;
        }

        return filled == 0;
    }

    private bool HasNoDay(ITabularReader reader)
    {
        foreach (var column in plan.Days)
        {
            var cell = reader.Utf8(column.Place);
            if (!_usual.IsNoDay(cell) && !cell.SequenceEqual(RowReader.NotSentIn))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsBlank(ITabularReader reader, IEnumerable<ResolvedColumn> columns)
    {
        foreach (var column in columns)
        {
            var cell = reader.Utf8(column.Place);
            if (!cell.IsEmpty && !cell.SequenceEqual(RowReader.NotSentIn))
            {
                return false;
            }
        }

        return true;
    }
}
