using FsCheck;
using FsCheck.Fluent;
using Sui.Inspection.Coding;

namespace Sui.Inspection.Tests.Coding;

/// <summary>Who may see what others coded.</summary>
[TestFixture]
internal sealed class BlindCodingTests
{
    private static readonly string[] Units = ["e1", "e2", "e3", "e4"];

    // Excerpts coded, of which so many have a code; left out by a third person.
    [TestCase("", 0, "", false)]
    [TestCase("e1,e2,e3,e4", 1, "", true)]
    [TestCase("e1,e2,e3,e4", 0, "", false, Description = "none throughout")]
    [TestCase("e1,e2,e3,e4", 0, "*", true)]
    [TestCase("e1,e2,e3", 1, "", false)]
    [TestCase("e1,e2,e3", 1, "e4", true)]
    [TestCase("e1,e2", 1, "e3,e4", true)]
    [TestCase("e1", 1, "e2,e3,e4", false, Description = "under half")]
    [TestCase("", 0, "e1,e2,e3,e4", false)]
    [TestCase("e1,e2,e3,silent", 1, "", false, Description = "what has no words counts for nothing")]
    public void ProgressOf_SaysWhoMaySee(string coded, int withCodes, string left, bool isFinished)
    {
        LeftUncoded[] decided = [.. Split(left).Select(id => new LeftUncoded("ab", id == "*" ? null : id))];

        var progress = BlindCoding.ProgressOf(Units, [Sheet("AB", Split(coded), withCodes), Sheet("CD", Units, 4)], decided);

        Assert.That(progress[0].IsFinished, Is.EqualTo(isFinished));
        Assert.That(progress[1].IsFinished, Is.True, "what is decided of one coder is not of another");
    }

    [Test]
    public void ProgressOf_NoExcerpts_HindersNobody() => Assert.That(BlindCoding.ProgressOf([], [Sheet("AB", [], 0)], [])[0].IsFinished, Is.True);

    // Whatever is left out, the numbers add up, and an unfinished coder has something to do.
    [Test]
    public void ProgressOf_Anything_AddsUp() => Prop.ForAll(
        Arb.From(Gen.Choose(0, 2).ArrayOf(4)), Arb.From(Gen.Choose(0, 1).ArrayOf(4)),
        (cells, excused) =>
        {
            var sheet = Sheet("AB", [.. Units.Where((_, at) => cells[at] > 0)], cells.Count(cell => cell == 2));
            var one = BlindCoding.ProgressOf(Units, [sheet], [.. Units.Where((_, at) => excused[at] == 1).Select(id => new LeftUncoded("AB", id))])[0];
            Assert.That(one.Coded + one.LeftOut + one.Uncoded.Count, Is.EqualTo(one.Units));
            Assert.That(!one.IsFinished || one.Coded >= 2);
        }).Check(Config.QuickThrowOnFailure.WithReplay(20262, 5));

    private static string[] Split(string ids) => ids.Split(',', StringSplitOptions.RemoveEmptyEntries);

    private static CoderSheet Sheet(string coder, IReadOnlyList<string> coded, int withCodes) => new(
        coder, coded.Index().ToDictionary(one => one.Item, one => (IReadOnlyDictionary<string, string?>)(one.Index < withCodes ? new Dictionary<string, string?> { ["theme"] = null } : [])));
}
