namespace Sui.Inspection.Rubrics;

/// <summary>How many people must have been heard (method, section 5). Of a small caseload, where the rubric says so, fewer are enough:
/// max(least, min(number, ⌈share · caseload⌉)).</summary>
public static class PlacementRulesExtensions
{
    // So that 0.8 · 10 is 8 in whatever way it is stored.
    private const int Decimals = 9;

    /// <summary>How many must have been heard for a rating.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="caseload">The size of the caseload; null when not known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is null.</exception>
    public static int EnoughForRating(this PlacementRules rules, int? caseload)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return rules.Enough(rules.RatedHeard, caseload);
    }

    /// <summary>How many must have been heard, from a sample that the inspectorate drew, for a secure placement.</summary>
    /// <inheritdoc cref="EnoughForRating"/>
    public static int EnoughForSecure(this PlacementRules rules, int? caseload)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return rules.Enough(rules.SecureHeard, caseload);
    }

    private static int Enough(this PlacementRules rules, int any, int? caseload) =>
        rules.SmallCaseload is { } small && caseload is { } size
            ? Math.Max(small.Least, (int)Math.Min(any, Math.Ceiling(Math.Round(small.Share * size, Decimals))))
            : any;
}
