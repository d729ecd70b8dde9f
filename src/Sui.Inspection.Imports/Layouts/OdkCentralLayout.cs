namespace Sui.Inspection.Imports.Layouts;

/// <summary>ODK Central, and what writes the same files before and beside it (Briefcase, Aggregate).</summary>
internal sealed class OdkCentralLayout : IExportLayout
{
    private static readonly string[] Places = ["-latitude", "-longitude", "-altitude", "-accuracy"];

    private static readonly MetadataTable Table = new MetadataTable()
        .Add(ColumnUse.ResponseId, "The tool's key of the submission.", "key")
        .Add(ColumnUse.SubmittedAt, "When the submission arrived.", "submissiondate")
        .Add(new MetadataColumn(ColumnUse.StartedAt, "When the form was opened.") { YieldsToQuestion = true }, "start")
        .Status(
            MetadataTable.Words(
                ("not decrypted", "partial"), ("missing encrypted form data", "partial")),
            "status")
        .Status(
            MetadataTable.Words(
                ("received", "completed"), ("approved", "completed"), ("edited", "completed"), ("hasIssues", "completed"),
                ("rejected", "rejected")),
            "reviewstate")
        .Identifier("name", "submittername", "submitterid", "username")
        .Identifier("device", "deviceid", "subscriberid", "simserial")
        .Identifier("phone", "phonenumber")
        .Own("attachmentspresent", "attachmentsexpected", "edits", "formversion", "meta-instanceid", "meta-instancename", "instanceid",
            "instancename", "end", "today", "audit", "meta-audit", "parent_key", "isvalidated", "meta-deprecatedid");

    /// <inheritdoc/>
    public string Id => "odk-central";

    /// <inheritdoc/>
    public string Name => "ODK Central";

    /// <inheritdoc/>
    public IReadOnlyList<string> Facts =>
    [
        "Submissions that a reviewer rejected are rejected; those with issues count.",
        "The options chosen are joined by spaces; where options have columns of their own, those are used.",
        "Repeats stand in files of their own, which are not imported.",
    ];

    /// <inheritdoc/>
    public IReadOnlyList<string> Separators => [" "];

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, string> Answers { get; } = MetadataTable.Words();

    /// <inheritdoc/>
    public HeaderShape? Recognise(SheetHeaders headers)
    {
        if (!headers.HasAll("key") || !headers.HasAny("submissiondate", "parent_key"))
        {
            return null;
        }

        return new HeaderShape(
            HeaderReading.OneRow,
            headers.HasAll("submissiondate") && headers.HasAny("submitterid", "reviewstate", "meta-instanceid", "instanceid")
                ? LayoutConfidence.Certain
                : LayoutConfidence.Likely,
            "The columns 'SubmissionDate' and 'KEY' are ODK's.");
    }

    /// <inheritdoc/>
    public string? Refusal(SheetHeaders headers) => headers.HasAll("parent_key") && !headers.HasAll("submissiondate")
        ? "It holds the repeats of a group (PARENT_KEY), not the submissions."
        : null;

    /// <inheritdoc/>
    public MetadataColumn? Metadata(ColumnKey key)
    {
        var plain = HeaderText.Plain(key.Header);
        return Table.Find(plain)
            ?? (Places.Any(end => plain.EndsWith(end, StringComparison.Ordinal))
                ? new MetadataColumn(ColumnUse.Identifier, "A place on the map.")
                {
                    IdentifierKind = "location",
                    YieldsToQuestion = true,
                }
                : null);
    }
}
