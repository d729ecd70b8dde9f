using Sui.Inspection.Evidence;

namespace Sui.Inspection.Forms.Additions;

/// <summary>The draft findings that an import wrote, as words of evidence are.</summary>
internal static class ImportedWords
{
    /// <summary>Reads them.</summary>
    /// <param name="drafts">The file, as the import wrote it.</param>
    public static IReadOnlyList<WordsToCode> Of(ReadOnlyMemory<byte> drafts) =>
    [
        .. AnswerTable.Read(drafts, "drafts.csv").Rows.Select(row => new WordsToCode
        {
            Id = row["id"],
            SourceId = row["source"],
            Question = row["question"],
            CriterionIds = row["criterion"].Split('|', StringSplitOptions.RemoveEmptyEntries),
            Consent = Enum.TryParse<QuoteConsent>(row["consent"], out var consent) ? consent : QuoteConsent.NotRecorded,
            At = new WordsPlace("drafts.csv", row.Number, "words"),
            Cells = row.Cells,
        }),
    ];
}
