namespace Sui.Inspection.Returns;

/// <summary>A survey of providers, counted by provider. Where the returns of one provider differ, counts are given from the least to the
/// most that its returns allow.</summary>
/// <param name="Survey">What was counted.</param>
/// <param name="Groups">Each group with its returns.</param>
/// <param name="Joint">The returns that several providers gave together.</param>
/// <param name="Repeated">The providers that gave more than one return.</param>
/// <param name="Questions">Each question with its counts; empty where the returns are not held.</param>
/// <param name="Checks">Each check of the published tables with its sums.</param>
public sealed record ReturnTabulation(
    ReturnSurvey Survey,
    IReadOnlyList<GroupReturns> Groups,
    IReadOnlyList<ProviderReturn> Joint,
    IReadOnlyList<RepeatedReturns> Repeated,
    IReadOnlyList<QuestionCounts> Questions,
    IReadOnlyList<CheckOutcome> Checks);
