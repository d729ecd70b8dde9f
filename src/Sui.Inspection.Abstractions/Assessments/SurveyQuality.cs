using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Assessments;

/// <summary>What is known of a survey's quality.</summary>
/// <param name="Representativeness">Whether those who answered resemble the caseload.</param>
/// <param name="DesignEffect">The design effect of weighting, 1 or more.</param>
public sealed record SurveyQuality(Representativeness Representativeness, double DesignEffect);
