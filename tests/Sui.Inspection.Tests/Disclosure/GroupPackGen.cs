using FsCheck;
using FsCheck.Fluent;

namespace Sui.Inspection.Tests.Disclosure;

/// <summary>Packs of 30 to 120 people in two to four groups, in most of which some groups are of one to nine people.</summary>
internal static class GroupPackGen
{
    private static readonly string[] Questions = ["told_why", "understandable", "heard_back", "safe_to_criticise"];
    private static readonly string[] Ages = ["18_24", "25_34", "35_44", "45_54"];

    public static Gen<GroupPack> Packs { get; } =
        from question in Gen.Elements(Questions)
        from crossed in Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true)))
        from groups in crossed ? Gen.Constant(4) : Gen.Choose(2, 4)
        from all in Gen.Choose(30, 120)
        from small in Gen.CollectToList(Enumerable.Range(0, groups - 1), _ => Gen.Frequency((3, Gen.Choose(1, 9)), (2, Gen.Choose(5, 9)), (1, Gen.Choose(10, 30))))
        let people = small.Append(Math.Max(10, all - small.Sum())).ToList()
        from yes in Gen.CollectToList(people, Yes)
        from factors in Gen.CollectToList(people, _ => Gen.Choose(50, 220))
        from interviewed in Gen.Frequency((2, Gen.Constant(0)), (1, Gen.Choose(5, 20)))
        from interviewedYes in Gen.Choose(0, interviewed)
        select new GroupPack(
            question, [.. people.Select((count, at) => new GroupAnswers(Sex(crossed, groups, at), Age(crossed, groups, at), count, yes[at]))],
            Shares(crossed, groups, people, factors), interviewed, interviewedYes);

    private static Gen<int> Yes(int people) => Gen.Frequency(
        (2, Gen.Choose(0, people)), (1, Gen.Constant(0)), (1, Gen.Constant(people)), (2, Gen.Choose(people / 2, people)));

    private static string Sex(bool crossed, int groups, int at) => crossed ? (at % 2 == 0 ? "female" : "male") : groups > 2 ? string.Empty : at == 0 ? "female" : "male";

    private static string Age(bool crossed, int groups, int at) => crossed ? Ages[at / 2] : groups > 2 ? Ages[at] : string.Empty;

    private static List<(string Characteristic, string Group, double Share)> Shares(bool crossed, int groups, List<int> people, IList<int> factors)
    {
        var parts = people.Select((count, at) => (double)count * factors[at]).ToList();
        return crossed ? [.. Of("Sex", ["female", "male"], [parts[0] + parts[2], parts[1] + parts[3]]), .. Of("Age", Ages[..2], [parts[0] + parts[1], parts[2] + parts[3]])]
            : groups > 2 ? [.. Of("Age", Ages[..groups], parts)] : [.. Of("Sex", ["female", "male"], parts)];
    }

    // To whole per cents, as profiles are given.
    private static IEnumerable<(string Characteristic, string Group, double Share)> Of(string characteristic, string[] groups, List<double> parts)
    {
        var percents = parts.Select(part => Math.Max(1, (int)Math.Round(100 * part / parts.Sum()))).ToList();
        percents[^1] = 100 - percents.Take(percents.Count - 1).Sum();
        return groups.Zip(percents, (group, percent) => (characteristic, group, percent / 100.0));
    }
}
