using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Assessments;

/// <summary>Two kinds of source that say opposite things about one criterion from one experience. Weights are in decibans.</summary>
/// <param name="CriterionId">The criterion's id.</param>
/// <param name="Experience">The experience that both speak from.</param>
/// <param name="ForKind">The kind that speaks for the criterion.</param>
/// <param name="ForSum">Its sum within the experience, positive.</param>
/// <param name="AgainstKind">The kind that speaks against it.</param>
/// <param name="AgainstSum">Its sum within the experience, negative.</param>
public sealed record KindContradiction(
    string CriterionId, Experience Experience, SourceKind ForKind, double ForSum, SourceKind AgainstKind, double AgainstSum);
