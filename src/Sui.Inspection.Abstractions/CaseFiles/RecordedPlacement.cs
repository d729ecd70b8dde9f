namespace Sui.Inspection.CaseFiles;

/// <summary>A placement as it stands in the journal.</summary>
/// <param name="Item">The item's id.</param>
/// <param name="Sequence">The number of its entry.</param>
/// <param name="At">When, by the host's clock, in coordinated universal time.</param>
/// <param name="By">Whose it is.</param>
/// <param name="Placement">What it says.</param>
/// <param name="IsBlind">Whether it was that person's first on the evidence that there was: the others' and the computed one were hidden from them until then. Later ones
/// are kept beside it, and count in no agreement. False throughout a case whose placements are open.</param>
public sealed record RecordedPlacement(string Item, long Sequence, DateTimeOffset At, CaseActor By, CasePlacement Placement, bool IsBlind)
{
    /// <summary>Whether the evidence changed since, so that it bears no judgement on the evidence as it is.</summary>
    public bool IsOfFormerEvidence { get; init; }
}
