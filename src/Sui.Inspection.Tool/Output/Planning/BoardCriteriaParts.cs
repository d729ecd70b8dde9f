using Sui.Inspection.Assessments;
using Sui.Inspection.Planning;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Tool.Output.Pages;
using Sui.Inspection.Tool.Output.Planning.Wording;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tool.Output.Planning;

/// <summary>The board's parts about criteria: what is open, what it rests on, what to trace and to ask for, and what can be said.</summary>
internal static class BoardCriteriaParts
{
    private const int MostConfirming = 2;

    /// <summary>The sections.</summary>
    /// <param name="board">The board.</param>
    /// <param name="words">How it is put into words.</param>
    public static IReadOnlyList<PageSection> Of(FieldworkBoard board, BoardWords words) =>
        [Open(board, words), Bases(board, words), Proposals(board, words), Requests(board, words), Closing(board, words)];

    private static PageSection Open(FieldworkBoard board, BoardWords words)
    {
        var wording = words.Wording;
        return new PageSection(
            wording.Say("Open"),
            board.Open.Count == 0 ? [wording.Say("Open.None")] : [],
            words.Table(
                ["Criterion", "Lacks", "Ask"],
                [
                    .. board.Open.Take(words.Limits.Open).Select(one => (IReadOnlyList<PageCell>)
                    [
                        $"{one.CriterionId} {words.Of(one.Statement)} {Decides(one, wording)}",
                        Lacking(one, wording),
                        one.Questions is [var best, ..] ? $"{words.Of(best.Text)} ({words.Of(best.Instrument.Title)})"
                            : wording.Say(one.Claim == ClaimKind.Computed ? "Open.Groups" : "Open.NoInstrument"),
                    ]),
                ]),
            words.More(board.Open.Count, words.Limits.Open));
    }

    private static string Decides(BoardOpenCriterion one, BoardWording wording)
    {
        var state = Words.Sentence(State(one, wording));
        return one.Pivotal ? wording.Say("Open.Pivotal", ("state", state)) : state + ".";
    }

    private static string State(BoardOpenCriterion one, BoardWording wording) =>
        one.Reason is { } reason ? $"{wording.Of(one.Status)}: {wording.Of(reason)}"
        : one.Status == CriterionStatus.NotMet ? wording.Say("Open.NotFirm")
        : one.Absence is { } absence and not Absence.NoEvidence ? $"{wording.Of(one.Status)}: {wording.Of(absence)}"
        : wording.Of(one.Status);

    private static string Lacking(BoardOpenCriterion one, BoardWording wording)
    {
        if (one.Status == CriterionStatus.NoEvidence)
        {
            return wording.Say("Lacks.Any");
        }

        var lacks = new List<string>();
        if (one.DecibansLacking > 0)
        {
            lacks.Add($"{Words.Lacking(one.DecibansLacking)} dB");
        }

        if (one.LacksLived)
        {
            lacks.Add(wording.Say("Lacks.Lived"));
        }

        if (one.LacksSecondKind)
        {
            lacks.Add(wording.Say("Lacks.SecondKind"));
        }

        return lacks.Count == 0 ? wording.Say("Lacks.Agreement") : string.Join(", ", lacks);
    }

    private static PageSection Bases(FieldworkBoard board, BoardWords words)
    {
        var wording = words.Wording;
        return new PageSection(
            wording.Say("Bases"),
            [wording.Say(board.Bases.Count == 0 ? "Bases.None" : "Bases.What")],
            words.Table(
                ["Criterion", "Seen", "Read", "Told", "Provider", "Confirm"],
                [
                    .. board.Bases.OrderBy(basis => !basis.OnlyTold).Take(words.Limits.Criteria).Select(basis => (IReadOnlyList<PageCell>)
                    [
                        $"{basis.CriterionId} {(basis.OnlyTold ? wording.Say("Bases.OnlyTold", ("status", wording.Of(basis.Status))) : wording.Of(basis.Status))}",
                        Words.Number(basis.Seen),
                        Words.Number(basis.Read),
                        Words.Number(basis.Told),
                        Words.Number(basis.ProvidersWord),
                        basis.Confirm.Count > 0 ? string.Join("; ", basis.Confirm.Take(MostConfirming).Select(one => words.Of(one.Title))) : "–",
                    ]),
                ]),
            words.More(board.Bases.Count, words.Limits.Criteria));
    }

    private static PageSection Proposals(FieldworkBoard board, BoardWords words) => new(
        words.Wording.Say("Proposals"),
        board.Proposals.Count == 0 ? [words.Wording.Say("Proposals.None")] : [],
        words.Table(
            ["Proposal", "Raised", "Stopped", "Proposed"],
            [
                .. board.Proposals.Take(words.Limits.Open).Select(proposal => (IReadOnlyList<PageCell>)
                    [proposal.Id, proposal.RaisedOn.Text, Of(proposal, words.Wording), words.InPack(proposal.Summary)]),
            ]),
        [
            .. words.More(board.Proposals.Count, words.Limits.Open),
            .. board.RecordedAsDone > 0 ? (PageCell[])[words.Wording.Say("Proposals.Done", ("n", Words.Number(board.RecordedAsDone)))] : [],
        ]);

    private static string Of(BoardProposal proposal, BoardWording wording) => proposal switch
    {
        { End: ChainEnd.NotCarriedOut, DueOn: { } due } => wording.Say("ChainEnd.NotCarriedOut.Due", ("day", due.Text)),
        { End: ChainEnd.NotDecided or ChainEnd.NotCarriedOut or ChainEnd.NotFedBack or ChainEnd.DeclinedUntold } => wording.Of(proposal.End),
        _ => wording.Of(ChainEnd.NotRecorded),
    };

    private static PageSection Requests(FieldworkBoard board, BoardWords words) => new(
        words.Wording.Say("Requests"),
        board.Requests.Count == 0 ? [words.Wording.Say("Requests.None")] : [],
        words.Table(
            ["Criterion", "Requested", "Due", "DaysOpen", "DaysLate"],
            [
                .. board.Requests.Take(words.Limits.Open).Select(request => (IReadOnlyList<PageCell>)
                [
                    request.CriterionId,
                    request.RequestedOn?.Text ?? words.Wording.Say("Requests.NotRecorded"),
                    request.DueOn?.Text ?? words.Wording.Say("Requests.NoDay"),
                    request.DaysOpen is { } open ? Words.Number(open) : "–",
                    request.DaysOverdue is { } late ? Words.Number(late) : "–",
                ]),
            ]),
        words.More(board.Requests.Count, words.Limits.Open));

    private static PageSection Closing(FieldworkBoard board, BoardWords words) => new(
        words.Wording.Say("Closing"),
        board.Closing.Count == 0 ? [words.Wording.Say("Closing.None")] : [],
        words.Table(
            ["Criterion", "Status", "Kinds"],
            [
                .. board.Closing.Take(words.Limits.Open).Select(one => (IReadOnlyList<PageCell>)
                [
                    $"{one.CriterionId} {words.Of(one.Statement)}",
                    words.Wording.Of(one.Status),
                    words.Wording.List(one.Kinds.Select(kind => words.Wording.Of(kind))),
                ]),
            ]),
        words.More(board.Closing.Count, words.Limits.Open));
}
