namespace Sui.Inspection.Planning;

/// <summary>How many people were heard, and how many are enough. People linked by pseudonym count once.</summary>
/// <param name="Heard">People with lived experience heard, of the origins that the rubric counts.</param>
/// <param name="FromInspectorateSample">Those among them from a sample that the inspectorate drew.</param>
/// <param name="ForRating">How many have to be heard for a rating.</param>
/// <param name="ForSecure">How many have to be heard, from a sample that the inspectorate drew, for a secure placement.</param>
public sealed record BoardPeople(int Heard, int FromInspectorateSample, int ForRating, int ForSecure);
