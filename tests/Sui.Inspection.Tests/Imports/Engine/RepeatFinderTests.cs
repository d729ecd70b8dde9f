using Sui.Inspection.Imports.Tallying;

namespace Sui.Inspection.Tests.Imports.Engine;

public sealed class RepeatFinderTests
{
    // The first and the last of the test vectors of the reference implementation: key 00..0f, input empty and 00..3e.
    [TestCase(0, 0x726fdb47dd0e0e31UL)]
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
}
