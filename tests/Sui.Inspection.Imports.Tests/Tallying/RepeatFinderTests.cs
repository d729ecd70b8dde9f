using Sui.Inspection.Imports.Tallying;

namespace Sui.Inspection.Imports.Tests.Tallying;

public sealed class RepeatFinderTests
{
    // The first seven and the last of the test vectors of the reference implementation: key 00..0f, input empty, 00, 00 01 and so on to 00..3e.
    [TestCase(0, 0x726fdb47dd0e0e31UL)]
    [TestCase(1, 0x74f839c593dc67fdUL)]
    [TestCase(2, 0x0d6c8009d9a94f5aUL)]
    [TestCase(3, 0x85676696d7fb7e2dUL)]
    [TestCase(4, 0xcf2794e0277187b7UL)]
    [TestCase(5, 0x18765564cd99a68dUL)]
    [TestCase(6, 0xcbc9466e58fee3ceUL)]
    [TestCase(63, 0x958a324ceb064572UL)]
    public void SipHash_ReferenceVectors_AreReproduced(int length, ulong expected)
    {
        var key = Enumerable.Range(0, 16).Select(value => (byte)value).ToArray();
        var input = Enumerable.Range(0, length).Select(value => (byte)value).ToArray();

        Assert.That(SipHash.FromKey(key).Of(input), Is.EqualTo(expected));
    }

    [Test]
    public void Check_ManyIds_FindsExactlyTheRepeats()
    {
        var finder = new RepeatFinder(new SipHash(1, 2), 10);
        var repeats = 0;
        for (var row = 0; row < 200_000; row++)
        {
            var id = BitConverter.GetBytes(row % 150_000);
            repeats += finder.Check(finder.Expect(id), 7, row + 1, out var first) == RepeatVerdict.Repeat && first == (row % 150_000) + 1 ? 1 : 0;
        }

        Assert.That(repeats, Is.EqualTo(50_000));
    }

    [Test]
    public void KeyTable_HashesOfOnePlace_AreToldApart()
    {
        // All of them start at the same place, and zero is a hash like any other.
        var table = new KeyTable<int>();
        for (var at = 1; at <= 40; at++)
        {
            table.Get((ulong)at << 32, out _) = at;
        }

        table.Get(0, out var isNew) = 41;
        var found = Enumerable.Range(1, 40).Select(at => table.Get((ulong)at << 32, out _));

        Assert.That((isNew, table.Get(0, out _), table.Count), Is.EqualTo((true, 41, 41)));
        Assert.That(found, Is.EqualTo(Enumerable.Range(1, 40)));
    }
}
