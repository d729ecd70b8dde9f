using Sui.Inspection.CaseFiles;
using Sui.Inspection.CaseFiles.Items;
using Sui.Inspection.Evidence;

namespace Sui.Inspection.AspNetCore.Cases;

/// <summary>A draft finding that a case holds and that waits to be coded.</summary>
/// <param name="Entry">The number of the entry of its row, which stands in addresses.</param>
/// <param name="Table">The table that it is in.</param>
/// <param name="Row">Its row.</param>
/// <param name="Draft">The draft.</param>
/// <param name="Asked">The words of the question, or those that the draft has for it; null where it answers none.</param>
internal sealed record HeldDraft(long Entry, CaseTable Table, CaseRow Row, DraftFinding Draft, string? Asked)
{
    /// <summary>What was said; empty where the person refused to be quoted, and where nothing stands there.</summary>
    public string Words => Draft.Consent == QuoteConsent.Refused ? string.Empty : Cell("words");

    /// <summary>Its row as a finding.</summary>
    /// <param name="values">What it is given, by column.</param>
    public IReadOnlyList<string> With(IReadOnlyDictionary<string, string> values) =>
        [.. Table.Headings.Select((heading, place) => values.GetValueOrDefault(heading.Trim().ToLowerInvariant()) ?? Row.Cells.ElementAtOrDefault(place) ?? string.Empty)];

    private string Cell(string column) => PackTables.Cell(Row, Table.Headings.Place(column));
}
