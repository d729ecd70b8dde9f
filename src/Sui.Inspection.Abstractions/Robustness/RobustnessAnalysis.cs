using Sui.Inspection.Standards;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Robustness;

/// <summary>
/// How much an assessment could move: with other answers by chance, without one source, with other numbers in the rubric, and with a little more or
/// less evidence (method, section 6, 'Bootstrap' and 'Sensitivity'). It informs the working paper and decides nothing.
/// </summary>
public sealed record RobustnessAnalysis
{
    /// <summary>The rung that the assessment gives; null where none is reached.</summary>
    public required Rung? Rung { get; init; }

    /// <summary>The lower end of the range of ratings that the assessment gives; null where there is no range.</summary>
    public required Rating? Low { get; init; }

    /// <summary>The upper end; null where there is no range.</summary>
    public required Rating? High { get; init; }

    /// <summary>What resampling gives; null where nothing was resampled, which <see cref="NotResampled"/> says why.</summary>
    public required BootstrapOutcome? Bootstrap { get; init; }

    /// <summary>Why nothing was resampled; null where something was.</summary>
    public NotResampled? NotResampled { get; init; }

    /// <summary>What each change alone gives: without each kind of source, without each source where its kind has several, then multipliers, then bars in
    /// the rubric's order. Empty for a pack of published evidence only, which places nobody.</summary>
    public required IReadOnlyList<SensitivityCase> Sensitivity { get; init; }

    /// <summary>The next rung; null at the highest.</summary>
    public required Rung? Next { get; init; }

    /// <summary>The rung that is reached with the next: a higher one where nothing but what blocks the next stands in its way, otherwise the next; null at the highest.</summary>
    public Rung? Reached { get; init; }

    /// <summary>The least that would do, all others being met, for each criterion that blocks the next rung and has to move for it or for the rung that is reached with it, in the
    /// order of <see cref="Assessments.ProviderPlacement.Blocking"/>.</summary>
    public required IReadOnlyList<EvidenceStep> ToNext { get; init; }

    /// <summary>The fewest favourable answers or entries fewer that would take the rung away, for each count that carries one of its essential criteria, in the
    /// order of the rubric; empty where no rung is reached, or no single count can.</summary>
    public required IReadOnlyList<EvidenceStep> Holding { get; init; }

    /// <summary>Whether a case leaves the range of ratings as it is.</summary>
    /// <param name="one">The case.</param>
    /// <exception cref="ArgumentNullException"><paramref name="one"/> is null.</exception>
    public bool KeepsRange(SensitivityCase one)
    {
        ArgumentNullException.ThrowIfNull(one);
        return one.Low == Low && one.High == High;
    }

    /// <summary>Whether a case changes anything: the rung, the range of ratings, or the status of a criterion.</summary>
    /// <param name="one">The case.</param>
    /// <exception cref="ArgumentNullException"><paramref name="one"/> is null.</exception>
    public bool IsMovedBy(SensitivityCase one) => !KeepsRange(one) || one.Rung != Rung || one.Changed.Count > 0;

    /// <summary>The cases among <see cref="Sensitivity"/> that leave out a kind of source, or a source, and change the rung.</summary>
    public IEnumerable<SensitivityCase> Carrying => Sensitivity.Where(one => one.Change.SourceKind is not null && one.Rung != Rung);
}
