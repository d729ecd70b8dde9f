using Sui.Inspection.Intake.Files;

namespace Sui.Inspection.CaseFiles.Purging;

/// <summary>Where a quotation stands.</summary>
internal static class QuotationPlan
{
    // A short phrase is anybody's: it has to be the whole cell.
    private const int Telling = 20;

    private static readonly string[] WordColumns = ["text", "translation"];

    /// <summary>The rows that hold it, and what is left of each; null for nothing. Empty where there is no such quotation.</summary>
    public static IReadOnlyList<(HeldRow Row, IReadOnlyList<string>? Cells)> Of(IReadOnlyList<HeldRow> rows, string quotation)
    {
        var quotes = rows.Where(row => row.Kind == QuoteFileReader.Kind && row.Cell("id") == quotation).ToList();
        var words = quotes.SelectMany(row => WordColumns.Select(row.Cell)).OfType<string>().Where(text => text != RetentionRule.Erased).Distinct(StringComparer.Ordinal).ToList();
        var changes = quotes.Select(row => (row, (IReadOnlyList<string>?)null)).ToList();
        foreach (var row in rows.Except(quotes))
        {
            if (row.Cells.Any(cell => words.Exists(text => Holds(cell, text))))
            {
                var goes = row.Item.State == CaseItemState.Withdrawn || row.Kind is DraftFileReader.Kind or QuoteFileReader.Kind;
                changes.Add((row, goes ? null : row.With((_, cell) => words.Exists(text => Holds(cell, text)) ? RetentionRule.Erased : cell)));
            }
        }

        return changes;
    }

    private static bool Holds(string cell, string text) => text.Length < Telling
        ? cell.Equals(text, StringComparison.OrdinalIgnoreCase) : cell.Contains(text, StringComparison.OrdinalIgnoreCase);
}
