namespace Sui.Inspection.Returns;

/// <summary>A survey of providers, counted by provider. Where the returns of one provider differ, counts are given from the least to the
/// most that its returns allow.</summary>
public sealed record ReturnTabulation
{
    /// <summary>What was counted.</summary>
    public required ReturnSurvey Survey { get; init; }

    /// <summary>Each group with its returns.</summary>
    public required IReadOnlyList<GroupReturns> Groups { get; init; }

    /// <summary>The returns that several providers gave together.</summary>
    public required IReadOnlyList<ProviderReturn> Joint { get; init; }

    /// <summary>The providers that gave more than one return.</summary>
    public required IReadOnlyList<RepeatedReturns> Repeated { get; init; }

    /// <summary>Each question with its counts; empty where the returns are not held.</summary>
    public required IReadOnlyList<QuestionCounts> Questions { get; init; }

    /// <summary>Each check of the published tables with its sums.</summary>
    public required IReadOnlyList<CheckOutcome> Checks { get; init; }
}
