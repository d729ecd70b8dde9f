namespace Sui.Inspection.Imports.Layouts;

/// <summary>LimeSurvey, with codes, full texts, or codes and texts as headers.</summary>
internal sealed class LimeSurveyLayout : IExportLayout
{
    private static readonly MetadataTable Table = new MetadataTable()
        .Add(ColumnUse.ResponseId, "The tool's number of the response.", "id", "response_id", "response id")
        .Add(
            new MetadataColumn(ColumnUse.SubmittedAt, "When the response was sent in; blank for one that was not finished.")
            {
                BlankMeansPartial = true,
            },
            "submitdate", "date submitted", "date_submitted")
        .Add(ColumnUse.StartedAt, "When the response was begun.", "startdate", "date started", "date_started")
        .Identifier("ip-address", "ipaddr", "ip address", "ip_address")
        .Identifier("token", "token", "access code", "access_code")
        .Identifier("name", "firstname", "first name", "first_name", "lastname", "last name", "last_name")
        .Identifier("email", "email", "email address", "email_address")
        .Own("lastpage", "last page", "last_page", "startlanguage", "start language", "start_language", "seed", "datestamp",
            "date last action", "date_last_action", "refurl", "referrer url", "referrer_url", "interviewtime", "total time",
            "total_time", "quota_exit");

    /// <inheritdoc/>
    public string Id => "limesurvey";

    /// <inheritdoc/>
    public string Name => "LimeSurvey";

    /// <inheritdoc/>
    public IReadOnlyList<string> Facts =>
    [
        "A response without a date of submission was not finished: it is partial.",
        "Each option of a multiple choice has a column of its own, Y or N.",
        "N/A is read as a blank: it stands where a question was not shown and where it was not answered.",
    ];

    /// <inheritdoc/>
    public IReadOnlyList<string> Separators => [";", ","];

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, string> Answers { get; } = MetadataTable.Words(("N/A", "blank"));

    /// <inheritdoc/>
    public HeaderShape? Recognise(SheetHeaders headers)
    {
        var names = headers.All.Select(WithoutText).ToHashSet(StringComparer.Ordinal);
        var submitted = names.Contains("submitdate") || names.Contains("date submitted") || names.Contains("date_submitted");
        var others = Count(names, "lastpage", "last page", "last_page") + Count(names, "startlanguage", "start language", "start_language")
            + Count(names, "seed") + Count(names, "id", "response_id", "response id");
        return (submitted, others) switch
        {
            (true, >= 2) when others > 2 || names.Contains("submitdate") || !names.Contains("status") => new HeaderShape(
                HeaderReading.OneRow, LayoutConfidence.Certain,
                "The columns of the submission, the last page and the language are LimeSurvey's."),
            (false, >= 3) => new HeaderShape(
                HeaderReading.OneRow, LayoutConfidence.Likely, "Some of the columns are named as LimeSurvey names them."),
            _ => null,
        };
    }

    /// <inheritdoc/>
    public string? Refusal(SheetHeaders headers) => null;

    /// <inheritdoc/>
    public MetadataColumn? Metadata(ColumnKey key)
    {
        var plain = HeaderText.Plain(key.Header);
        if ((Table.Find(plain) ?? Table.Find(WithoutText(plain))) is { } known)
        {
            return key.Occurrence == 1 ? known : null;
        }

        if (plain.StartsWith("attribute_", StringComparison.Ordinal))
        {
            return new MetadataColumn(ColumnUse.Identifier, "What the tool knows of the participant.") { IdentifierKind = "custom" };
        }

        // Timings: groupTime and the number of the group, or the code of the question and Time.
        return plain.StartsWith("grouptime", StringComparison.Ordinal)
            || (key.Header.EndsWith("Time", StringComparison.Ordinal) && key.Header.AsSpan().IndexOfAnyInRange('0', '9') >= 0
                && !key.Header.Contains(' ', StringComparison.Ordinal))
            ? new MetadataColumn(ColumnUse.NotUsed, "How long a part took.") { YieldsToQuestion = true }
            : null;
    }

    // With 'code and text' the header 'submitdate' becomes 'submitdate. Date submitted'.
    private static string WithoutText(string plain)
    {
        var dot = plain.IndexOf(". ", StringComparison.Ordinal);
        return dot > 0 && !plain.AsSpan(0, dot).Contains(' ') ? plain[..dot] : plain;
    }

    private static int Count(HashSet<string> names, params ReadOnlySpan<string> any)
    {
        foreach (var name in any)
        {
            if (names.Contains(name))
            {
                return 1;
            }
        }

        return 0;
    }
}
