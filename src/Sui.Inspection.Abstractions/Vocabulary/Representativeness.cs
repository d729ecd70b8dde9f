using System.Text.Json.Serialization;

namespace Sui.Inspection.Vocabulary;

/// <summary>Whether the people who answered resemble the caseload (method, section 6).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Representativeness>))]
public enum Representativeness
{
    /// <summary>Not good enough to carry full weight; also when nothing is known.</summary>
    Poor,

    /// <summary>Good enough to carry full weight.</summary>
    Adequate,
}
