using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.Tests;

[TestFixture]
internal sealed class BuiltInTests
{
    [Test]
    public void Frameworks_WhenAsked_HoldTheStandardsOf2018() =>
        Assert.That(BuiltIn.Frameworks.Ids(), Is.EquivalentTo(new[] { "hmip-probation-2018" }));

    [Test]
    public void Rubric_WhenAsked_IsTheSecondVersionOfTheLadder()
    {
        Assert.That(BuiltIn.Rubric.Identity.Id, Is.EqualTo("sui-ladder"));
        Assert.That(BuiltIn.Rubric.Identity.Version, Is.EqualTo(2));
    }

    [Test]
    public void Instruments_WhenAsked_AreAllThere() =>
        Assert.That(
            BuiltIn.Instruments.Ids(),
            Is.EquivalentTo(new[]
            {
                "telephone-interview", "face-to-face-interview", "service-user-survey", "text-message-survey",
                "stakeholder-survey", "council-record", "representatives-conversation", "document-checklist", "observation",
                "staff-interview", "focus-group-guide", "suggestion-log",
            }));
}
