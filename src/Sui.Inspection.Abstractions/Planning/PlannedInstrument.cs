using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Planning;

/// <summary>An instrument that can speak to a criterion.</summary>
public sealed record PlannedInstrument
{
    /// <summary>Id and version: the newest known.</summary>
    public required DataVersion Identity { get; init; }

    /// <summary>The instrument's title.</summary>
    public required LocalisedText Title { get; init; }

    /// <summary>The kind of source that its answers are.</summary>
    public required SourceKind Kind { get; init; }

    /// <summary>The ids of its questions whose answers count towards the criterion's share.</summary>
    public required IReadOnlyList<string> Counted { get; init; }

    /// <summary>The ids of its other questions that speak to the criterion, from whose answers findings are coded.</summary>
    public required IReadOnlyList<string> Coded { get; init; }
}
