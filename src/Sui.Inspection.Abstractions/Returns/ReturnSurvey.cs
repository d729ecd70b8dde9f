namespace Sui.Inspection.Returns;

/// <summary>
/// A survey of providers: who was asked, what came back, and what was published of it. Several providers may have answered together, and
/// one may have answered more than once: every return is held as it came, and none is merged into another.
/// </summary>
public sealed record ReturnSurvey
{
    /// <summary>The survey's id.</summary>
    public required string Id { get; init; }

    /// <summary>Its title in print.</summary>
    public required string Title { get; init; }

    /// <summary>Whether it was made up.</summary>
    public required bool Synthetic { get; init; }

    /// <summary>The published work that it is taken from, with its licence; null when it is not published.</summary>
    public string? Citation { get; init; }

    /// <summary>The groups of providers that were asked, in order.</summary>
    public required IReadOnlyList<ReturnGroup> Groups { get; init; }

    /// <summary>The questions, in order; empty where only tables are known.</summary>
    public IReadOnlyList<ReturnQuestion> Questions { get; init; } = [];

    /// <summary>The returns in the file's order; null where they were not published.</summary>
    public IReadOnlyList<ProviderReturn>? Returns { get; init; }

    /// <summary>Tables that arrived added up, in order.</summary>
    public IReadOnlyList<ReturnTable> Tables { get; init; } = [];

    /// <summary>What the tables should agree on.</summary>
    public IReadOnlyList<TableCheck> Checks { get; init; } = [];
}
