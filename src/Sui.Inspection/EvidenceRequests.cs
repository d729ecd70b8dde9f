using Sui.Inspection.Evidence;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection;

/// <summary>Follows what the provider was asked for.</summary>
public static class EvidenceRequests
{
    /// <summary>What was asked for and had not come on a day: longest past its promise first, then what is promised, then the rest by how long
    /// it is open.</summary>
    /// <param name="absences">The absences of a pack; those that were not requested are passed over.</param>
    /// <param name="on">The day. What was asked for after it is not yet open, and what came after it is still open.</param>
    /// <exception cref="ArgumentNullException"><paramref name="absences"/> is null.</exception>
    public static IReadOnlyList<EvidenceRequest> Open(IEnumerable<AbsenceRecord> absences, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(absences);
        return
        [
            .. absences
                .Where(record => record.Absence == Absence.RequestedNotSupplied
                    && !(record.RequestedOn?.Earliest > on) && !(record.ReceivedOn?.Earliest <= on))
                .Select(record => new EvidenceRequest(record, Since(record.RequestedOn, on), Since(record.DueOn, on)))
                .OrderByDescending(request => request.DaysPastDue ?? int.MinValue)
                .ThenByDescending(request => request.DaysOpen ?? int.MinValue)
                .ThenBy(request => request.Record.Id, StringComparer.Ordinal),
        ];
    }

    // Of a month or a year the last day counts, so that nobody is said to be late who may not be; before it, nothing is.
    private static int? Since(EvidenceDate? date, DateOnly on) => date is null ? null
        : date.Latest <= on ? on.DayNumber - date.Latest.DayNumber
        : date.Earliest <= on ? 0
        : on.DayNumber - date.Earliest.DayNumber;
}
