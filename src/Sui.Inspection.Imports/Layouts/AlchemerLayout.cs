namespace Sui.Inspection.Imports.Layouts;

/// <summary>Alchemer, once SurveyGizmo.</summary>
internal sealed class AlchemerLayout : IExportLayout
{
    private static readonly MetadataTable Table = new MetadataTable()
        .Add(ColumnUse.ResponseId, "The tool's number of the response.", "response id", "responseid")
        .Add(ColumnUse.StartedAt, "When the response was begun.", "time started", "date started")
        .Add(ColumnUse.SubmittedAt, "When the response was sent in.", "date submitted")
        .Status(
            MetadataTable.Words(
                ("Complete", "completed"), ("Partial", "partial"), ("Incomplete", "partial"), ("Disqualified", "disqualified"),
                ("Test", "test"), ("Test Data", "test"), ("Complete (Test Data)", "test"), ("Partial (Test Data)", "test"),
                ("Disqualified (Test Data)", "test"), ("Deleted", "rejected")),
            "status")
        .Status(
            MetadataTable.Words(
                ("1", "test"), ("true", "test"), ("yes", "test"), ("test", "test"), ("test data", "test"),
                ("0", "completed"), ("false", "completed"), ("no", "completed"), ("live", "completed")),
            "test data", "is test data", "is_test_data", "test")
        .Identifier("contact", "contact id")
        .Identifier("session", "sessionid", "session id")
        .Identifier("device", "user agent")
        .Identifier("ip-address", "ip address", "ip")
        .Identifier("location", "longitude", "latitude", "city", "postal", "postal code", "zip", "zip/postal code")
        .Own("legacy comments", "comments", "language", "referer", "tags", "country", "state/region", "region", "link id", "link name",
            "survey version", "quota", "response time", "data quality");

    /// <inheritdoc/>
    public string Id => "alchemer";

    /// <inheritdoc/>
    public string Name => "Alchemer (SurveyGizmo)";

    /// <inheritdoc/>
    public IReadOnlyList<string> Facts =>
    [
        "Times are those of the account, US Eastern unless it was changed.",
        "Each option of a check box has a column of its own; blank means that it was not ticked where another one was.",
    ];

    /// <inheritdoc/>
    public IReadOnlyList<string> Separators => ["|", ";", ","];

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, string> Answers { get; } = MetadataTable.Words();

    /// <inheritdoc/>
    public HeaderShape? Recognise(SheetHeaders headers)
    {
        // De-identified copies often lack the number of the response.
        if (!headers.HasAny("response id", "responseid"))
        {
            return headers.HasAll("time started", "date submitted", "status")
                ? new HeaderShape(HeaderReading.OneRow, LayoutConfidence.Likely,
                    "The columns 'Time Started', 'Date Submitted' and 'Status' are Alchemer's; the number of the response is missing.")
                : null;
        }

        if (headers.HasAll("date submitted", "status") && headers.HasAny("time started", "date started", "contact id", "sessionid"))
        {
            return new HeaderShape(HeaderReading.OneRow, LayoutConfidence.Certain,
                "The columns 'Response ID', 'Date Submitted' and 'Status' are Alchemer's.");
        }

        return headers.HasAny("legacy comments", "sessionid", "time started") && headers.HasAny("status", "date submitted", "referer")
            ? new HeaderShape(HeaderReading.OneRow, LayoutConfidence.Likely, "Some of the columns are named as Alchemer names them.")
            : null;
    }

    /// <inheritdoc/>
    public string? Refusal(SheetHeaders headers) => null;

    /// <inheritdoc/>
    public MetadataColumn? Metadata(ColumnKey key) => Table.Find(HeaderText.Plain(key.Header))
        ?? (key.Header.StartsWith("Extended ", StringComparison.Ordinal)
            ? new MetadataColumn(ColumnUse.NotUsed, "The tool's own column.") { YieldsToQuestion = true }
            : null);
}
