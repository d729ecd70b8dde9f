namespace Sui.Inspection.Vocabulary;

/// <summary>One rung as the rubric's data describes it.</summary>
/// <param name="Rung">The rung.</param>
/// <param name="Name">Its name in print, sentence case.</param>
/// <param name="Meaning">What it means here, in plain words.</param>
/// <param name="Arnstein">The corresponding rungs of Arnstein's ladder of 1969, lowest first.</param>
public sealed record RungDefinition(Rung Rung, LocalisedText Name, LocalisedText Meaning, IReadOnlyList<string> Arnstein);
