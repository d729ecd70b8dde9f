namespace Sui.Inspection.Comparisons;

/// <summary>The codes of comparisons of providers. Permanent: a code is never given a second meaning and never used again.</summary>
internal static class ComparisonCodes
{
    /// <summary>One provider has two assessments of the same fieldwork, so that it is not known which counts.</summary>
    /// <remarks>Error. Name one of the two packs alone; the provider is left out until then.</remarks>
    public const string SameFieldwork = "SUI8450";

    /// <summary>The assessments are by more than one framework or rubric, or versions of them, and are counted apart.</summary>
    /// <remarks>Warning. Assess all of them by one rubric, or say that versions are to be counted together (`--across-versions`).</remarks>
    public const string Apart = "SUI8451";

    /// <summary>Fewer than five providers are counted together, so that nothing is shown of them.</summary>
    /// <remarks>Warning. Add the packs of more providers; the annexes say what each of these reached.</remarks>
    public const string TooFew = "SUI8452";

    /// <summary>The table of regions has no column for the provider or for the region, or has one of them twice.</summary>
    /// <remarks>Error. Give it one column `provider`, with the ids of providers, and one column `region`.</remarks>
    public const string RegionColumns = "SUI8455";

    /// <summary>A row of the table of regions has no provider or no region, or one that cannot be printed.</summary>
    /// <remarks>Error. Fill the cell in, or take the row out.</remarks>
    public const string RegionCell = "SUI8456";

    /// <summary>The table of regions has a provider twice.</summary>
    /// <remarks>Error. Leave one row for each provider.</remarks>
    public const string RegionTwice = "SUI8457";
}
