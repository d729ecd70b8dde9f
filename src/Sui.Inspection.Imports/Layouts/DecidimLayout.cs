namespace Sui.Inspection.Imports.Layouts;

/// <summary>The surveys of Decidim, whose questions are numbered.</summary>
internal sealed class DecidimLayout : IExportLayout
{
    private static readonly MetadataTable Table = new MetadataTable()
        .Add(ColumnUse.ResponseId, "The tool's number of the response.", "id")
        .Add(ColumnUse.SubmittedAt, "When the response was sent in.", "created at", "created_at")
        .Own("ip hash", "ip_hash", "user status", "user_status", "registered", "unregistered");

    /// <inheritdoc/>
    public string Id => "decidim";

    /// <inheritdoc/>
    public string Name => "Decidim";

    /// <inheritdoc/>
    public IReadOnlyList<string> Facts =>
    [
        "The options chosen are joined by commas, or stand in columns that are numbered behind the question, '/0' and on.",
        "A question that stands in two branches of the survey has two columns, of which each row fills one.",
        "The tool writes no status: every response is completed.",
    ];

    /// <inheritdoc/>
    public IReadOnlyList<string> Separators => [",", ";"];

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, string> Answers { get; } = MetadataTable.Words();

    /// <inheritdoc/>
    public HeaderShape? Recognise(SheetHeaders headers)
    {
        if (HoldsProposals(headers))
        {
            return new HeaderShape(
                HeaderReading.OneRow, LayoutConfidence.Certain, "Columns for the title, the body and the state of proposals are Decidim's.");
        }

        if (!headers.HasAll("id") || !headers.HasAny("created at", "created_at"))
        {
            return null;
        }

        var own = headers.HasAny("ip hash", "ip_hash", "user status", "user_status");
        return own || headers.All.Count(IsNumbered) > 1
            ? new HeaderShape(
                HeaderReading.OneRow, own ? LayoutConfidence.Certain : LayoutConfidence.Likely,
                "The columns 'ID' and 'Created at' beside questions with numbers are Decidim's.")
            : null;
    }

    /// <inheritdoc/>
    public string? Refusal(SheetHeaders headers) => HoldsProposals(headers)
        ? "It holds the proposals of participants, which are a register and not the responses to a survey: import it without an instrument."
        : null;

    /// <inheritdoc/>
    public MetadataColumn? Metadata(ColumnKey key) => key.Occurrence == 1 ? Table.Find(HeaderText.Plain(key.Header)) : null;

    // In one language, or with a column for each: 'title/en'.
    private static bool HoldsProposals(SheetHeaders headers) =>
        headers.HasAll("id") && headers.HasAny("state", "published_at", "published at")
        && headers.All.Any(header => header == "title" || header.StartsWith("title/", StringComparison.Ordinal))
        && headers.All.Any(header => header == "body" || header.StartsWith("body/", StringComparison.Ordinal));

    private static bool IsNumbered(string header)
    {
        var dot = header.IndexOf(". ", StringComparison.Ordinal);
        return dot is 1 or 2 or 3 && header.AsSpan(0, dot).IndexOfAnyExceptInRange('0', '9') < 0;
    }
}
