namespace Sui.Inspection.Annexes;

/// <summary>One group of the caseload's profile, in the record of an annex.</summary>
public sealed record AnnexRecordGroup
{
    /// <summary>The characteristic, such as sex.</summary>
    public required string Characteristic { get; init; }

    /// <summary>The group's name.</summary>
    public required string Group { get; init; }

    /// <summary>Its share of the caseload, from 0 to 1; null where that may not be shown.</summary>
    public required double? Share { get; init; }

    /// <summary>How many of its people were heard; null where that is not recorded or may not be shown.</summary>
    public required int? Heard { get; init; }
}
