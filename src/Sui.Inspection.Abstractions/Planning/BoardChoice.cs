using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Planning;

/// <summary>Who chose the people and meetings of one source.</summary>
public sealed record BoardChoice
{
    /// <summary>The source's id.</summary>
    public required string SourceId { get; init; }

    /// <summary>The source's title.</summary>
    public required string Title { get; init; }

    /// <summary>The kind of source.</summary>
    public required SourceKind Kind { get; init; }

    /// <summary>Who gathered it.</summary>
    public required Origin Origin { get; init; }

    /// <summary>Who drew the sample; null when not recorded.</summary>
    public required Origin? DrawnBy { get; init; }

    /// <summary>How many people it heard.</summary>
    public required int People { get; init; }

    /// <summary>How many meetings it has.</summary>
    public required int Meetings { get; init; }

    /// <summary>How many items of evidence it has.</summary>
    public required int Items { get; init; }

    /// <summary>How many of them are of the provider's origin: its unverified word, or people whom it chose.</summary>
    public required int OfProvider { get; init; }
}
