using System.Globalization;
using Sui.Inspection.Planning;
using Sui.Inspection.Tool.Output.Pages;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tool.Output.Planning;

/// <summary>The board's parts about people: who was not heard, what came of asking, who chose them, and what they said that is not coded.</summary>
internal static class BoardPeopleParts
{
    /// <summary>The sections.</summary>
    /// <param name="board">The board.</param>
    /// <param name="words">How it is put into words.</param>
    public static IReadOnlyList<PageSection> Of(FieldworkBoard board, BoardWords words) =>
    [
        Unheard(board, words),
        Calls(board, words),
        Chosen(board, words),
        .. board.Drafts.Count > 0 ? [Drafts(board, words)] : (PageSection[])[],
    ];

    private static PageSection Unheard(FieldworkBoard board, BoardWords words)
    {
        var (people, wording) = (board.People, words.Wording);
        return new PageSection(
            wording.Say("Unheard"),
            [
                wording.Count(
                    "Heard", people.Heard, ("sample", Words.Number(people.FromInspectorateSample)), ("rating", Words.Number(people.ForRating)),
                    ("secure", Words.Number(people.ForSecure))),
            ],
            words.Table(
                ["Group", "By", "Caseload", "Heard", "SoFar"],
                [
                    .. board.Groups.Take(words.Limits.Groups).Select(group => (IReadOnlyList<PageCell>)
                    [
                        words.InPack(group.Name),
                        words.Characteristic(group.Characteristic),
                        (group.Share * 100).ToString("0.#", CultureInfo.InvariantCulture),
                        group.Heard is { } heard ? wording.Say("HeardOf", ("heard", Words.Number(heard)), ("of", Words.Number(group.Of))) : "–",
                        wording.Of(group.Hearing),
                    ]),
                ]),
            [
                .. words.More(board.Groups.Count, words.Limits.Groups),
                .. Answers(board.Answers, words),
                .. board.Sites.Count > 0 ? [Sites(board.Sites, words)] : (PageCell[])[],
                .. board.NotRecorded.Count > 0
                    ? (PageCell[])[wording.Say("NotRecorded", ("divisions", wording.List(board.NotRecorded.Select(division => wording.Of(division)))))]
                    : [],
            ]);
    }

    private static IEnumerable<PageCell> Answers(IReadOnlyList<BoardAnswer> answers, BoardWords words) => answers
        .GroupBy(answer => answer.Characteristic, StringComparer.Ordinal)
        .Select(one => (PageCell)words.Wording.Say(
            "Answers", ("characteristic", words.Characteristic(one.Key).Text), ("answers", string.Join("; ", one.Select(answer => $"{words.Of(answer.Label)}: {Words.Number(answer.People)}")))));

    private static PageCell Sites(IReadOnlyList<BoardSite> sites, BoardWords words)
    {
        var (most, wording) = (words.Limits.Groups, words.Wording);
        return wording.Say("Sites", ("sites", string.Join(", ", sites.Take(most).Select(site => $"{words.InPack(site.Name).Text} ({Words.Number(site.Activities)})"))))
            + (sites.Count > most ? wording.Say("Sites.More", ("n", Words.Number(sites.Count - most))) : ".");
    }

    private static PageSection Calls(FieldworkBoard board, BoardWords words) => new(
        words.Wording.Say("Calls"),
        board.Calls.Count == 0 ? [words.Wording.Say("Calls.None")] : [],
        words.Table(
            ["Source", "Invited", "Attempted", "Reached", "InPart", "Declined", "NotReached"],
            [
                .. board.Calls.Take(words.Limits.Groups).Select(calls => (IReadOnlyList<PageCell>)
                [
                    words.InPack(calls.Title),
                    calls.Invited is { } invited ? Words.Number(invited) : "–",
                    Words.Number(calls.Attempted),
                    Words.Number(calls.Completed + calls.Partial),
                    Words.Number(calls.Partial),
                    Words.Number(calls.Declined),
                    Words.Number(calls.NotReached),
                ]),
            ]),
        words.More(board.Calls.Count, words.Limits.Groups));

    private static PageSection Chosen(FieldworkBoard board, BoardWords words) => new(
        words.Wording.Say("Chosen"),
        board.Chosen.Count == 0 ? [words.Wording.Say("Chosen.None")] : [],
        words.Table(
            ["Source", "ChosenBy", "People", "Meetings", "Items", "Provider"],
            [
                .. board.Chosen.Take(words.Limits.Sources).Select(choice => (IReadOnlyList<PageCell>)
                [
                    words.InPack(choice.Title),
                    ChosenBy(choice, words),
                    Words.Number(choice.People),
                    Words.Number(choice.Meetings),
                    Words.Number(choice.Items),
                    Words.Number(choice.OfProvider),
                ]),
            ]),
        words.More(board.Chosen.Count, words.Limits.Sources));

    private static PageSection Drafts(FieldworkBoard board, BoardWords words)
    {
        var refused = board.Drafts.Sum(one => one.Refused);
        return new PageSection(
            words.Wording.Say("Drafts"),
            [words.Wording.Count("Drafts", board.Drafts.Sum(one => one.Waiting))
                + (refused > 0 ? " " + words.Wording.Say("Drafts.Refused", ("n", Words.Number(refused))) : string.Empty)],
            words.Table(
                ["Source", "Drafts", "Refused", "NoCriterion", "Suggested"],
                [
                    .. board.Drafts.Take(words.Limits.Sources).Select(one => (IReadOnlyList<PageCell>)
                    [
                        words.InPack(one.Title),
                        Words.Number(one.Waiting),
                        Words.Number(one.Refused),
                        Words.Number(one.Unassigned),
                        one.CriterionIds.Count == 0 ? "–" : string.Join(", ", one.CriterionIds),
                    ]),
                ]),
            words.More(board.Drafts.Count, words.Limits.Sources));
    }

    // What the provider gathered it chose. Documents and data are not drawn as people and meetings are.
    private static string ChosenBy(BoardChoice choice, BoardWords words) =>
        choice.DrawnBy is { } drawn ? words.Wording.Of(drawn)
        : choice.Origin == Origin.Provider ? words.Wording.Of(choice.Origin)
        : choice.People + choice.Meetings > 0 || choice.Kind is SourceKind.Survey or SourceKind.Interview or SourceKind.Group or SourceKind.Council
            ? words.Wording.Say("Chosen.Ask") : "–";
}
