namespace Sui.Inspection.Imports;

/// <summary>A question of the instrument that no column answers. Equality is by value.</summary>
/// <param name="QuestionId">The question's id.</param>
/// <param name="Why">Why, in a sentence.</param>
public sealed record UnansweredQuestion(string QuestionId, string Why);
