using System.Globalization;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Assessments.Explaining;

/// <summary>Says in plain words what a signal rests on and what became of its weight. For working papers: it holds counts and weights.</summary>
internal sealed class SignalExplainer(Rubric rubric)
{
    public string Explain(WeighedSignal weighed, Criterion criterion)
    {
        var signal = weighed.Signal;
        var basis = signal.Form switch
        {
            SignalForm.Proportion => Proportion(signal, criterion),
            SignalForm.Finding => Finding(signal),
            _ when rubric.Signals.Representativeness == RepresentativenessBasis.Computed => signal.Weight < 0
                ? "By the group rule, worked out from the profile and the people heard, a sizeable group of the caseload is under-represented among them"
                : "By the group rule, worked out from the profile and the people heard, no sizeable group of the caseload is under-represented among them",
            _ => signal.Weight < 0
                ? "A sizeable group of the caseload is under-represented among the people heard"
                : "No sizeable group of the caseload is under-represented among the people heard",
        };
        var steps = new List<string> { $"{basis}: {Decibans(signal.Weight)}" };
        if (weighed.OwnWeight != signal.Weight)
        {
            steps.Add(signal.PoorSurvey
                ? $"{Decibans(weighed.OwnWeight)} because the survey is not shown to represent those whom it is about"
                    + (rubric.Signals.Representativeness == RepresentativenessBasis.Computed ? ", as worked out" : string.Empty)
                : $"{Decibans(weighed.OwnWeight)} after the weight given to {Name(signal.Experience)}");
        }

        if (weighed.Contribution != weighed.OwnWeight)
        {
            steps.Add(signal.Origin == Origin.Provider
                ? $"counted as {Decibans(weighed.Contribution)} because the provider's own evidence is capped"
                : $"counted as {Decibans(weighed.Contribution)} because one kind of source is capped");
        }

        return string.Join("; ", steps) + ".";
    }

    private string Proportion(Signal signal, Criterion criterion) => string.Create(
        CultureInfo.InvariantCulture,
        $"{signal.Favourable:0.##} of {signal.Valid} {Name(signal.Unit)} ({Source(signal)}), against a bar of {criterion.Claim.Bar * 100:0.##} per cent")
        + (signal.Weighting is { } weighting
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"; weighted to the caseload {weighting.Share * 100:0.##} per cent, with a design effect of {signal.DesignEffect:0.###}{Effective(signal)}")
            : rubric.Signals.Weights == ResponseWeights.Raked && signal.DesignEffect > 1
            ? string.Create(CultureInfo.InvariantCulture, $" and with a design effect of {signal.DesignEffect:0.###}{Effective(signal)}")
            : signal.DesignEffect > 1
            ? string.Create(CultureInfo.InvariantCulture, $" and with a design effect of {signal.DesignEffect:0.###}")
            : string.Empty);

    private static string Effective(Signal signal) =>
        string.Create(CultureInfo.InvariantCulture, $": they say as much as {signal.Valid / signal.DesignEffect:0.#}");

    private string Finding(Signal signal)
    {
        var size = Math.Abs(signal.Weight);
        var word = "A finding coded more than once";
        foreach (var (strength, weight) in rubric.Signals.Strengths)
        {
            if (weight == size)
            {
                word = $"A {Name(strength)} finding";
                break;
            }
        }

        return $"{word} {(signal.Weight < 0 ? "against" : "for")} ({Source(signal)})";
    }

    private static string Source(Signal signal) => $"{Name(signal.SourceKind)}, {Name(signal.Experience)}, {Name(signal.Origin)}";

    private static string Decibans(double weight) =>
        weight.ToString("+0.0;−0.0;0.0", CultureInfo.InvariantCulture) + " dB";

    private static string Name(FindingStrength strength) => strength switch
    {
        FindingStrength.Strong => "strong",
        FindingStrength.Moderate => "moderate",
        _ => "slight",
    };

    private static string Name(ClaimUnit? unit) => unit switch
    {
        ClaimUnit.Proposals => "proposals",
        ClaimUnit.DueProposals => "proposals that were due",
        ClaimUnit.Stakeholders => "stakeholders",
        _ => "people",
    };

    private static string Name(SourceKind kind) => kind switch
    {
        SourceKind.Survey => "survey",
        SourceKind.Interview => "interviews",
        SourceKind.Group => "group",
        SourceKind.Council => "council",
        SourceKind.Document => "documents",
        SourceKind.Data => "data",
        _ => "observation",
    };

    private static string Name(Experience experience) => experience switch
    {
        Experience.Lived => "lived experience",
        Experience.Learned => "learned experience",
        _ => "record",
    };

    private static string Name(Origin origin) => origin switch
    {
        Origin.Inspectorate => "gathered by the inspectorate",
        Origin.ThirdParty => "gathered independently",
        _ => "the provider's own",
    };
}
