using Sui.Inspection.Tabular;

namespace Sui.Inspection.Imports.Reading;

/// <summary>Reads the answer to one question from the row in hand.</summary>
internal abstract class AnswerColumn
{
    /// <summary>The place of the column, or of the first of several.</summary>
    public abstract int Place { get; }

    /// <summary>What is allowed, for problems: 'One of: …'.</summary>
    public abstract string Allowed { get; }

    /// <summary>Reads the answer.</summary>
    /// <param name="row">The row in hand.</param>
    /// <param name="slot">Where to.</param>
    public abstract void Read(ITabularReader row, AnswerSlot slot);

    /// <summary>What an empty cell says: an error of a formula is no blank.</summary>
    protected static AnswerState Empty(ITabularReader row, int place) =>
        row.KindOf(place) == CellKind.Error ? AnswerState.NotUnderstood : AnswerState.Missing;
}
