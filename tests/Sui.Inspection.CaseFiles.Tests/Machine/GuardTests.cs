using Sui.Inspection.CaseFiles.Machine;

namespace Sui.Inspection.CaseFiles.Tests.Machine;

/// <summary>Each guard holds its trigger back by itself, and no other.</summary>
public class GuardTests
{
    private static readonly CaseFacts Ready = new() { HasEvidence = true, Judged = true, Moderated = true, ReasonGiven = true };

    private static IEnumerable<TestCaseData> Held()
    {
        yield return Case("close-gathering", "Gathering", "has-evidence", Ready with { HasEvidence = false });
        yield return Case("begin-judgement", "Analysis", "errors-read", Ready with { Errors = 1 });
        yield return Case("submit-judgement", "Judgement", "rating-decided", Ready with { Judged = false });
        yield return Case("finish-moderation", "Moderation", "moderator-did-not-lead", Ready with { ActorLed = true });
        yield return Case("finish-moderation", "Moderation", "moderated", Ready with { Moderated = false });
        yield return Case("finish-moderation", "Moderation", "annex-final", Ready with { Lacking = 1 });
        yield return Case("publish", "FactualAccuracy", "annex-final", Ready with { Lacking = 1 });
        yield return Case("return-judgement", "Moderation", "reason-given", Ready with { ReasonGiven = false });
        yield return Case("publish", "FactualAccuracy", "errors-mended", Ready with { Errors = 1, ErrorsRead = true });
        yield return Case("publish", "FactualAccuracy", "rating-decided", Ready with { Judged = false });
        yield return Case("publish", "FactualAccuracy", "moderated", Ready with { Moderated = false });
        yield return Case("publish", "FactualAccuracy", "masks-reviewed", Ready with { Masks = 2 });
        yield return Case("publish", "FactualAccuracy", "comments-answered", Ready with { Comments = 1 });
        yield return Case("publish", "FactualAccuracy", "requests-decided", Ready with { Requests = 1 });
        yield return Case("reopen", "Published", "reason-given", Ready with { ReasonGiven = false });
        yield return Case("withdraw", "Gathering", "reason-given", Ready with { ReasonGiven = false });
    }

    [TestCaseSource(nameof(Held))]
    public void Unmet_WhereOneThingLacks_IsThatGuardAlone(string name, string state, string guard, object facts)
    {
        var machine = new CaseMachine(WorkflowTable.Shipped, state, (CaseFacts)facts);
        var trigger = machine.Leaving.Single(one => one.Name == name);

        Assert.That(machine.Unmet(trigger).Select(unmet => unmet.Name), Is.EqualTo(new[] { guard }));
        Assert.That(machine.Fire(name), Is.False);
        Assert.That(machine.State, Is.EqualTo(state));
    }

    [TestCaseSource(nameof(Held))]
    public void Fire_WhereAllIsReady_LeadsOn(string name, string state, string guard, object facts)
    {
        Assert.That(facts, Is.Not.EqualTo(Ready), guard);
        var machine = new CaseMachine(WorkflowTable.Shipped, state, Ready);
        Assert.That(machine.Fire(name), Is.True);
        Assert.That(machine.State, Is.EqualTo(WorkflowTable.Shipped.Triggers.Single(trigger => trigger.Name == name).To));
    }

    /// <summary>Errors that were read, masks that were looked at and requests that were decided on hold nothing back.</summary>
    [Test]
    public void Holds_WhereSomebodyLooked_LetsPass() => Assert.Multiple(() =>
    {
        Assert.That(WorkflowGuards.Holds("errors-read", new CaseFacts { Errors = 3, ErrorsRead = true }), Is.True);
        Assert.That(WorkflowGuards.Holds("masks-reviewed", new CaseFacts { Masks = 3, MasksReviewed = true }), Is.True);
        Assert.That(WorkflowGuards.Holds("requests-decided", new CaseFacts { Requests = 3, RequestsDecided = true }), Is.True);
    });

    private static TestCaseData Case(string trigger, string state, string guard, CaseFacts facts) =>
        new TestCaseData(trigger, state, guard, facts).SetArgDisplayNames(trigger, guard);
}
