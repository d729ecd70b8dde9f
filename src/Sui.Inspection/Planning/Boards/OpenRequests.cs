using Sui.Inspection.Evidence;

namespace Sui.Inspection.Planning.Boards;

/// <summary>What was requested and had not come by a day.</summary>
internal static class OpenRequests
{
    public static IReadOnlyList<BoardRequest> Find(EvidencePack pack, DateOnly asOf) =>
    [
        .. EvidenceRequests.Open(pack.Absences, asOf).Select(request => new BoardRequest(
            request.Record.Id,
            request.Record.CriterionId,
            request.Record.RequestedOn,
            request.Record.DueOn,
            request.DaysOpen,
            request.DaysPastDue is { } late ? Math.Max(0, late) : null)),
    ];
}
