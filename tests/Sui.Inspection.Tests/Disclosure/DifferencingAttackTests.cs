using FsCheck;
using FsCheck.Fluent;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.Tests.Disclosure;

/// <summary>
/// An attacker who has two published versions, of which the later one has some respondents more, and keeps the counts of both that give both
/// documents to the letter and can have grown from one into the other.
/// </summary>
[TestFixture]
internal sealed class DifferencingAttackTests
{
    private static readonly Gen<(FilePack Former, FilePack Present)> Few = Pairs(Gen.Choose(1, 4));
    private static readonly Gen<(FilePack Former, FilePack Present)> Some = Pairs(Gen.Choose(1, 14));

    private static readonly Gen<(FilePack Former, FilePack Present)> Plain =
        from question in Gen.Elements("told_why", "understandable", "heard_back", "safe_to_criticise")
        from favourable in Gen.Choose(5, 30)
        from against in Gen.Choose(5, 30)
        from more in Gen.Choose(5, 30)
        from moreAgainst in Gen.Choose(5, 30)
        select (Of(question, favourable, against), Of(question, favourable + more, against + moreAgainst));

    [Test]
    public void Compare_OneToFourRespondentsMore_RefusesWhateverNarrowsAHiddenCount() => Check(Few, 20190613);

    [Test]
    public void Compare_SomeRespondentsMore_RefusesWhateverNarrowsAHiddenCount() => Check(Some, 20190614);

    // Five more of each answer at least, wherever the former version shows how many answered so.
    [Test]
    public void Compare_LargePlainAddition_IsNotRefused() =>
        Prop.ForAll(Plain.ToArbitrary(), pair => !Refuses(pair.Former, pair.Present))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(20).WithReplay(20190615, 1));

    // The attack itself must be able to succeed, or the tests above would prove nothing.
    [Test]
    public void Attack_OnFourRespondentsMore_Succeeds()
    {
        var former = new FilePack([new FileSource("interviews", 20, [new FileAnswers("told_why", 3, 20)])]);
        var present = new FilePack([new FileSource("interviews", 24, [new FileAnswers("told_why", 7, 24)])]);

        Assert.That(new FileAttack(former).LeftAlone((0, 0)), Has.Count.GreaterThanOrEqualTo(3));
        Assert.That(Narrowed(new FileAttack(former), new FileAttack(present)), Is.True);
        Assert.That(Refuses(former, present), Is.True);
    }

    private static void Check(Gen<(FilePack Former, FilePack Present)> pairs, ulong seed) =>
        Prop.ForAll(pairs.ToArbitrary(), pair =>
        {
            var (former, present) = (new FileAttack(pair.Former), new FileAttack(pair.Present));
            var sound = Refuses(former, present) || !Narrowed(former, present);
            if (!sound)
            {
                TestContext.Out.WriteLine($"Told: {Text(pair.Former)} then {Text(pair.Present)}");
            }

            return sound;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(FilePackGen.Tests).WithReplay(seed, 1));

    private static FilePack Of(string question, int favourable, int against) =>
        new([new FileSource("interviews", favourable + against, [new FileAnswers(question, favourable, favourable + against)])]);

    private static string Text(FilePack pack) => string.Join("; ", pack.Sources.SelectMany(source => source.Answers.Select(one => $"{source.Id} {source.Asked}: {one}")));

    private static bool Refuses(FilePack former, FilePack present) => Refuses(new FileAttack(former), new FileAttack(present));

    private static bool Refuses(FileAttack former, FileAttack present)
    {
        using var stream = new MemoryStream(FilePack.Bytes(former.Document));
        return ExamplePacks.Inspection.CompareWithFormer(present.Document, stream).Any(problem => problem.Severity == Problems.ProblemSeverity.Error);
    }

    /// <summary>Whether a hidden count with a shown n, of which three values were left by one version, has two or fewer left by both.</summary>
    private static bool Narrowed(FileAttack former, FileAttack present) =>
        former.Places.Where(place => former.IsTarget(place) || present.IsTarget(place)).Any(place =>
        {
            var added = present.At(place).Valid - former.At(place).Valid;
            var (before, after) = (former.LeftAlone(place), present.LeftAlone(place));
            var both = before.SelectMany(one => after.Where(two => two - one >= 0 && two - one <= added).Select(two => (One: one, Two: two))).ToList();
            return (former.IsTarget(place) && before.Count >= 3 && both.Select(pair => pair.One).Distinct().Count() < 3)
                || (present.IsTarget(place) && after.Count >= 3 && both.Select(pair => pair.Two).Distinct().Count() < 3);
        });

    private static Gen<(FilePack Former, FilePack Present)> Pairs(Gen<int> added) =>
        from former in FilePackGen.Packs
        from more in added
        from source in Gen.Choose(0, former.Sources.Count - 1)
        let asked = former.Sources[source].Asked + more
        from answers in Gen.CollectToList(former.Sources[source].Answers, one => More(one, more))
        select (former, new FilePack(
            [.. former.Sources.Select((one, place) => place != source ? one : one with { Asked = asked, Answers = [.. answers] })]));

    // Not everybody who comes later answers, and those who do may all answer the same.
    private static Gen<FileAnswers> More(FileAnswers one, int more) =>
        from valid in Gen.Frequency((3, Gen.Constant(more)), (1, Gen.Choose(0, more)))
        from favourable in Gen.Choose(0, valid)
        select one with { Favourable = one.Favourable + favourable, Valid = one.Valid + valid };
}
