using System.Text.Json.Serialization;

namespace Sui.Inspection.Evidence;

/// <summary>What came of asking one person.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ResponseOutcome>))]
public enum ResponseOutcome
{
    /// <summary>All questions were put.</summary>
    Completed,

    /// <summary>Some questions were put.</summary>
    Partial,

    /// <summary>The person said no.</summary>
    Declined,

    /// <summary>The person could not be reached.</summary>
    NotReached,
}
