using Sui.Inspection.Json;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Assessments.Serialisation;

/// <summary>Maps the criteria of a kept assessment to their records, as <see cref="CriterionWriter"/> writes them.</summary>
internal static class CriterionFile
{
    private const int LeastPopulation = 2;

    /// <summary>Reads one criterion.</summary>
    /// <param name="data">Its object.</param>
    public static CriterionOutcome Read(DataObject data)
    {
        var id = data.AnyText("id");
        var outcome = new CriterionOutcome
        {
            Id = id,
            Rung = data.WrittenRung("rung"),
            Importance = data.Choice<Importance>("importance"),
            Weight = data.Number("weight"),
            Grade = data.TextOrNull("grade"),
            Status = data.Choice<CriterionStatus>("status"),
            Firm = data.OptionalFlag("firm"),
            Reason = data.OrNull("reason", data.Choice<UnclearReason>),
            Corroborated = data.Flag("corroborated"),
            CorroboratingKinds = data.Choices<SourceKind>("corroboratingKinds"),
            Absence = data.OrNull("absence", data.Choice<Absence>),
            ExperienceSums = data.List("experienceSums", ReadSum),
            Groups = data.List("groups", ReadGroup),
            Signals = data.List("signals", signal => ReadWeighed(signal, id)),
        };
        data.Done();
        return outcome;
    }

    private static ExperienceSum ReadSum(DataObject data)
    {
        var sum = new ExperienceSum(data.Choice<Experience>("experience"), data.Number("sum"));
        data.Done();
        return sum;
    }

    private static SignalGroup ReadGroup(DataObject data)
    {
        var group = new SignalGroup
        {
            SourceKind = data.Choice<SourceKind>("sourceKind"),
            Experience = data.Choice<Experience>("experience"),
            Origin = data.Choice<Origin>("origin"),
            Sum = data.Number("sum"),
            Capped = data.Number("capped"),
        };
        data.Done();
        return group;
    }

    private static WeighedSignal ReadWeighed(DataObject data, string criterion)
    {
        var weighed = new WeighedSignal(
            ReadSignal(data, criterion), data.Number("weightAfterOwnClamp"), data.Number("weightAfterClamps"), data.AnyText("explanation"))
        {
            Interval = data.ObjectOrNull("interval") is { } interval ? ReadInterval(interval) : null,
        };
        data.Done();
        return weighed;
    }

    private static Signal ReadSignal(DataObject data, string criterion) => new()
    {
        CriterionId = criterion,
        Form = data.Choice<SignalForm>("form"),
        SourceKind = data.Choice<SourceKind>("sourceKind"),
        Experience = data.Choice<Experience>("experience"),
        Origin = data.Choice<Origin>("origin"),
        Unit = data.OrNull("unit", data.Choice<ClaimUnit>),
        Favourable = data.OrNull("favourable", data.Number),
        Valid = data.OrNull("valid", data.Whole),
        Heard = data.OptionalWhole("heard"),
        Questions = data.OptionalList("questions", ReadQuestion),
        DesignEffect = data.Number("designEffect", 1, double.MaxValue),
        Weighting = data.OptionalObject("weighting") is { } weighting ? ReadWeighting(weighting) : null,
        PoorSurvey = data.Flag("poorSurvey"),
        Weight = data.Number("weightBeforeClamps"),
        EvidenceIds = data.AnyTexts("evidenceIds"),
        SourceIds = data.AnyTexts("sourceIds"),
    };

    // The effective n is written for readers; it follows from n and the design effect.
    private static SignalWeighting ReadWeighting(DataObject data)
    {
        var weighting = new SignalWeighting(data.Number("share", 0, 1), data.Whole("fewestOfGroup", 1, int.MaxValue, "a whole number"));
        data.Number("effectiveN", 0, double.MaxValue);
        data.Done();
        return weighting;
    }

    private static QuestionAsked ReadQuestion(DataObject data)
    {
        var question = new QuestionAsked
        {
            InstrumentId = data.TextOrNull("instrument"),
            QuestionId = data.TextOrNull("question"),
            Text = data.Words("text"),
        };
        data.Done();
        return question;
    }

    private static ShareInterval ReadInterval(DataObject data)
    {
        var interval = new ShareInterval(
            data.Number("low", 0, 1),
            data.Number("high", 0, 1),
            data.OrNull("population", name => data.Whole(name, LeastPopulation, int.MaxValue, "a whole number")));
        data.Done();
        return interval;
    }
}
