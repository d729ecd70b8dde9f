using Sui.Inspection.Imports.Layouts;

namespace Sui.Inspection.Imports.Mappings;

/// <summary>What somebody said that a column is.</summary>
/// <param name="Use">Its use.</param>
/// <param name="Match">The question that it answers; null where the use knows none.</param>
internal sealed record ChosenColumn(ColumnUse Use, QuestionMatch? Match)
{
    /// <summary>Whether another column cannot be what this one is.</summary>
    /// <param name="use">The other's use.</param>
    /// <param name="question">The id of the other's question; null for none.</param>
    /// <param name="option">The code of the other's option; null for none.</param>
    public bool Displaces(ColumnUse use, string? question, string? option) => Match is null
        ? use == Use && ColumnProposer.UsedOnce.Contains(Use)
        : question == Match.Question.Id && (Match.Option is null || option is null || option == Match.Option.Code);

    /// <summary>A column as a tool's own where it is none of a question, so that no question claims it.</summary>
    /// <param name="column">The column.</param>
    /// <param name="cells">The cells of the sample.</param>
    public LayoutColumn Mark(LayoutColumn column, ColumnCells cells) => column with
    {
        Metadata = Match is not null ? null : new MetadataColumn(Use, "It was said so.")
        {
            Answers = column.Metadata?.Use == Use ? column.Metadata.Answers
                : Use is ColumnUse.Outcome or ColumnUse.Status && TakingPart.IsAsked(column.Key) ? TakingPart.Meanings(cells.Filled(column.Place))
                : Use is ColumnUse.Outcome or ColumnUse.Status && LeavingOut.Of(column.Key) is { } leaving ? leaving.Meanings(cells.Filled(column.Place))
                : MetadataTable.Words(),
        },
    };
}
