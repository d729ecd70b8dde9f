using Sui.Inspection.Assessments;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Planning.Boards;

/// <summary>What is firm enough to be said at the closing meeting.</summary>
internal static class ClosingStatements
{
    public static IReadOnlyList<BoardStatement> Find(Assessment assessment) =>
    [
        .. assessment.Rubric.Criteria.Zip(assessment.Criteria)
            .Where(pair => pair.Second.Status == CriterionStatus.Met
                || (pair.Second.Status == CriterionStatus.NotMet && pair.Second.Firm != false))
            .Select(pair => new BoardStatement(
                pair.First.Id,
                pair.First.Statement,
                pair.Second.Status,
                [
                    .. pair.Second.Groups
                        .Where(group => group.Origin != Origin.Provider)
                        .Select(group => group.SourceKind)
                        .Distinct(),
                ])),
    ];
}
