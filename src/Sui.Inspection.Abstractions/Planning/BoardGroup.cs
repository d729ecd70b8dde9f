namespace Sui.Inspection.Planning;

/// <summary>A group of the caseload's profile.</summary>
public sealed record BoardGroup
{
    /// <summary>What divides the caseload, such as 'Sex'.</summary>
    public required string Characteristic { get; init; }

    /// <summary>The group's name.</summary>
    public required string Name { get; init; }

    /// <summary>Its share of the caseload, 0 to 1.</summary>
    public required double Share { get; init; }

    /// <summary>How many of it were heard; null when not recorded.</summary>
    public required int? Heard { get; init; }

    /// <summary>How many were heard of all groups of the characteristic together.</summary>
    public required int Of { get; init; }

    /// <summary>How well it was heard.</summary>
    public required GroupHearing Hearing { get; init; }
}
