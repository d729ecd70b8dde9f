using System.Text.Json.Serialization;

namespace Sui.Inspection.Analysis;

/// <summary>How far apart two codes are.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AgreementMetric>))]
public enum AgreementMetric
{
    /// <summary>The same or not: themes, kinds.</summary>
    Nominal,

    /// <summary>By their order: strengths, rungs.</summary>
    Ordinal,

    /// <summary>By the difference of numbers: days, scores.</summary>
    Interval,
}
