namespace Sui.Inspection.Assessments;

/// <summary>Who was heard, as a kept assessment has it. People linked by pseudonym count once.</summary>
public sealed record PeopleHeard
{
    /// <summary>People with lived experience heard, of the origins that the rubric counts; 0 or more.</summary>
    public required int People { get; init; }

    /// <summary>Those among them from a sample that the inspectorate drew; 0 or more.</summary>
    public required int FromInspectorateSample { get; init; }

    /// <summary>Each source's own count, in the pack's order; these can add up to more.</summary>
    public required IReadOnlyList<PeopleHeardFromSource> Sources { get; init; }
}
