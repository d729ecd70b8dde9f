namespace Sui.Inspection.Instruments;

/// <summary>Why a question is in a subset, or is not.</summary>
/// <param name="QuestionId">The question's id.</param>
/// <param name="Included">Whether it is in. One that is not did not fit into the time that was left.</param>
/// <param name="Purpose">What it would be asked for.</param>
/// <param name="Criteria">The unsettled criteria that it speaks to, most decisive first; empty for other purposes.</param>
/// <param name="NeededBy">The id of the question that is in and cannot be asked without it; null for none.</param>
/// <param name="Seconds">How long it takes, in seconds, without the questions that it depends on.</param>
public sealed record QuestionChoice(
    string QuestionId,
    bool Included,
    QuestionPurpose Purpose,
    IReadOnlyList<string> Criteria,
    string? NeededBy,
    int Seconds);
