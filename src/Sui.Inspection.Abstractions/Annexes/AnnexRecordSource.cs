using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Annexes;

/// <summary>How many people one source heard, in the record of an annex.</summary>
public sealed record AnnexRecordSource
{
    /// <summary>The source's id.</summary>
    public required string Id { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>Its kind.</summary>
    public required SourceKind Kind { get; init; }

    /// <summary>How many people it heard; null where that may not be shown.</summary>
    public required int? Heard { get; init; }

    /// <summary>How many people were invited; null where that is not recorded or may not be shown.</summary>
    public required int? Invited { get; init; }
}
