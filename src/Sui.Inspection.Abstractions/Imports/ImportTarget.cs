using Sui.Inspection.Evidence;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Imports;

/// <summary>What an evidence pack says of every response beside its answers.</summary>
public sealed record ImportTarget
{
    /// <summary>The id of the source in the pack.</summary>
    public required string SourceId { get; init; }

    /// <summary>From what experience the people speak: given, never inferred.</summary>
    public Experience Experience { get; init; } = Experience.Lived;

    /// <summary>Who gathered the answers; null leaves the column out, so that the source's own counts.</summary>
    public Origin? Origin { get; init; }

    /// <summary>The day of rows that have no date of their own; null makes such a row an error.</summary>
    public EvidenceDate? EventDate { get; init; }

    /// <summary>What the ids begin with, before a hyphen and the row's number; null takes <see cref="SourceId"/>.</summary>
    public string? IdPrefix { get; init; }

    /// <summary>Whether the ids stay when the export grows or is sorted anew: what follows the hyphen is then made from the tool's own id of the
    /// response or, where the export has none, from its times and answers; not the row's number.</summary>
    public bool StableIds { get; init; }
}
