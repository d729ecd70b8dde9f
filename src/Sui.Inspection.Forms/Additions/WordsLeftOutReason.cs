using System.Text.Json.Serialization;

namespace Sui.Inspection.Forms.Additions;

/// <summary>Why words of evidence do not become a draft finding.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<WordsLeftOutReason>))]
public enum WordsLeftOutReason
{
    /// <summary>They stand in a row of somebody who declined or was not reached.</summary>
    DidNotTakePart,

    /// <summary>They stand under a question that the answers before it skip.</summary>
    NotToBeAsked,

    /// <summary>They are a quotation, and a finding of its source speaks to each of its criteria.</summary>
    CodedAlready,

    /// <summary>They are a quotation of words that stand among the answers of its source as well.</summary>
    StandsAmongAnswers,
}
