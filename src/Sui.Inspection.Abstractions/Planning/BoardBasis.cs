using Sui.Inspection.Assessments;

namespace Sui.Inspection.Planning;

/// <summary>
/// What one criterion rests on, in items of evidence, of which an answer pattern counts as the people who gave it: what inspectors saw, what they read, what they were told, and what is the provider's own
/// word. What was observed was seen; records in documents, data and registers were read; all else that somebody said was told.
/// </summary>
public sealed record BoardBasis
{
    /// <summary>The criterion's id.</summary>
    public required string CriterionId { get; init; }

    /// <summary>Its status.</summary>
    public required CriterionStatus Status { get; init; }

    /// <summary>Items that inspectors saw.</summary>
    public required int Seen { get; init; }

    /// <summary>Items that inspectors read.</summary>
    public required int Read { get; init; }

    /// <summary>Items that inspectors were told.</summary>
    public required int Told { get; init; }

    /// <summary>Items of the provider's origin, of whatever kind.</summary>
    public required int ProvidersWord { get; init; }

    /// <summary>Whether it was only told, or is the provider's own word.</summary>
    public required bool OnlyTold { get; init; }

    /// <summary>What could confirm it: instruments of kinds of source that do not speak to it yet, those that see before those that read and those
    /// that ask, and only the former of what two kinds of source told; empty where it is neither only told nor lacks a second kind.</summary>
    public required IReadOnlyList<BoardInstrument> Confirm { get; init; }
}
