namespace Sui.Inspection.Imports.Layouts;

/// <summary>GOV.UK Forms.</summary>
internal sealed class GovUkFormsLayout : IExportLayout
{
    private static readonly MetadataTable Table = new MetadataTable()
        .Add(ColumnUse.ResponseId, "The tool's reference of the submission.", "reference")
        .Add(ColumnUse.SubmittedAt, "When the form was sent in.", "submitted at")
        .Add(new MetadataColumn(ColumnUse.NotUsed, "The tool's own column.") { YieldsToQuestion = true }, "language");

    /// <inheritdoc/>
    public string Id => "govuk-forms";

    /// <inheritdoc/>
    public string Name => "GOV.UK Forms";

    /// <inheritdoc/>
    public IReadOnlyList<string> Facts =>
    [
        "The options chosen are joined by commas.",
        "Only forms that were sent in are exported: every response is completed.",
    ];

    /// <inheritdoc/>
    public IReadOnlyList<string> Separators => [",", ";"];

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, string> Answers { get; } = MetadataTable.Words();

    /// <inheritdoc/>
    public HeaderShape? Recognise(SheetHeaders headers) => headers.HasAll("reference", "submitted at")
        ? new HeaderShape(HeaderReading.OneRow, LayoutConfidence.Certain, "The columns 'Reference' and 'Submitted at' are those of GOV.UK Forms.")
        : null;

    /// <inheritdoc/>
    public string? Refusal(SheetHeaders headers) => null;

    /// <inheritdoc/>
    public MetadataColumn? Metadata(ColumnKey key) => key.Occurrence == 1 ? Table.Find(HeaderText.Plain(key.Header)) : null;
}
