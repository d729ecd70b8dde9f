using Sui.Inspection.Imports.Mappings;
using Sui.Inspection.Tabular;

namespace Sui.Inspection.Imports.Reading;

/// <summary>Reads rows as answers.</summary>
/// <param name="plan">Which column says what.</param>
internal sealed class RowReader(ImportPlan plan)
{
    /// <summary>What REDCap writes in place of the time of a survey that was begun and not sent in.</summary>
    public static ReadOnlySpan<byte> NotSentIn => "[not completed]"u8;

    /// <summary>A row to be filled.</summary>
    public ResponseRow NewRow() => new(plan.Questions);

    /// <summary>Reads the standing of the row in hand, and nothing else: enough for a row that does not count.</summary>
    public void ReadStanding(ITabularReader reader, ResponseRow row)
    {
        row.Number = reader.Row;
        if (plan.PatternCount is { } counted)
        {
            var people = PatternCounts.Read(reader.Text(counted.Place));
            (row.People, row.CountFault) = (people ?? 1, people is null);
        }

        row.Standing = RowStanding.Completed;
        row.StatusFault = -1;
        row.AnsweredNotAsked = 0;
        row.Held = 0;
        row.SetAside = null;
        row.IsUnreadable = false;
        row.IsCounts = false;
        row.LacksStamps = false;
        row.MayBeCodes = false;
        row.IsDated = false;
        row.IsLikeTotals = false;
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
        var (given, noneChosen, faults) = (0, 0, 0);

        // In the instrument's order, so that what depends on a question that was left out is left out too.
        for (var place = 0; place < plans.Length; place++)
        {
            var slot = slots[place];
            plans[place].Column.Read(reader, slot);
            var isGiven = slot.State == AnswerState.Given ? 1 : 0;
            if (plans[place].IsConditional)
            {
                isGiven = Condition(row, place, isGiven);
            }

            given += isGiven;
            noneChosen += slot.State == AnswerState.NoneChosen ? 1 : 0;
            faults += slot.Fault >= 0 ? 1 : 0;
        }

        if (row.Standing is RowStanding.Declined or RowStanding.NotReached)
        {
            row.AnsweredNotAsked += given;
            (given, noneChosen, faults, row.Held) = (0, 0, 0, 0);
            foreach (var slot in slots)
            {
                slot.Set(AnswerState.NotAsked);
            }
        }

        row.Given = given;
        row.HasGiven = given > 0;
        row.HasAnswers = given + noneChosen > 0;
        row.Faults = faults;
    }

    /// <summary>Reads from what experience the person in hand speaks.</summary>
    public void ReadExperience(ITabularReader reader, ResponseRow row)
    {
        row.Experience = null;
        row.ExperienceFault = false;
        if (plan.Experience is { } column && !reader.Utf8(column.Place).IsEmpty)
        {
            row.Experience = ExperienceWords.Find(reader.Text(column.Place));
            row.ExperienceFault = row.Experience is null;
        }
    }

    /// <summary>Reads the day of the row in hand.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="row">The row; is told of its days to come.</param>
    /// <param name="fault">The column that is not understood, or whose day is still to come; null for none.</param>
    public void ReadDay(ITabularReader reader, ResponseRow row, out ResolvedColumn? fault)
    {
        row.Day = null;
        row.DayIsToCome = false;
        fault = null;
        foreach (var column in plan.Days)
        {
            var cell = reader.Utf8(column.Place);
            if (cell.IsEmpty || cell.SequenceEqual(NotSentIn))
            {
                continue;
            }

            if (plan.Dates.TryRead(cell, out var day))
            {
                if (DateCells.IsPlaceholder(day))
                {
                    continue;
                }

                if (!plan.Dates.IsToCome(day) && !IsBehindSending(reader, column, day))
                {
                    row.Day = day;
                    fault = row.DayIsToCome ? fault : null;
                    return;
                }

                (fault, row.DayIsToCome) = (column, true);
            }

            fault ??= column;
        }
    }

    // Nobody says what happened after the response was sent in; a day more, since tools keep the time of another zone.
    private bool IsBehindSending(ITabularReader reader, ResolvedColumn column, DateOnly day)
    {
        if (column.Mapping.Use != ColumnUse.EventDate)
        {
            return false;
        }

        foreach (var sent in plan.Days)
        {
            if (sent.Mapping.Use == ColumnUse.SubmittedAt && plan.Dates.TryRead(reader, sent.Place, out var on) && !DateCells.IsPlaceholder(on))
            {
                return day > on.AddDays(1);
            }
        }

        return false;
    }

    // What stands in the column of a question that was not asked is left out. Where the answer before it is not understood, nobody knows
    // whether it was asked: the answer is held. That a box is not ticked where the question was not asked is what tools write by themselves.
    private static int Condition(ResponseRow row, int place, int isGiven)
    {
        switch (row.Plans[place].IsAsked(row.Slots, row.Plans))
        {
            case true:
                return isGiven;
            case null when isGiven > 0 || row.Slots[place].State == AnswerState.NoneChosen:
                row.Held += isGiven;
                row.Slots[place].Set(AnswerState.Held);
                return 0;
            case null:
                return isGiven;
            default:
                row.AnsweredNotAsked += isGiven;
                row.Slots[place].Set(AnswerState.NotAsked);
                return 0;
        }
    }
}
