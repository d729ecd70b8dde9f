using Sui.Inspection.Json;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Standards;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Assessments.Serialisation;

/// <summary>Maps activities, judgement, rating and what qualifies them to their records, as <see cref="AssessmentWriter"/> writes them.</summary>
internal static class OutcomeFile
{
    private const string PromptResults = "InsufficientEvidence, NotMet, NotSettled, NotJudged, PartlyMet, Met, MetFor and a constituency's id";

    /// <summary>Reads one activity.</summary>
    /// <param name="data">Its object.</param>
    public static ActivityPlacement ReadActivity(DataObject data)
    {
        var activity = new ActivityPlacement
        {
            Id = data.AnyText("id"),
            Name = data.AnyText("name"),
            Kind = data.Choice<ActivityKind>("kind"),
            Lowest = data.WrittenRung("lowestRung"),
            Highest = data.WrittenRung("highestRung"),
            NoSayPossible = data.Flag("noSayPossible"),
            CeilingApplied = data.WrittenRung("ceilingApplied"),
            Aim = data.OrNull("aim", data.Choice<ActivityAim>),
            ExpectedRung = data.WrittenRung("expectedRung"),
            People = data.OrNull("people", data.Whole),
            Unknown = data.AnyTexts("unknown"),
        };
        data.Done();
        return activity;
    }

    /// <summary>Reads one aim.</summary>
    /// <param name="data">Its object.</param>
    public static AimComparison ReadAim(DataObject data)
    {
        var aim = new AimComparison(
            data.Choice<ActivityAim>("aim"), data.WrittenRung("expectedRung"), data.TextOrNull("bestActivity"), data.Choice<AimFit>("fit"));
        data.Done();
        return aim;
    }

    /// <summary>Reads the judgement. The constituency in the prompt's result is looked at afterwards.</summary>
    /// <param name="data">Its object.</param>
    public static Judgement ReadJudgement(DataObject data)
    {
        var elements = data.List("elements", ReadElement);
        var prompt = data.Named("prompt", text => PromptResultText.TryRead(text, out _), PromptResults);
        data.Done();
        return new Judgement(elements, PromptResultText.TryRead(prompt ?? string.Empty, out var result) ? result : default);
    }

    /// <summary>Reads the rating, and the key question that it contributes to.</summary>
    /// <param name="data">Its object.</param>
    public static (RatingOutcome Rating, string KeyQuestionId) ReadRating(DataObject data)
    {
        var rating = new RatingOutcome
        {
            Value = data.Choice<Rating>("value", OutcomeNames.NotRated),
            Low = data.Choice<Rating>("low", OutcomeNames.NotRated),
            High = data.Choice<Rating>("high", OutcomeNames.NotRated),
            DecidedBy = data.AnyTexts("decidedBy"),
            LimitedBy = data.AnyTexts("limitedBy"),
            NotRatedReasons = data.Choices<NotRatedReason>("notRatedReasons"),
        };
        data.True("indicative");
        var keyQuestion = data.AnyText("keyQuestion");
        data.Done();
        return (rating, keyQuestion);
    }

    /// <summary>Reads one contradiction.</summary>
    /// <param name="data">Its object.</param>
    public static Contradiction ReadContradiction(DataObject data)
    {
        var contradiction = new Contradiction(
            data.AnyText("criterion"), data.Number("lived"), data.Choice<Experience>("otherExperience"), data.Number("other"));
        data.Done();
        return contradiction;
    }

    /// <summary>Reads one contradiction of two kinds of source.</summary>
    /// <param name="data">Its object.</param>
    public static KindContradiction ReadKindContradiction(DataObject data)
    {
        var contradiction = new KindContradiction(
            data.AnyText("criterion"), data.Choice<Experience>("experience"), data.Choice<SourceKind>("forKind"), data.Number("for"),
            data.Choice<SourceKind>("againstKind"), data.Number("against"));
        data.Done();
        return contradiction;
    }

    /// <summary>Reads where the provider says otherwise.</summary>
    /// <param name="data">Its object.</param>
    public static ProviderContradiction ReadProviderContradiction(DataObject data)
    {
        var contradiction = new ProviderContradiction(data.AnyText("criterion"), data.Number("provider"), data.Number("others"));
        data.Done();
        return contradiction;
    }

    /// <summary>Reads one absence.</summary>
    /// <param name="data">Its object.</param>
    public static AbsenceOutcome ReadAbsence(DataObject data)
    {
        var absence = new AbsenceOutcome(
            data.AnyText("criterion"), data.Choice<Absence>("absence"), data.TextOrNull("note"), data.TextOrNull("evidenceId"));
        data.Done();
        return absence;
    }

    private static ElementOutcome ReadElement(DataObject data)
    {
        var element = new ElementOutcome(
            data.Id("constituency"), data.Id("element"), data.Choice<ElementResult>("result"), data.AnyTexts("criteria"));
        data.Done();
        return element;
    }
}
