using Sui.Inspection.CaseFiles.Items;
using Sui.Inspection.CaseFiles.Journal;
using Sui.Inspection.CaseFiles.Machine;
using Sui.Inspection.Evidence;
using Sui.Inspection.Intake.Tables;
using Sui.Inspection.Problems;
using Sui.Inspection.Workflow;

namespace Sui.Inspection.CaseFiles.Files;

/// <summary>What came of the proposals of an open case file.</summary>
internal sealed class OpenProposals(CaseSession session, ISuiInspection inspection) : ICaseProposals
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<ProposalStatus>> GetAsync(CancellationToken cancellationToken = default) => session.ReadAsync<IReadOnlyList<ProposalStatus>>(
        (_, statements, transaction) => [.. session.Content(statements, transaction).Read(statements, transaction, cancellationToken)?.Pack?.Proposals.Select(Status) ?? []], sees: true, cancellationToken);

    /// <inheritdoc/>
    public Task<CaseChange> FireAsync(string proposal, string trigger, ProposalStep step, CaseActor by, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        ArgumentNullException.ThrowIfNull(trigger);
        ArgumentNullException.ThrowIfNull(step);
        if (step.On > session.Today)
        {
            throw CaseProblems.Refusal(
                CaseCodes.DayAhead, CaseProblems.Of(session.Path) with { Item = "proposal", Id = proposal }, "The day of the step is to come; nothing was written.",
                "A day until today, in coordinated universal time.", "Record it once it has happened.");
        }

        var seen = session.Version;
        return session.WriteAsync(
            by, $"{trigger} {proposal}",
            transaction =>
            {
                var pack = Read(transaction.Read((statements, scope) => CasePack.Of(statements, scope)), cancellationToken);
                var found = pack?.Proposals.FirstOrDefault(one => one.Id == proposal) ?? throw Unknown();
                var state = Fire(found, trigger, step);
                var (item, headings, cells) = transaction.Read((statements, scope) => Row(statements, scope, proposal)) ?? throw Unknown();
                var row = new ItemChanges(session.Path).Find(
                    transaction, transaction.Read((statements, scope) => statements.ReadItems(scope)), [item], CaseItemState.Withdrawn, seen)[0];
                var erased = new ErasedBefore(session.Path).OfRow(transaction, row.File!);
                transaction.Change(row, CaseItemState.Withdrawn);
                var added = transaction.Put(
                    CaseItemPart.Row, row.File, CsvRecords.Record(ProposalCells.Write(session.Path, headings, cells, trigger, state, step)), row.Id);
                RefuseUnsound(transaction, found, row.File!, cancellationToken);
                return new CaseChange(transaction.Before + 1, transaction.Standing.Size, [added]) { Problems = erased };
            },
            cancellationToken);
    }

    private static ProposalStatus Status(Proposal proposal)
    {
        var machine = Machine(proposal, null);
        return new ProposalStatus(proposal.Id, machine.State, [.. machine.Leaving.Select(trigger => new TriggerAvailability(
            trigger.Name, trigger.Title, trigger.To, trigger.Guards.Contains(WorkflowGuards.Reason), []))
            .Where(trigger => machine.CanFire(trigger.Trigger))]);
    }

    private static CaseMachine Machine(Proposal proposal, ProposalStep? step)
    {
        var facts = ProposalFacts.Of(proposal, step);
        return new CaseMachine(WorkflowTable.Proposals, ProposalFacts.StateOf(proposal), guard => ProposalGuards.Holds(guard, facts));
    }

    private string Fire(Proposal proposal, string trigger, ProposalStep step)
    {
        var machine = Machine(proposal, step);
        var found = machine.Leaving.FirstOrDefault(one => one.Name == trigger) ?? throw CaseProblems.UnknownTrigger(session.Path, machine);
        var unmet = machine.Unmet(found);
        return unmet.Count == 0 && machine.Fire(trigger)
            ? machine.State : throw new CaseFileException([.. unmet.Select(guard => CaseProblems.Unmet(session.Path, guard))]);
    }

    private EvidencePack? Read(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, CancellationToken cancellationToken) =>
        files.Count == 0 ? null : inspection.Read(files, cancellationToken).Pack;

    // The rules of the evidence say whether days follow one another; a step that breaks them is not kept.
    private void RefuseUnsound(CaseTransaction transaction, Proposal before, string file, CancellationToken cancellationToken)
    {
        var read = inspection.Read(transaction.Read((statements, scope) => CasePack.Of(statements, scope)), cancellationToken);
        if (read.Pack?.Proposals.FirstOrDefault(one => one.Id == before.Id) is { } now && now != before)
        {
            return;
        }

        // The row stands at the end of its table.
        var problems = read.Problems.Where(problem => problem.Severity == ProblemSeverity.Error && problem.Location.File == file).ToList();
        var last = problems.Max(problem => problem.Location.Row);
        throw new CaseFileException(problems.Count > 0 ? [.. problems.Where(problem => problem.Location.Row == last)] : [NotKept(before.Id)]);
    }

    private static (string Item, IReadOnlyList<string> Headings, IReadOnlyList<string> Cells)? Row(
        CaseStatements statements, Microsoft.Data.Sqlite.SqliteTransaction? scope, string id)
    {
        foreach (var file in statements.ReadItems(scope).Where(item => item is { Part: CaseItemPart.Header, State: CaseItemState.Held }).Select(item => item.File!))
        {
            var headings = CsvRecord.Cells(statements.ReadHeader(scope, file)!);
            var place = ProposalCells.IdPlace(headings);
            foreach (var (item, content) in place < 0 ? [] : statements.ReadRows(scope, file))
            {
                var cells = CsvRecord.Cells(content);
                if (cells.ElementAtOrDefault(place)?.Trim() == id)
                {
                    return (item, headings, cells);
                }
            }
        }

        return null;
    }

    private CaseFileException Unknown() => CaseProblems.Refusal(
        CaseCodes.UnknownProposal, CaseProblems.Of(session.Path), "The evidence that is held has no such proposal, or its row cannot be read.",
        "The id of a proposal.", "Take the id from 'sui case proposals FILE'.");

    private Problem NotKept(string id) => CaseProblems.Error(
        CaseCodes.NotKept, CaseProblems.Of(session.Path) with { Item = "proposal", Id = id }, "With this step the proposal could not be read any more; nothing was written.",
        "Days that follow one another, and texts that fit their columns.", "Correct the step.");
}
