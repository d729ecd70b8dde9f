namespace Sui.Inspection.Returns;

/// <summary>One question, counted by provider.</summary>
/// <param name="Question">The question.</param>
/// <param name="Answered">How many providers answered it in at least one return.</param>
/// <param name="Options">Each option with its counts, in the question's order.</param>
public sealed record QuestionCounts(ReturnQuestion Question, int Answered, IReadOnlyList<OptionCounts> Options);
