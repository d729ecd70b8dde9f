using Sui.Inspection.Assessments;

namespace Sui.Inspection.Comparisons;

/// <summary>An assessment to be compared with others.</summary>
/// <param name="Assessment">The assessment.</param>
/// <param name="Region">The region that the provider is counted in, as it is printed; null where none is known.</param>
public sealed record ComparedAssessment(Assessment Assessment, string? Region = null)
{
    /// <summary>What problems call it, such as its file's name; null for the id of its pack.</summary>
    public string? Label { get; init; }
}
