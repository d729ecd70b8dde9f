namespace Sui.Inspection.Returns;

/// <summary>One answer that a question offers.</summary>
/// <param name="Code">The code in the file, unique in its question.</param>
/// <param name="Label">The words in print.</param>
public sealed record ReturnOption(string Code, string Label);
