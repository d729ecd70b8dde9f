namespace Sui.Inspection.Forms.Workbooks;

/// <summary>The head of a pack as it goes into sheets.</summary>
internal sealed record EvidenceHead
{
    /// <summary>Values by the paths of pack.json, such as <c>provider.name</c>.</summary>
    public IReadOnlyDictionary<string, string> Values { get; init; } = new Dictionary<string, string>(0);

    /// <summary>The rows of lists by the id of their sheet: sources, groups of the caseload, remarks, records of imports.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<IReadOnlyDictionary<string, string>>> Rows { get; init; } =
        new Dictionary<string, IReadOnlyList<IReadOnlyDictionary<string, string>>>(0);
}
