using Sui.Inspection.Evidence;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Planning.Boards;

/// <summary>What was requested and had not come by a day.</summary>
internal static class OpenRequests
{
    public static IReadOnlyList<BoardRequest> Find(EvidencePack pack, DateOnly asOf) =>
    [
        .. pack.Absences
            .Where(record => record.Absence == Absence.RequestedNotSupplied && !(record.ReceivedOn?.Earliest <= asOf))
            .Select(record => new BoardRequest(
                record.Id,
                record.CriterionId,
                record.RequestedOn,
                record.DueOn,
                Days(record.RequestedOn, asOf),
                Days(record.DueOn, asOf) is { } late ? Math.Max(0, late) : null)),
    ];

    // From the last day that the date can mean, so that nobody is said to be later than they are.
    private static int? Days(EvidenceDate? from, DateOnly to) => from is null ? null : to.DayNumber - from.Latest.DayNumber;
}
