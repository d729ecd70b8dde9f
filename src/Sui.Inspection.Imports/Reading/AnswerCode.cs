namespace Sui.Inspection.Imports.Reading;

/// <summary>What a cell says about a question with options.</summary>
/// <param name="State">What it says.</param>
/// <param name="Chosen">Where given: the options chosen, the first of the question as the lowest bit.</param>
/// <param name="Partly">Whether a part of the cell was not understood.</param>
internal readonly record struct AnswerCode(AnswerState State, ulong Chosen = 0, bool Partly = false)
{
    // Small, since answers that are known stand in tables, and fewer fit a processor's cache the larger they are.
    private readonly sbyte _plain = (sbyte)AnswerSlot.PlainOf(State, Chosen);

    /// <summary>The answer as one of a few; see <see cref="AnswerSlot.Plain"/>.</summary>
    public int Plain => _plain;

    /// <summary>Whether something is not understood, in whole or in part.</summary>
    public bool IsFault { get; } = Partly || State == AnswerState.NotUnderstood;

    /// <summary>Something that is no answer to the question.</summary>
    public static AnswerCode NotUnderstood => new(AnswerState.NotUnderstood);

    /// <summary>One option.</summary>
    /// <param name="option">Its place in the question, from 0 to 63.</param>
    public static AnswerCode Of(int option) => new(AnswerState.Given, 1UL << option);
}
