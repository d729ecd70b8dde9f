namespace Sui.Inspection.Imports.Layouts;

/// <summary>Any other table. SmartSurvey, Google Forms and a spreadsheet kept by hand are read so.</summary>
internal sealed class GenericLayout : IExportLayout
{
    private static readonly MetadataTable Table = new MetadataTable()
        .Add(Yielding(ColumnUse.ResponseId, "By its name the number of the response."),
            "response id", "responseid", "response_id", "respondent id", "respondent_id", "respondentid", "submission id",
            "submission_id", "unique id", "unique response number")
        .Add(Yielding(ColumnUse.StartedAt, "By its name when the response was begun."),
            "start time", "start date", "started", "started at", "date started", "time started", "starttime", "startdate")
        .Add(Yielding(ColumnUse.SubmittedAt, "By its name when the response was sent in."),
            "timestamp", "end time", "end date", "ended", "submitted", "submitted at", "date submitted", "completed", "completion time",
            "date completed", "submission date", "submissiondate", "endtime", "enddate", "recorded date", "recordeddate")
        .Add(
            Yielding(ColumnUse.Status, "By its name whether the response counts.") with
            {
                Answers = MetadataTable.Words(
                    ("complete", "completed"), ("completed", "completed"), ("finished", "completed"), ("partial", "partial"),
                    ("incomplete", "partial"), ("in progress", "partial"), ("disqualified", "disqualified"),
                    ("screened out", "disqualified"), ("test", "test"), ("preview", "test"), ("rejected", "rejected"),
                    ("deleted", "rejected"), ("declined", "declined"), ("not reached", "not_reached")),
            },
            "status", "response status", "completion status")
        .Add(Yielding(ColumnUse.Outcome, "By its name what came of asking."), "outcome", "call outcome", "outcome of call", "contact outcome", "interview outcome")
        .Add(Yielding(ColumnUse.Event, "By its name the round in which people were asked."), "wave", "survey wave", "round", "survey round", "timepoint", "time point", "event", "event name")
        .Add(
            Yielding(ColumnUse.Identifier, "By its name it can tell who answered.") with { IdentifierKind = "ip-address" },
            "ip address", "ip", "ipaddress", "ip_address")
        .Add(
            Yielding(ColumnUse.Identifier, "By its name it can tell who answered.") with { IdentifierKind = "email" },
            "email", "e-mail", "email address", "e-mail address", "username")
        .Add(
            Yielding(ColumnUse.Identifier, "By its name it can tell who answered.") with { IdentifierKind = "name" },
            "name", "full name", "first name", "last name", "surname", "forename")
        .Add(
            Yielding(ColumnUse.Identifier, "By its name it can tell who answered.") with { IdentifierKind = "device" },
            "user agent", "useragent", "browser", "device id", "deviceid")
        .Add(
            Yielding(ColumnUse.Identifier, "By its name it can tell who answered.") with { IdentifierKind = "location" },
            "latitude", "longitude", "postcode", "postal code");

    /// <inheritdoc/>
    public string Id => "generic";

    /// <inheritdoc/>
    public string Name => "another tool";

    /// <inheritdoc/>
    public IReadOnlyList<string> Facts =>
        ["No tool was recognised: every row below the headers is read as a response."];

    /// <inheritdoc/>
    public IReadOnlyList<string> Separators => [";", "|", "\n", ","];

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, string> Answers { get; } = MetadataTable.Words();

    /// <inheritdoc/>
    public HeaderShape? Recognise(SheetHeaders headers)
    {
        if (headers.Sheet.Rows.Count == 0 || headers.Sheet.Width == 0)
        {
            return null;
        }

        // One cell above many is a title, not a header.
        var title = Filled(headers.Sheet, 0) == 1 && headers.Sheet.Rows.Count > 1 && Filled(headers.Sheet, 1) > 1
            && !headers.Sheet.At(0, 0).IsBlank;
        if (!title && SecondHeaderRow.Follows(headers.Sheet))
        {
            return new HeaderShape(HeaderReading.Two, LayoutConfidence.Any,
                "Two rows are read as headers: the first holds the questions, the second what stands below them, such as options.");
        }

        return new HeaderShape(
            title ? HeaderReading.SecondOfTwo : HeaderReading.OneRow,
            LayoutConfidence.Any,
            title ? "The first row holds one cell, a title; the second is read as the headers." : "The first row is read as the headers.");
    }

    /// <inheritdoc/>
    public string? Refusal(SheetHeaders headers) => null;

    /// <inheritdoc/>
    public MetadataColumn? Metadata(ColumnKey key) =>
        key.Occurrence > 1 ? null
        : key.Group is null ? Table.Find(HeaderText.Plain(key.Header))
        : key.Header.Length == 0 ? Table.Find(HeaderText.Plain(key.Group))
        : null;

    private static MetadataColumn Yielding(ColumnUse use, string why) => new(use, why) { YieldsToQuestion = true };

    private static int Filled(SampleSheet sheet, int row)
    {
        var filled = 0;
        for (var column = 0; column < sheet.Width; column++)
        {
            filled += sheet.At(row, column).IsBlank ? 0 : 1;
        }

        return filled;
    }
}
