using Sui.Inspection.Standards;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.CaseFiles;

/// <summary>What was computed, what each of several people hold, and what was decided, side by side, as one person may see it.</summary>
public sealed record CaseOpinions
{
    /// <summary>Whether placements are made blind in this case.</summary>
    public required bool IsBlind { get; init; }

    /// <summary>Whether the computed placement, others' placements, the judgement, moderation and dissent are kept from this person until their
    /// own placement is recorded. Nothing is kept from anybody once the judgement was moderated.</summary>
    public required bool IsHidden { get; init; }

    /// <summary>How many people have placed, on evidence of whatever day.</summary>
    public required int Placed { get; init; }

    /// <summary>Whether it is hidden since the evidence changed after this person placed: they place anew.</summary>
    public bool PlacedOnFormerEvidence { get; init; }

    /// <summary>The rung computed from the evidence that is held; null for none, or where it is hidden.</summary>
    public Rung? ComputedRung { get; init; }

    /// <summary>The rating computed; null for none, or where it is hidden.</summary>
    public Rating? ComputedRating { get; init; }

    /// <summary>The lower end of the range that the evidence leaves for the rating; null for none, or where it is hidden.</summary>
    public Rating? ComputedLow { get; init; }

    /// <summary>The upper end of that range; null for none, or where it is hidden.</summary>
    public Rating? ComputedHigh { get; init; }

    /// <summary>The placements, in their order; this person's own alone where others' are hidden.</summary>
    public IReadOnlyList<RecordedPlacement> Placements { get; init; } = [];

    /// <summary>How far the blind placements of the last round agree, that is those on one state of the evidence; null where fewer than two people placed blind in it, or where they are hidden.</summary>
    public PlacementAgreement? Agreement { get; init; }

    /// <summary>The judgement that stands; null for none, or where it is hidden.</summary>
    public RecordedJudgement? Judgement { get; init; }

    /// <summary>The moderation that agrees to it; null for none, or where it is hidden.</summary>
    public RecordedModeration? Moderation { get; init; }

    /// <summary>Dissent from the judgement that stands, in its order.</summary>
    public IReadOnlyList<CaseDissent> Dissent { get; init; } = [];
}
