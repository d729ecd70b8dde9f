using Sui.Inspection.Planning;
using Sui.Inspection.Text;
using Sui.Inspection.Tool.Output.Pages;
using Sui.Inspection.Tool.Output.Planning.Wording;

namespace Sui.Inspection.Tool.Output.Planning;

/// <summary>The board as sections in words, for the terminal and for print alike.</summary>
/// <param name="board">The board.</param>
/// <param name="limits">How much of it is shown.</param>
/// <param name="wording">Its own words.</param>
internal sealed class BoardPage(FieldworkBoard board, BoardLimits limits, BoardWording wording)
{
    private readonly BoardWords _words = new(limits, wording, board.Language);

    /// <summary>What the board is, on every one.</summary>
    public PageCell Notice => wording.Say("Notice");

    /// <summary>The title.</summary>
    public PageCell Title => wording.Say("Title", ("provider", PrintableText.Clean(board.Provider.Name, limits.Characters)));

    /// <summary>What stands under the title.</summary>
    public IReadOnlyList<PageCell> Opening =>
    [
        _words.InPack(board.Title),
        wording.Say(
            "Opening", ("from", wording.Day(board.Fieldwork.From)), ("to", wording.Day(board.Fieldwork.To)), ("day", wording.Day(board.AsOf)),
            ("rubric", board.Rubric.Id), ("version", Words.Number(board.Rubric.Version))) + (board.Synthetic ? " " + wording.Say("Synthetic") : string.Empty),
        .. board.Errors + board.Warnings > 0
            ? (PageCell[])[wording.Say("Problems", ("errors", wording.Count("Error", board.Errors)), ("warnings", wording.Count("Warning", board.Warnings)))]
            : [],
        Notice,
    ];

    /// <summary>The sections.</summary>
    public IReadOnlyList<PageSection> Sections =>
    [
        .. board.Changes is { } changes ? [BoardChangesPart.Of(changes, _words)] : (PageSection[])[],
        .. BoardPeopleParts.Of(board, _words),
        .. BoardCriteriaParts.Of(board, _words),
    ];
}
