using Sui.Inspection.Analysis;
using Sui.Inspection.Assessments;
using Sui.Inspection.Evidence;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Planning.Boards;

/// <summary>Who chose the people and meetings of each source.</summary>
internal static class ChoiceFinder
{
    public static IReadOnlyList<BoardChoice> Find(Assessment assessment)
    {
        var pack = assessment.Evidence;
        var items = pack.Items.ToLookup(item => item.SourceId, StringComparer.Ordinal);
        var meetings = pack.Meetings.ToLookup(meeting => meeting.SourceId, StringComparer.Ordinal);
        var heard = assessment.Heard.Sources.ToLookup(source => source.SourceId, StringComparer.Ordinal);
        return
        [
            .. pack.Sources.Select(source => new BoardChoice
            {
                SourceId = source.Id,
                Title = source.Title,
                Kind = source.Kind,
                Origin = source.Origin,
                DrawnBy = source.Sample?.DrawnBy,
                People = heard[source.Id].Sum(one => one.Heard),
                Meetings = meetings[source.Id].Count(),
                Items = items[source.Id].Total(People),
                OfProvider = items[source.Id].Where(item => item.Origin == Origin.Provider).Total(People),
            }),
        ];
    }

    private static int People(EvidenceItem item) => item is Response response ? response.People : 1;
}
