namespace Sui.Inspection.CaseFiles;

/// <summary>A comment as it stands in the journal.</summary>
/// <param name="Item">The item's id, by which it is answered.</param>
/// <param name="Sequence">The number of its entry.</param>
/// <param name="At">When it was recorded, by the host's clock, in coordinated universal time.</param>
/// <param name="RecordedBy">Who recorded it.</param>
/// <param name="Comment">What it says.</param>
/// <param name="Answer">The answer that stands; null for none yet.</param>
public sealed record RecordedComment(
    string Item, long Sequence, DateTimeOffset At, CaseActor RecordedBy, CaseComment Comment, RecordedAnswer? Answer);
