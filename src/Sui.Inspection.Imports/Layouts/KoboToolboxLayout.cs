namespace Sui.Inspection.Imports.Layouts;

/// <summary>KoboToolbox, with names or labels as headers, and with or without a row of HXL tags.</summary>
internal sealed class KoboToolboxLayout : IExportLayout
{
    private static readonly string[] Places = ["_latitude", "_longitude", "_altitude", "_precision"];

    private static readonly MetadataTable Table = new MetadataTable()
        .Add(ColumnUse.ResponseId, "The tool's id of the submission.", "_id", "_uuid")
        .Add(ColumnUse.SubmittedAt, "When the submission arrived, in universal time.", "_submission_time")
        .Add(new MetadataColumn(ColumnUse.StartedAt, "When the form was opened.") { YieldsToQuestion = true }, "start")
        .Status(
            MetadataTable.Words(
                ("Approved", "completed"), ("validation_status_approved", "completed"), ("On Hold", "completed"),
                ("validation_status_on_hold", "completed"), ("Not Approved", "rejected"),
                ("validation_status_not_approved", "rejected")),
            "_validation_status")
        .Identifier("name", "_submitted_by", "username", "enumerator")
        .Identifier("device", "deviceid", "simserial", "subscriberid")
        .Identifier("phone", "phonenumber")
        .Identifier("location", "_geolocation")
        .Own("_notes", "_status", "_tags", "_index", "__version__", "_version_", "end", "today", "audit", "formhub/uuid",
            "meta/instanceid", "meta/instancename", "meta/deprecatedid", "meta/rootuuid", "rootuuid", "_attachments",
            "_xform_id_string", "_parent_table_name", "_parent_index", "_bamboo_dataset_id", "_media_all_received");

    /// <inheritdoc/>
    public string Id => "kobotoolbox";

    /// <inheritdoc/>
    public string Name => "KoboToolbox";

    /// <inheritdoc/>
    public IReadOnlyList<string> Facts =>
    [
        "Times of submission are universal time, without a mark that says so.",
        "Of a multiple choice the columns of its options are used where they are there, not the column that joins them.",
        "Submissions that were not approved are rejected; those on hold count.",
    ];

    /// <inheritdoc/>
    public IReadOnlyList<string> Separators => [" "];

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, string> Answers { get; } = MetadataTable.Words();

    /// <inheritdoc/>
    public HeaderShape? Recognise(SheetHeaders headers)
    {
        if (!headers.HasAny("_uuid", "_id", "_submission_time", "_index", "_parent_table_name"))
        {
            return null;
        }

        var certain = headers.HasAll("_submission_time") && headers.HasAny("_uuid", "_id");
        if (!certain && !headers.HasAny("_parent_table_name", "_validation_status", "_submission_time")
            && !headers.HasAll("_uuid", "_id"))
        {
            return null;
        }

        return new HeaderShape(
            HasTags(headers.Sheet) ? HeaderReading.FirstOfTwo : HeaderReading.OneRow,
            certain && !headers.HasAny("_parent_table_name") ? LayoutConfidence.Certain : LayoutConfidence.Likely,
            "Columns such as '_uuid' and '_submission_time' are KoboToolbox's.");
    }

    /// <inheritdoc/>
    public string? Refusal(SheetHeaders headers) => headers.HasAny("_parent_table_name")
        ? "It holds the repeats of a group (_parent_table_name), not the submissions."
        : null;

    /// <inheritdoc/>
    public MetadataColumn? Metadata(ColumnKey key)
    {
        var plain = HeaderText.Plain(key.Header);
        if (Table.Find(plain) is { } known)
        {
            return known;
        }

        if (plain.StartsWith('_') && Places.Any(end => plain.EndsWith(end, StringComparison.Ordinal)))
        {
            return new MetadataColumn(ColumnUse.Identifier, "A place on the map.") { IdentifierKind = "location" };
        }

        return plain.StartsWith("_submission_", StringComparison.Ordinal)
            ? new MetadataColumn(ColumnUse.NotUsed, "The tool's own column.")
            : null;
    }

    private static bool HasTags(SampleSheet sheet)
    {
        var tags = 0;
        for (var column = 0; column < sheet.Width; column++)
        {
            var cell = sheet.At(1, column);
            if (!cell.IsBlank && !cell.Text.StartsWith('#'))
            {
                return false;
            }

            tags += cell.IsBlank ? 0 : 1;
        }

        return tags > 0;
    }
}
