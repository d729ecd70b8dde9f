using Microsoft.AspNetCore.Http;
using Sui.Inspection.AspNetCore.Pages;
using Sui.Inspection.Planning;
using Sui.Inspection.Tool.Output.Planning;
using Sui.Inspection.Tool.Output.Planning.Wording;

namespace Sui.Inspection.AspNetCore.Endpoints;

/// <summary>The board of fieldwork.</summary>
internal static class BoardEndpoints
{
    // What says how criteria stand, which whoever has not placed the provider does not see.
    private static readonly string[] Computed = ["Open", "Bases", "Closing"];

    // Nothing is cut short: there is no command beside a page that would have the rest.
    private static readonly BoardLimits All = new(int.MaxValue, int.MaxValue, int.MaxValue, int.MaxValue, int.MaxValue);

    /// <summary>Shows it.</summary>
    public static Task<IResult> ShowAsync(HttpContext context, string id) => CaseRequests.ShowAsync(context, id, async of =>
    {
        var hidden = await of.HidesAsync().ConfigureAwait(false);
        if (await of.AssessAsync().ConfigureAwait(false) is not { } assessment)
        {
            return new MessageScreen(of.Frame, "NoBoard").Answer(StatusCodes.Status409Conflict);
        }

        var wording = BoardWording.In(of.Frame.Words.Language);
        var board = FieldworkBoards.Make(assessment, of.Inspection.Instruments);
        // What it says of errors speaks of the command; the page has words of its own.
        var page = new BoardPage(board with { Errors = 0, Warnings = 0 }, All, wording);
        var left = Computed.Select(key => wording.Say(key)).ToHashSet(StringComparer.Ordinal);
        return new BoardScreen(of.Frame)
        {
            Heading = page.Title.Text,
            Opening = page.Opening,
            Sections = hidden ? [.. page.Sections.Where(section => !left.Contains(section.Title))] : page.Sections,
            Counts = (board.Errors, board.Warnings),
            IsHidden = hidden,
        }.Answer();
    });
}
