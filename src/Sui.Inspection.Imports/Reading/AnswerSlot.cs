using System.Numerics;

namespace Sui.Inspection.Imports.Reading;

/// <summary>The answer to one question in the row in hand; filled anew for every row, so that rows cost no memory.</summary>
internal sealed class AnswerSlot
{
    /// <summary>How many plain answers there are: one for each state, and one for each option; see <see cref="Plain"/>.</summary>
    public const int PlainAnswers = States + QuestionPlan.MostOptions;

    /// <summary>The plain answer of a cell without an answer in which an error of a spreadsheet stands; that of <see cref="AnswerState.Given"/>, which no answer has.</summary>
    public const int PlainSpoilt = (int)AnswerState.Given;

    private const int States = 8;

    /// <summary>
    /// Nearly every answer is one of a few, by which it is counted and compared: an absence, by its state, or one option, by its place,
    /// from 8. -1 for several options together, and for numbers, days and words.
    /// </summary>
    public int Plain { get; private set; }

    /// <summary>What the row says.</summary>
    public AnswerState State { get; private set; }

    /// <summary>Of questions with options: those chosen, the first as the lowest bit.</summary>
    public ulong Chosen { get; private set; }

    /// <summary>Whether exactly one option is chosen.</summary>
    public bool IsSingle => Chosen != 0 && (Chosen & (Chosen - 1)) == 0;

    /// <summary>The place of the first option chosen.</summary>
    public int Option => BitOperations.TrailingZeroCount(Chosen);

    /// <summary>The number answered.</summary>
    public decimal Number { get; private set; }

    /// <summary>The day answered.</summary>
    public DateOnly Day { get; private set; }

    /// <summary>The place of the column that is not understood, in whole or in part; -1 for none.</summary>
    public int Fault { get; private set; } = -1;

    /// <summary>The plain answer of a state and of the options chosen; see <see cref="Plain"/>.</summary>
    public static int PlainOf(AnswerState state, ulong chosen) =>
        BitOperations.IsPow2(chosen) ? PlainOf(BitOperations.TrailingZeroCount(chosen))
        : state != AnswerState.Given ? (int)state
        : -1;

    /// <summary>The plain answer of one option; see <see cref="Plain"/>.</summary>
    /// <param name="option">Its place in the question, from 0 to 63.</param>
    public static int PlainOf(int option) => States + option;

    /// <summary>Takes what a cell says.</summary>
    /// <param name="code">What it says.</param>
    /// <param name="column">The column's place.</param>
    public void Set(AnswerCode code, int column)
    {
        State = code.State;
        Chosen = code.Chosen;
        Plain = code.Plain;
        Fault = code.IsFault ? column : -1;
    }

    /// <summary>Takes what several cells say together.</summary>
    /// <param name="state">What they say.</param>
    /// <param name="chosen">The options chosen.</param>
    /// <param name="fault">The place of the first column that is not understood; -1 for none.</param>
    public void Set(AnswerState state, ulong chosen, int fault)
    {
        State = state;
        Chosen = chosen;
        Plain = PlainOf(state, chosen);
        Fault = fault;
    }

    /// <summary>Takes a number.</summary>
    public void Set(decimal number)
    {
        Set(AnswerState.Given, 0, -1);
        Number = number;
    }

    /// <summary>Takes a day.</summary>
    public void Set(DateOnly day)
    {
        Set(AnswerState.Given, 0, -1);
        Day = day;
    }

    /// <summary>Takes what another slot holds.</summary>
    public void Take(AnswerSlot other)
    {
        Set(other.State, other.Chosen, other.Fault);
        Number = other.Number;
        Day = other.Day;
    }

    /// <summary>Whether another slot of the same question holds the same; words are not held, and cannot be compared so.</summary>
    public bool IsSame(AnswerSlot other) =>
        State == other.State && Chosen == other.Chosen && Number == other.Number && Day == other.Day;

    /// <summary>Takes an absence, or the mere fact of an answer.</summary>
    public void Set(AnswerState state) => Set(state, 0, -1);
}
