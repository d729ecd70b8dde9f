namespace Sui.Inspection.CaseFiles;

/// <summary>The answer to a comment, as it stands in the journal.</summary>
/// <param name="Sequence">The number of its entry.</param>
/// <param name="At">When, by the host's clock, in coordinated universal time.</param>
/// <param name="By">Who answered.</param>
/// <param name="Disposition">What came of the comment.</param>
/// <param name="Text">The answer, as it is printed.</param>
public sealed record RecordedAnswer(long Sequence, DateTimeOffset At, CaseActor By, CaseDisposition Disposition, string Text);
