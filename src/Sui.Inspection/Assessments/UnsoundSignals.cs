using Sui.Inspection.Problems;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Text;

namespace Sui.Inspection.Assessments;

/// <summary>
/// Leaves out signals that cannot be scored, which a plug-in may give: of a criterion that the rubric does not have, with a weight that
/// is no number, with counts that contradict each other. Each source is named once for each kind of fault.
/// </summary>
internal sealed class UnsoundSignals(Rubric rubric)
{
    /// <summary>A source of signals names a criterion that the rubric does not have; its signals were left out.</summary>
    /// <remarks>Error. Correct the plug-in, or use the rubric that it was written for.</remarks>
    public const string UnknownCriterion = "SUI5004";

    /// <summary>A source of signals gave a signal that cannot be scored (a weight that is no number, contradicting counts); it was left
    /// out.</summary>
    /// <remarks>Error. Correct the plug-in.</remarks>
    public const string NoSignal = "SUI5005";

    private readonly HashSet<string> _criteria = rubric.Criteria.Select(criterion => criterion.Id).ToHashSet(StringComparer.Ordinal);
    private readonly Dictionary<(string Source, string Code), int> _leftOut = [];

    /// <summary>A problem for each source and kind of fault, in the order in which they were met first.</summary>
    public IEnumerable<Problem> Problems => _leftOut.Select(one => Describe(one.Key.Source, one.Key.Code, one.Value));

    /// <summary>The signals that can be scored.</summary>
    /// <param name="source">Where they come from.</param>
    /// <param name="signals">The signals; null counts as none.</param>
    public IEnumerable<Signal> LeaveOut(ISignalSource source, IEnumerable<Signal>? signals)
    {
        foreach (var signal in signals ?? [])
        {
            if (signal is { CriterionId: { } id } && !_criteria.Contains(id))
            {
                Note(source, UnknownCriterion);
            }
            else if (IsSound(signal))
            {
                yield return signal;
            }
            else
            {
                Note(source, NoSignal);
            }
        }
    }

    private static bool IsSound(Signal? signal) =>
        signal is { CriterionId: not null, EvidenceIds: { } evidence, SourceIds: { } sources, Questions: { } asked }
        && asked.All(question => question is { Text: not null })
        && !evidence.Contains(null!) && !sources.Contains(null!)
        && double.IsFinite(signal.Weight) && double.IsFinite(signal.DesignEffect) && signal.DesignEffect >= 1
        && Enum.IsDefined(signal.Form) && Enum.IsDefined(signal.SourceKind) && Enum.IsDefined(signal.Experience) && Enum.IsDefined(signal.Origin)
        && (signal.Unit is not { } unit || Enum.IsDefined(unit))
        && (signal.Valid is null || (signal.Valid >= 1 && signal.Favourable is { } k && k >= 0 && k <= signal.Valid));

    private void Note(ISignalSource source, string code)
    {
        var key = (source.GetType().Name, code);
        _leftOut[key] = _leftOut.GetValueOrDefault(key) + 1;
    }

    private static Problem Describe(string source, string code, int count) => code == UnknownCriterion
        ? new Problem
        {
            Code = code,
            Severity = ProblemSeverity.Error,
            Location = new ProblemLocation($"signals of {source}"),
            Message = $"{Wording.Count(count, "signal")} of a criterion that the rubric does not have; left out.",
            Expected = "A criterion of the rubric.",
            Action = "Correct the source of signals, or use the rubric that it was written for.",
        }
        : new Problem
        {
            Code = code,
            Severity = ProblemSeverity.Error,
            Location = new ProblemLocation($"signals of {source}"),
            Message = $"{Wording.Count(count, "signal")} that cannot be scored; left out.",
            Expected = "A finite weight, a design effect of 1 or more, 0 ≤ k ≤ n with n of 1 or more, terms that exist, and no id that is null.",
            Action = "Correct the source of signals.",
        };
}
