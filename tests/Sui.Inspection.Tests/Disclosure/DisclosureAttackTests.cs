using FsCheck;
using FsCheck.Fluent;
using Sui.Inspection.Disclosure;
namespace Sui.Inspection.Tests.Disclosure;

/// <summary>
/// An attacker who knows the total of a table, every part that is shown and the rule itself, and who tries every table that would
/// look the same in print.
/// </summary>
[TestFixture]
internal sealed class DisclosureAttackTests
{
    [Test]
    public void Hide_AgainstAnAttackerWhoKnowsTheTotalAndTheRule_LeavesEverySmallCountOpen()
    {
        var tables = Gen.ArrayOf(Gen.Choose(0, 14)).Where(table => table.Length is >= 2 and <= 5);
        Prop.ForAll(tables.ToArbitrary(), LeavesSmallCountsOpen)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(400).WithReplay(20190607, 1));
    }

    // The attack itself must be able to succeed, or the test above would prove nothing.
    [Test]
    public void Attack_OnTheRuleOfSuppressingOnlySmallCounts_Succeeds()
    {
        int[] table = [3, 20, 30];

        var candidates = Candidates(table, [true, false, false]).Select(candidate => candidate[0]);

        Assert.That(candidates.Distinct(), Is.EqualTo(new[] { 3 }));
    }

    private static bool LeavesSmallCountsOpen(int[] table)
    {
        var hidden = Hide(table);
        if (!table.Any(part => DisclosureControl.IsSmall(part)) || DisclosureControl.IsSmall(table.Sum()))
        {
            return true;
        }

        var candidates = Candidates(table, hidden).Where(candidate => Hide(candidate).SequenceEqual(hidden)).ToList();
        return Enumerable.Range(0, table.Length).Where(index => DisclosureControl.IsSmall(table[index])).All(index =>
            IsAlone(table) || candidates.Select(candidate => candidate[index]).Distinct().Count() > 1);
    }

    /// <summary>Where one part is all there is, nothing can hide it but its total, which is then small itself or is not
    /// printed.</summary>
    private static bool IsAlone(int[] table) => table.Count(part => part > 0) == 1;

    /// <summary>Every table with the same total and the same shown parts.</summary>
    private static IEnumerable<int[]> Candidates(int[] table, IReadOnlyList<bool> hidden)
    {
        var places = Enumerable.Range(0, table.Length).Where(index => hidden[index]).ToArray();
        return Fill(places.Length, places.Sum(index => table[index])).Select(values =>
        {
            var candidate = table.ToArray();
            for (var place = 0; place < places.Length; place++)
            {
                candidate[places[place]] = values[place];
            }

            return candidate;
        });
    }

    private static IEnumerable<int[]> Fill(int parts, int sum) => parts switch
    {
        0 => sum == 0 ? [[]] : [],
        1 => [[sum]],
        _ => Enumerable.Range(0, sum + 1)
            .SelectMany(first => Fill(parts - 1, sum - first).Select(rest => (int[])[first, .. rest])),
    };

    private static bool[] Hide(int[] table) => [.. DisclosureControl.Hide(Array.ConvertAll(table, part => (int?)part))];
}
