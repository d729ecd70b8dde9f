using Sui.Inspection.Assessments;
using Sui.Inspection.Assessments.Placement;
using Sui.Inspection.Instruments;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Planning.Boards;

/// <summary>What is not settled, and the questions that would settle it.</summary>
internal static class OpenCriteria
{
    private const int MostQuestions = 3;

    public static IReadOnlyList<BoardOpenCriterion> Find(Assessment assessment, SpeakingInstruments speaking)
    {
        var pivotal = assessment.Rating.DecidedBy;
        List<string> order =
            [.. pivotal, .. assessment.Placement.Blocking.Select(one => one.Id), .. assessment.Placement.Gaps];
        return
        [
            .. assessment.Rubric.Criteria.Zip(assessment.Criteria)
                .Where(pair => IsOpen(pair.Second, pair.First.Claim.Kind))
                .OrderBy(pair => order.IndexOf(pair.Second.Id) is >= 0 and var place ? place : order.Count + (int)pair.Second.Importance)
                .Select(pair => ToBoard(pair.First, pair.Second, assessment.Rubric, pivotal.Contains(pair.Second.Id), speaking)),
        ];
    }

    // What does not apply is not asked about. A not met that is not firm can still turn. What is computed is never more than indicated.
    private static bool IsOpen(CriterionOutcome outcome, ClaimKind claim) =>
        outcome.Absence != Absence.NotApplicable
        && (outcome.Status is CriterionStatus.NoEvidence or CriterionStatus.Unclear
            || (claim != ClaimKind.Computed && (outcome.Status == CriterionStatus.Indicated || outcome.Firm == false)));

    private static BoardOpenCriterion ToBoard(
        Criterion criterion, CriterionOutcome outcome, Rubric rubric, bool pivotal, SpeakingInstruments speaking)
    {
        var lacks = Shortfall.Of(rubric, outcome);
        var lacksLived = lacks.Lived > 0;
        return new BoardOpenCriterion
        {
            CriterionId = outcome.Id,
            Statement = criterion.Statement,
            Claim = criterion.Claim.Kind,
            Status = outcome.Status,
            Reason = outcome.Reason,
            Absence = outcome.Absence,
            Pivotal = pivotal,
            DecibansLacking = lacks.Decibans,
            LacksLived = lacksLived,
            LacksSecondKind = criterion.Claim.Kind != ClaimKind.Computed && outcome.CorroboratingKinds.Count < rubric.Statuses.CorroboratingKinds,
            Questions =
            [
                .. speaking.To(criterion)
                    .Where(_ => criterion.Claim.Kind != ClaimKind.Computed)
                    .OrderBy(one => lacksLived && !SpeakingInstruments.IsOfPeople(one.Instrument.Kind))
                    .ThenBy(one => criterion.Claim.Kind == ClaimKind.Share && one.Counted.Count == 0)
                    .ThenBy(one => outcome.CorroboratingKinds.Contains(one.Instrument.Kind))
                    .ThenBy(one => SpeakingInstruments.Nearness(one.Instrument.Kind))
                    .Take(MostQuestions)
                    .Select(one => ToQuestion(one.Named, one.Counted.Concat(one.Coded).First())),
            ],
        };
    }

    private static BoardQuestion ToQuestion(BoardInstrument instrument, Question question) => new(instrument, question.Id, question.Text);
}
