using Sui.Inspection.Tabular;

namespace Sui.Inspection.Imports.Reading;

/// <summary>
/// Recognises rows that are filled and in which no question is answered: counts, means and notes that somebody wrote below the answers. A
/// row of figures can hold some that a question reads by chance, such as a mean in the column of a number, or a 1 in that of an option; it
/// is nobody's all the same where no choice can be read in it and at least two cells are understood by no question.
/// </summary>
/// <param name="plan">Which column says what.</param>
internal sealed class UnreadableRow(ImportPlan plan)
{
    // One figure that no question reads is a slip of somebody who answered; so many of nothing else are figures.
    private const int FewestFigures = 2;

    /// <summary>Whether the row in hand is one.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="row">The row, with its answers, at least one of them not understood; is told whether it holds figures alone.</param>
    public bool Is(ITabularReader reader, ResponseRow row)
    {
        row.HoldsFigures = false;
        if (row.AnsweredNotAsked > 0)
        {
            return false;
        }

        var (unread, read, figures) = (0, 0, true);
        for (var place = 0; place < row.Slots.Length; place++)
        {
            var (slot, question) = (row.Slots[place], plan.Questions[place]);
            switch (slot.State)
            {
                case AnswerState.Missing:
                case AnswerState.NotAsked when question.IsConditional || IsBlank(reader, question):
                    break;
                case AnswerState.NotUnderstood when question.Column is TogetherColumns { Differ: true }:
                    // Somebody answered, twice and differently.
                    return false;
                case AnswerState.NotUnderstood:
                    unread++;
                    figures &= IsFigure(reader.Utf8(slot.Fault));
                    break;
                case AnswerState.Given or AnswerState.Held or AnswerState.NoneChosen when HoldsFigures(reader, question):
                    read++;
                    break;
                default:
                    return false;
            }
        }

        row.HoldsFigures = figures && unread >= FewestFigures;
        return unread > 0 && (read == 0 || row.HoldsFigures);
    }

    // A choice that was read in one cell is an answer, whatever its word.
    private static bool HoldsFigures(ITabularReader reader, QuestionPlan question)
    {
        if (question.Question.Options.Count > 0 && question.Columns[0].Mapping.Use != ColumnUse.Option)
        {
            return false;
        }

        foreach (var column in question.Columns)
        {
            if (reader.Utf8(column.Place) is { IsEmpty: false } cell && !IsFigure(cell))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsBlank(ITabularReader reader, QuestionPlan question)
    {
        foreach (var column in question.Columns)
        {
            if (!reader.Utf8(column.Place).IsEmpty)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a figure is a whole number.</summary>
    public static bool IsWhole(ReadOnlySpan<byte> figure)
    {
        var number = figure.Trim((byte)' ');
        return (number.EndsWith(".0"u8) ? number[..^2] : number).IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0;
    }

    /// <summary>Whether a figure can be the code of an answer: a whole number of at most two digits, up to ten.</summary>
    public static bool CanBeCode(ReadOnlySpan<byte> figure)
    {
        var number = figure.Trim((byte)' ');
        return number.Length == 1 || number.SequenceEqual("10"u8);
    }

    /// <summary>Whether a cell is a figure, such as 112, 37.5, 1,204, 93%, (0.4), n=120.</summary>
    /// <param name="cell">The cell.</param>
    public static bool IsFigure(ReadOnlySpan<byte> cell)
    {
        var figure = cell.Trim((byte)' ');
        if (figure.IndexOf((byte)'=') is >= 0 and var equals && (figure[0] | 0x20) == 'n' && figure[1..equals].Trim((byte)' ').IsEmpty)
        {
            figure = figure[(equals + 1)..].Trim((byte)' ');
        }

        var digits = 0;
        foreach (var one in figure)
        {
            var isDigit = one is >= (byte)'0' and <= (byte)'9';
            if (!isDigit && !".,%-+() "u8.Contains(one))
            {
                return false;
            }

            digits += isDigit ? 1 : 0;
        }

        return digits > 0;
    }
}
