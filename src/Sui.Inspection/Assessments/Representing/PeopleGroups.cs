using Sui.Inspection.Analysis;
using Sui.Inspection.Evidence;
using Sui.Inspection.Rubrics;

namespace Sui.Inspection.Assessments.Representing;

/// <summary>To which groups of the caseload people belong, by what they answered.</summary>
internal sealed class PeopleGroups(IReadOnlyList<ProfileCharacteristic> characteristics)
{
    private readonly Dictionary<string, int[]> _groups = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _people = new(StringComparer.Ordinal);
    private readonly HashSet<QuestionGroups> _asked = [];
    private readonly bool[] _strange = new bool[characteristics.Count];

    /// <summary>The groups of each person by characteristic, from 0; negative where not known.</summary>
    public IReadOnlyDictionary<string, int[]> Groups => _groups;

    /// <summary>How many people a key stands for.</summary>
    public int PeopleOf(string person) => _people.GetValueOrDefault(person, 1);

    /// <summary>Adds what a person answered; of two answers the first stays.</summary>
    public void Add(string person, Response response, IReadOnlyList<QuestionGroups> questions)
    {
        if (!_groups.TryGetValue(person, out var groups))
        {
            Array.Fill(groups = new int[characteristics.Count], QuestionGroups.Unknown);
            _groups.Add(person, groups);
            if (response.Counted is > 1 and var people)
            {
                _people.Add(person, people);
            }
        }

        foreach (var question in questions)
        {
            _asked.Add(question);
            var place = question.Of(response.Values.GetValueOrDefault(question.Id));
            _strange[question.At] |= place == QuestionGroups.NoGroup;
            groups[question.At] = groups[question.At] < 0 && place >= 0 ? place : groups[question.At];
        }
    }

    /// <summary>Whether a characteristic can be compared: each of its groups can be answered, every answer names one, and somebody answered.</summary>
    public bool Fits(int at) => !_strange[at] && Enumerable.Range(0, characteristics[at].Groups.Count)
            .All(place => characteristics[at].Groups[place].Share == 0 || _asked.Any(question => question.At == at && question.Offers.Contains(place)))
        && _groups.Values.Any(groups => groups[at] >= 0);

    /// <summary>Whether people answered, and what they answered is not named as the profile names its groups.</summary>
    public bool IsNamedOtherwise(int at) => _asked.Any(question => question.At == at) && !Fits(at)
        && (_strange[at] || _groups.Values.Any(groups => groups[at] >= 0));

    /// <summary>The group rule for each characteristic that can be compared.</summary>
    /// <param name="rules">Its numbers.</param>
    /// <param name="given">Whether the numbers heard of the profile count, where they are more.</param>
    public IReadOnlyList<GroupHeard> Check(RepresentationRules rules, bool given = false) =>
        [.. Enumerable.Range(0, characteristics.Count).SelectMany(at => Check(at, rules, given))];

    private IEnumerable<GroupHeard> Check(int at, RepresentationRules rules, bool given)
    {
        var groups = characteristics[at].Groups;
        var counts = new int[groups.Count];
        var fits = Fits(at);
        foreach (var (person, own) in fits ? _groups : [])
        {
            if (own[at] >= 0)
            {
                counts[own[at]] += PeopleOf(person);
            }
        }

        if (given && groups.All(group => group.Heard is >= 0))
        {
            fits = true;
            counts = [.. counts.Zip(groups, (count, group) => Math.Max(count, group.Heard!.Value))];
        }

        var all = Totals.Of(counts);
        return !fits || all == 0 ? [] : GroupRule.Check(counts, [.. groups.Select(group => group.Share)], rules.GroupPart, rules.GroupProbability)
            .Zip(groups, (outcome, group) => new GroupHeard(
                group.Characteristic, group.Name, group.Share, outcome.Heard, all, outcome.FlaggedUpTo, outcome.Unheard));
    }
}
