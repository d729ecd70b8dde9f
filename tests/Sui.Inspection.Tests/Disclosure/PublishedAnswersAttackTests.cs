using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Sui.Inspection.Annexes;
using Sui.Inspection.Annexes.Rendering.Json;
using Sui.Inspection.Disclosure;
using Sui.Inspection.Tests.Annexes;
using Sui.Inspection.Tests.Support;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tests.Disclosure;

/// <summary>
/// An attacker who reads the whole published annex and its record, scores by the same public method, and tries every other count of
/// answers: those that give the same annex to the letter are what may be left. Each hidden count must be one of several.
/// </summary>
[TestFixture]
internal sealed class PublishedAnswersAttackTests
{
    private static readonly string[] Criteria = ["I1", "I2", "C5", "C6"];

    // SUI_ATTACK=200 tries as many packs, which takes minutes.
    private static readonly int Packs =
        int.TryParse(Environment.GetEnvironmentVariable("SUI_ATTACK"), NumberStyles.None, CultureInfo.InvariantCulture, out var packs)
            ? packs
            : 12;

    private static readonly SourceKind[] Kinds = [SourceKind.Interview, SourceKind.Survey, SourceKind.Group];

    [Test]
    public void Published_CountsOfAnswers_CouldAlwaysHaveBeenOthers()
    {
        var count = from criterion in Gen.Elements(Criteria)
                    from kind in Gen.Elements(Kinds)
                    from valid in Gen.Frequency((3, Gen.Choose(1, 24)), (1, Gen.Choose(25, 90)))
                    from favourable in Gen.Frequency(
                        (2, Gen.Choose(0, Math.Min(4, valid))), (2, Gen.Choose(Math.Max(0, valid - 4), valid)), (1, Gen.Choose(0, valid)))
                    from silent in Gen.Frequency((1, Gen.Constant(0)), (2, Gen.Choose(1, 6)))
                    select new Answers(criterion, kind, favourable, valid, valid + silent);
        var packs = Gen.ListOf(count)
            .Select(all => SameAsked([.. all.DistinctBy(one => (one.Criterion, one.Kind)).Take(5)]))
            .Where(all => all.Length > 0);
        Prop.ForAll(packs.ToArbitrary(), LeavesCountsOpen)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(Packs).WithReplay(20190611, 1));
    }

    // The attack itself must be able to succeed, or the test above would prove nothing.
    [Test]
    public void Attack_OnTheWorkingPaper_Succeeds()
    {
        Answers[] pack = [new("I2", SourceKind.Interview, 3, 20, 20)];
        var text = Text(pack, AnnexAudience.Working);

        Assert.That(
            Others(pack, 0).Count(other => Text(other, AnnexAudience.Working) == text), Is.EqualTo(1));
    }

    // Who was asked in one way was asked everything. Of one to four asked, a status tells more: decision 5 leaves that open.
    private static Answers[] SameAsked(Answers[] pack) =>
        [.. pack.Select(one => one with { Asked = pack.Where(other => other.Kind == one.Kind).Max(other => Math.Max(5, other.Asked)) })];

    private static bool LeavesCountsOpen(Answers[] pack)
    {
        var text = Text(pack);
        return Enumerable.Range(0, pack.Length)
            .Where(index => !DisclosureControl.ShowsAnswers(pack[index].Favourable, pack[index].Valid))
            .All(index => IsOpen(pack, index, text));
    }

    private static bool IsOpen(Answers[] pack, int index, string text)
    {
        var open = Others(pack, index).Any(other => other[index].Favourable != pack[index].Favourable && Text(other) == text);
        if (!open)
        {
            TestContext.Out.WriteLine($"Told: {pack[index]} of {string.Join<Answers>("; ", pack)}");
        }

        return open;
    }

    /// <summary>
    /// The same pack with every other count in one place, and perhaps in one more that is hidden: of as many who answered or of fewer or more, as
    /// far as they were asked.
    /// </summary>
    private static IEnumerable<Answers[]> Others(Answers[] pack, int index) =>
        Counts(pack[index]).Select(changed => With(pack, index, changed)).Concat(
            from other in Enumerable.Range(0, pack.Length)
            where other != index && !DisclosureControl.ShowsAnswers(pack[other].Favourable, pack[other].Valid)
            from changed in Counts(pack[index])
            from more in Counts(pack[other])
            select With(With(pack, index, changed), other, more));

    private static IEnumerable<Answers> Counts(Answers one) =>
        from valid in Enumerable.Range(1, one.Asked).OrderBy(valid => Math.Abs(valid - one.Valid)).Take(9)
        from favourable in Enumerable.Range(0, valid + 1)
        where !DisclosureControl.ShowsAnswers(favourable, valid)
        select one with { Favourable = favourable, Valid = valid };

    private static Answers[] With(Answers[] pack, int index, Answers changed) =>
        [.. pack.Select((one, place) => place == index ? changed : one)];

    private static string Text(
        Answers[] pack, AnnexAudience audience = AnnexAudience.Published)
    {
        var builder = new PackBuilder();

        // Who was asked is known from the table of people heard, and not all of them answer every question.
        foreach (var kind in pack.GroupBy(one => one.Kind))
        {
            builder.Tally("I3", kind.Key, Experience.Lived, 0, kind.Max(one => one.Asked));
        }

        foreach (var one in pack)
        {
            builder.Tally(one.Criterion, one.Kind, Experience.Lived, one.Favourable, one.Valid);
        }

        var assessment = builder.Assess();
        return audience == AnnexAudience.Published ? AnnexText.AllPublished(assessment, new JsonAnnexRenderer())
            : AnnexText.Render(new JsonAnnexRenderer(), AnnexText.Compose(assessment, audience));
    }

    private sealed record Answers(string Criterion, SourceKind Kind, int Favourable, int Valid, int Asked);
}
