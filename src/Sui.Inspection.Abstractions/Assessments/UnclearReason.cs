using System.Text.Json.Serialization;

namespace Sui.Inspection.Assessments;

/// <summary>Why a criterion is <see cref="CriterionStatus.Unclear"/>.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<UnclearReason>))]
public enum UnclearReason
{
    /// <summary>The evidence is weak, or it cancels out.</summary>
    Weak,

    /// <summary>One experience speaks against it.</summary>
    Contested,

    /// <summary>Lived experience is lacking.</summary>
    OnPaperOnly,
}
