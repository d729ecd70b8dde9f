namespace Sui.Inspection.Imports.Layouts;

/// <summary>Qualtrics: three header rows, with the codes of the questions, their texts, and a mark in JSON, which workbooks lack.</summary>
internal sealed class QualtricsLayout : IExportLayout
{
    private static readonly MetadataTable Table = new MetadataTable()
        .Add(ColumnUse.ResponseId, "The tool's id of the response.", "responseid", "response id")
        .Add(ColumnUse.StartedAt, "When the response was begun.", "startdate")
        .Add(ColumnUse.SubmittedAt, "When the response was sent in, or last worked on.", "enddate")
        .Status(
            MetadataTable.Words(
                ("0", "completed"), ("IP Address", "completed"), ("4", "completed"), ("Imported", "completed"), ("16", "completed"),
                ("Offline", "completed"), ("1", "test"), ("Survey Preview", "test"), ("2", "test"), ("Survey Test", "test"),
                ("17", "test"), ("Offline Survey Preview", "test"), ("8", "disqualified"), ("Spam", "disqualified"),
                ("Possible Spam", "disqualified"), ("9", "test"), ("Survey Preview Spam", "test"), ("12", "disqualified"),
                ("Imported Spam", "disqualified")),
            "status")
        .Status(
            MetadataTable.Words(("True", "completed"), ("1", "completed"), ("False", "partial"), ("0", "partial")),
            "finished")
        .Identifier("ip-address", "ipaddress")
        .Identifier("name", "recipientlastname", "recipientfirstname")
        .Identifier("email", "recipientemail")
        .Identifier("custom", "externalreference", "externaldatareference")
        .Identifier("location", "locationlatitude", "locationlongitude")
        .Own("progress", "duration (in seconds)", "recordeddate", "distributionchannel", "userlanguage");

    /// <inheritdoc/>
    public string Id => "qualtrics";

    /// <inheritdoc/>
    public string Name => "Qualtrics";

    /// <inheritdoc/>
    public IReadOnlyList<string> Facts =>
    [
        "A response that was not finished is partial; previews and tests are test data.",
        "Times are those of the account.",
    ];

    /// <inheritdoc/>
    public IReadOnlyList<string> Separators => [","];

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, string> Answers { get; } = MetadataTable.Words();

    /// <inheritdoc/>
    public HeaderShape? Recognise(SheetHeaders headers) => Marks(headers.Sheet) ? new HeaderShape(
            HeaderReading.CodesAndTexts,
            headers.HasAny("responseid", "startdate") ? LayoutConfidence.Certain : LayoutConfidence.Likely,
            "The third row, with an 'ImportId' for each column, is Qualtrics's.")
        : HasTexts(headers) ? new HeaderShape(
            HeaderReading.CodesOverTexts, LayoutConfidence.Certain,
            "The codes of the first row with their texts below them, such as 'RecordedDate' and 'Recorded Date', are Qualtrics's.")
        : headers.HasAll("startdate", "enddate", "recordeddate", "responseid") ? new HeaderShape(
            HeaderReading.OneRow, LayoutConfidence.Likely, "The columns 'StartDate', 'RecordedDate' and 'ResponseId' are named as Qualtrics names them.")
        : null;

    /// <inheritdoc/>
    public string? Refusal(SheetHeaders headers) => null;

    /// <inheritdoc/>
    public MetadataColumn? Metadata(ColumnKey key)
    {
        var plain = HeaderText.Plain(key.Header);
        var dot = plain.IndexOf(". ", StringComparison.Ordinal);
        return Table.Find(dot < 0 ? plain : plain[..dot]);
    }

    // A workbook has no row of marks: the texts that the tool writes below its own codes show that there are two rows of headers.
    private static bool HasTexts(SheetHeaders headers)
    {
        (string Code, string Text)[] own =
        [
            ("startdate", "start date"), ("enddate", "end date"), ("recordeddate", "recorded date"), ("responseid", "response id"),
            ("ipaddress", "ip address"), ("distributionchannel", "distribution channel"), ("userlanguage", "user language"),
        ];
        return own.Count(pair => headers.PlaceOf(pair.Code) is >= 0 and var place
            && HeaderText.Plain(HeaderText.Key(headers.Sheet.At(1, place).Text)) == pair.Text) > 1;
    }

    private static bool Marks(SampleSheet sheet)
    {
        for (var column = 0; column < sheet.Width; column++)
        {
            var mark = sheet.At(2, column).Text.TrimStart();
            if (!mark.StartsWith('{') || !mark.Contains("ImportId", StringComparison.Ordinal))
            {
                return false;
            }
        }

        return sheet.Width > 0;
    }
}
