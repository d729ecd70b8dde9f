using System.Text.Json.Serialization;

namespace Sui.Inspection.CaseFiles;

/// <summary>Who comments on the draft of an annex.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CaseCommentFrom>))]
public enum CaseCommentFrom
{
    /// <summary>The provider, on factual accuracy.</summary>
    Provider,

    /// <summary>The service user council.</summary>
    Council,
}
