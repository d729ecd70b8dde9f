using Sui.Inspection.Imports.Mappings;
using Sui.Inspection.Tabular;

namespace Sui.Inspection.Imports.Reading;

/// <summary>Reads rows as answers.</summary>
/// <param name="plan">Which column says what.</param>
internal sealed class RowReader(ImportPlan plan)
{
    // What REDCap writes in place of the time of a survey that was begun and not sent in.
    private static ReadOnlySpan<byte> NotSentIn => "[not completed]"u8;

    /// <summary>A row to be filled.</summary>
    public ResponseRow NewRow() => new(plan.Questions);

    /// <summary>Reads the standing of the row in hand, and nothing else: enough for a row that does not count.</summary>
    public void ReadStanding(ITabularReader reader, ResponseRow row)
    {
        row.Number = reader.Row;
        row.Standing = RowStanding.Completed;
        row.StatusFault = -1;
        row.AnsweredNotAsked = 0;
        row.Person = null;
        foreach (var status in plan.Statuses)
        {
            if (status.Read(reader) is not { } standing)
            {
                row.StatusFault = status.Column.Place;
            }
            else if (standing > row.Standing)
            {
                row.Standing = standing;
            }
        }

        if (row.Standing == RowStanding.Completed && plan.PartialWhenBlank >= 0 && reader.Utf8(plan.PartialWhenBlank).IsEmpty)
        {
            row.Standing = RowStanding.Partial;
        }
    }

    /// <summary>Reads the answers of the row in hand, after <see cref="ReadStanding"/>.</summary>
    public void ReadAnswers(ITabularReader reader, ResponseRow row)
    {
        row.Line = reader.Line;
        var slots = row.Slots;
        var plans = row.Plans;
        var (answered, faults) = (0, 0);

        // In the instrument's order, so that what depends on a question that was left out is left out too.
        for (var place = 0; place < plans.Length; place++)
        {
            var slot = slots[place];
            plans[place].Column.Read(reader, slot);
            var isAnswered = slot.State is AnswerState.Given or AnswerState.NoneChosen ? 1 : 0;
            if (plans[place].IsConditional && !plans[place].IsAsked(slots, plans))
            {
                row.AnsweredNotAsked += isAnswered;
                isAnswered = 0;
                slot.Set(AnswerState.NotAsked);
            }

            answered += isAnswered;
            faults += slot.Fault >= 0 ? 1 : 0;
        }

        if (row.Standing is RowStanding.Declined or RowStanding.NotReached)
        {
            row.AnsweredNotAsked += answered;
            (answered, faults) = (0, 0);
            foreach (var slot in slots)
            {
                slot.Set(AnswerState.NotAsked);
            }
        }

        row.HasAnswers = answered > 0;
        row.Faults = faults;
    }

    /// <summary>Reads the day of the row in hand; false when a cell is filled and no day can be read.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="row">The row.</param>
    /// <param name="fault">The column that is not understood; null for none.</param>
    public void ReadDay(ITabularReader reader, ResponseRow row, out ResolvedColumn? fault)
    {
        row.Day = null;
        fault = null;
        foreach (var column in plan.Days)
        {
            var cell = reader.Utf8(column.Place);
            if (cell.IsEmpty || cell.SequenceEqual(NotSentIn))
            {
                continue;
            }

            if (plan.Dates.TryRead(reader, column.Place, out var day))
            {
                row.Day = day;
                fault = null;
                return;
            }

            fault ??= column;
        }
    }
}
