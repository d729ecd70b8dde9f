using Sui.Inspection.Rubrics;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Assessments.Scoring;

/// <summary>From signals to groups and to the criterion's sum (method, section 4, 'Sums').</summary>
internal sealed class SignalWeigher(SignalRules rules)
{
    public WeighedSignals Weigh(IEnumerable<Signal> signals)
    {
        var own = signals.InFixedOrder().Select(signal => (Signal: signal, Own: OwnWeight(signal))).ToList();
        var groups = own
            .GroupBy(one => (one.Signal.SourceKind, one.Signal.Experience, one.Signal.Origin))
            .Select(group =>
            {
                var sum = group.Sum(one => one.Own);
                return new SignalGroup(
                    group.Key.SourceKind, group.Key.Experience, group.Key.Origin, sum, Clamp(sum, rules.GroupCap));
            })
            .ToList();
        var provider = groups.Where(group => group.Origin == Origin.Provider).Sum(group => group.Capped);
        var providerCounted = Math.Min(provider, rules.ProviderFavourCap);
        var weight = groups.Where(group => group.Origin != Origin.Provider).Sum(group => group.Capped) + providerCounted;
        var providerShare = provider > providerCounted ? providerCounted / provider : 1;
        return new WeighedSignals(
            weight,
            groups,
            [.. own.Select(one => new WeighedSignal(one.Signal, one.Own, Contribution(one, groups, providerShare), string.Empty))]);
    }

    private double OwnWeight(Signal signal)
    {
        var weighted = signal.Weight * rules.Multipliers[signal.Experience];
        var clamped = signal.Form == SignalForm.Proportion ? Clamp(weighted, rules.Clamp) : weighted;
        return signal.PoorSurvey ? Clamp(clamped, rules.PoorSurveyClamp) : clamped;
    }

    private static double Contribution((Signal Signal, double Own) one, List<SignalGroup> groups, double providerShare)
    {
        var group = groups.Find(candidate =>
            candidate.SourceKind == one.Signal.SourceKind
            && candidate.Experience == one.Signal.Experience
            && candidate.Origin == one.Signal.Origin)!;
        var capped = group.Capped == group.Sum ? one.Own : one.Own * group.Capped / group.Sum;
        return one.Signal.Origin == Origin.Provider ? capped * providerShare : capped;
    }

    private static double Clamp(double value, double bound) => Math.Clamp(value, -bound, bound);
}
