namespace Sui.Inspection.Imports.Reading;

/// <summary>What a cell says about a question with options.</summary>
/// <param name="State">What it says.</param>
/// <param name="Chosen">Where given: the options chosen, the first of the question as the lowest bit.</param>
/// <param name="Partly">Whether a part of the cell was not understood.</param>
/// <param name="IsSpoilt">Whether there is no answer since a spreadsheet put an error in its place.</param>
internal readonly record struct AnswerCode(AnswerState State, ulong Chosen = 0, bool Partly = false, bool IsSpoilt = false)
{
    // Small, since answers that are known stand in tables, and fewer fit a processor's cache the larger they are.
    private readonly sbyte _plain = (sbyte)(IsSpoilt ? AnswerSlot.PlainSpoilt : AnswerSlot.PlainOf(State, Chosen));

    /// <summary>The answer as one of a few; see <see cref="AnswerSlot.Plain"/>.</summary>
    public int Plain => _plain;

    /// <summary>Whether something is not understood, in whole or in part.</summary>
    public bool IsFault { get; } = Partly || State == AnswerState.NotUnderstood;

    /// <summary>Something that is no answer to the question.</summary>
    public static AnswerCode NotUnderstood => new(AnswerState.NotUnderstood);

    /// <summary>What a cell without an answer says: nothing, or that a spreadsheet put an error there.</summary>
    /// <param name="state">What it says.</param>
    /// <param name="cell">The cell, which is not blank.</param>
    public static AnswerCode Without(AnswerState state, ReadOnlySpan<byte> cell) => new(state, IsSpoilt: state == AnswerState.Missing && cell[0] == '#');

    /// <summary>One option.</summary>
    /// <param name="option">Its place in the question, from 0 to 63.</param>
    public static AnswerCode Of(int option) => new(AnswerState.Given, 1UL << option);
}
