using Sui.Inspection.Assessments.Scoring;

namespace Sui.Inspection.Assessments.Judging;

/// <summary>What open criteria are read as; those that it does not name keep their status.</summary>
internal sealed class Reading
{
    private readonly List<(string Id, CriterionStatus Status)> _parts;

    private Reading(List<(string Id, CriterionStatus Status)> parts) => _parts = parts;

    /// <summary>A reading of open criteria, some as the high end has them and the others as the low end has them.</summary>
    /// <param name="open">The open criteria.</param>
    /// <param name="high">Whether a criterion is read as the high end has it.</param>
    public static Reading Of(IReadOnlyList<OpenCriterion> open, Func<string, bool> high)
    {
        var parts = new List<(string Id, CriterionStatus Status)>(open.Count);
        foreach (var one in open)
        {
            if ((high(one.Id) ? one.High : one.Low) is { } status)
            {
                parts.Add((one.Id, status));
            }
        }

        return new Reading(parts);
    }

    /// <summary>The statuses as they are read.</summary>
    /// <param name="statuses">The statuses.</param>
    public StatusMap Of(StatusMap statuses) => statuses.With(_parts);
}
