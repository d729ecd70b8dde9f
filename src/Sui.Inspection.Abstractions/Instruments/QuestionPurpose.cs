using System.Text.Json.Serialization;

namespace Sui.Inspection.Instruments;

/// <summary>What a question is asked for, in the order in which time is given to them.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<QuestionPurpose>))]
public enum QuestionPurpose
{
    /// <summary>It asks whether words may be quoted, without which none can be published.</summary>
    ConsentToQuote,

    /// <summary>It speaks to a criterion that is not settled.</summary>
    Unsettled,

    /// <summary>It describes who speaks, asks for another consent, or leads to other questions.</summary>
    Describes,

    /// <summary>It speaks only to criteria that are settled.</summary>
    Settled,
}
