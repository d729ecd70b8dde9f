using Sui.Inspection.Rubrics;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Annexes;

/// <summary>One share in the record of an annex.</summary>
public sealed record AnnexRecordShare
{
    /// <summary>The kind of source.</summary>
    public required SourceKind SourceKind { get; init; }

    /// <summary>From what experience.</summary>
    public required Experience Experience { get; init; }

    /// <summary>Who gathered it.</summary>
    public required Origin Origin { get; init; }

    /// <summary>What is counted.</summary>
    public required ClaimUnit Unit { get; init; }

    /// <summary>For how many it holds, from 0 to <see cref="Valid"/>; null where that may not be shown.</summary>
    public required double? Favourable { get; init; }

    /// <summary>Of how many, 1 or more; null where that may not be shown.</summary>
    public required int? Valid { get; init; }

    /// <summary>The questions that were asked, in the document's language, or in the one that they are recorded in where it lacks them; empty where
    /// none is recorded.</summary>
    public IReadOnlyList<string> Questions { get; init; } = [];
}
