namespace Sui.Inspection.Annexes;

/// <summary>What annex is wanted.</summary>
/// <param name="Audience">Whom it is for.</param>
/// <param name="Language">Its language’s tag: <c>en</c> (English) or <c>cy</c> (Welsh).</param>
/// <param name="Date">The day on its cover; null takes the last day of fieldwork, or of the decision where that is later.</param>
public sealed record AnnexRequest(AnnexAudience Audience = AnnexAudience.Published, string Language = "en", DateOnly? Date = null)
{
    /// <summary>Which document is wanted; the working paper is one document, <see cref="AnnexPart.Annex"/>.</summary>
    public AnnexPart Part { get; init; } = AnnexPart.Annex;
}
