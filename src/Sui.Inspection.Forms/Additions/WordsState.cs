using System.Text.Json.Serialization;

namespace Sui.Inspection.Forms.Additions;

/// <summary>As what words stand in the evidence already.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<WordsState>))]
public enum WordsState
{
    /// <summary>As nothing: they become a draft.</summary>
    New,

    /// <summary>As a draft.</summary>
    Draft,

    /// <summary>As a finding; or they are a quotation, and a finding of its source speaks to each of its criteria.</summary>
    Finding,
}
