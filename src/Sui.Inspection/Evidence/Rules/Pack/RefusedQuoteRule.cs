namespace Sui.Inspection.Evidence.Rules.Pack;

/// <summary>
/// Lists quotations of people who refused to be quoted, where no finding of the same source speaks to what they were about: the words are not
/// kept, and without a finding what somebody complained of would be lost.
/// </summary>
internal static class RefusedQuoteRule
{
    /// <summary>Runs the rule, after those that leave items out.</summary>
    public static void Run(IReadOnlyList<ItemGroup> groups)
    {
        var coded = groups.SelectMany(group => group.Items).OfType<Finding>().Select(finding => (finding.SourceId, finding.CriterionId)).ToHashSet();
        foreach (var group in groups)
        {
            foreach (var quote in group.Items.OfType<Quote>().Where(quote => quote.Consent == QuoteConsent.Refused))
            {
                var open = quote.CriterionIds.Where(id => !coded.Contains((quote.SourceId, id))).ToList();
                if (open.Count > 0)
                {
                    group.Warning(
                        EvidenceCodes.RefusedNotCoded, quote, Members.Criteria,
                        $"The words of somebody who refused quotation are not coded as a finding on {string.Join(", ", open)}.",
                        "A finding of the same source on each criterion that the words were about.",
                        "Code what was said as a finding, in the inspector's own words, or take the criterion out where it is not.");
                }
            }
        }
    }
}
