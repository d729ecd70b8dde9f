namespace Sui.Inspection.Instruments;

/// <summary>One answer that a question offers.</summary>
/// <param name="Code">The code in files: lower case, no spaces, unique in its question.</param>
/// <param name="Label">The words offered.</param>
/// <param name="Meaning">What it means for the count.</param>
public sealed record AnswerOption(string Code, LocalisedText Label, AnswerMeaning Meaning);
