using System.Text.Json.Serialization;

namespace Sui.Inspection.Assessments;

/// <summary>How far one matter that people raised was followed.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ChainEnd>))]
public enum ChainEnd
{
    /// <summary>In minutes only, never recorded as a proposal.</summary>
    NotRecorded,

    /// <summary>Recorded, and not decided.</summary>
    NotDecided,

    /// <summary>Declined, and people were not told.</summary>
    DeclinedUntold,

    /// <summary>Declined, and people were told: nothing is broken.</summary>
    DeclinedTold,

    /// <summary>Accepted or adapted, and not carried out although it was due, or without a day.</summary>
    NotCarriedOut,

    /// <summary>Accepted or adapted, and not yet due: nothing is broken.</summary>
    NotYetDue,

    /// <summary>Carried out, and people were not told.</summary>
    NotFedBack,

    /// <summary>Carried out, and people were told.</summary>
    Complete,
}
