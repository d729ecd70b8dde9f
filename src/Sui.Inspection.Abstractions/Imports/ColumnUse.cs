using System.Text.Json.Serialization;

namespace Sui.Inspection.Imports;

/// <summary>What a column of an export is used for.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ColumnUse>))]
public enum ColumnUse
{
    /// <summary>For nothing; reported, and never kept.</summary>
    NotUsed,

    /// <summary>The answer to a question.</summary>
    Answer,

    /// <summary>Whether one option of a multiple choice was chosen.</summary>
    Option,

    /// <summary>The tool's own id of the response, by which duplicates are found; kept as a pseudonym at the most.</summary>
    ResponseId,

    /// <summary>Who answered, where people are linked over files: replaced by a keyed pseudonym.</summary>
    Person,

    /// <summary>When the response was begun.</summary>
    StartedAt,

    /// <summary>When the response was sent in.</summary>
    SubmittedAt,

    /// <summary>How far the response came, or whether it counts: complete, partial, disqualified, test, rejected. Where several columns
    /// say so, the one that counts most against the response decides: test, rejected, disqualified, declined, not reached, partial,
    /// completed.</summary>
    Status,

    /// <summary>A direct identifier: refused unless the caller drops it or has it replaced by a keyed pseudonym.</summary>
    Identifier,

    /// <summary>The day on which what is spoken of happened, as the product's own forms ask it; it dates the response before any other
    /// column does.</summary>
    EventDate,

    /// <summary>What came of asking, as an evidence pack says it: completed, partial, declined, not reached. Decides together with
    /// <see cref="Status"/>.</summary>
    Outcome,

    /// <summary>From what experience the person speaks, as an evidence pack says it: lived or learned.</summary>
    Experience,

    /// <summary>The event, round or instance of a study that asks people more than once. Where rows of one id stand in several of them, the answers
    /// of one are taken; several such columns name it together.</summary>
    Event,

    /// <summary>What people say in their own words, asked beside the instrument: it goes into draft findings, and nowhere else.</summary>
    Words,

    /// <summary>How many people gave exactly the answers of a row, where the file holds answer patterns with a count in place of people.</summary>
    PatternCount,
}
