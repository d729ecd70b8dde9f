using Sui.Inspection.Instruments;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Standards;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.Tests.Json;

/// <summary>Any change of any member changes the hash.</summary>
[TestFixture]
internal sealed class ContentChangeTests
{
    [Test]
    public void Identify_AnyMemberOfAFrameworkChanged_HasAnotherHash() =>
        AssertEveryChangeShows(BuiltIn.Frameworks.Find("hmip-probation-2018")!, framework => framework.Identify());

    [Test]
    public void Identify_AnyMemberOfARubricChanged_HasAnotherHash() =>
        AssertEveryChangeShows(BuiltIn.Rubrics.Find("sui-ladder", 3)!, rubric => rubric.Identify());

    // A question whose every member says something, among one of the shipped that leaves most of them out.
    [Test]
    public void Identify_AnyMemberOfAnInstrumentChanged_HasAnotherHash()
    {
        var shipped = BuiltIn.Instruments.Find("text-message-survey")!;
        var full = shipped.Questions[0] with
        {
            Relevance = [new AnswerCondition("asked", ["yes"])],
            Options = [new AnswerOption("yes", new LocalisedText("Yes"), AnswerMeaning.Favourable)],
            Range = new NumberRange(0, 9),
            Favourable = new NumberRange(null, 5.5m),
        };
        AssertEveryChangeShows(shipped with { Questions = [full, .. shipped.Questions] }, instrument => instrument.Identify());
    }

    private static void AssertEveryChangeShows<T>(T data, Func<T, DataIdentity> identify)
        where T : class
    {
        var hash = identify(data).Sha256;
        var changes = Changes.Of(data).ToList();

        Assert.That(
            changes.Where(change => identify(change.Copy).Sha256 == hash).Select(change => change.Member).Distinct(), Is.Empty);
        Assert.That(changes.Select(change => change.Member).Distinct(), Is.EquivalentTo(Changes.MembersOf(typeof(T))));
    }
}
