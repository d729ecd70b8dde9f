namespace Sui.Inspection.Imports.Layouts;

/// <summary>SurveyMonkey, with two header rows or, condensed, with one.</summary>
internal sealed class SurveyMonkeyLayout : IExportLayout
{
    private static readonly MetadataTable Table = new MetadataTable()
        .Add(ColumnUse.ResponseId, "The tool's number of the response.", "respondent id", "respondentid")
        .Add(ColumnUse.StartedAt, "When the response was begun.", "start date", "startdate", "date created")
        .Add(ColumnUse.SubmittedAt, "When the response was sent in.", "end date", "enddate", "date modified")
        .Status(
            MetadataTable.Words(
                ("Complete", "completed"), ("Completed", "completed"), ("Partial", "partial"), ("Incomplete", "partial"),
                ("Disqualified", "disqualified"), ("Over quota", "disqualified"), ("Overquota", "disqualified")),
            "response status")
        .Identifier("ip-address", "ip address", "ipaddress")
        .Identifier("email", "email address", "emailaddress")
        .Identifier("name", "first name", "firstname", "last name", "lastname")
        .Identifier("custom", "custom data", "custom data 1", "custom data 2", "custom data 3", "custom data 4", "custom data 5",
            "custom data 6", "custom value", "customdata")
        .Own("collector id", "collectorid", "collector", "language", "tags");

    /// <inheritdoc/>
    public string Id => "surveymonkey";

    /// <inheritdoc/>
    public string Name => "SurveyMonkey";

    /// <inheritdoc/>
    public IReadOnlyList<string> Facts =>
    [
        "The first header row holds the questions, the second their options.",
        "Of a multiple choice each option has a column; blank means that it was not chosen where another one was.",
    ];

    /// <inheritdoc/>
    public IReadOnlyList<string> Separators => [";", ","];

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, string> Answers { get; } = MetadataTable.Words();

    /// <inheritdoc/>
    public HeaderShape? Recognise(SheetHeaders headers)
    {
        var id = headers.PlaceOf("respondent id", "respondentid");
        if (id < 0)
        {
            return null;
        }

        // De-identified copies often leave nothing of the tool's own columns but the respondent's number.
        var collector = headers.PlaceOf("collector id", "collectorid");
        var two = headers.Sheet.At(1, id).IsBlank && (collector < 0 || headers.Sheet.At(1, collector).IsBlank)
            && (collector >= 0 || SecondHeaderRow.Follows(headers.Sheet));
        if (collector < 0 && !two && !headers.HasAny("start date", "startdate", "end date", "enddate"))
        {
            return null;
        }

        return new HeaderShape(
            two && headers.Sheet.Rows.Count > 1 ? HeaderReading.Two : HeaderReading.OneRow,
            collector < 0 ? LayoutConfidence.Likely : LayoutConfidence.Certain,
            two ? "The respondent's number is SurveyMonkey's, and nothing stands below it in the second row, which holds the options."
                : "The respondent's number is SurveyMonkey's, and there is one header row.");
    }

    /// <inheritdoc/>
    public string? Refusal(SheetHeaders headers) => null;

    /// <inheritdoc/>
    public MetadataColumn? Metadata(ColumnKey key) => key.Group is null ? Table.Find(HeaderText.Plain(key.Header))
        : key.Header.Length == 0 ? Table.Find(HeaderText.Plain(key.Group))
        : null;
}
