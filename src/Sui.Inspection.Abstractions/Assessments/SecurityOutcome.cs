using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Assessments;

/// <summary>Whether a placement is secure, and why not.</summary>
/// <param name="Security">Secure or provisional.</param>
/// <param name="At">The rung judged; null when none was reached.</param>
/// <param name="Reasons">Why it is provisional; empty when secure.</param>
public sealed record SecurityOutcome(Security Security, Rung? At, IReadOnlyList<SecurityReason> Reasons);
