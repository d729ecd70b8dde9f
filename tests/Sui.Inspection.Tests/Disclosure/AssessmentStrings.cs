using Sui.Inspection.Assessments;

namespace Sui.Inspection.Tests.Disclosure;

/// <summary>
/// What becomes of each string that an assessment carries before any of it is printed. A string that is new in the contracts has to be put
/// here, and in the masks if evidence can be in it.
/// </summary>
internal static class AssessmentStrings
{
    /// <summary>Words that somebody wrote: what identifies is masked in them.</summary>
    public static readonly string[] Text =
    [
        "EvidencePack.Title", "Provider.Name", "CaseloadGroup.Characteristic", "CaseloadGroup.Name",
        "EvidenceSource.Title", "EvidenceSource.Citation",
        "Activity.Name", "Activity.Sites", "Meeting.Council",
        "Proposal.Summary", "Proposal.AnsweredBy", "Proposal.Reason",
        "Finding.Coder", "Finding.Statement", "DraftFinding.Question",
        "Quote.Text", "Quote.Role", "Quote.Translation", "Tally.Question", "QuestionAsked.Text",
        "Response.Values", "ImportOrigin.File", "ImportOrigin.Sheet", "ImportOrigin.EarlierSha256", "ImportOrigin.Columns",
        "FileLocator.File", "DocumentLocator.Document",
        "AbsenceRecord.Note", "AbsenceRecord.ConfirmedBy",
        "Decision.DecidedBy", "Decision.Reason", "Decision.ModeratedBy", "Remark.By", "Remark.Text", "Remark.Answer",
        "WeighedSignal.Explanation", "ActivityPlacement.Name", "ActivityPlacement.Unknown", "AbsenceOutcome.Note", "HeardFromSource.Title",
        "GroupHeard.Characteristic", "GroupHeard.Group", "SurveyWeights.Characteristics",
        "Problem.Code", "Problem.Message", "Problem.Expected", "Problem.Action",
        "ProblemLocation.File", "ProblemLocation.Column", "ProblemLocation.Item", "ProblemLocation.Sheet", "ProblemLocation.Cell",
    ];

    /// <summary>Ids that evidence brings: one that identifies is masked whole, to the same mask wherever it stands.</summary>
    public static readonly string[] Id =
    [
        "EvidencePack.Id", "EvidencePack.Language", "Provider.Id", "EvidenceSource.Id", "EvidenceItem.Id", "EvidenceItem.SourceId",
        "Proposal.MeetingId", "Finding.Event", "Finding.CodingUnit", "Quote.Language", "Quote.TranslationLanguage", "Response.Person",
        "RecordLocator.System", "RecordLocator.Table", "RecordLocator.Key", "AbsenceRecord.Id",
        "Signal.EvidenceIds", "Signal.SourceIds", "ActivityPlacement.Id", "AimComparison.BestActivityId", "AbsenceOutcome.RecordId",
        "HeardFromSource.SourceId", "SurveyRepresentation.SourceId", "ProblemLocation.Id",
    ];

    /// <summary>Ids of the data in force: one that the framework or the rubric has stays, any other is an id that evidence brings.</summary>
    public static readonly string[] Reference =
    [
        "EvidencePack.FrameworkId", "EvidencePack.RubricId", "Finding.CriterionId", "Tally.CriterionId", "Quote.CriterionIds", "DraftFinding.CriterionIds",
        "Response.InstrumentId", "QuestionAsked.InstrumentId", "AbsenceRecord.CriterionId",
        "CriterionOutcome.Id", "CriterionOutcome.Grade", "Signal.CriterionId", "ProviderPlacement.Gaps", "WeakFoundation.NotMet",
        "BlockingCriterion.Id", "SecurityReason.Criteria", "Counterfactual.SurplusCriterion", "ElementOutcome.Constituency",
        "ElementOutcome.Element", "ElementOutcome.Criteria", "RatingOutcome.DecidedBy", "RatingOutcome.LimitedBy",
        "Contradiction.CriterionId", "KindContradiction.CriterionId", "ProviderContradiction.CriterionId", "AbsenceOutcome.CriterionId",
    ];

    /// <summary>Data of a framework or a rubric, with all that they hold, and dates, which are read by their form.</summary>
    public static readonly string[] Term = ["Assessment.Framework", "Assessment.Rubric", "EvidenceDate.Text"];

    /// <summary>Ids of questions: nothing prints them, and answers have to be found by them.</summary>
    public static readonly string[] NotPrinted = ["Response.Answers (key)", "Response.Values (key)", "ImportOrigin.Columns (key)", "QuestionAsked.QuestionId"];

    /// <summary>Everything that passes the guard.</summary>
    public static IEnumerable<string> Masked => [.. Text, .. Id, .. Reference];

    /// <summary>Everything that an assessment carries.</summary>
    public static IEnumerable<string> All => [.. Masked, .. Term, .. NotPrinted];

    /// <summary>The strings of an assessment as the contracts have them, by reflection.</summary>
    public static IReadOnlySet<string> OfTheContracts() => StringMembers.Of(typeof(Assessment), Term);
}
