using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Assessments;

/// <summary>How many people one source heard, as a kept assessment has it: without the source's title.</summary>
public sealed record PeopleHeardFromSource
{
    /// <summary>The source's id.</summary>
    public required string SourceId { get; init; }

    /// <summary>Its kind.</summary>
    public required SourceKind Kind { get; init; }

    /// <summary>From what experience they spoke.</summary>
    public required Experience Experience { get; init; }

    /// <summary>Who gathered it.</summary>
    public required Origin Origin { get; init; }

    /// <summary>Who drew the sample; null when not recorded.</summary>
    public required Origin? SampleDrawnBy { get; init; }

    /// <summary>How many were invited or attempted; null when not recorded.</summary>
    public required int? Invited { get; init; }

    /// <summary>How many gave a valid answer, or took part in a group, 0 or more.</summary>
    public required int Heard { get; init; }

    /// <summary>For surveys, how well they represent the caseload; null for others.</summary>
    public required Representativeness? Representativeness { get; init; }
}
