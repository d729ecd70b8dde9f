namespace Sui.Inspection.Rubrics;

/// <summary>The numbers by which representativeness is worked out (method, section 6).</summary>
public sealed record RepresentationRules
{
    /// <summary>The response rate under which a survey is Poor, as it is where the rate is not known; from 0 to 1.</summary>
    public required double LeastResponseRate { get; init; }

    /// <summary>The part of its share of the caseload below which a group is looked at; from 0.001 to 1.</summary>
    public required double GroupPart { get; init; }

    /// <summary>The probability below which chance does not explain so few; from 0.000001 to 0.5.</summary>
    public required double GroupProbability { get; init; }

    /// <summary>Names that mean one group, such as Women and Female, beside those that differ in case, spaces and dashes alone.</summary>
    public IReadOnlyList<GroupNames> SameGroups { get; init; } = [];
}
