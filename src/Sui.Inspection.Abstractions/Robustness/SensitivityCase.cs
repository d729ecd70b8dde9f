using Sui.Inspection.Standards;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Robustness;

/// <summary>What one change alone gives.</summary>
/// <param name="Change">The change.</param>
/// <param name="Rung">The rung with it; null where none is reached.</param>
/// <param name="Low">The lower end of the range of ratings with it; null where there is no range.</param>
/// <param name="High">The upper end; null where there is no range.</param>
/// <param name="Changed">The criteria whose status differs, in the rubric's order, those that become NoEvidence included.</param>
public sealed record SensitivityCase(
    SensitivityChange Change, Rung? Rung, Rating? Low, Rating? High, IReadOnlyList<StatusChange> Changed);
