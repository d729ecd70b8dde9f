using System.Text.Json.Serialization;

namespace Sui.Inspection.Evidence;

/// <summary>Whether somebody's words may be printed.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<QuoteConsent>))]
public enum QuoteConsent
{
    /// <summary>Not recorded: not to be printed.</summary>
    NotRecorded,

    /// <summary>Refused, or withdrawn: not to be printed, not in a working paper either.</summary>
    Refused,

    /// <summary>Given, and recorded.</summary>
    Given,

    /// <summary>Already published by the work that the source cites.</summary>
    Published,
}
