using Sui.Inspection.CaseFiles.Machine;
using Sui.Inspection.CaseFiles.Tests.Support;
using Sui.Inspection.Evidence;
using Sui.Inspection.Tests.Support;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.CaseFiles.Tests.Files;

/// <summary>A proposal goes from raised to fed back by the table, and its row says so.</summary>
public class CaseProposalsTests
{
    private static readonly CaseActor By = TemporaryCases.Second;

    private static readonly ProposalStep Answer = new()
    {
        On = new DateOnly(2019, 5, 20),
        AnsweredBy = "operations manager",
        AnsweredByDecider = true,
        Reason = "It costs little, and helps many.",
        DueOn = new DateOnly(2019, 6, 30),
    };

    /// <summary>The states that the issue names.</summary>
    [Test]
    public void Table_HasTheStatesAndGuardsOfProposals() => Assert.Multiple(() =>
    {
        Assert.That(WorkflowTable.Proposals.States.Keys, Is.EqualTo(new[] { "Raised", "Accepted", "Adapted", "Declined", "CarriedOut", "FedBack" }));
        Assert.That(ProposalGuards.Names, Is.EquivalentTo(WorkflowTable.Proposals.Guards.Keys));
        foreach (var trigger in WorkflowTable.Proposals.Triggers)
        {
            Assert.That(trigger.From.Append(trigger.To).Distinct(), Is.SubsetOf(WorkflowTable.Proposals.States.Keys), trigger.Name);
        }
    });

    [Test]
    public async Task Proposal_FromRaisedToFedBack_IsWrittenIntoItsRow()
    {
        using var cases = new TemporaryCases();
        await using var file = await OpenAsync(cases);
        var id = await RaisedAsync(file);
        var before = (await file.Proposals.GetAsync()).Count;
        await file.Proposals.FireAsync(id, "accept", Answer, By);
        await file.Proposals.FireAsync(id, "carry-out", new ProposalStep { On = new DateOnly(2019, 6, 1) }, By);
        await file.Proposals.FireAsync(id, "feed-back", new ProposalStep { On = new DateOnly(2019, 6, 3) }, By);
        var proposal = ExamplePacks.Inspection.Read(await file.Evidence.ExportAsync()).Pack!.Proposals.Single(one => one.Id == id);
        Assert.That(
            (proposal.Decision, proposal.AnsweredOn, proposal.AnsweredBy, proposal.AnsweredByDecider, proposal.Reason, proposal.DueOn, proposal.CarriedOutOn, proposal.FedBackOn),
            Is.EqualTo((ProposalDecision.Accepted, On(2019, 5, 20), "operations manager", (bool?)true, Answer.Reason, On(2019, 6, 30), On(2019, 6, 1), On(2019, 6, 3))));
        Assert.That((await file.Proposals.GetAsync()).Count, Is.EqualTo(before));
        Assert.That((await file.Journal.VerifyAsync()).Problems, Is.Empty);
    }

    /// <summary>People may be told of the answer before it is carried out; then it can be carried out still, once, and only if it was accepted.</summary>
    [Test]
    public async Task Proposal_FedBackFirst_CanBeCarriedOutOnce()
    {
        using var cases = new TemporaryCases();
        await using var file = await OpenAsync(cases);
        var id = await RaisedAsync(file);
        await file.Proposals.FireAsync(id, "adapt", Answer, By);
        await file.Proposals.FireAsync(id, "feed-back", new ProposalStep { On = new DateOnly(2019, 5, 27) }, By);
        Assert.That((await StateAsync(file, id)).Triggers.Select(trigger => trigger.Trigger), Is.EqualTo(new[] { "carry-out" }));
        await file.Proposals.FireAsync(id, "carry-out", new ProposalStep { On = new DateOnly(2019, 6, 1) }, By);
        Assert.That((await StateAsync(file, id)).State, Is.EqualTo("FedBack"));
        await Refuses("SUI7228", () => file.Proposals.FireAsync(id, "carry-out", new ProposalStep { On = new DateOnly(2019, 6, 2) }, By));
    }

    /// <summary>A step puts a row in the place of another, as a correction does.</summary>
    [Test]
    public async Task Proposal_InATableThatRowsWereErasedFrom_Warns_Once()
    {
        using var cases = new TemporaryCases();
        await using var file = await OpenAsync(cases);
        var id = await RaisedAsync(file);
        var table = (await file.Evidence.GetTableAsync("proposals.csv"))!;
        await file.Evidence.EraseAsync([table.Rows.First(row => row.Cells[0] != id).Item], By, "It named somebody.");
        Assert.That((await file.Proposals.FireAsync(id, "accept", Answer, By)).Problems.Select(problem => problem.Code), Is.EqualTo(new[] { "SUI7025" }));
        Assert.That((await file.Proposals.FireAsync(id, "carry-out", new ProposalStep { On = new DateOnly(2019, 6, 1) }, By)).Problems, Is.Empty);
    }

    [Test]
    public async Task Proposal_WhatCannotFollow_IsRefusedAndChangesNothing()
    {
        using var cases = new TemporaryCases();
        await using var file = await OpenAsync(cases);
        var id = await RaisedAsync(file);
        var before = (await file.RefreshAsync()).Entries;
        await Refuses("SUI7201", () => file.Proposals.FireAsync(id, "carry-out", Answer, By));
        await Refuses("SUI7226", () => file.Proposals.FireAsync(id, "accept", Answer with { AnsweredBy = null }, By));
        await Refuses("SUI7219", () => file.Proposals.FireAsync(id, "decline", Answer with { Reason = " ", DueOn = null }, By));
        await Refuses("SUI7225", () => file.Proposals.FireAsync("r999", "accept", Answer, By));
        // Before it was raised: a rule of the evidence.
        await Refuses("SUI20", () => file.Proposals.FireAsync(id, "accept", Answer with { On = new DateOnly(2001, 1, 1) }, By));
        Assert.That((await file.RefreshAsync()).Entries, Is.EqualTo(before));
        await file.Proposals.FireAsync(id, "decline", Answer with { DueOn = null }, By);
        await file.Proposals.FireAsync(id, "feed-back", new ProposalStep { On = new DateOnly(2019, 5, 27) }, By);
        await Refuses("SUI7227", () => file.Proposals.FireAsync(id, "carry-out", new ProposalStep { On = new DateOnly(2019, 6, 2) }, By));
    }

    private static EvidenceDate On(int year, int month, int day) => EvidenceDate.On(new DateOnly(year, month, day));

    private static async Task<ICaseFile> OpenAsync(TemporaryCases cases) => await TemporaryCases.OpenAsync(await cases.FilledAsync());

    private static async Task<string> RaisedAsync(ICaseFile file) =>
        ExamplePacks.Inspection.Read(await file.Evidence.ExportAsync()).Pack!.Proposals.First(one => one is { Decision: ProposalDecision.Pending, InRegister: true, FedBackOn: null }).Id;

    private static async Task<ProposalStatus> StateAsync(ICaseFile file, string id) => (await file.Proposals.GetAsync()).Single(one => one.Id == id);

    private static async Task Refuses(string code, Func<Task> change) => Assert.That(await Refusals.CodesAsync(change), Has.Some.StartsWith(code));
}
