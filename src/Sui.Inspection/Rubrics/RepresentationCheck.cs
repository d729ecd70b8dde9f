using Sui.Inspection.Json;
using Sui.Inspection.Text;

namespace Sui.Inspection.Rubrics;

/// <summary>Checks how a rubric has representativeness worked out and answers weighted.</summary>
internal static class RepresentationCheck
{
    private const string Numbers = "signals.representation";
    private const string Raking = "signals.raking";
    private const int MostCycles = 100_000;
    private const double Small = 0.000001;

    /// <summary>Runs the check.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="faults">Where problems go.</param>
    public static void Run(SignalRules rules, Faults faults)
    {
        ListCheck.Defined<RepresentativenessBasis>(rules.Representativeness, "signals.representativeness", faults);
        ListCheck.Defined<ResponseWeights>(rules.Weights, "signals.weights", faults);
        Belongs(rules.Representativeness == RepresentativenessBasis.Computed, rules.Representation is not null, Numbers, "representativeness is Computed", faults);
        Belongs(rules.Weights == ResponseWeights.Raked, rules.Raking is not null, Raking, "weights are Raked", faults);
        if (rules is { Weights: ResponseWeights.Raked, Representativeness: RepresentativenessBasis.Declared } && faults.Sound("signals.representativeness"))
        {
            faults.Error(RubricCodes.WeightsWithoutComputing, "signals.weights",
                "Answers are weighted, and representativeness is declared: a survey whose weights fail would not be Poor.",
                "Raked only where representativeness is Computed.", "Write Computed under 'representativeness', or leave 'weights' out.");
        }

        if (rules.Representation is { } representation)
        {
            RangeCheck.Within(representation.LeastResponseRate, 0, 1, Numbers + ".leastResponseRate", faults);
            RangeCheck.Within(representation.GroupPart, RangeCheck.Least, 1, Numbers + ".groupPart", faults);
            RangeCheck.Within(representation.GroupProbability, Small, 0.5, Numbers + ".groupProbability", faults);
            Names(representation.SameGroups, faults);
        }

        if (rules.Raking is { } raking)
        {
            ListCheck.Distinct(raking.Characteristics, Raking + ".characteristics", faults);
            RangeCheck.Within(raking.Tolerance, 1e-12, 0.01, Raking + ".tolerance", faults);
            RangeCheck.Within(raking.MostCycles, 1, MostCycles, Raking + ".mostCycles", faults);
            RangeCheck.Within(raking.LeastWeight, RangeCheck.Least, 1, Raking + ".leastWeight", faults);
            RangeCheck.Within(raking.LargestWeight, 1, 1_000, Raking + ".largestWeight", faults);
            RangeCheck.Within(raking.LargestMarginError, Small, 1, Raking + ".largestMarginError", faults);
        }
    }

    private static void Belongs(bool needed, bool there, string path, string where, Faults faults)
    {
        if (needed != there && faults.Sound(path) && faults.Sound("signals.representativeness") && faults.Sound("signals.weights"))
        {
            faults.Error(RubricCodes.NumbersOfRepresentation, path, needed ? "The numbers are missing." : "The numbers are given, and nothing uses them.",
                $"The numbers where {where}, and only there.", needed ? "Add them; docs/rubrics.md lists them." : "Delete them, or say so.");
        }
    }

    private static void Names(IReadOnlyList<GroupNames> groups, Faults faults)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var at = 0; at < groups.Count; at++)
        {
            var path = $"{Numbers}.sameGroups[{at}].names";
            if (groups[at].Names.Count < 2 && faults.Sound(path))
            {
                faults.Error(RubricCodes.WrongGroupNames, path, "A name alone means the same as no other.", "At least two names of one group.", "Add a name or delete the entry.");
            }

            foreach (var name in groups[at].Names.Select(GroupNameKey.Of).Where(name => !seen.Add(name)))
            {
                faults.Error(RubricCodes.WrongGroupNames, path, $"The name '{name}' stands twice.", "Each name once; case, spaces and dashes make no other name.",
                    "Delete one of the two.");
            }
        }
    }
}
