using Sui.Inspection.Instruments;
using Sui.Inspection.Intake;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Standards;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tests.Intake;

/// <summary>A rubric and instruments with just what the tests of the intake need.</summary>
internal static class KnownData
{
    public const string Framework = "hmip-probation-2018";

    public static Rubric Rubric { get; } = new()
    {
        Identity = new DataVersion("test-ladder", 1),
        Title = new LocalisedText("Test ladder"),
        Frameworks = [Framework],
        Calibrated = false,
        Rungs = [],
        Criteria =
        [
            Criterion("I1", new Claim(ClaimKind.Share, ClaimUnit.People, 0.5)),
            Criterion("C1", new Claim(ClaimKind.Fact)),
            Criterion("C4", new Claim(ClaimKind.Computed)),
            Criterion("P2", new Claim(ClaimKind.Share, ClaimUnit.Proposals, 0.8)),
        ],
        Signals = new SignalRules
        {
            PriorAnswers = 10,
            Clamp = 100,
            PoorSurveyClamp = 5,
            Strengths = new Dictionary<FindingStrength, double>(),
            Multipliers = new Dictionary<Experience, double>(),
            GroupCap = 10,
            ProviderFavourCap = 3,
            ComputedWeight = 6,
            ComparisonDecimals = 9,
            Grades = [],
        },
        Statuses = new StatusRules
        {
            MetAt = 6,
            NotMetAt = -6,
            ContestedAt = -6,
            LivedAt = 2,
            CorroboratingKinds = 2,
            CorroboratingWeight = 2,
            CorroboratingCount = 5,
        },
        Placement = new PlacementRules
        {
            IndicatedSufficesThrough = Rung.Consultation,
            NoControlCriteria = ["I1"],
            ReachCriterion = "I1",
            SecureHeard = 10,
            RatedHeard = 10,
            HeardOrigins = [Origin.Inspectorate],
            ContradictionAt = 3,
        },
        Ratings = new RatingRules
        {
            Rules = [],
            PrintedLowFrom = Rating.Good,
            LimitWhenNotSupplied = Rating.RequiresImprovement,
        },
        Activities = new ActivityRules([], [], []),
        Register = new RegisterMapping("P2", "P2", []),
    };

    public static IDataRegistry<Instrument> Instruments { get; } = new DataRegistry<Instrument>(
    [],
    [
        Instrument(
            "talk", SourceKind.Interview,
            Question("told", ("yes", AnswerMeaning.Favourable), ("no", AnswerMeaning.NotFavourable), ("unsure",
            AnswerMeaning.DoesNotKnow)),
            Question("safe", ("yes", AnswerMeaning.Favourable), ("no", AnswerMeaning.NotFavourable)),
            Question("comment")),
        Instrument(
            "form", SourceKind.Survey,
            Question(
                "heard", ("agree", AnswerMeaning.Favourable), ("neither", AnswerMeaning.Neutral), ("disagree",
                AnswerMeaning.NotFavourable)),
            Question("known", ("yes", AnswerMeaning.Favourable), ("no", AnswerMeaning.NotFavourable))),
        Log,
    ],
    instrument => instrument.Identity);

    /// <summary>An instrument with every scale, skip logic in two steps, and consents.</summary>
    private static Instrument Log => Instrument(
        "log", SourceKind.Interview,
        Question("gate", ("yes", AnswerMeaning.Favourable), ("no", AnswerMeaning.NotFavourable)),
        Question("ways", ("post", AnswerMeaning.Neutral), ("talk", AnswerMeaning.Favourable), ("none", AnswerMeaning.NotFavourable),
            ("dont_know", AnswerMeaning.DoesNotKnow)) with
        {
            Scale = AnswerScale.MultipleChoice,
            Relevance = [new AnswerCondition("gate", ["yes"])],
        },
        Question("much", ("lots", AnswerMeaning.Favourable), ("little", AnswerMeaning.NotFavourable)) with
        {
            Relevance = [new AnswerCondition("ways", ["talk", "post"])],
        },
        Question("months") with
        {
            Scale = AnswerScale.Number,
            Range = new NumberRange(0, 600),
            Favourable = new NumberRange(12, null),
        },
        Question("since") with { Scale = AnswerScale.Date },
        Question("words"),
        Question("quote", ("yes", AnswerMeaning.Favourable), ("no", AnswerMeaning.NotFavourable)) with { Consent = ConsentKind.Quote },
        Question("again", ("yes", AnswerMeaning.Favourable), ("no", AnswerMeaning.NotFavourable)) with
        {
            Consent = ConsentKind.ContactAgain,
        });

    public static EvidencePackReader Reader(PackLimits? limits = null, params IEvidenceReader[] plugins) =>
        new(
            [.. BuiltInReaders.All, .. plugins],
            new PackData(BuiltIn.Frameworks, BuiltIn.WithRubrics([Rubric]), Instruments, new(() => Rubric)),
            limits);

    private static Criterion Criterion(string id, Claim claim) =>
        new() { Id = id, Importance = Importance.Essential, Claim = claim, Constituency = "ServiceUsers", Statement = new LocalisedText(id) };

    private static Instrument Instrument(string id, SourceKind kind, params Question[] questions) =>
        new() { Identity = new DataVersion(id, 1), Title = new LocalisedText(id), Kind = kind, Questions = questions };

    private static Question Question(string id, params (string Code, AnswerMeaning Meaning)[] options) => new()
    {
        Id = id,
        Text = new LocalisedText(id),
        Scale = options.Length > 0 ? AnswerScale.SingleChoice : AnswerScale.Text,
        Options = options.Select(option => new AnswerOption(option.Code, new LocalisedText(option.Code), option.Meaning)).ToList(),
    };
}
