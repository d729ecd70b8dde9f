using System.Globalization;
using Sui.Inspection.Planning;
using Sui.Inspection.Text;
using Sui.Inspection.Tool.Output.Pages;

namespace Sui.Inspection.Tool.Output.Planning;

/// <summary>The board as sections in words, for the terminal and for print alike.</summary>
/// <param name="board">The board.</param>
/// <param name="limits">How much of it is shown.</param>
internal sealed class BoardPage(FieldworkBoard board, BoardLimits limits)
{
    /// <summary>What the board is, on every one.</summary>
    public const string Notice =
        "Internal work of inspectors: not for publication. It holds small counts of people. It places arrangements, not people.";

    /// <summary>The title.</summary>
    public PageCell Title => $"Fieldwork board: {PrintableText.Clean(board.Provider.Name, limits.Characters)}";

    /// <summary>What stands under the title.</summary>
    public IReadOnlyList<PageCell> Opening =>
    [
        InPack(board.Title),
        $"Fieldwork {Day(board.Fieldwork.From)} to {Day(board.Fieldwork.To)}; days are counted to {Day(board.AsOf)}. "
            + $"Rubric {board.Rubric.Id} version {Words.Number(board.Rubric.Version)}."
            + (board.Synthetic ? " Synthetic: this evidence was made up." : string.Empty),
        .. board.Errors + board.Warnings > 0
            ? (PageCell[])[$"The evidence has {Words.Count(board.Errors, "error")} and {Words.Count(board.Warnings, "warning")}: "
                + "what has an error is not on this board. See sui validate."]
            : [],
        Notice,
    ];

    /// <summary>The sections.</summary>
    public IReadOnlyList<PageSection> Sections =>
    [
        .. board.Changes is { } changes ? [BoardChangesPart.Of(changes, limits)] : (PageSection[])[],
        .. BoardPeopleParts.Of(board, limits, InPack),
        .. BoardCriteriaParts.Of(board, limits, InPack),
    ];

    /// <summary>A paragraph that says how many rows are left out; none where all are shown.</summary>
    public static IReadOnlyList<PageCell> More(int all, int shown) =>
        all > shown ? [$"And {Words.Number(all - shown)} more, which --format json lists."] : [];

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private PageCell InPack(string text) => new(PrintableText.Clean(text, limits.Characters), board.Language == "en" ? null : board.Language);
}
