namespace Sui.Inspection.Imports.Layouts;

/// <summary>REDCap's CSV exports: raw, with the names of fields as headers, and labels.</summary>
internal sealed class RedcapLayout : IExportLayout
{
    private const string TimestampName = "_timestamp";
    private const string TimestampLabel = "survey timestamp";
    private const string CompleteName = "_complete";
    private const string CompleteLabel = "complete?";

    private static readonly MetadataTable Table = new MetadataTable()
        .Add(ColumnUse.ResponseId, "The tool's number of the record.", "record_id", "record id")
        .Identifier("survey-identifier", "redcap_survey_identifier", "survey identifier")
        .Add(ColumnUse.Event, "The event or the repeat that the row belongs to.",
            "redcap_event_name", "event name", "redcap_repeat_instrument", "repeat instrument", "redcap_repeat_instance", "repeat instance")
        .Own("redcap_data_access_group", "data access group");

    private static readonly MetadataColumn SentIn =
        new(ColumnUse.SubmittedAt, "When the survey was sent in.") { YieldsToQuestion = true };

    private static readonly MetadataColumn Complete = new(ColumnUse.Status, "Whether the form is complete.")
    {
        Answers = MetadataTable.Words(
            ("0", "partial"), ("Incomplete", "partial"), ("1", "partial"), ("Unverified", "partial"),
            ("2", "completed"), ("Complete", "completed")),
        YieldsToQuestion = true,
    };

    /// <inheritdoc/>
    public string Id => "redcap";

    /// <inheritdoc/>
    public string Name => "REDCap";

    /// <inheritdoc/>
    public IReadOnlyList<string> Facts =>
    [
        "A form that is Incomplete or Unverified is partial; where a file has several forms, all of them have to be Complete.",
        "Each option of a check box has a column of its own, 1 or 0, Checked or Unchecked.",
        "Rows of one record over several events or repeats are one person: where more than one holds answers, --event says which is taken.",
    ];

    /// <inheritdoc/>
    public IReadOnlyList<string> Separators => [";", ","];

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, string> Answers { get; } = MetadataTable.Words();

    /// <inheritdoc/>
    public HeaderShape? Recognise(SheetHeaders headers)
    {
        // The forms whose state is there; that they have a time, too, or a check box, marks the tool where nothing else does.
        var forms = headers.All.Where(header => IsNamed(header, CompleteName)).Select(header => header[..^CompleteName.Length]).ToList();
        if (forms.Count == 0 && !headers.HasAny(CompleteLabel))
        {
            return null;
        }

        var stamped = forms.Any(form => headers.HasAny(form + TimestampName));
        var own = stamped || headers.HasAny("redcap_survey_identifier", "redcap_event_name", "redcap_repeat_instrument", "redcap_repeat_instance",
            "redcap_data_access_group");
        var named = headers.HasAny("record_id") && forms.Count > 0
            && headers.All.Any(header => header.Contains("___", StringComparison.Ordinal));
        var labelled = headers.HasAll("record id", CompleteLabel)
            && (headers.HasAny(TimestampLabel, "survey identifier", "event name", "repeat instrument")
                || headers.All.Any(header => header.Contains("(choice=", StringComparison.Ordinal)));
        return own || named || labelled
            ? new HeaderShape(HeaderReading.OneRow, LayoutConfidence.Certain,
                "The columns of the record and of the state of its form are REDCap's.")
            : headers.HasAny("record_id", "record id")
                ? new HeaderShape(HeaderReading.OneRow, LayoutConfidence.Likely, "Some of the columns are named as REDCap names them.")
                : null;
    }

    /// <inheritdoc/>
    public string? Refusal(SheetHeaders headers) => null;

    /// <inheritdoc/>
    public MetadataColumn? Metadata(ColumnKey key)
    {
        var plain = HeaderText.Plain(key.Header);
        return IsNamed(plain, CompleteName) || plain == CompleteLabel ? Complete
            : IsNamed(plain, TimestampName) || plain == TimestampLabel ? SentIn
            : key.Occurrence == 1 ? Table.Find(plain)
            : null;
    }

    private static bool IsNamed(string plain, string ending) =>
        plain.Length > ending.Length && plain.EndsWith(ending, StringComparison.Ordinal) && !plain.Contains(' ', StringComparison.Ordinal)
        && !plain.Contains("___", StringComparison.Ordinal);
}
