namespace Sui.Inspection.Returns;

/// <summary>One question that providers were asked.</summary>
/// <param name="Id">The question's id, which is its column in the file of returns.</param>
/// <param name="Text">The question.</param>
/// <param name="Options">The answers offered, any number of which can be given.</param>
public sealed record ReturnQuestion(string Id, string Text, IReadOnlyList<ReturnOption> Options);
