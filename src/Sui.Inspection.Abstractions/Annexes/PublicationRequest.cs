namespace Sui.Inspection.Annexes;

/// <summary>What was looked at before publication.</summary>
/// <param name="Reviewed">What somebody has looked at and found fit to be published; nothing of it is listed again.</param>
public sealed record PublicationRequest(IReadOnlyList<PublicationReview> Reviewed)
{
    /// <summary>
    /// The day that the annex will have, as <see cref="AnnexRequest.Date"/>; null for the first that it can have, which nothing is after.
    /// </summary>
    public DateOnly? Date { get; init; }

    /// <summary>The day on which the annex is made: a decision that is dated later has not been taken. Null, the default, where that is not known.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>The language that the annex will have, as <see cref="AnnexRequest.Language"/>; null for the pack's. It decides which quotations need a translation.</summary>
    public string? Language { get; init; }

    /// <summary>Nothing was looked at yet.</summary>
    public static PublicationRequest None { get; } = new([]);
}
