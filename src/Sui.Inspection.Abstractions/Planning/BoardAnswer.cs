namespace Sui.Inspection.Planning;

/// <summary>How many people said one thing of themselves.</summary>
/// <param name="Characteristic">What divides the caseload, such as 'Sex'.</param>
/// <param name="Label">The answer's words in the instrument.</param>
/// <param name="People">How many people gave it; people linked by pseudonym count once.</param>
public sealed record BoardAnswer(string Characteristic, LocalisedText Label, int People);
