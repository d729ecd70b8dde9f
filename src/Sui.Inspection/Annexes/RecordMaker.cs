using Sui.Inspection.Annexes.Wording;
using Sui.Inspection.Assessments;
using Sui.Inspection.Disclosure;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Standards;

namespace Sui.Inspection.Annexes;

/// <summary>Makes the record of an annex, disclosed like the annex.</summary>
internal static class RecordMaker
{
    /// <summary>The record.</summary>
    public static AnnexRecord Make(AnnexContext context)
    {
        var assessment = context.Assessment;
        var heard = context.Disclosure.Heard.Total;
        return new AnnexRecord
        {
            ProviderId = context.Pack.Provider.Id,
            ProviderName = context.Provider,
            PackId = context.Pack.Id,
            Synthetic = context.Pack.Synthetic,
            Framework = assessment.Framework.Identify(),
            Rubric = assessment.Rubric.Identify(),
            Calibrated = assessment.Rubric.Calibrated,
            Rung = assessment.Placement.Rung,
            Reach = assessment.Placement.Reach,
            Security = context.Disclosure.ShowsSecurity(assessment) ? assessment.Placement.Security.Security : null,
            Prompt = assessment.Judgement.Prompt,
            Rating = assessment.Rating.Value,
            RatingLow = assessment.Rating.Low,
            RatingHigh = assessment.Rating.High,
            Decided = context.Pack.Decision is not null,
            DecidedRung = context.Pack.Decision?.Rung,
            DecidedRating = context.Pack.Decision?.Rating,
            PeopleHeard = heard.Form == TotalForm.Exact ? heard.Count : null,
            Elements = assessment.Judgement.Elements,
            Criteria = [.. assessment.Criteria.Select(outcome => Criterion(context, outcome))],
        };
    }

    private static AnnexRecordCriterion Criterion(AnnexContext context, CriterionOutcome outcome) => new()
    {
        Id = outcome.Id,
        Rung = outcome.Rung,
        Importance = outcome.Importance,
        Status = outcome.Status,
        Reason = context.Disclosure.ShowsWeights(outcome) ? outcome.Reason : null,
        Absence = outcome.Absence,
        Weight = context.Published || outcome.Signals.Count == 0 ? null : outcome.Weight,
        Shares = [.. outcome.Signals.Select(weighed => weighed.Signal).Where(signal => signal.Form == SignalForm.Proportion)
            .Select(signal => new AnnexRecordShare
            {
                SourceKind = signal.SourceKind,
                Experience = signal.Experience,
                Origin = signal.Origin,
                Unit = signal.Unit ?? ClaimUnit.People,
                Favourable = context.Disclosure.ShowsFavourable(signal) ? signal.Favourable : null,
                Valid = context.Disclosure.ShowsValid(signal) ? signal.Valid : null,
                Questions = [.. signal.Questions.Select(question => LanguageMarks.Strip(QuestionText.In(context, question)))],
            })],
    };
}
