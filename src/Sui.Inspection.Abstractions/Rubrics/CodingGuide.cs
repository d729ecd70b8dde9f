using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Rubrics;

/// <summary>How findings on the criteria of one version of a rubric are coded, with examples. Nothing is scored by it.</summary>
public sealed record CodingGuide
{
    /// <summary>The rubric that it is for.</summary>
    public required DataVersion Rubric { get; init; }

    /// <summary>The tag of the language that it is written in.</summary>
    public required string Language { get; init; }

    /// <summary>How it came about.</summary>
    public required string Note { get; init; }

    /// <summary>What each strength means.</summary>
    public required IReadOnlyDictionary<FindingStrength, string> Strengths { get; init; }

    /// <summary>What holds for every finding.</summary>
    public required IReadOnlyList<string> Rules { get; init; }

    /// <summary>Made-up statements of findings: for each criterion that findings speak to one of each strength, for and against.</summary>
    public required IReadOnlyList<FindingExample> Examples { get; init; }
}
