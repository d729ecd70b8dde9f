using Sui.Inspection.Analysis;
using Sui.Inspection.Evidence;

namespace Sui.Inspection.Planning.Boards;

/// <summary>Counts what came of asking, by source.</summary>
internal static class CallCounter
{
    public static IReadOnlyList<BoardCalls> Count(EvidencePack pack)
    {
        var responses = pack.Responses.ToLookup(response => response.SourceId, StringComparer.Ordinal);
        return
        [
            .. pack.Sources
                .Where(source => responses.Contains(source.Id))
                .Select(source => ToCalls(source, [.. responses[source.Id]])),
        ];
    }

    private static BoardCalls ToCalls(EvidenceSource source, List<Response> responses)
    {
        int With(ResponseOutcome outcome) => responses.Where(response => response.Outcome == outcome).Total(response => response.People);
        return new BoardCalls
        {
            SourceId = source.Id,
            Title = source.Title,
            Invited = source.Sample?.Invited,
            Attempted = responses.Total(response => response.People),
            Completed = With(ResponseOutcome.Completed),
            Partial = With(ResponseOutcome.Partial),
            Declined = With(ResponseOutcome.Declined),
            NotReached = With(ResponseOutcome.NotReached),
        };
    }
}
