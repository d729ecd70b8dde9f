namespace Sui.Inspection.Annexes;

/// <summary>How many people take part in an activity of which the annex says so, in the record of an annex.</summary>
public sealed record AnnexRecordActivity
{
    /// <summary>The activity's id.</summary>
    public required string Id { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>How many people take part; null where that is not known or may not be shown.</summary>
    public required int? People { get; init; }
}
