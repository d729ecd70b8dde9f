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

    /// <summary>Whether a word that the mapping gives a meaning stood in a cell that was read.</summary>
    /// <param name="word">The word.</param>
    public abstract bool HasFound(string word);

    /// <summary>Counts a cell that is not understood, without keeping it.</summary>
    /// <param name="row">The row in hand.</param>
    /// <param name="place">The place of the column that is not understood.</param>
    /// <param name="unread">Where to.</param>
    public virtual void CountUnread(ITabularReader row, int place, UnreadCells unread) => unread.Add(row.Text(place), row.KindOf(place));
}
