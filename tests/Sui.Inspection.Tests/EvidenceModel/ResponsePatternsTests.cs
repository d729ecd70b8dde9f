using FsCheck;
using FsCheck.Fluent;
using Sui.Inspection.Evidence;
using Sui.Inspection.Instruments;
using Sui.Inspection.Tests.Support;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tests.EvidenceModel;

/// <summary>Responses united by what they say: a value that merges in any order and any grouping.</summary>
[TestFixture]
internal sealed class ResponsePatternsTests
{
    private static readonly Config Config = Config.QuickThrowOnFailure.WithMaxTest(Trials.Of(100)).WithReplay(20260, 7);

    [Test]
    public void Merge_InAnyOrderAndGrouping_IsTheSame() => Prop.ForAll(
        Lists(), Lists(), Lists(),
        (first, second, third) =>
        {
            var (one, two, three) = (Of("a", first), Of("b", second), Of("c", third));
            Assert.That(one.Merge(two), Is.EqualTo(two.Merge(one)));
            Assert.That(one.Merge(two).Merge(three), Is.EqualTo(one.Merge(two.Merge(three))));
            Assert.That(one.Merge(ResponsePatterns.Empty), Is.EqualTo(one));
            Assert.That(one.Merge(two).GetHashCode(), Is.EqualTo(two.Merge(one).GetHashCode()));
            Assert.That(one.Merge(two).People, Is.EqualTo(first.Length + second.Length));
        }).Check(Config);

    [Test]
    public void Of_Parts_IsTheWholeWhereverItIsCut() => Prop.ForAll(
        Lists(), Arb.From(Gen.Choose(0, 50)),
        (answers, cut) =>
        {
            var responses = Responses("a", answers);
            var parts = ResponsePatterns.Of(responses.Take(cut)).Merge(ResponsePatterns.Of(responses.Skip(cut)));
            Assert.That(parts, Is.EqualTo(ResponsePatterns.Of(responses.Reverse())));
            Assert.That(parts.ToResponses(), Is.EqualTo(ResponsePatterns.Of(responses).ToResponses()));
        }).Check(Config);

    [Test]
    public void Of_PeopleWithAPseudonym_StayApart()
    {
        var response = Responses("a", [1])[0];
        var patterns = ResponsePatterns.Of([response with { Id = "x", Person = "p1" }, response with { Id = "y", Person = "p1" }, response, response with { Id = "z" }]);
        Assert.That(patterns.ToResponses().Select(one => one.People), Is.EquivalentTo((int[])[1, 1, 2]));
    }

    [Test]
    public void Merge_MoreThanCanBeCounted_Throws()
    {
        var many = ResponsePatterns.Of([Responses("a", [1])[0] with { People = int.MaxValue }]);
        Assert.That(() => many.Merge(many), Throws.TypeOf<OverflowException>());
    }

    [Test]
    public void Of_NobodyCounted_Throws() =>
        Assert.That(() => ResponsePatterns.Of([Responses("a", [1])[0] with { People = 0 }]), Throws.InstanceOf<ArgumentOutOfRangeException>());

    private static Arbitrary<int[]> Lists() => Arb.From(Gen.Choose(0, 5).ArrayOf());

    private static ResponsePatterns Of(string prefix, int[] answers) => ResponsePatterns.Of(Responses(prefix, answers));

    private static IReadOnlyList<Response> Responses(string prefix, int[] answers) =>
    [
        .. answers.Select((answer, at) => new Response
        {
            Id = $"{prefix}{at:0000}",
            SourceId = "survey",
            Dates = new ItemDates(EvidenceDate.On(new DateOnly(2019, 6, 1 + (answer % 2)))),
            Experience = Experience.Lived,
            Origin = Origin.Inspectorate,
            Locator = new FileLocator("rows.csv", at + 2, at + 2),
            InstrumentId = "service-user-survey",
            Outcome = ResponseOutcome.Completed,
            Answers = new Dictionary<string, AnswerMeaning> { ["know_how"] = answer > 2 ? AnswerMeaning.Favourable : AnswerMeaning.NotFavourable },
            Values = new Dictionary<string, string> { ["know_how"] = answer > 2 ? "yes" : "no" },
        }),
    ];
}
