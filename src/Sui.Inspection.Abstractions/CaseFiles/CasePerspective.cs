using System.Text.Json.Serialization;

namespace Sui.Inspection.CaseFiles;

/// <summary>From where somebody places a provider.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CasePerspective>))]
public enum CasePerspective
{
    /// <summary>As an inspector.</summary>
    Inspector,

    /// <summary>From lived experience of probation: a peer researcher, or somebody else whom the service was for.</summary>
    LivedExperience,
}
