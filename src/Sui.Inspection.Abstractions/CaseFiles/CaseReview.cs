using System.Text.Json.Serialization;

namespace Sui.Inspection.CaseFiles;

/// <summary>What somebody looked at and answers for.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CaseReview>))]
public enum CaseReview
{
    /// <summary>The errors of the evidence were read: what is left out is left out knowingly.</summary>
    Errors,

    /// <summary>What is masked in print was looked at.</summary>
    Masks,

    /// <summary>It was decided what follows from evidence that was asked for and has not come.</summary>
    Requests,
}
