namespace Sui.Inspection.Imports.Layouts;

/// <summary>Microsoft Forms, with the headers that it writes in English, German, French and Spanish.</summary>
internal sealed class MicrosoftFormsLayout : IExportLayout
{
    private static readonly string[] Starts = ["start time", "startzeit", "heure de début", "hora de inicio"];
    private static readonly string[] Ends = ["completion time", "fertigstellungszeit", "heure de fin", "hora de finalización"];

    private static readonly MetadataTable Table = new MetadataTable()
        .Add(ColumnUse.ResponseId, "The tool's number of the response.", "id")
        .Add(ColumnUse.StartedAt, "When the response was begun.", Starts)
        .Add(ColumnUse.SubmittedAt, "When the response was sent in.", Ends)
        .Identifier("email", "email", "e-mail", "email address", "adresse de messagerie", "correo electrónico")
        .Identifier("name", "name", "nom", "nombre")
        .Own("last modified time", "uhrzeit der letzten änderung", "heure de la dernière modification",
            "hora de la última modificación", "language", "total points", "quiz feedback", "grade posted time");

    /// <inheritdoc/>
    public string Id => "microsoft-forms";

    /// <inheritdoc/>
    public string Name => "Microsoft Forms";

    /// <inheritdoc/>
    public IReadOnlyList<string> Facts =>
    [
        "Dates in a CSV file follow the language of whoever exported it.",
        "The options chosen are joined by semicolons, with one more at the end.",
        "Of two questions with the same words the second has a 2 after its own.",
    ];

    /// <inheritdoc/>
    public IReadOnlyList<string> Separators => [";"];

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, string> Answers { get; } = MetadataTable.Words();

    /// <inheritdoc/>
    public HeaderShape? Recognise(SheetHeaders headers)
    {
        if (!headers.HasAny(Starts) || !headers.HasAny(Ends))
        {
            return null;
        }

        return headers.HasAny("id")
            ? new HeaderShape(HeaderReading.OneRow, LayoutConfidence.Certain,
                "The columns of the number, the start and the completion are those of Microsoft Forms.")
            : new HeaderShape(HeaderReading.OneRow, LayoutConfidence.Likely,
                "The columns of the start and the completion are named as Microsoft Forms names them.");
    }

    /// <inheritdoc/>
    public string? Refusal(SheetHeaders headers) => null;

    /// <summary>What a column of the tool's own is used for. Only the first of equal headers is the tool's; a question of the same
    /// words follows it.</summary>
    /// <param name="key">The column.</param>
    public MetadataColumn? Metadata(ColumnKey key)
    {
        var plain = HeaderText.Plain(key.Header);
        if (plain.StartsWith("points - ", StringComparison.Ordinal) || plain.StartsWith("feedback - ", StringComparison.Ordinal))
        {
            return new MetadataColumn(ColumnUse.NotUsed, "The marks of a quiz.");
        }

        return key.Occurrence == 1 ? Table.Find(plain) : null;
    }
}
