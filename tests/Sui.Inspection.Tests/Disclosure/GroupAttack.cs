using Sui.Inspection.Analysis;
using Sui.Inspection.Annexes.Rendering.Json;
using Sui.Inspection.Assessments;
using Sui.Inspection.Disclosure;
using Sui.Inspection.Tests.Annexes;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.Tests.Disclosure;

/// <summary>
/// An attacker who knows the weights of every group, since they follow from the profile and from how many of each answered, and who has everything that was
/// published: every other way in which so many can have said yes that gives the same documents to the letter is what may be left of a group.
/// </summary>
internal sealed class GroupAttack
{
    private const int Enough = 3;

    // Those whose share lies nearest are tried first; of one value, so many ways in which as many said yes in all, and so many others.
    private const int Ways = 6;

    private readonly GroupPack _pack;
    private readonly Func<Assessment, string> _text;
    private readonly string _published;
    private readonly CriterionStatus _status;
    private readonly Dictionary<string, bool> _known = new(StringComparer.Ordinal);
    private readonly List<(int[] Yes, double Off)> _ways;

    public GroupAttack(GroupPack pack, Func<Assessment, string>? text = null)
    {
        (_pack, _text) = (pack, text ?? Published);
        var assessment = pack.Assess();
        (_published, _status) = (_text(assessment), assessment.Criterion(pack.Criterion).Status);
        var shown = AnnexText.Compose(assessment).Record!.Criteria.Single(one => one.Id == pack.Criterion).Shares.Single(share => share.SourceKind == Vocabulary.SourceKind.Survey);
        IsShown = shown.Favourable is not null;
        var weights = Weights();
        var own = Share([.. pack.Groups.Select(group => group.Yes)]);
        _ways = [.. All(0, []).Select(yes => (yes, Math.Abs(Share(yes) - own))).OrderBy(way => way.Item2)];

        double Share(int[] yes) => yes.Zip(weights, (count, weight) => count * weight).Sum();
    }

    /// <summary>Whether it is shown how many said yes in all.</summary>
    public bool IsShown { get; }

    /// <summary>Each group and each cell, as the places of those who answered, of which too few values are left.</summary>
    public IEnumerable<(string Group, int Left, int Needed)> Told()
    {
        foreach (var (name, places) in Subsets())
        {
            // What many people said is a count like any other; alone it is held to what the rule says of counts that are not shown.
            var values = _ways.GroupBy(way => places.Sum(place => way.Yes[place])).ToList();
            var needed = Math.Min(Enough, values.Count);
            var left = values.OrderBy(value => value.First().Off).Where(value => IsLeft([.. value])).Take(needed).Count();
            if (left < needed)
            {
                yield return (name, left, needed);
            }
        }
    }

    /// <summary>How many numbers of all who said yes are left, up to three.</summary>
    public int LeftOfAll() => _ways.GroupBy(way => way.Yes.Sum()).OrderBy(value => value.First().Off).Where(value => IsLeft([.. value])).Take(Enough).Count();

    public static string Published(Assessment assessment) => AnnexText.AllPublished(assessment, new JsonAnnexRenderer());

    private bool IsLeft(IReadOnlyList<(int[] Yes, double Off)> ways) =>
        ways.Where(way => way.Yes.Sum() == _pack.Favourable).Take(Ways).Concat(ways.Take(Ways)).Any(way => IsAlike(way.Yes));

    private IEnumerable<(string Name, int[] Places)> Subsets()
    {
        var groups = _pack.Groups;
        return groups.Select((group, at) => (Name: $"{group.Sex} {group.Age} ({group.Yes} of {group.People})", Places: new[] { at }))
            .Concat(groups.Select(group => group.Sex).Distinct().Select(sex => (sex, Where(group => group.Sex == sex))))
            .Concat(groups.Select(group => group.Age).Distinct().Select(age => (age, Where(group => group.Age == age))))
            .Where(subset => subset.Item2.Length < groups.Count);

        int[] Where(Func<GroupAnswers, bool> fits) => [.. Enumerable.Range(0, groups.Count).Where(at => fits(groups[at]))];
    }

    // Where how many said yes in all is shown, those alone.
    private IEnumerable<int[]> All(int place, int[] before)
    {
        var (people, said) = (_pack.Groups[place].People, before.Sum());
        if (place < _pack.Groups.Count - 1)
        {
            return Enumerable.Range(0, people + 1).SelectMany(count => All(place + 1, [.. before, count]));
        }

        var (low, high) = IsShown ? (_pack.Favourable, _pack.Favourable) : (_pack.Favourable - 6, _pack.Favourable + 6);

        // A number that is hidden because few, or all but few, said yes was hidden for no other.
        var few = !IsShown && !DisclosureControl.ShowsAnswers(_pack.Favourable, _pack.Valid);
        return Enumerable.Range(0, people + 1).Where(count => said + count >= low && said + count <= high && !(few && DisclosureControl.ShowsAnswers(said + count, _pack.Valid)))
            .Select(count => (int[])[.. before, count]);
    }

    private bool IsAlike(int[] yes)
    {
        var key = string.Join(',', yes);
        if (!_known.TryGetValue(key, out var alike))
        {
            var other = _pack.With(yes).Assess();
            _known[key] = alike = other.Criterion(_pack.Criterion).Status == _status && _text(other) == _published;
        }

        return alike;
    }

    private List<double> Weights()
    {
        var characteristics = _pack.Shares.GroupBy(share => share.Characteristic, StringComparer.Ordinal).Select(characteristic => new RakingCharacteristic(
            characteristic.Key, [.. characteristic.Select(share => share.Share)],
            [.. _pack.Groups.SelectMany(group => Enumerable.Repeat(
                characteristic.ToList().FindIndex(share => share.Group == (characteristic.Key == "Sex" ? group.Sex : group.Age)), group.People))])).ToList();
        var result = Raking.Rake(characteristics);
        var first = 0;
        var weights = new List<double>();
        foreach (var group in _pack.Groups)
        {
            weights.Add((result.Reason is null ? result.Weights[first] : 1) / _pack.Valid);
            first += group.People;
        }

        return weights;
    }
}
