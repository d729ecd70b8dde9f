using System.Text;
using Sui.Inspection.Imports.Mappings;
using Sui.Inspection.Tabular;

namespace Sui.Inspection.Imports.Reading;

/// <summary>Reads from one cell how far a response came. Blank says nothing.</summary>
/// <param name="column">The column.</param>
internal sealed class StatusColumn(ResolvedColumn column)
{
    private const int LongestCell = 1024;

    // Of its own, since it notes what the rows say.
    private readonly AnswerVocabulary _words = AnswerVocabulary.OfStatus(column.Mapping.Answers).Noting();
    private readonly CellTable _known = new();

    /// <summary>The column.</summary>
    public ResolvedColumn Column => column;

    /// <summary>What its cells can say.</summary>
    public AnswerVocabulary Words { get; } = AnswerVocabulary.OfStatus(column.Mapping.Answers);

    /// <summary>Whether a word that the mapping gives a meaning stood in a cell that was read.</summary>
    public bool HasFound(string word) => _words.HasFound(word);

    /// <summary>Reads the cell; null when it is not understood.</summary>
    public RowStanding? Read(ITabularReader row)
    {
        if (_known.TryGet(row, column.Place, out var code))
        {
            return (RowStanding)code.Chosen;
        }

        var cell = row.Utf8(column.Place);
        if (cell.IsEmpty)
        {
            return RowStanding.Completed;
        }

        if (cell.Length > LongestCell
            || !_words.TryFind(Encoding.UTF8.GetString(cell), out var meaning)
            || MeaningCodes.OfStatus(meaning) is not { } standing)
        {
            return null;
        }

        _known.Learn(cell, new AnswerCode(AnswerState.Given, (ulong)standing));
        return standing;
    }
}
