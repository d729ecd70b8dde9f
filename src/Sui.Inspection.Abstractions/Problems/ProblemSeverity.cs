using System.Text.Json.Serialization;

namespace Sui.Inspection.Problems;

/// <summary>How much a <see cref="Problem"/> matters.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ProblemSeverity>))]
public enum ProblemSeverity
{
    /// <summary>The input was used; somebody should look at it.</summary>
    Warning,

    /// <summary>The item named was left out; the input has to be mended.</summary>
    Error,
}
