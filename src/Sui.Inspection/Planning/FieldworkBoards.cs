using Sui.Inspection.Assessments;
using Sui.Inspection.Instruments;
using Sui.Inspection.Planning.Boards;
using Sui.Inspection.Problems;
using Sui.Inspection.Rubrics;

namespace Sui.Inspection.Planning;

/// <summary>Makes the board for the week of fieldwork. Thread-safe; a pure function of its arguments.</summary>
public static class FieldworkBoards
{
    /// <summary>Makes the board of the evidence so far.</summary>
    /// <param name="assessment">The assessment of the evidence so far.</param>
    /// <param name="instruments">The instruments known.</param>
    /// <param name="asOf">The day that days are counted to; null takes the last day of fieldwork.</param>
    /// <param name="former">The assessment of a former version of the pack, to say what changed; null says nothing of it.</param>
    /// <exception cref="ArgumentNullException">The assessment or the instruments are null.</exception>
    public static FieldworkBoard Make(
        Assessment assessment, IDataRegistry<Instrument> instruments, DateOnly? asOf = null, Assessment? former = null)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(instruments);
        var pack = assessment.Evidence;
        var day = asOf ?? pack.Fieldwork.To;
        var speaking = new SpeakingInstruments(instruments, assessment.Rubric);
        var answers = AnswerCounter.Count(pack, instruments);
        var placement = assessment.Rubric.Placement;
        return new FieldworkBoard
        {
            Provider = pack.Provider,
            PackId = pack.Id,
            Title = pack.Title,
            Language = pack.Language,
            Synthetic = pack.Synthetic,
            Fieldwork = pack.Fieldwork,
            AsOf = day,
            Rubric = assessment.Rubric.Identity,
            Errors = assessment.Problems.Count(problem => problem.Severity == ProblemSeverity.Error),
            Warnings = assessment.Problems.Count(problem => problem.Severity == ProblemSeverity.Warning),
            People = new BoardPeople(
                assessment.Heard.People,
                assessment.Heard.FromInspectorateSample,
                placement.EnoughForRating(pack.Caseload?.Size),
                placement.EnoughForSecure(pack.Caseload?.Size)),
            Groups = GroupsHeard.Of(pack.Caseload?.Profile ?? []),
            Answers = answers,
            Sites = SiteCounter.Count(pack),
            NotRecorded = Divisions.NotRecorded(pack.Caseload?.Profile ?? [], answers),
            Calls = CallCounter.Count(pack),
            Chosen = ChoiceFinder.Find(assessment),
            Drafts = DraftCounter.Count(assessment),
            Bases = BasisFinder.Find(assessment, speaking),
            Proposals = ProposalTracer.Trace(pack, day),
            RecordedAsDone = pack.Proposals.Count(proposal => proposal.CarriedOutOn?.Earliest <= day),
            Open = OpenCriteria.Find(assessment, speaking),
            Requests = OpenRequests.Find(pack, day),
            Closing = ClosingStatements.Find(assessment),
            Changes = former is null ? null : ChangeFinder.Find(former, assessment),
        };
    }
}
