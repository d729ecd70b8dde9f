namespace Sui.Inspection.Evidence.Rules.Pack;

/// <summary>
/// Leaves out quotations that are said to be published and whose source cites no work; and drops the words of people who refused,
/// which readers of files do as they read.
/// </summary>
internal static class QuoteRule
{
    /// <summary>Runs the rule.</summary>
    public static void Run(IReadOnlyList<ItemGroup> groups, IReadOnlyList<DeclaredSource> sources)
    {
        var cited = sources.Where(source => source.Source.Citation is not null).Select(source => source.Source.Id)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var group in groups)
        {
            var leftOut = PackRules.References();
            for (var index = 0; index < group.Items.Count; index++)
            {
                if (group.Items[index] is Quote { Consent: QuoteConsent.Published } published && !cited.Contains(published.SourceId))
                {
                    group.Error(
                        EvidenceCodes.PublishedNotCited, published, Members.Consent,
                        "The words are said to be published, and their source cites no published work.",
                        "A source with a citation in pack.json, or another consent.",
                        "Add the citation of the work to the source in pack.json, or correct the consent.");
                    leftOut.Add(published);
                }
                else if (group.Items[index] is Quote { Consent: QuoteConsent.Refused } refused && (refused.Text != string.Empty || refused.Translation is not null))
                {
                    group.Warning(
                        EvidenceCodes.RefusedWords, refused, Members.Text,
                        "The person refused to be quoted, and the words are in the file; they were not kept.",
                        "No words where consent is refused.",
                        "Take the words out of the file: nobody should be able to read them in the pack.");
                    group.Items[index] = refused with { Text = string.Empty, Translation = null, TranslationLanguage = null };
                }
            }

            group.Remove(leftOut);
        }
    }
}
