namespace Sui.Inspection.Tests.Disclosure;

/// <summary>People of one survey who are in the same groups: how many they are, and how many of them said yes.</summary>
internal sealed record GroupAnswers(string Sex, string Age, int People, int Yes);
