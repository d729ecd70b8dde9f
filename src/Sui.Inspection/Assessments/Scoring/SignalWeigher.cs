using Sui.Inspection.Rubrics;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Assessments.Scoring;

/// <summary>From signals to groups and to the criterion's sum (method, section 4, 'Sums').</summary>
internal sealed class SignalWeigher(SignalRules rules)
{
    public WeighedSignals Weigh(IEnumerable<Signal> signals)
    {
        var own = signals.Order(SignalOrder.Fixed).Select(signal => new OwnSignal(signal, OwnWeight(signal))).ToList();
        var groups = Groups(own);
        if (rules.ProviderSidesApart && groups.Exists(group => group.Origin == Origin.Provider))
        {
            return new ProviderSides(rules).Weigh(own, groups);
        }

        var provider = groups.Where(group => group.Origin == Origin.Provider).Sum(group => group.Capped);
        var providerCounted = Math.Min(provider, rules.ProviderFavourCap);
        var weight = groups.Where(group => group.Origin != Origin.Provider).Sum(group => group.Capped) + providerCounted;
        var providerShare = provider > providerCounted ? providerCounted / provider : 1;
        return new WeighedSignals(
            weight,
            groups,
            [.. own.Select(one => new WeighedSignal(one.Signal, one.Own, Contribution(one, groups, providerShare), string.Empty))]);
    }

    // In the fixed order, the signals of a group stand together.
    private List<SignalGroup> Groups(List<OwnSignal> own)
    {
        var groups = new List<SignalGroup>();
        for (var at = 0; at < own.Count;)
        {
            var first = own[at].Signal;
            var sum = 0.0;
            for (; at < own.Count && AreOfOneGroup(own[at].Signal, first); at++)
            {
                sum += own[at].Own;
            }

            groups.Add(new SignalGroup
            {
                SourceKind = first.SourceKind,
                Experience = first.Experience,
                Origin = first.Origin,
                Sum = sum,
                Capped = Clamp(sum, rules.GroupCap),
            });
        }

        return groups;
    }

    private static bool AreOfOneGroup(Signal one, Signal other) =>
        one.SourceKind == other.SourceKind && one.Experience == other.Experience && one.Origin == other.Origin;

    private double OwnWeight(Signal signal)
    {
        var weighted = signal.Weight * rules.Multipliers[signal.Experience];
        var clamped = signal.Form == SignalForm.Proportion ? Clamp(weighted, rules.Clamp) : weighted;
        return signal.PoorSurvey ? Clamp(clamped, rules.PoorSurveyClamp) : clamped;
    }

    private static double Contribution(OwnSignal one, List<SignalGroup> groups, double providerShare)
    {
        var capped = groups.Capped(one);
        return one.Signal.Origin == Origin.Provider ? capped * providerShare : capped;
    }

    private static double Clamp(double value, double bound) => Math.Clamp(value, -bound, bound);
}
