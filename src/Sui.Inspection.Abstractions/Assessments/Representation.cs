using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Assessments;

/// <summary>Whether those heard resemble the caseload, where the rubric has it worked out (method, section 6).</summary>
/// <param name="GroupRule">The group rule over the people heard; null where there is no profile, or nothing to compare with it.</param>
/// <param name="Groups">The groups that were compared, in the profile's order.</param>
/// <param name="Surveys">The surveys from which answers came, in the pack's order.</param>
public sealed record Representation(
    Representativeness? GroupRule, IReadOnlyList<GroupHeard> Groups, IReadOnlyList<SurveyRepresentation> Surveys);
