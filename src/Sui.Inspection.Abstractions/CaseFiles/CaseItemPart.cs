using System.Text.Json.Serialization;

namespace Sui.Inspection.CaseFiles;

/// <summary>What an item of a case is.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CaseItemPart>))]
public enum CaseItemPart
{
    /// <summary>The pack's <c>pack.json</c>.</summary>
    Manifest,

    /// <summary>Another file of the pack that is no table, whole.</summary>
    Document,

    /// <summary>The headings of a table.</summary>
    Header,

    /// <summary>A row of a table.</summary>
    Row,

    /// <summary>A photo, a paper or a recording, kept as it came and never opened.</summary>
    Attachment,

    /// <summary>The reason of a judgement.</summary>
    Judgement,

    /// <summary>The words of a moderation.</summary>
    Moderation,

    /// <summary>The reason of a placement.</summary>
    Placement,

    /// <summary>The words of a dissent.</summary>
    Dissent,

    /// <summary>The words of a comment.</summary>
    Comment,

    /// <summary>The words of an answer to a comment.</summary>
    Answer,

    /// <summary>The hash of an assessment that was published.</summary>
    Publication,

    /// <summary>Who codes which excerpts by which codebook.</summary>
    CodingRound,

    /// <summary>What one coder coded, without anybody's words.</summary>
    CodingSheet,
}
