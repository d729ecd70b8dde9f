using System.Globalization;
using Sui.Inspection.Planning;
using Sui.Inspection.Tool.Output.Pages;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tool.Output.Planning;

/// <summary>The board's parts about people: who was not heard, what came of asking, and who chose them.</summary>
internal static class BoardPeopleParts
{
    /// <summary>The sections.</summary>
    /// <param name="board">The board.</param>
    /// <param name="limits">How much is shown.</param>
    /// <param name="inPack">Marks a text with the pack's language.</param>
    public static IReadOnlyList<PageSection> Of(FieldworkBoard board, BoardLimits limits, Func<string, PageCell> inPack) =>
    [
        Unheard(board, limits, inPack),
        Calls(board, limits, inPack),
        Chosen(board, limits, inPack),
        .. board.Drafts.Count > 0 ? [Drafts(board, limits, inPack)] : (PageSection[])[],
    ];

    private static PageSection Unheard(FieldworkBoard board, BoardLimits limits, Func<string, PageCell> inPack)
    {
        var people = board.People;
        return new PageSection(
            "Whom have we not heard?",
            [
                $"{Words.Count(people.Heard, "person")} heard, {Words.Number(people.FromInspectorateSample)} of them from a sample that the "
                    + $"inspectorate drew; {Words.Number(people.ForRating)} are enough for a rating, {Words.Number(people.ForSecure)} of a sample "
                    + "for a secure placement.",
            ],
            new PageTable(
                ["Group", "By", ">Caseload, %", ">Heard", "So far"],
                [
                    .. board.Groups.Take(limits.Groups).Select(group => (IReadOnlyList<PageCell>)
                    [
                        inPack(group.Name),
                        inPack(group.Characteristic),
                        (group.Share * 100).ToString("0.#", CultureInfo.InvariantCulture),
                        group.Heard is { } heard ? $"{Words.Number(heard)} of {Words.Number(group.Of)}" : "–",
                        Of(group.Hearing),
                    ]),
                ]),
            [
                .. BoardPage.More(board.Groups.Count, limits.Groups),
                .. Answers(board.Answers),
                .. board.Sites.Count > 0 ? [Sites(board.Sites, limits.Groups, inPack)] : (PageCell[])[],
                .. board.NotRecorded.Count > 0
                    ? (PageCell[])[$"Not recorded, so that nobody can say who is missing: by {Words.List(board.NotRecorded.Select(Of))}."]
                    : [],
            ]);
    }

    private static IEnumerable<PageCell> Answers(IReadOnlyList<BoardAnswer> answers) => answers
        .GroupBy(answer => answer.Characteristic, StringComparer.Ordinal)
        .Select(one => (PageCell)($"{one.Key}, as people said themselves: "
            + string.Join("; ", one.Select(answer => $"{answer.Label.English}: {Words.Number(answer.People)}")) + "."));

    private static PageCell Sites(IReadOnlyList<BoardSite> sites, int most, Func<string, PageCell> inPack) =>
        "Sites named by activities: " + string.Join(", ", sites.Take(most).Select(site => $"{inPack(site.Name).Text} ({Words.Number(site.Activities)})"))
        + (sites.Count > most ? $" and {Words.Number(sites.Count - most)} more." : ".");

    private static string Of(GroupHearing hearing) => hearing switch
    {
        GroupHearing.Nobody => "nobody heard",
        GroupHearing.UnderHalf => "under half its share",
        GroupHearing.NotRecorded => "not recorded",
        _ => "heard",
    };

    private static string Of(BoardDivision division) => division switch
    {
        BoardDivision.Group => "group (there is no profile of the caseload)",
        BoardDivision.Site => "site",
        BoardDivision.Custody => "custody",
        _ => "language",
    };

    private static PageSection Calls(FieldworkBoard board, BoardLimits limits, Func<string, PageCell> inPack) => new(
        "Calls and answers",
        board.Calls.Count == 0 ? ["No answers of single people are recorded."] : [],
        new PageTable(
            ["Source", ">Invited", ">Attempted", ">Reached", ">In part", ">Declined", ">Not reached"],
            [
                .. board.Calls.Take(limits.Groups).Select(calls => (IReadOnlyList<PageCell>)
                [
                    inPack(calls.Title),
                    calls.Invited is { } invited ? Words.Number(invited) : "–",
                    Words.Number(calls.Attempted),
                    Words.Number(calls.Completed + calls.Partial),
                    Words.Number(calls.Partial),
                    Words.Number(calls.Declined),
                    Words.Number(calls.NotReached),
                ]),
            ]),
        BoardPage.More(board.Calls.Count, limits.Groups));

    private static PageSection Chosen(FieldworkBoard board, BoardLimits limits, Func<string, PageCell> inPack) => new(
        "Who chose each person or meeting?",
        board.Chosen.Count == 0 ? ["There are no sources."] : [],
        new PageTable(
            ["Source", "Chosen by", ">People", ">Meetings", ">Items", ">Provider's"],
            [
                .. board.Chosen.Take(limits.Sources).Select(choice => (IReadOnlyList<PageCell>)
                [
                    inPack(choice.Title),
                    ChosenBy(choice),
                    Words.Number(choice.People),
                    Words.Number(choice.Meetings),
                    Words.Number(choice.Items),
                    Words.Number(choice.OfProvider),
                ]),
            ]),
        BoardPage.More(board.Chosen.Count, limits.Sources));

    private static PageSection Drafts(FieldworkBoard board, BoardLimits limits, Func<string, PageCell> inPack)
    {
        var (waiting, refused) = (board.Drafts.Sum(one => one.Waiting), board.Drafts.Sum(one => one.Refused));
        return new PageSection(
            "Said, and still to be coded",
            [$"{Words.Count(waiting, "draft finding")} {(waiting == 1 ? "waits" : "wait")} for direction, strength and statement; until then they score nothing."
                + (refused > 0 ? $" {Words.Number(refused)} of people who refused to be quoted: code them in your own words." : string.Empty)],
            new PageTable(
                ["Source", ">Drafts", ">Refused", ">No criterion", "Criteria suggested"],
                [
                    .. board.Drafts.Take(limits.Sources).Select(one => (IReadOnlyList<PageCell>)
                    [
                        inPack(one.Title),
                        Words.Number(one.Waiting),
                        Words.Number(one.Refused),
                        Words.Number(one.Unassigned),
                        one.CriterionIds.Count == 0 ? "–" : string.Join(", ", one.CriterionIds),
                    ]),
                ]),
            BoardPage.More(board.Drafts.Count, limits.Sources));
    }

    // What the provider gathered it chose. Documents and data are not drawn as people and meetings are.
    private static string ChosenBy(BoardChoice choice) =>
        choice.DrawnBy is { } drawn ? Words.Of(drawn)
        : choice.Origin == Origin.Provider ? Words.Of(choice.Origin)
        : choice.People + choice.Meetings > 0 || choice.Kind is SourceKind.Survey or SourceKind.Interview or SourceKind.Group or SourceKind.Council
            ? "not recorded: ask" : "–";
}
