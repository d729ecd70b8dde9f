using System.Text.Json.Serialization;

namespace Sui.Inspection.Assessments;

/// <summary>Why no rating is printed.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<NotRatedReason>))]
public enum NotRatedReason
{
    /// <summary>The pack holds published evidence and nothing else.</summary>
    PublishedEvidenceOnly,

    /// <summary>Too few people were heard.</summary>
    TooFewHeard,

    /// <summary>What is absent leaves more than one rating open.</summary>
    RangeOpen,
}
