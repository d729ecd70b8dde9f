using Sui.Inspection.Standards;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.CaseFiles;

/// <summary>A judgement as it stands in the journal.</summary>
/// <param name="Sequence">The number of its entry.</param>
/// <param name="At">When, by the host's clock, in coordinated universal time.</param>
/// <param name="By">Who judged.</param>
/// <param name="Judgement">What was decided; of one that confirms, what was computed then.</param>
/// <param name="ComputedRung">The rung that was computed then; null for none.</param>
/// <param name="ComputedRating">The rating that was computed then; null for none.</param>
/// <param name="Stands">Whether it is newer than the evidence: an older one is no decision on it.</param>
public sealed record RecordedJudgement(
    long Sequence, DateTimeOffset At, CaseActor By, CaseJudgement Judgement, Rung? ComputedRung, Rating? ComputedRating, bool Stands);
