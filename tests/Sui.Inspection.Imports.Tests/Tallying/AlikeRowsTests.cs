using Sui.Inspection.Analysis;

namespace Sui.Inspection.Imports.Tests.Tallying;

/// <summary>Groups of rows that say the same, against what LINQ makes of them. All rows are made up.</summary>
internal sealed class AlikeRowsTests
{
    [Test]
    public void Groups_AnyRows_AreThoseOfGroupBy([Values(0, 1, 2, 7, 63, 64, 65, 5000)] int rows, [Values(1, 3, 1000)] int different, [Values] bool areSpread)
    {
        var random = new Random(rows + different);
        List<ulong> keys = [.. Enumerable.Range(0, rows).Select(_ => (ulong)random.Next(different) * (areSpread ? 0xD6E8_FEB8_6659_FD93 : 1))];
        var expected = keys.Index().GroupBy(row => row.Item, row => row.Index).Select(group => group.ToArray()).ToList();

        var alike = new AlikeRows(keys);

        Assert.That(alike.Count, Is.EqualTo(rows));
        Assert.That(Enumerable.Range(0, alike.Groups).Select(group => alike.Of(group).ToArray()), Is.EqualTo(expected));
        Assert.That(Enumerable.Range(0, rows).Select(place => alike[place]), Is.EqualTo(keys.Select(key => expected.FindIndex(group => keys[group[0]] == key))));
    }
}
