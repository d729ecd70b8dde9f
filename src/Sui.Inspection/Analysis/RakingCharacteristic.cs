namespace Sui.Inspection.Analysis;

/// <summary>A characteristic to rake to: the shares of its groups in the caseload, and to which group each person belongs.</summary>
/// <param name="Name">Its name, such as 'Sex'.</param>
/// <param name="Targets">The share of each group, 0 to 1; they add up to 1 within 0.01 and are scaled to add up to it.</param>
/// <param name="Groups">The group of each person as its place in <paramref name="Targets"/>, from 0; negative where it is not known.</param>
public sealed record RakingCharacteristic(string Name, IReadOnlyList<double> Targets, IReadOnlyList<int> Groups);
