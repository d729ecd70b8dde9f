using Sui.Inspection.Assessments;
using Sui.Inspection.Evidence;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Annexes.Sections;

/// <summary>What the evidence for a criterion says, in words.</summary>
internal sealed class EvidenceWords(AnnexContext context)
{
    private readonly EvidenceDates _dates = new(context);

    /// <summary>Why a criterion stands as it does: every signal, then what keeps it from being met.</summary>
    public string Why(CriterionOutcome outcome) => string.Join(' ', outcome.Signals.Select(Signal).Concat(Reasons(outcome)));

    /// <summary>One signal in words.</summary>
    public string Signal(WeighedSignal weighed) => Signal(weighed, _ => true);

    /// <summary>One signal in words, of its findings those alone that are told.</summary>
    public string Signal(WeighedSignal weighed, Func<Finding, bool> isTold)
    {
        var signal = weighed.Signal;
        var said = signal.Form switch
        {
            SignalForm.Proportion => Proportion(signal),
            SignalForm.Finding => Findings(signal, isTold),
            _ => Computed(signal),
        };
        return signal is { Origin: Origin.Provider, Form: not SignalForm.Computed }
            ? said + " " + LimitWords.Say(context, "Signal.Provider", context.Rubric.Signals.ProviderFavourCap) : said;
    }

    /// <summary>What keeps a criterion from being met, where the evidence does not say so by itself; empty when nothing does.</summary>
    public IEnumerable<string> Reasons(CriterionOutcome outcome)
    {
        if (outcome.Reason is { } reason && context.Disclosure.ShowsWeights(outcome))
        {
            yield return context.Words.Name(reason);
        }

        if (outcome.Status == CriterionStatus.Indicated)
        {
            yield return context.Words.Say("Signal.NotCorroborated");
        }

        if (outcome.Absence is { } absence && outcome.Signals.Count > 0 && absence != Absence.NoEvidence)
        {
            yield return context.Sentence(context.Words.Name(absence));
        }
    }

    private string Proportion(Signal signal)
    {
        var words = context.Words;
        var (k, n) = (signal.Favourable ?? 0, signal.Valid ?? 0);
        var shows = context.Disclosure.ShowsFavourable(signal);
        var entries = signal.Unit is ClaimUnit.Proposals or ClaimUnit.DueProposals && signal.Experience == Experience.Record;
        var key = entries ? $"Signal.{signal.Unit}"
            : signal.Experience == Experience.Record ? "Signal.Recorded"
            : signal.Unit == ClaimUnit.Stakeholders ? "Signal.Stakeholders"
            : $"Signal.{signal.Experience}";
        var constituency = context.ConstituencyName(context.Criterion(signal.CriterionId)?.Constituency);
        var sentence = words.Say(
            shows ? key : key + ".Hidden",
            ("k", words.Figure(k, 1)),
            ("n", words.Figure(n)),
            ("percent", words.PercentFigure(k / Math.Max(n, 1))),
            ("kind", words.Name(signal.SourceKind)),
            ("constituency", constituency),
            ("Constituency", words.Capitalise(constituency)),
            ("titles", Titles(signal)));
        var each = context.Disclosure.Questions(signal);
        return Blocks.Sentences(
            each.Count == 0 ? string.Empty : words.Say("Signal.Each", ("questions", string.Join("; ", each.Select(own => words.Say(
                "Entry.Each.Question",
                ("question", words.Say("Quoted", ("text", QuestionText.In(context, own.Question)))), ("counts", ReachWords.Own(context, own))))))),
            sentence, Weighted(signal), ResponseRate(signal), signal.PoorSurvey ? LimitWords.Say(context, "Signal.PoorSurvey", context.Rubric.Signals.PoorSurveyClamp) : string.Empty);
    }

    /// <summary>What weights make of a share, and of how many answers; empty without weights.</summary>
    public string Weighted(Signal signal) => signal.Weighting is null || !context.Disclosure.ShowsFavourable(signal) ? string.Empty
        : !ShareWords.IsWeighted(context, signal) ? context.Words.Say("Signal.Weighted.Hidden")
        : context.Words.Say("Signal.Weighted", ("percent", ShareWords.Percent(context, signal)), ("n", Weights.Effective(context, signal)));

    /// <summary>The response rate of a survey; empty for any other source.</summary>
    public string ResponseRate(Signal signal) =>
        ResponseRates.Of(context, signal) is { } rate ? context.Words.Say("Signal.ResponseRate", ("rate", rate)) : string.Empty;

    private string Findings(Signal signal, Func<Finding, bool> isTold)
    {
        var words = context.Words;
        var coded = context.FindingsOf(signal).Where(isTold)
            .GroupBy(finding => finding.CodingUnit ?? finding.Id, StringComparer.Ordinal).ToList();
        return coded.Count == 0
            ? words.Say(
                signal.Weight < 0 ? "Finding.Bare.Against" : "Finding.Bare.For",
                ("kind", words.Name(signal.SourceKind)),
                ("titles", Titles(signal)))
            : string.Join(' ', coded.Select(Finding));
    }

    // Of a finding that several coded, what each of them found where their words or their coding differ.
    private string Finding(IGrouping<string, Finding> unit)
    {
        var first = unit.First();
        var split = unit.Any(finding => finding.Direction != first.Direction || finding.Strength != first.Strength);
        var sentences = unit.DistinctBy(finding => (finding.Direction, finding.Strength, finding.Statement)).Select(finding => context.Words.Say(
            $"Finding.{finding.Direction}.{finding.Strength}",
            ("statement", context.FromPack(finding.Statement.Trim().TrimEnd('.'))),
            ("title", _dates.Titled(finding))));
        return string.Join(' ', sentences) + (split ? " " + context.Words.Say("Finding.Split") : string.Empty);
    }

    private string Computed(Signal signal)
    {
        var side = signal.Weight < 0 ? "Against" : "For";
        return string.Equals(signal.CriterionId, context.Rubric.GroupRuleCriterion, StringComparison.Ordinal)
            ? context.Words.Say("GroupRule." + side)
            : context.Words.Say("Signal.Computed." + side);
    }

    private string Titles(Signal signal) => context.Words.List([.. signal.SourceIds.Select(context.SourceTitle)]);
}
