namespace Sui.Inspection.Instruments;

/// <summary>A condition on the answer to an earlier question. Codes are compared exactly; their order does not matter.</summary>
/// <param name="QuestionId">The id of a question with options that stands earlier in the instrument.</param>
/// <param name="AnyOf">The condition holds where the answer is, or includes, one of these codes; at least one.</param>
public sealed record AnswerCondition(string QuestionId, IReadOnlyList<string> AnyOf);
