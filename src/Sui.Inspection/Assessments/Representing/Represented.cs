using System.Runtime.CompilerServices;
using Sui.Inspection.Instruments;
using Sui.Inspection.Rubrics;

namespace Sui.Inspection.Assessments.Representing;

/// <summary>What was worked out of a pack's representativeness, with the weights of people. It is worked out once for a pack and the rules. Thread-safe.</summary>
/// <param name="Found">What an assessment says of it.</param>
/// <param name="Weights">The weights by survey and person.</param>
/// <param name="Faults">What stood in the way of comparing or weighting.</param>
internal sealed record Represented(
    Representation Found, IReadOnlyDictionary<string, IReadOnlyDictionary<string, WeightedPerson>> Weights, IReadOnlyList<RepresentationFault> Faults)
{
    private static readonly ConditionalWeakTable<Evidence.EvidencePack, Known> Packs = [];

    /// <summary>That of a pack; null where the rubric takes what is declared.</summary>
    public static Represented? Of(SignalContext context)
    {
        var rules = context.Rubric.Signals;
        if (rules is not { Representativeness: RepresentativenessBasis.Computed, Representation: { } numbers })
        {
            return null;
        }

        // A pack that is changed is another object; what changes nothing here, such as a bar, leaves these as they are.
        if (Packs.TryGetValue(context.Pack, out var known) && ReferenceEquals(known.Numbers, numbers) && ReferenceEquals(known.Raking, rules.Raking)
            && ReferenceEquals(known.Origins, context.Rubric.Placement.HeardOrigins) && ReferenceEquals(known.Instruments, context.Instruments))
        {
            return known.Result;
        }

        var result = new RepresentationFinder(context, numbers, rules.Raking).Find();
        Packs.AddOrUpdate(context.Pack, new Known(numbers, rules.Raking, context.Rubric.Placement.HeardOrigins, context.Instruments, result));
        return result;
    }

    /// <summary>What was worked out of a survey; null where no answers came from it.</summary>
    public SurveyRepresentation? Survey(string id) => Found.Surveys.FirstOrDefault(survey => string.Equals(survey.SourceId, id, StringComparison.Ordinal));

    private sealed record Known(
        RepresentationRules Numbers, WeightingRules? Raking, IReadOnlyList<Vocabulary.Origin> Origins, IDataRegistry<Instrument> Instruments, Represented Result);
}
