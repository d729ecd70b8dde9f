namespace Sui.Inspection.Analysis;

/// <summary>One wave of invitations and what came of it. Equality is by value.</summary>
/// <param name="Name">The wave's name, such as 'letters of May'.</param>
/// <param name="Asked">How many people were asked in it, 0 or more.</param>
/// <param name="Answered">How many of them answered it, 0 or more.</param>
/// <param name="IsReminder">Whether it went to people who had been asked before: they are not counted a second time among all asked.</param>
public sealed record ResponseWave(string Name, int Asked, int Answered, bool IsReminder = false);
