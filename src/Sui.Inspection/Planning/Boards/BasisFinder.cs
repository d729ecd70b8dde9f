using Sui.Inspection.Analysis;
using Sui.Inspection.Assessments;
using Sui.Inspection.Evidence;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Planning.Boards;

/// <summary>Whether what is known of a criterion was seen, read, or only told, and what could confirm it.</summary>
internal static class BasisFinder
{
    public static IReadOnlyList<BoardBasis> Find(Assessment assessment, SpeakingInstruments speaking)
    {
        // An answer pattern is one item, and what as many people told as gave it. Ids that stand twice are an error of the pack.
        var many = assessment.Evidence.Responses.Where(response => response.Counted > 1).DistinctBy(response => response.Id, StringComparer.Ordinal)
            .ToDictionary(response => response.Id, response => response.Counted, StringComparer.Ordinal);
        return
        [
            .. assessment.Rubric.Criteria.Zip(assessment.Criteria)
                .Where(pair => pair.Second.Signals.Any(one => one.Signal.Form != SignalForm.Computed))
                .Select(pair => Of(pair.Second, speaking.To(pair.First), many)),
        ];
    }

    private static BoardBasis Of(CriterionOutcome outcome, IReadOnlyList<Speaking> speaking, Dictionary<string, int> many)
    {
        var signals = outcome.Signals.Select(one => one.Signal).Where(signal => signal.Form != SignalForm.Computed).ToList();
        int Items(Means means) => signals
            .Where(signal => MeansOf(signal) == means)
            .SelectMany(signal => signal.EvidenceIds)
            .Distinct(StringComparer.Ordinal)
            .Total(id => many.GetValueOrDefault(id, 1));
        var (seen, read) = (Items(Means.Seen), Items(Means.Read));
        var onlyTold = seen + read == 0;
        var kinds = signals.Where(signal => signal.Origin != Origin.Provider).Select(signal => signal.SourceKind).ToHashSet();
        return new BoardBasis
        {
            CriterionId = outcome.Id,
            Status = outcome.Status,
            Seen = seen,
            Read = read,
            Told = Items(Means.Told),
            ProvidersWord = Items(Means.ProvidersWord),
            OnlyTold = onlyTold,
            Confirm = !onlyTold && outcome.Corroborated
                ? []
                :
                [
                    .. speaking
                        .Where(one => !kinds.Contains(one.Instrument.Kind)
                            && (!outcome.Corroborated || !SpeakingInstruments.IsOfPeople(one.Instrument.Kind)))
                        .OrderBy(one => SpeakingInstruments.Nearness(one.Instrument.Kind))
                        .Select(one => one.Named),
                ],
        };
    }

    private static Means MeansOf(Signal signal) =>
        signal.Origin == Origin.Provider ? Means.ProvidersWord
        : signal.SourceKind == SourceKind.Observation ? Means.Seen
        : signal.Experience == Experience.Record ? Means.Read
        : Means.Told;

    private enum Means
    {
        Seen,
        Read,
        Told,
        ProvidersWord,
    }
}
