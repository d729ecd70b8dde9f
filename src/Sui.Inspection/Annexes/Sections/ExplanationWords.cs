using Sui.Inspection.Assessments;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Annexes.Sections;

/// <summary>What a signal rests on and what became of its weight, step by step, in the annex's language.</summary>
internal sealed class ExplanationWords(AnnexContext context)
{
    /// <summary>The steps as a sentence.</summary>
    public string Of(WeighedSignal weighed)
    {
        var words = context.Words;
        var signal = weighed.Signal;
        var steps = new List<string> { words.Say("Explain.Step", ("basis", Basis(signal)), ("weight", Decibans(signal.Weight))) };
        if (weighed.OwnWeight != signal.Weight)
        {
            steps.Add(words.Say(
                signal.PoorSurvey ? "Explain.Poor" : "Explain.Multiplied",
                ("weight", Decibans(weighed.OwnWeight)),
                ("experience", words.MidSentence(words.Name(signal.Experience)))));
        }

        if (weighed.Contribution != weighed.OwnWeight)
        {
            steps.Add(words.Say(
                signal.Origin == Origin.Provider ? "Explain.ProviderCap" : "Explain.KindCap",
                ("weight", Decibans(weighed.Contribution))));
        }

        return string.Join("; ", steps) + ".";
    }

    private string Basis(Signal signal) => signal.Form switch
    {
        SignalForm.Proportion => Proportion(signal),
        SignalForm.Finding => Finding(signal),
        _ => context.Words.Say(signal.Weight < 0 ? "Explain.Computed.Against" : "Explain.Computed.For"),
    };

    private string Proportion(Signal signal)
    {
        var words = context.Words;
        var basis = words.Say(
            "Explain.Proportion." + (signal.Unit ?? ClaimUnit.People),
            ("k", words.Figure(signal.Favourable ?? 0, 2)),
            ("n", words.Figure(signal.Valid ?? 0)),
            ("source", Source(signal)),
            ("bar", Weights.Bar(context, signal.CriterionId)));
        return signal.Weighting is { } weighting
            ? words.Say(
                "Explain.Weighted", ("basis", basis), ("percent", words.PercentFigure(weighting.Share)), ("value", words.Figure(signal.DesignEffect, 3)),
                ("effective", Weights.Effective(context, signal)))
            : signal.DesignEffect > 1
            ? words.Say("Explain.DesignEffect", ("basis", basis), ("value", words.Figure(signal.DesignEffect, 3))) : basis;
    }

    private string Finding(Signal signal)
    {
        var size = Math.Abs(signal.Weight);
        var known = context.Rubric.Signals.Strengths.Where(pair => pair.Value == size).Select(pair => (FindingStrength?)pair.Key)
            .FirstOrDefault();
        return context.Words.Say(
            $"Explain.Finding.{(signal.Weight < 0 ? "Against" : "For")}.{known?.ToString() ?? "Mean"}", ("source", Source(signal)));
    }

    private string Source(Signal signal) => context.Words.Say(
        "Explain.Source",
        ("kind", context.Words.Name(signal.SourceKind)),
        ("experience", context.Words.MidSentence(context.Words.Name(signal.Experience))),
        ("origin", context.Words.MidSentence(context.Words.Name(signal.Origin))));

    private string Decibans(double weight) =>
        context.Words.Say("Explain.Weight", ("value", Weights.Signed(context, weight)));
}
