namespace Sui.Inspection.Imports.Layouts;

/// <summary>Typeform.</summary>
internal sealed class TypeformLayout : IExportLayout
{
    private static readonly MetadataTable Table = new MetadataTable()
        .Add(ColumnUse.ResponseId, "The tool's id of the response.", "#")
        .Add(ColumnUse.StartedAt, "When the response was begun.", "start date (utc)")
        .Add(ColumnUse.SubmittedAt, "When the response was sent in.", "submit date (utc)", "submitted at")
        .Status(
            MetadataTable.Words(("completed", "completed"), ("partial", "partial"), ("started", "partial")),
            "response type")
        .Own("stage date (utc)", "network id", "tags", "ending");

    /// <inheritdoc/>
    public string Id => "typeform";

    /// <inheritdoc/>
    public string Name => "Typeform";

    /// <inheritdoc/>
    public IReadOnlyList<string> Facts =>
    [
        "Times are universal time.",
        "Each option of a multiple choice has a column of its own, whose header is the option without the question.",
        "A response whose type is 'partial' was not sent in: it is partial.",
    ];

    /// <inheritdoc/>
    public IReadOnlyList<string> Separators => [",", ";"];

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, string> Answers { get; } = MetadataTable.Words();

    /// <inheritdoc/>
    public HeaderShape? Recognise(SheetHeaders headers)
    {
        var dates = headers.HasAll("start date (utc)", "submit date (utc)");
        return !headers.HasAny("network id", "response type") || !(dates || headers.HasAll("#")) ? null
            : new HeaderShape(
                HeaderReading.OneRow,
                dates && headers.HasAll("#") ? LayoutConfidence.Certain : LayoutConfidence.Likely,
                "The columns '#', 'Start Date (UTC)' and 'Submit Date (UTC)' are Typeform's.");
    }

    /// <inheritdoc/>
    public string? Refusal(SheetHeaders headers) => null;

    /// <inheritdoc/>
    public MetadataColumn? Metadata(ColumnKey key) => key.Occurrence == 1 ? Table.Find(HeaderText.Plain(key.Header)) : null;
}
