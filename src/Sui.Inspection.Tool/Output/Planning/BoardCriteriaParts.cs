using Sui.Inspection.Assessments;
using Sui.Inspection.Planning;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Tool.Output.Pages;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tool.Output.Planning;

/// <summary>The board's parts about criteria: what is open, what it rests on, what to trace and to ask for, and what can be said.</summary>
internal static class BoardCriteriaParts
{
    private const int MostConfirming = 2;

    /// <summary>The sections.</summary>
    /// <param name="board">The board.</param>
    /// <param name="limits">How much is shown.</param>
    /// <param name="inPack">Marks a text with the pack's language.</param>
    public static IReadOnlyList<PageSection> Of(FieldworkBoard board, BoardLimits limits, Func<string, PageCell> inPack) =>
        [Open(board, limits), Bases(board, limits), Proposals(board, limits, inPack), Requests(board, limits), Closing(board, limits)];

    private static PageSection Open(FieldworkBoard board, BoardLimits limits) => new(
        "What is not settled, and the question that would settle it",
        board.Open.Count == 0 ? ["Everything is settled."] : [],
        new PageTable(
            ["Criterion", "Lacks", "Ask"],
            [
                .. board.Open.Take(limits.Open).Select(one => (IReadOnlyList<PageCell>)
                [
                    $"{one.CriterionId} {one.Statement.English} {Words.Sentence(State(one))}{(one.Pivotal ? "; decides the rating." : ".")}",
                    Lacking(one),
                    one.Questions is [var best, ..] ? $"{best.Text.English} ({best.Instrument.Title.English})"
                        : one.Claim == ClaimKind.Computed ? "Those groups that were not heard." : "No instrument asks about it.",
                ]),
            ]),
        BoardPage.More(board.Open.Count, limits.Open));

    private static string State(BoardOpenCriterion one) =>
        one.Reason is { } reason ? $"{Words.Of(one.Status)}: {Words.Of(reason)}"
        : one.Status == CriterionStatus.NotMet ? "not met, but not firmly"
        : one.Absence is { } absence and not Absence.NoEvidence ? $"{Words.Of(one.Status)}: {Words.Of(absence)}"
        : Words.Of(one.Status);

    private static string Lacking(BoardOpenCriterion one)
    {
        if (one.Status == CriterionStatus.NoEvidence)
        {
            return "any evidence";
        }

        var lacks = new List<string>();
        if (one.DecibansLacking > 0)
        {
            lacks.Add($"{Words.Lacking(one.DecibansLacking)} dB");
        }

        if (one.LacksLived)
        {
            lacks.Add("lived experience");
        }

        if (one.LacksSecondKind)
        {
            lacks.Add("a second kind of source");
        }

        return lacks.Count == 0 ? "agreement" : string.Join(", ", lacks);
    }

    private static PageSection Bases(FieldworkBoard board, BoardLimits limits) => new(
        "Seen, read or only told",
        [board.Bases.Count == 0 ? "There is no evidence." : "Items of evidence. What is only told comes from what people said, or from the provider's word."],
        new PageTable(
            ["Criterion", ">Seen", ">Read", ">Told", ">Provider's", "What could confirm it"],
            [
                .. board.Bases.OrderBy(basis => !basis.OnlyTold).Take(limits.Criteria).Select(basis => (IReadOnlyList<PageCell>)
                [
                    $"{basis.CriterionId} {Words.Of(basis.Status)}{(basis.OnlyTold ? ", only told" : string.Empty)}",
                    Words.Number(basis.Seen),
                    Words.Number(basis.Read),
                    Words.Number(basis.Told),
                    Words.Number(basis.ProvidersWord),
                    basis.Confirm.Count > 0 ? string.Join("; ", basis.Confirm.Take(MostConfirming).Select(one => one.Title.English)) : "–",
                ]),
            ]),
        BoardPage.More(board.Bases.Count, limits.Criteria));

    private static PageSection Proposals(FieldworkBoard board, BoardLimits limits, Func<string, PageCell> inPack) => new(
        "Proposals to trace",
        board.Proposals.Count == 0 ? ["None stopped on its way."] : [],
        new PageTable(
            ["Proposal", "Raised", "Stopped at", "What was proposed"],
            [
                .. board.Proposals.Take(limits.Open).Select(proposal => (IReadOnlyList<PageCell>)
                    [proposal.Id, proposal.RaisedOn.Text, Of(proposal), inPack(proposal.Summary)]),
            ]),
        [
            .. BoardPage.More(board.Proposals.Count, limits.Open),
            .. board.RecordedAsDone > 0
                ? (PageCell[])[$"Recorded as carried out: {Words.Number(board.RecordedAsDone)}. Look for some of them where they should be."]
                : [],
        ]);

    private static string Of(BoardProposal proposal) => proposal.End switch
    {
        ChainEnd.NotDecided => "no decision",
        ChainEnd.NotCarriedOut => proposal.DueOn is { } due ? $"not carried out, due {due.Text}" : "not carried out, no day set",
        ChainEnd.NotFedBack => "carried out, people not told",
        ChainEnd.DeclinedUntold => "declined, people not told",
        _ => "in minutes, not in the register",
    };

    private static PageSection Requests(FieldworkBoard board, BoardLimits limits) => new(
        "Requested and not supplied",
        board.Requests.Count == 0 ? ["Nothing is outstanding."] : [],
        new PageTable(
            ["Criterion", "Requested", "Due", ">Days open", ">Days late"],
            [
                .. board.Requests.Take(limits.Open).Select(request => (IReadOnlyList<PageCell>)
                [
                    request.CriterionId,
                    request.RequestedOn?.Text ?? "not recorded",
                    request.DueOn?.Text ?? "no day agreed",
                    request.DaysOpen is { } open ? Words.Number(open) : "–",
                    request.DaysOverdue is { } late ? Words.Number(late) : "–",
                ]),
            ]),
        BoardPage.More(board.Requests.Count, limits.Open));

    private static PageSection Closing(FieldworkBoard board, BoardLimits limits) => new(
        "What can be said at the closing meeting",
        board.Closing.Count == 0 ? ["Nothing is firm yet."] : [],
        new PageTable(
            ["Criterion", "Status", "By"],
            [
                .. board.Closing.Take(limits.Open).Select(one => (IReadOnlyList<PageCell>)
                [
                    $"{one.CriterionId} {one.Statement.English}",
                    Words.Of(one.Status),
                    Words.List(one.Kinds.Select(kind => Words.Of(kind))),
                ]),
            ]),
        BoardPage.More(board.Closing.Count, limits.Open));
}
