using Sui.Inspection.Annexes;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.Tests.Annexes.Front;

/// <summary>The easy read says what holds, what a rating means and what the evidence is against, and denies nothing twice.</summary>
[TestFixture]
internal sealed class EasyReadWordsTests
{
    [TestCase("synthetic-strong", "This is so: People have an equal say in some decisions.")]
    [TestCase("synthetic-middling", "It looks like this is so: People were asked what they think in more than one way.")]
    [TestCase("synthetic-paper", "This is so: Managers think about what people say.")]
    public void Found_WhatHolds_IsListed(string name, string expected) => Assert.That(Section(name, "easy-found"), Does.Contain(expected));

    [Test]
    public void Found_NotMetAndDenied_IsNotDeniedTwice()
    {
        Assert.That(Section("synthetic-paper", "easy-found"), Does.Contain("It is not always safe to complain, or to say no."));
        Assert.That(
            Sui.Inspection.Tests.Annexes.Wording.WordingTexts.Of("en")
                .Where(text => text.Key.StartsWith("Easy.Criterion.", StringComparison.Ordinal) && !text.Key.EndsWith(".Not", StringComparison.Ordinal))
                .Where(text => text.Value.Contains(" not ", StringComparison.Ordinal)),
            Is.Empty);
    }

    // I2 is not met, and what is written is borne out by nobody.
    [Test]
    public void Ladder_EvidenceIsAgainst_DoesNotSayThatWeCouldNotSay()
    {
        Assert.That(Section("synthetic-paper", "easy-ladder"), Does.Contain("The service has not reached a step.").And.Contain("Too few people say this: People are told about changes, and why."));
        Assert.That(Section("synthetic-paper", "easy-found"), Does.Contain("Do things change because of what people said? Papers say yes. Not enough people told us so."));
    }

    [TestCase("synthetic-middling", "The rating is: Requires improvement.", "This means: some of what is needed is done, but not enough.")]
    [TestCase("synthetic-strong", "What we found so far points to this rating: Outstanding.", "This means: people share in decisions.")]
    [TestCase("synthetic-paper", "What we found so far points to this rating: Inadequate.", "it is not safe to speak up.")]
    public void Decided_Rating_IsExplained(string name, string rating, string meaning) =>
        Assert.That(Section(name, "easy-decided"), Does.Contain(rating).And.Contain(meaning));

    [Test]
    public void Decided_NobodyAndARange_IsSaid() => Assert.That(
        Section("worked-case", "easy-decided"), Does.Contain("What we found so far leaves these ratings open: from Inadequate to Good."));

    private static string Section(string name, string id) =>
        AnnexText.Of(ExamplePacks.Compose(name, AnnexAudience.Published, "en", AnnexPart.EasyRead), id);
}
