using Sui.Inspection.Assessments.Activities;
using Sui.Inspection.Assessments.Explaining;
using Sui.Inspection.Assessments.Judging;
using Sui.Inspection.Assessments.People;
using Sui.Inspection.Assessments.Placement;
using Sui.Inspection.Assessments.Representing;
using Sui.Inspection.Assessments.Scoring;
using Sui.Inspection.Assessments.Signals;
using Sui.Inspection.Evidence;
using Sui.Inspection.Instruments;
using Sui.Inspection.Plugins;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Standards;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Assessments;

/// <summary>The whole of the scoring, in one direction: signals, criteria, placement, judgement, rating.</summary>
internal sealed class Assessor(
    IEnumerable<ISignalSource> signalSources,
    ISurveyQualitySource quality,
    IDataRegistry<Instrument> instruments) : IAssessor
{
    private readonly IReadOnlyList<ISignalSource> _signalSources = [.. signalSources];

    public Assessment Assess(EvidencePack pack, Framework framework, Rubric rubric, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(framework);
        ArgumentNullException.ThrowIfNull(rubric);
        if (rubric.WhyNot(framework) is { } problem)
        {
            throw new ArgumentException($"{problem.Message} Expected: {problem.Expected}", nameof(rubric));
        }

        cancellationToken.ThrowIfCancellationRequested();
        var context = new SignalContext(pack, rubric, instruments);
        var calls = new PluginCalls();
        var unsound = new UnsoundSignals(rubric);
        var scorer = new CriterionScorer(rubric);
        var absences = AbsenceFinder.Recorded(pack);
        var apart = pack.Sources.DistinctBy(source => source.Id).Count() < pack.Sources.Count ? []
            : _signalSources.OfType<IKindSignalSource>().Distinct().ToDictionary(
                ISignalSource (source) => source, source => (IReadOnlyList<Signal>)[.. unsound.LeaveOut(source, source.GetSignals(context))]);
        var outcomes = Explained(Score(context, scorer, unsound, apart, calls, cancellationToken), rubric, absences, pack.Caseload?.Size);

        var finder = new RungFinder(rubric);
        var heard = new HeardCounter(rubric, quality, instruments).Count(pack);
        var security = new SecurityJudge(
            finder, rubric.Placement, WithoutEachKind(context, scorer, outcomes, apart, calls, cancellationToken), heard.FromInspectorateSample,
            pack.Caseload?.Size);
        var placement = new PlacementJudge(rubric, finder, security).Judge(outcomes);
        var elements = new ElementJudge(rubric, framework.Prompt);
        var rating = new RatingJudge(
            rubric, new BaseRating(rubric, finder, elements), security, RatingRelevance.Criteria(rubric, framework.Prompt, finder))
            .Judge(outcomes, pack, heard);
        var placer = new ActivityPlacer(rubric.Activities);
        var activities = pack.Activities.OrderBy(activity => activity.Id, StringComparer.Ordinal).Select(placer.Place).ToList();
        return new Assessment
        {
            Evidence = pack,
            Framework = framework,
            Rubric = rubric,
            Criteria = outcomes,
            Placement = placement,
            Counterfactual = CounterfactualFinder.Find(placement, outcomes, finder, rubric),
            Activities = activities,
            Aims = placer.CompareAims(activities),
            Judgement = Judged(elements.Judge(new StatusMap(outcomes)), pack, rubric),
            Rating = rating,
            Contradictions = ContradictionFinder.Find(outcomes, rubric),
            KindContradictions = KindContradictionFinder.Find(outcomes, rubric),
            ProviderContradictions = KindContradictionFinder.FindProviders(outcomes, rubric),
            Absences = AbsenceFinder.Find(outcomes, absences),
            Heard = heard,
            Representation = Found(context),
            Proposals = ProposalCounter.Count(pack, rubric.Register),
            Influence = InfluenceTracer.Trace(pack),
            Problems = [.. AssessmentProblems.Find(context), .. RepresentationProblems.Find(context, Found(context)), .. unsound.Problems, .. calls.Problems],
        };
    }

    // A host that says itself how good surveys are has the group rule of the people heard alone worked out.
    private Representation? Found(SignalContext context) =>
        Represented.Of(context)?.Found is not { } found ? null : quality is DeclaredSurveyQuality ? found : found with { Surveys = [] };

    private static Judgement Judged(Judgement judgement, EvidencePack pack, Rubric rubric) =>
        rubric.AllowsNoVerdict(pack) ? judgement with { Prompt = PromptResult.NotJudged } : judgement;

    private List<CriterionOutcome> Score(
        SignalContext context, CriterionScorer scorer, UnsoundSignals unsound, Dictionary<ISignalSource, IReadOnlyList<Signal>> apart,
        PluginCalls calls, CancellationToken cancellationToken, SourceKind? without = null)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var signals = _signalSources
            .SelectMany(source => apart.TryGetValue(source, out var known) ? known : unsound.LeaveOut(source, SignalsOf(source, context, calls)))
            .Where(signal => signal.SourceKind != without)
            .ToLookup(signal => signal.CriterionId, StringComparer.Ordinal);
        return [.. context.Rubric.Criteria.Select(criterion => scorer.Score(criterion, signals[criterion.Id]))];
    }

    // From the evidence anew, not from the signals, but where kinds are apart anyway: without interviews, people's survey answers count again.
    private List<StatusesWithout> WithoutEachKind(
        SignalContext context, CriterionScorer scorer, List<CriterionOutcome> outcomes, Dictionary<ISignalSource, IReadOnlyList<Signal>> apart,
        PluginCalls calls, CancellationToken cancellationToken)
    {
        var statuses = new List<StatusesWithout>();
        for (var kind = SourceKind.Survey; kind <= SourceKind.Observation; kind++)
        {
            var removed = kind;
            if (outcomes.Exists(outcome => outcome.Signals.Any(weighed => weighed.Signal.SourceKind == removed)))
            {
                var pack = KindRemover.Without(context.Pack, kind);
                statuses.Add(new StatusesWithout(kind, new StatusMap(
                    Score(context with { Pack = pack }, scorer, new UnsoundSignals(context.Rubric), apart, calls, cancellationToken, kind))));
            }
        }

        return statuses;
    }

    private static IEnumerable<Signal> SignalsOf(ISignalSource source, SignalContext context, PluginCalls calls) =>
        source is PluginSignalSource plugin ? plugin.Ask(context, calls) : source.GetSignals(context);

    private static List<CriterionOutcome> Explained(
        List<CriterionOutcome> outcomes, Rubric rubric, IReadOnlyDictionary<string, AbsenceRecord> absences, int? caseload)
    {
        var explainer = new SignalExplainer(rubric);
        return
        [
            .. outcomes.Zip(rubric.Criteria, (outcome, criterion) => outcome with
            {
                Signals = [.. outcome.Signals.Select(one => one with
                {
                    Explanation = explainer.Explain(one, criterion),
                    Interval = ShareIntervals.Of(one.Signal, caseload),
                })],
                Absence = absences.TryGetValue(outcome.Id, out var record) ? record.Absence : outcome.Absence,
            }),
        ];
    }
}
