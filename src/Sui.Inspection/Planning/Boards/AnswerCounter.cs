using Sui.Inspection.Analysis;
using Sui.Inspection.Evidence;
using Sui.Inspection.Instruments;

namespace Sui.Inspection.Planning.Boards;

/// <summary>Counts what people with lived experience said of themselves, where an instrument asks it.</summary>
internal static class AnswerCounter
{
    public static IReadOnlyList<BoardAnswer> Count(EvidencePack pack, IDataRegistry<Instrument> instruments)
    {
        // In the order in which the answers stand in their instrument, not in which people came.
        var found = new Dictionary<(string Characteristic, string Code), Said>();
        foreach (var response in pack.Responses.Where(response => response.IsOfSomebodyHeard))
        {
            var instrument = instruments.Find(response.InstrumentId, response.InstrumentVersion);
            foreach (var question in instrument?.Questions.Where(question => question.Characteristic is not null) ?? [])
            {
                Note(found, question, response);
            }
        }

        return
        [
            .. found
                .OrderBy(one => one.Key.Characteristic, StringComparer.Ordinal)
                .ThenBy(one => one.Value.Place)
                .ThenBy(one => one.Key.Code, StringComparer.Ordinal)
                .Select(one => new BoardAnswer(one.Key.Characteristic, one.Value.Label, one.Value.People.Values.Total(people => people))),
        ];
    }

    private static void Note(Dictionary<(string Characteristic, string Code), Said> found, Question question, Response response)
    {
        foreach (var code in response.Values.GetValueOrDefault(question.Id)?.Split('|') ?? [])
        {
            for (var place = 0; place < question.Options.Count; place++)
            {
                if (question.Options[place].Code != code)
                {
                    continue;
                }

                var key = (question.Characteristic!, code);
                if (!found.TryGetValue(key, out var said))
                {
                    said = new Said(question.Options[place].Label, place, new Dictionary<string, int>(StringComparer.Ordinal));
                    found.Add(key, said);
                }

                said.People[response.Person is { } person ? "p:" + person : "r:" + response.Id] = response.People;
            }
        }
    }

    private sealed record Said(LocalisedText Label, int Place, Dictionary<string, int> People);
}
