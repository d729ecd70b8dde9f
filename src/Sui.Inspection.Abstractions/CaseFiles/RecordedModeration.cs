namespace Sui.Inspection.CaseFiles;

/// <summary>A moderation as it stands in the journal.</summary>
/// <param name="Sequence">The number of its entry.</param>
/// <param name="At">When, by the host's clock, in coordinated universal time.</param>
/// <param name="By">Who moderated.</param>
/// <param name="Text">What they said.</param>
public sealed record RecordedModeration(long Sequence, DateTimeOffset At, CaseActor By, string Text);
