using Sui.Inspection.Json;

namespace Sui.Inspection.Assessments.Serialisation;

/// <summary>The permanent codes for kept assessments; those for their shape are in <see cref="Shape"/>.</summary>
internal static class AssessmentCodes
{
    /// <summary>The codes of its shape.</summary>
    public static readonly ShapeCodes Shape = new("SUI51");

    /// <summary>The placement's name is not that of its rung.</summary>
    public const string WrongPlacementName = "SUI5120";

    /// <summary>The prompt's result names another constituency than the first.</summary>
    public const string WrongConstituency = "SUI5121";
}
