using Sui.Inspection.Imports.Mappings;
using Sui.Inspection.Tabular;

namespace Sui.Inspection.Imports.Reading;

/// <summary>Notes whether there are words, and keeps none.</summary>
/// <param name="column">The column.</param>
internal sealed class TextColumn(ResolvedColumn column) : AnswerColumn
{
    private readonly PlainAnswers _words = new(column.Mapping.Answers);

    /// <inheritdoc/>
    public override int Place => column.Place;

    /// <inheritdoc/>
    public override string Allowed => "Any text.";

    /// <inheritdoc/>
    public override bool HasFound(string word) => _words.HasFound(word);

    /// <inheritdoc/>
    public override void Read(ITabularReader row, AnswerSlot slot)
    {
        var cell = row.Utf8(Place);
        slot.Set(cell.IsEmpty ? AnswerState.Missing : _words.Absence(cell) ?? AnswerState.Given);
    }
}
