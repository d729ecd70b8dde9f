namespace Sui.Inspection.CaseFiles;

/// <summary>What of a published annex is settled when a case is published, and does not follow from its evidence. What is recorded, an annex is compared
/// with; what is not, is taken from the annex.</summary>
public sealed record CasePublishing
{
    /// <summary>The day on the cover; null leaves it to whoever writes the annex.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Where the supplement will stand, in the form of <see cref="Annexes.AnnexRequest.SupplementAddress"/>; null leaves it to whoever writes the annex.</summary>
    public string? SupplementAddress { get; init; }
}
