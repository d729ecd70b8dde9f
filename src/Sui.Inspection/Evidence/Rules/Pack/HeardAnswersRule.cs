using System.Globalization;
using Sui.Inspection.Instruments;
using Sui.Inspection.Text;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Evidence.Rules.Pack;

/// <summary>
/// Warns where the people heard that the caseload's profile says contradict the evidence: more people of a group answered than it says were heard, or more were heard of the groups of
/// one characteristic than all sources together hold. Fewer answers than people heard are no contradiction, since people are heard in other ways.
/// </summary>
internal static class HeardAnswersRule
{
    // Groups of a caseload that the answers of the instruments name otherwise.
    private static readonly string[][] Same = [["Women", "Woman", "Female", "Menywod", "Merched", "Benyw"], ["Men", "Man", "Male", "Dynion", "Gwryw"], ["55 and over", "55 or over", "55+"]];

    private static readonly Dictionary<string, string> Names = Same.SelectMany(names => names.Select(name => (Name: GroupNameKey.Of(name), First: GroupNameKey.Of(names[0]))))
        .DistinctBy(one => one.Name).ToDictionary(one => one.Name, one => one.First, StringComparer.Ordinal);

    /// <summary>Runs the rule.</summary>
    /// <param name="groups">The items.</param>
    /// <param name="caseload">The caseload; null for none.</param>
    /// <param name="instruments">The instruments known.</param>
    /// <param name="warn">Reports a warning of the caseload.</param>
    public static void Run(IReadOnlyList<ItemGroup> groups, Caseload? caseload, IDataRegistry<Instrument> instruments, PropertyProblem warn)
    {
        if (caseload is null || caseload.Profile.All(group => group.Heard is null))
        {
            return;
        }

        var said = new Dictionary<(string Characteristic, string Group), Dictionary<string, long>>();
        var people = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var response in groups.SelectMany(group => group.Items).OfType<Response>().Where(response => response.IsOfSomebodyHeard))
        {
            people[response.Person ?? response.Id] = response.People;
            foreach (var question in instruments.Find(response.InstrumentId, response.InstrumentVersion)?.Questions ?? [])
            {
                if (question.Characteristic is { } characteristic && response.Values.TryGetValue(question.Id, out var value)
                    && question.Options.FirstOrDefault(option => option.Code == value) is { } chosen)
                {
                    foreach (var name in chosen.Label.Texts.Values.Prepend(chosen.Code).Select(KeyOf).Distinct(StringComparer.Ordinal))
                    {
                        (said.TryGetValue((characteristic.ToUpperInvariant(), name), out var those) ? those : said[(characteristic.ToUpperInvariant(), name)] = new(StringComparer.Ordinal))
                            [response.Person ?? response.Id] = response.People;
                    }
                }
            }
        }

        for (var at = 0; at < caseload.Profile.Count; at++)
        {
            var group = caseload.Profile[at];
            if (group.Heard is { } heard && said.TryGetValue((group.Characteristic.ToUpperInvariant(), KeyOf(group.Name)), out var answered) && answered.Values.Sum() is var those && those > heard)
            {
                warn(
                    EvidenceCodes.HeardContradicted, Place(at),
                    $"Of the group '{group.Name}' {Wording.Count(heard, "person")} {(heard == 1 ? "is" : "are")} said to have been heard, and {Wording.Number(those)} answered.",
                    "At least as many people heard as answered.", "Count again how many of the group were heard, or look for answers that are there twice.");
            }
        }

        AllTogether(groups, caseload, people.Values.Sum(), warn);
    }

    // Everybody who can have been heard: who answered, was counted in a tally or took part in what a finding tells.
    private static void AllTogether(IReadOnlyList<ItemGroup> groups, Caseload caseload, long answered, PropertyProblem warn)
    {
        var items = groups.SelectMany(group => group.Items).ToList();
        if (answered == 0 || items.Exists(item => item is Tally or Finding { Participants: not null } || (item is not Response and not Finding and { Experience: Experience.Lived } and (Activity or Meeting))))
        {
            return;
        }

        foreach (var characteristic in caseload.Profile.Index().GroupBy(group => group.Item.Characteristic, StringComparer.OrdinalIgnoreCase))
        {
            var heard = characteristic.Sum(group => (long)(group.Item.Heard ?? 0));
            if (heard > answered)
            {
                warn(
                    EvidenceCodes.HeardContradicted, Place(characteristic.First(group => group.Item.Heard is not null).Index),
                    $"Of the groups of '{characteristic.Key}' {Wording.Count(heard, "person")} {(heard == 1 ? "is" : "are")} said to have been heard, and all sources together hold the answers of {Wording.Number(answered)}.",
                    "No more people heard than the evidence holds.", "Count again how many of each group were heard; or enter what the others said: as answers, as tallies or as findings with the number of people.");
            }
        }
    }

    private static string Place(int at) => string.Create(CultureInfo.InvariantCulture, $"profile[{at}].heard");

    private static string KeyOf(string name) => GroupNameKey.Of(name) is var key && Names.TryGetValue(key, out var first) ? first : key;
}
