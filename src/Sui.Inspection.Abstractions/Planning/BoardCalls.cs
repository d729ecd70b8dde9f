namespace Sui.Inspection.Planning;

/// <summary>What came of asking the people of one source. Each count is of rows of its answers.</summary>
public sealed record BoardCalls
{
    /// <summary>The source's id.</summary>
    public required string SourceId { get; init; }

    /// <summary>The source's title.</summary>
    public required string Title { get; init; }

    /// <summary>How many were invited or attempted, as the source says; null when not recorded.</summary>
    public required int? Invited { get; init; }

    /// <summary>How many have an outcome recorded.</summary>
    public required int Attempted { get; init; }

    /// <summary>How many were asked all questions.</summary>
    public required int Completed { get; init; }

    /// <summary>How many were asked some questions.</summary>
    public required int Partial { get; init; }

    /// <summary>How many declined.</summary>
    public required int Declined { get; init; }

    /// <summary>How many were not reached.</summary>
    public required int NotReached { get; init; }
}
