using System.Text.Json.Serialization;

namespace Sui.Inspection.Annexes;

/// <summary>Whom an annex is for.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AnnexAudience>))]
public enum AnnexAudience
{
    /// <summary>Anybody: disclosed, in words, with weights in its technical appendix only.</summary>
    Published,

    /// <summary>Inspectors: everything, weights and counterfactuals included.</summary>
    Working,
}
