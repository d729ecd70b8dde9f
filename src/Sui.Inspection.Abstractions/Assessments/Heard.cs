namespace Sui.Inspection.Assessments;

/// <summary>Who was heard. People linked by pseudonym count once.</summary>
/// <param name="People">People with lived experience heard, of the origins that the rubric counts.</param>
/// <param name="FromInspectorateSample">Those among them from a sample that the inspectorate drew.</param>
/// <param name="Sources">Each source's own count, in the pack's order; these can add up to more.</param>
public sealed record Heard(int People, int FromInspectorateSample, IReadOnlyList<HeardFromSource> Sources);
