using Sui.Inspection.Assessments.Scoring;

namespace Sui.Inspection.Assessments.Judging;

/// <summary>What criteria without evidence are read as.</summary>
internal sealed class Reading
{
    private readonly IReadOnlyList<(IReadOnlyList<string> Ids, CriterionStatus Status)> _parts;

    private Reading(IReadOnlyList<(IReadOnlyList<string> Ids, CriterionStatus Status)> parts) => _parts = parts;

    public static Reading NotMet(IReadOnlyList<string> ids) => new([(ids, CriterionStatus.NotMet)]);

    public static Reading Met(IReadOnlyList<string> ids) => new([(ids, CriterionStatus.Met)]);

    public Reading And(string id, CriterionStatus status) => new([.. _parts, ([id], status)]);

    public StatusMap Of(StatusMap statuses) => _parts.Aggregate(statuses, (read, part) => read.With(part.Ids, part.Status));
}
