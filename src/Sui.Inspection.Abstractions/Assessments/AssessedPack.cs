namespace Sui.Inspection.Assessments;

/// <summary>What a kept assessment says of the pack that it was made from.</summary>
public sealed record AssessedPack
{
    /// <summary>The pack's id.</summary>
    public required string Id { get; init; }

    /// <summary>The pack's title in print.</summary>
    public required string Title { get; init; }

    /// <summary>Whether the pack was made up.</summary>
    public required bool Synthetic { get; init; }

    /// <summary>Whether the pack held published evidence and nothing else.</summary>
    public required bool PublishedEvidenceOnly { get; init; }
}
