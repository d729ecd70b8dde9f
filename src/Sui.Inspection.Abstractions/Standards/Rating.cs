using System.Text.Json.Serialization;

namespace Sui.Inspection.Standards;

/// <summary>The four ratings of the inspectorate, lowest first.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Rating>))]
public enum Rating
{
    /// <summary>Inadequate.</summary>
    Inadequate = 0,

    /// <summary>Requires improvement.</summary>
    RequiresImprovement = 1,

    /// <summary>Good.</summary>
    Good = 2,

    /// <summary>Outstanding.</summary>
    Outstanding = 3,
}
