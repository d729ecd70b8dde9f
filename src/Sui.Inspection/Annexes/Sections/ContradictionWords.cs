using Sui.Inspection.Assessments;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Annexes.Sections;

/// <summary>Where accounts differ, both sides side by side: experiences, kinds of source within one, and the provider and all others.</summary>
internal sealed class ContradictionWords(AnnexContext context)
{
    private readonly EvidenceWords _evidence = new(context);
    private readonly EvidenceDates _dates = new(context);

    /// <summary>The subsection; none where accounts do not differ.</summary>
    public static IEnumerable<AnnexSection> Section(AnnexContext context)
    {
        if (context.Assessment is { Contradictions: [], KindContradictions: [], ProviderContradictions: [] })
        {
            return [];
        }

        var words = new ContradictionWords(context);
        List<AnnexBlock> blocks = [.. words.Experiences(), .. words.Kinds(), .. words.Provider()];
        return blocks.Count == 0 ? [] : [new AnnexSection("criteria-contradictions", context.Words.Say("Contradictions.Heading"), blocks)];
    }

    /// <summary>A line for each criterion of which accounts differ: who says which, and when; the evidence stands in its entry of the supplement. Those
    /// that move nothing are numbers in one line, and stand there with both sides.</summary>
    public IEnumerable<string> InShort()
    {
        var differing = context.Assessment.Criteria.Select(outcome => (Outcome: outcome, Differ: Of(outcome.Id))).Where(one => one.Differ.Length > 0)
            .ToLookup(one => one.Outcome.Importance == Importance.Supporting);
        return
        [
            .. differing[false].Select(one => context.Words.Say("Contradictions.Line", ("criterion", context.Stated(one.Outcome.Id)), ("sides", one.Differ))),
            .. !differing[true].Any() ? [] : new[]
            {
                context.Words.Say("Contradictions.Supporting", ("mark", context.Entries.Mark([.. differing[true].Select(one => one.Outcome.Id)]))),
            },
        ];
    }

    /// <summary>What differs on one criterion, in a clause each with its dates; empty where nothing does.</summary>
    public string Of(string criterion)
    {
        if (!MayShow(criterion))
        {
            return string.Empty;
        }

        var sides = new List<string>();
        foreach (var one in context.Assessment.Contradictions.Where(one => one.CriterionId == criterion))
        {
            sides.Add(Side(criterion, Experience.Lived, one.LivedSum));
            sides.Add(Side(criterion, one.Other, one.OtherSum));
        }

        foreach (var one in context.Assessment.KindContradictions.Where(one => one.CriterionId == criterion))
        {
            sides.Add(Side(one, one.ForKind, "Contradictions.Side.Kind.For"));
            sides.Add(Side(one, one.AgainstKind, "Contradictions.Side.Kind.Against"));
        }

        sides.AddRange(context.Assessment.ProviderContradictions.Where(one => one.CriterionId == criterion).Select(one =>
            context.Words.Say(one.ProviderSum > 0 ? "Contradictions.Side.Provider.For" : "Contradictions.Side.Provider.Against")));
        return string.Join("; ", sides.Distinct(StringComparer.Ordinal));
    }

    private string Side(string criterion, Experience experience, double sum) => Dated(
        context.Words.Say(
            sum > 0 ? "Contradictions.Side.For" : "Contradictions.Side.Against", ("who", context.Words.Say("Contradictions.Who." + experience))),
        criterion,
        signal => signal.Experience == experience && signal.Origin != Origin.Provider);

    private string Side(KindContradiction one, SourceKind kind, string key) => Dated(
        context.Words.Say(key, ("who", context.Words.Name(kind))),
        one.CriterionId,
        signal => signal.SourceKind == kind && signal.Experience == one.Experience && signal.Origin != Origin.Provider);

    private string Dated(string said, string criterion, Func<Signal, bool> isOfSide)
    {
        var dates = _dates.Span(context.Outcome(criterion)?.Signals.Where(weighed => isOfSide(weighed.Signal)) ?? []);
        return dates.Length == 0 ? said : context.Words.Say("Contradictions.Side.Dated", ("said", said), ("dates", dates));
    }

    private IEnumerable<AnnexBlock> Experiences()
    {
        var contradictions = context.Assessment.Contradictions.Where(one => MayShow(one.CriterionId)).ToList();
        if (contradictions.Count == 0)
        {
            return [];
        }

        var words = context.Words;
        return
        [
            new ParagraphBlock(words.Count(
                "Contradictions.Intro", contradictions.Select(one => one.CriterionId).Distinct(StringComparer.Ordinal).Count())),
            .. Blocks.Table(
                words.Say("Contradictions.Table"),
                Columns("Contradictions.Lived", "Contradictions.Others"),
                contradictions.Select(one => Row(
                    one.CriterionId,
                    Side(one.CriterionId, signal => signal.Experience == Experience.Lived, Balance(Experience.Lived, one.LivedSum)),
                    Side(one.CriterionId, signal => signal.Experience == one.Other, Balance(one.Other, one.OtherSum))))),
        ];
    }

    private IEnumerable<AnnexBlock> Kinds()
    {
        var contradictions = context.Assessment.KindContradictions.Where(one => MayShow(one.CriterionId)).ToList();
        if (contradictions.Count == 0)
        {
            return [];
        }

        return
        [
            new ParagraphBlock(context.Words.Say("Contradictions.Kinds.Intro")),
            .. Blocks.Table(
                context.Words.Say("Contradictions.Kinds.Table"),
                Columns("Contradictions.Kinds.For", "Contradictions.Kinds.Against"),
                contradictions.Select(one => Row(one.CriterionId, OfKind(one, one.ForKind), OfKind(one, one.AgainstKind)))),
        ];
    }

    private IEnumerable<AnnexBlock> Provider()
    {
        var contradictions = context.Assessment.ProviderContradictions.Where(one => MayShow(one.CriterionId)).ToList();
        return contradictions.Count == 0 ? [] :
        [
            new ParagraphBlock(context.Words.Say("Contradictions.Provider.Intro")),
            .. Blocks.List(contradictions.Select(one => context.Words.Say(
                one.ProviderSum > 0 ? "Contradictions.Provider.For" : "Contradictions.Provider.Against",
                ("criterion", context.Named(one.CriterionId))))),
        ];
    }

    // Beside counts that are shown, that sums contradict each other would tell something of one that is not.
    private bool MayShow(string criterion) => context.Outcome(criterion) is { } outcome && context.Disclosure.ShowsWeights(outcome);

    private TableColumn[] Columns(string one, string other) =>
    [
        new(context.Words.Say("Criteria.Number"), 0.5),
        new(context.Words.Say("Criteria.Criterion"), 2),
        new(context.Words.Say(one), 3),
        new(context.Words.Say(other), 3),
    ];

    private IReadOnlyList<TableCell> Row(string criterion, TableCell one, TableCell other) =>
        [criterion, context.Sentence(context.Statement(criterion)), one, other];

    private string Balance(Experience experience, double sum) =>
        context.Words.Say($"Contradictions.{experience}.{(sum > 0 ? "For" : "Against")}");

    private TableCell OfKind(KindContradiction one, SourceKind kind) => Side(one.CriterionId, signal =>
        signal.SourceKind == kind && signal.Experience == one.Experience && signal.Origin != Origin.Provider);

    private TableCell Side(string criterion, Func<Signal, bool> isOfSide, params IEnumerable<string> before)
    {
        var signals = context.Outcome(criterion)?.Signals.Where(weighed => isOfSide(weighed.Signal)).ToList() ?? [];
        return string.Join(' ', [.. before, .. signals.Select(_evidence.Signal), .. _dates.Of(signals.Where(weighed => weighed.Signal.Form != SignalForm.Finding))]);
    }
}
