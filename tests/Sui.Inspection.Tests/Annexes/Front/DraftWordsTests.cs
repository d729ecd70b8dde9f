using Sui.Inspection.Annexes;
using Sui.Inspection.Evidence;
using Sui.Inspection.Tests.Support;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tests.Annexes.Front;

/// <summary>Until a second person has moderated it, a decision is a proposal in every document that is published.</summary>
[TestFixture]
internal sealed class DraftWordsTests
{
    [Test]
    public void Draft_NotModerated_SpeaksOfAProposal([Values(AnnexPart.Annex, AnnexPart.Supplement, AnnexPart.EasyRead)] AnnexPart part)
    {
        var text = Text(part, decision => decision with { ModeratedBy = null });

        Assert.That(text, Does.Contain(part == AnnexPart.EasyRead ? "An inspector proposed this on" : "Proposed on"));
        Assert.That(text, Does.Not.Contain("Decided on").And.Not.Contain("Decision of").And.Not.Contain("The rating is:").And.Not.Contain("The service is on this step")
            .And.Not.Contain("An inspector decided"));
    }

    [Test]
    public void Draft_DecidedOnAnotherRung_IsProposedOnTheLadder() => Assert.That(
        Text(AnnexPart.EasyRead, decision => decision with { ModeratedBy = null, Rung = Rung.Participation }),
        Does.Contain("An inspector proposes this step: Participation.").And.Not.Contain("The inspector decided that"));

    [TestCase("None", "deputy chief inspector", "Draft: the decision has no reason.")]
    [TestCase("It is so.", "lead inspector", "Draft: whoever decided moderated as well.")]
    [TestCase("It is so.", null, "Draft: no second person has moderated the decision.")]
    public void Notice_OfADraft_SaysWhatIsMissing(string reason, string? moderator, string expected) => Assert.That(
        Compose(AnnexPart.Annex, decision => decision with { Reason = reason, ModeratedBy = moderator }).Notice, Does.StartWith(expected));

    private static string Text(AnnexPart part, Func<Decision, Decision> change) => AnnexText.Of(Compose(part, change));

    private static AnnexDocument Compose(AnnexPart part, Func<Decision, Decision> change)
    {
        var pack = ExamplePacks.Inspection.Read(ExamplePacks.Folder("synthetic-middling")).Pack!;
        return ExamplePacks.Inspection.Compose(
            ExamplePacks.Inspection.Assess(pack with { Decision = change(pack.Decision! with { DecidedBy = "lead inspector" }) }), new AnnexRequest { Part = part });
    }
}
