using System.Text.Json.Serialization;

namespace Sui.Inspection.Imports;

/// <summary>Why a row that was read is not among those kept.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<SetAsideReason>))]
public enum SetAsideReason
{
    /// <summary>It has the id, the times and the answers of an earlier row.</summary>
    Repeat,

    /// <summary>It contradicts an earlier row of its id, of which the first was to be kept.</summary>
    Conflict,

    /// <summary>It is partial, and such were to be left out.</summary>
    Partial,

    /// <summary>The survey turned the person away.</summary>
    Disqualified,

    /// <summary>Somebody tried the survey.</summary>
    TestData,

    /// <summary>A reviewer rejected it.</summary>
    Rejected,

    /// <summary>It holds totals of the rows above it.</summary>
    Totals,

    /// <summary>It holds the headers again.</summary>
    RepeatedHeader,

    /// <summary>Nothing is answered in it, and it was not sent in, or could not be decrypted.</summary>
    Empty,

    /// <summary>It has more or fewer cells than there are headers.</summary>
    WrongWidth,

    /// <summary>Its cells are filled and no answer in it can be read: counts, means or notes below the answers.</summary>
    Unreadable,

    /// <summary>It belongs to another event, round or instance than the one whose answers are taken.</summary>
    OtherEvent,

    /// <summary>Nothing is answered in it since its cells are merged with those of a row above.</summary>
    Merged,

    /// <summary>Its answers stand one column beside their own, from some column on.</summary>
    Shifted,
}
