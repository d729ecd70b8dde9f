using Sui.Inspection.Evidence;
using Sui.Inspection.Evidence.Rules;
using Sui.Inspection.Intake.Files;
using Sui.Inspection.Intake.Manifests;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Intake.Checks;

/// <summary>
/// Leaves out quotations that are said to be published and whose source cites no work; and drops the words of people who refused
/// where a plug-in brought them.
/// </summary>
internal static class QuoteCheck
{
    /// <summary>Runs the check.</summary>
    public static void Run(IReadOnlyList<FileReading> files, IReadOnlyList<ManifestSource> sources)
    {
        var cited = sources
            .Where(source => source.Source.Citation is not null)
            .Select(source => source.Source.Id)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var leftOut = new HashSet<object>(ReferenceEqualityComparer.Instance);
            for (var index = 0; index < file.Table.Items.Count; index++)
            {
                if (file.Table.Items[index] is Quote { Consent: QuoteConsent.Published } published
                    && !cited.Contains(published.SourceId))
                {
                    ReportNotCited(file, published);
                    leftOut.Add(published);
                }
                else if (file.Table.Items[index] is Quote { Consent: QuoteConsent.Refused, Text: not "" } refused)
                {
                    ReportRefused(file, refused);
                    file.Table.Items[index] = refused with { Text = string.Empty };
                }
            }

            if (leftOut.Count > 0)
            {
                file.Table.Remove(leftOut);
            }
        }
    }

    private static void ReportNotCited(FileReading file, Quote quote) => file.Problems.Error(
        IntakeCodes.PublishedNotCited, At(file, quote, QuoteFileReader.ConsentColumn),
        "The words are said to be published, and their source cites no published work.",
        "A source with a citation in pack.json, or another consent.",
        "Add the citation of the work to the source in pack.json, or correct the consent.",
        file.Table.PlaceOf(QuoteFileReader.ConsentColumn));

    private static void ReportRefused(FileReading file, Quote quote) => file.Problems.Warning(
        IntakeCodes.RefusedWords, At(file, quote, QuoteFileReader.TextColumn),
        "The person refused to be quoted, and the words are in the file; they were not kept.",
        "No words where consent is refused.",
        "Take the words out of the file: nobody should be able to read them in the pack.",
        file.Table.PlaceOf(QuoteFileReader.TextColumn));

    // A plug-in's file need not have columns.
    private static ProblemLocation At(FileReading file, Quote quote, string column) =>
        ItemPlace.Of(quote.Locator, nameof(Quote), quote.Id, file.BuiltIn ? new Member(column, column) : null);
}
