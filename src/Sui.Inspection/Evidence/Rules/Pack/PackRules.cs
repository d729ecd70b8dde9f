namespace Sui.Inspection.Evidence.Rules.Pack;

/// <summary>The rules that need every item: items may refer to what comes later. What breaks one is left out.</summary>
internal static class PackRules
{
    /// <summary>Runs all of them, in an order in which none sees what an earlier one left out.</summary>
    public static void Run(IReadOnlyList<ItemGroup> groups, IReadOnlyList<DeclaredSource> sources, Caseload? caseload)
    {
        DuplicateIdRule.Run(groups);
        LeftOutSourceRule.Run(groups, sources);
        CountsRule.Run(groups);
        MeetingRule.Run(groups);
        CodingUnitRule.Run(groups);
        QuoteRule.Run(groups, sources);
        RefusedQuoteRule.Run(groups);
        PersonRule.Run(groups);
        RepresentativenessRule.Run(groups, sources, caseload);
    }

    /// <summary>A set of things to leave out, by reference.</summary>
    public static HashSet<object> References() => new(ReferenceEqualityComparer.Instance);
}
