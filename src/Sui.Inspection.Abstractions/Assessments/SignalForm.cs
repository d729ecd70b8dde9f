using System.Text.Json.Serialization;

namespace Sui.Inspection.Assessments;

/// <summary>How a signal came about.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<SignalForm>))]
public enum SignalForm
{
    /// <summary>From a proportion of people or register entries.</summary>
    Proportion,

    /// <summary>From a coded finding.</summary>
    Finding,

    /// <summary>Computed from the evidence as a whole.</summary>
    Computed,
}
