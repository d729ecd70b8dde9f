using Sui.Inspection.Problems;

namespace Sui.Inspection.Annexes;

/// <summary>An annex as meaning: it knows nothing of formats. The same assessment gives the same document.</summary>
public sealed record AnnexDocument
{
    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>The subtitle; null for none.</summary>
    public string? Subtitle { get; init; }

    /// <summary>The language's tag (BCP 47).</summary>
    public required string Language { get; init; }

    /// <summary>Whom it is for.</summary>
    public required AnnexAudience Audience { get; init; }

    /// <summary>Which of the documents of an assessment it is.</summary>
    public AnnexPart Part { get; init; } = AnnexPart.Annex;

    /// <summary>Where its supplement stands, as <see cref="AnnexRequest.SupplementAddress"/>; null where that was not said.</summary>
    public string? SupplementAddress { get; init; }

    /// <summary>The commitment to the full record, as <see cref="AnnexRequest.RecordCommitment"/>; null for none.</summary>
    public string? RecordCommitment { get; init; }

    /// <summary>Whether it is a draft: a published annex that nobody has decided on, or that no second person has moderated. Its title and its
    /// notice, which stand on every page, say so.</summary>
    public bool Draft { get; init; }

    /// <summary>A name for its file, without an extension, of letters, digits and hyphens; a draft's says so. Null for none.</summary>
    public string? FileName { get; init; }

    /// <summary>The day on its cover, from the evidence or the host, never from the clock of a renderer.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>A notice printed on every page, such as that the evidence is synthetic; null for none.</summary>
    public string? Notice { get; init; }

    /// <summary>The outcome as data, for programs; null for none.</summary>
    public AnnexRecord? Record { get; init; }

    /// <summary>The sections in order.</summary>
    public required IReadOnlyList<AnnexSection> Sections { get; init; }

    /// <summary>What plug-ins did wrong while it was composed (SUI8101 to SUI8104), for whoever publishes it; nothing of it is written into the document.</summary>
    public IReadOnlyList<Problem> Problems { get; init; } = [];
}
