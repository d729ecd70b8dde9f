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

        var said = new Dictionary<(string Characteristic, string Group), HashSet<string>>();
        var people = new Dictionary<string, long>(StringComparer.Ordinal);
        var asked = new Dictionary<(string Id, int? Version), GroupQuestions>();
        foreach (var response in groups.SelectMany(group => group.Items).OfType<Response>().Where(response => response.IsOfSomebodyHeard))
        {
            var person = response.Person ?? response.Id;
            people[person] = response.People;
            var key = (response.InstrumentId, response.InstrumentVersion);
            (asked.TryGetValue(key, out var questions) ? questions : asked[key] = new GroupQuestions(instruments.Find(key.InstrumentId, key.InstrumentVersion))).Add(response, person);
        }

        foreach (var (name, persons) in asked.Values.SelectMany(questions => questions.ByGroup()))
        {
            (said.TryGetValue(name, out var those) ? those : said[name] = new(StringComparer.Ordinal)).UnionWith(persons);
        }

        for (var at = 0; at < caseload.Profile.Count; at++)
        {
            var group = caseload.Profile[at];
            if (group.Heard is { } heard && said.TryGetValue((group.Characteristic.ToUpperInvariant(), KeyOf(group.Name)), out var answered) && answered.Sum(person => people[person]) is var those && those > heard)
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

    // Who gave which answer to the questions that ask for a group. What each answer is called, in whatever language, is looked up once and not for each person.
    private sealed class GroupQuestions(Instrument? instrument)
    {
        private readonly List<(Question Question, Dictionary<string, HashSet<string>> People)> _questions =
            [.. (instrument?.Questions ?? []).Where(question => question.Characteristic is not null).Select(question => (question, new Dictionary<string, HashSet<string>>(StringComparer.Ordinal)))];

        public void Add(Response response, string person)
        {
            foreach (var (question, people) in _questions)
            {
                if (response.Values.TryGetValue(question.Id, out var value))
                {
                    (people.TryGetValue(value, out var those) ? those : people[value] = new(StringComparer.Ordinal)).Add(person);
                }
            }
        }

        public IEnumerable<((string Characteristic, string Group) Group, HashSet<string> People)> ByGroup() =>
            from asked in _questions
            from option in asked.Question.Options.DistinctBy(option => option.Code)
            where asked.People.ContainsKey(option.Code)
            from name in option.Label.Texts.Values.Prepend(option.Code).Select(KeyOf).Distinct(StringComparer.Ordinal)
            select ((asked.Question.Characteristic!.ToUpperInvariant(), name), asked.People[option.Code]);
    }
}
