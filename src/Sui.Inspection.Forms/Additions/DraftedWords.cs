using Sui.Inspection.Evidence;
using Sui.Inspection.Identifiers;
using Sui.Inspection.Text;

namespace Sui.Inspection.Forms.Additions;

/// <summary>Words that stand in evidence as drafts alone, such as those of a survey that was imported: its answers hold none.</summary>
internal sealed class DraftedWords(EvidencePack pack, IReadOnlyDictionary<string, AnswerTable> tables, IIdentifierScanner scanner)
{
    /// <summary>Those that are not among other words.</summary>
    /// <param name="found">The other words.</param>
    public IEnumerable<WordsToCode> Beside(IReadOnlyList<WordsToCode> found)
    {
        var ids = found.Select(one => one.Id).ToHashSet(StringComparer.Ordinal);
        var there = found.GroupBy(one => DraftPlan.Content(one.Cells), StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        foreach (var one in ((IEnumerable<EvidenceItem>)[.. pack.Drafts, .. pack.Findings]).Select(Of).OfType<WordsToCode>().Where(one => !ids.Contains(one.Id)).ToList())
        {
            var content = DraftPlan.Content(one.Cells);
            if (there.GetValueOrDefault(content) > 0)
            {
                there[content]--;
            }
            else
            {
                yield return one;
            }
        }
    }

    private WordsToCode? Of(EvidenceItem item)
    {
        if (item is not (DraftFinding or Finding) || item.Locator is not FileLocator at || !tables.TryGetValue(at.File, out var table)
            || table.Kind != Intake.Files.DraftFileReader.Kind || table.Rows.FirstOrDefault(row => row.Number == at.Row) is not { } row)
        {
            return null;
        }

        // What cannot be read is no leave to quote.
        var consent = item is DraftFinding draft ? draft.Consent
            : row["consent"].Trim().Length == 0 ? QuoteConsent.NotRecorded
            : Enum.TryParse<QuoteConsent>(row["consent"].Trim(), ignoreCase: true, out var known) ? known : QuoteConsent.Refused;
        var (words, shown) = (row["words"], consent == QuoteConsent.Refused ? string.Empty : scanner.Mask(row["words"]));
        IReadOnlyList<string> criteria = item is DraftFinding { CriterionIds: var suggested } ? suggested : [((Finding)item).CriterionId];
        return new WordsToCode
        {
            Id = item.Id,
            SourceId = item.SourceId,
            Question = row["question"].Trim() is { Length: > 0 } question ? question : null,
            CriterionIds = criteria,
            Consent = consent,
            At = new WordsPlace(table.Name, row.Number, "words"),
            State = item is Finding ? WordsState.Finding : WordsState.Draft,
            Masked = shown.Length > 0 && !string.Equals(shown, words, StringComparison.Ordinal),
            Cells = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
            {
                ["id"] = item.Id,
                ["source"] = item.SourceId,
                ["event_date"] = item.Dates.Event.Text,
                ["recorded_date"] = item.Dates.Recorded?.Text ?? string.Empty,
                ["received_date"] = item.Dates.Received?.Text ?? string.Empty,
                ["experience"] = item.Experience.ToString(),
                ["person"] = row["person"].Trim(),
                ["question"] = row["question"].Trim(),
                ["words"] = SpokenWords.Fit(shown),
                ["criterion"] = string.Join('|', criteria),
                ["consent"] = consent.ToString(),
            },
        };
    }
}
