using Sui.Inspection.Annexes.Sections;
using Sui.Inspection.Annexes.Wording;
using Sui.Inspection.Assessments;
using Sui.Inspection.Assessments.Judging;
using Sui.Inspection.Disclosure;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Standards;
using Sui.Inspection.Vocabulary;

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
            NotRatedReasons = assessment.Rating.NotRatedReasons,
            RatingLimitedBy = assessment.Rating.LimitedBy,
            Decided = context.Pack.Decision is not null,
            DecidedRung = context.PublishedOnly ? null : context.Pack.Decision?.Rung,
            DecidedRating = context.PublishedOnly ? null : context.Pack.Decision?.Rating,
            PeopleHeard = heard.Form == TotalForm.Exact ? heard.Count : null,
            Caseload = context.Disclosure.Profile.HidesSize ? null : context.Caseload?.Size,
            Sources = context.PublishedOnly ? [] : [.. Sources(context)],
            Profile = context.PublishedOnly ? [] : [.. Profile(context)],
            Activities = context.PublishedOnly ? [] : [.. Activities(context)],
            Elements = assessment.Judgement.Elements,
            Criteria = [.. Criteria(context)],
        };
    }

    private static IEnumerable<AnnexRecordCriterion> Criteria(AnnexContext context)
    {
        var leftOut = OpenCriterion.LeftOut(context.Pack, context.Rubric.Ratings);
        return context.Assessment.Criteria.Select(outcome => Criterion(context, outcome) with { LeftOut = leftOut.Contains(outcome.Id) });
    }

    private static IEnumerable<AnnexRecordSource> Sources(AnnexContext context) => context.Assessment.Heard.Sources.Index()
        .Where(entry => entry.Item.Experience != Experience.Record)
        .Select(entry => new AnnexRecordSource
        {
            Id = entry.Item.SourceId,
            Title = LanguageMarks.Clean(entry.Item.Title),
            Kind = entry.Item.Kind,
            Heard = context.Disclosure.Heard.HidesHeard(entry.Index) || context.Disclosure.Heard.RangeOf(entry.Index) is not null ? null : entry.Item.Heard,
            Invited = context.Disclosure.Heard.HidesInvited(entry.Index) ? null : entry.Item.Invited,
        });

    private static IEnumerable<AnnexRecordGroup> Profile(AnnexContext context) => (context.Caseload?.Profile ?? []).Index()
        .Select(entry => new AnnexRecordGroup
        {
            Characteristic = LanguageMarks.Clean(entry.Item.Characteristic),
            Group = LanguageMarks.Clean(entry.Item.Name),
            Share = context.Disclosure.Profile.HidesShare(entry.Index) ? null : entry.Item.Share,
            Heard = context.Disclosure.Profile.HidesHeard(entry.Index) ? null : entry.Item.Heard,
        });

    private static IEnumerable<AnnexRecordActivity> Activities(AnnexContext context)
    {
        if (ReachOfActivities.Furthest(context) is { } furthest)
        {
            yield return new AnnexRecordActivity
            {
                Id = furthest.Id,
                Name = LanguageMarks.Clean(furthest.Name),
                People = furthest.People is { } people && context.Disclosure.ShowsPeople(people) ? people : null,
            };
        }
    }

    private static AnnexRecordCriterion Criterion(AnnexContext context, CriterionOutcome outcome) => new()
    {
        Id = outcome.Id,
        Rung = outcome.Rung,
        Importance = outcome.Importance,
        Status = outcome.Status,
        Reason = context.Disclosure.ShowsWeights(outcome) ? outcome.Reason : null,
        Firm = outcome.Status == CriterionStatus.NotMet && context.Disclosure.ShowsWeights(outcome) ? outcome.Firm : null,
        Absence = outcome.Absence,
        Weight = context.Published || outcome.Signals.Count == 0 ? null : outcome.Weight,
        Shares = [.. outcome.Signals.Select(weighed => weighed.Signal).Where(signal => signal.Form == SignalForm.Proportion).SelectMany(signal => Shares(context, signal))],
    };

    // The share first, then each of its questions where several stand for it and they are shown.
    private static IEnumerable<AnnexRecordShare> Shares(AnnexContext context, Signal signal)
    {
        var share = new AnnexRecordShare
        {
            SourceKind = signal.SourceKind,
            Experience = signal.Experience,
            Origin = signal.Origin,
            Unit = signal.Unit ?? ClaimUnit.People,
            Favourable = context.Disclosure.ShowsFavourable(signal) && context.Disclosure.ShowsAverage(signal) ? signal.Favourable : null,
            Valid = context.Disclosure.ShowsValid(signal) ? signal.Valid : null,
            Questions = [.. signal.Questions.Select(question => Text(context, question))],
        };
        return context.Disclosure.Questions(signal)
            .Select(own => share with { Favourable = own.Favourable, Valid = own.Valid, Questions = [Text(context, own.Question)] }).Prepend(share);
    }

    private static string Text(AnnexContext context, QuestionAsked question) => LanguageMarks.Strip(QuestionText.In(context, question));
}
