namespace Sui.Inspection.CaseFiles;

/// <summary>What the journal says of one publication.</summary>
public sealed record CasePublication
{
    /// <summary>The number of the entry that published.</summary>
    public required long Sequence { get; init; }

    /// <summary>When, as the journal writes it, such as <c>2019-06-07T16:30:00.0000000Z</c>.</summary>
    public required string At { get; init; }

    /// <summary>Who published.</summary>
    public required CaseActor By { get; init; }

    /// <summary>The id of the commitment to the assessment's hash, 64 lower-case hexadecimal digits, which the published annex names; null where nothing was
    /// recorded: earlier versions did not.</summary>
    public string? Commitment { get; init; }

    /// <summary>The framework used; null where nothing was recorded.</summary>
    public DataIdentity? Framework { get; init; }

    /// <summary>The rubric used; null where nothing was recorded.</summary>
    public DataIdentity? Rubric { get; init; }

    /// <summary>The instruments that the pack named, in the order of their ids.</summary>
    public IReadOnlyList<DataVersion> Instruments { get; init; } = [];

    /// <summary>The SHA-256 of the disclosed record of the annex, by the tag of its language.</summary>
    public IReadOnlyDictionary<string, string> Records { get; init; } = new Dictionary<string, string>(0);

    /// <summary>The day on the cover that was settled when it was published; null where none was, so that the annex itself says it.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The number of the entry that first opened the case again since; null where none did.</summary>
    public long? ReopenedBy { get; init; }

    /// <summary>The number of the entry that published last since; null where this publication is the last.</summary>
    public long? PublishedAgainBy { get; init; }

    /// <summary>The number of the entry that withdrew the case since; null where it is not withdrawn.</summary>
    public long? WithdrawnBy { get; init; }

    /// <summary>Where the supplement was settled to stand when it was published; null where nothing was, so that the annex itself says it.</summary>
    public string? SupplementAddress { get; init; }
}
