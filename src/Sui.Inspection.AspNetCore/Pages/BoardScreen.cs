using Microsoft.AspNetCore.Http;
using Sui.Inspection.Tool.Output.Pages;

namespace Sui.Inspection.AspNetCore.Pages;

/// <summary>Where the week of fieldwork stands, as the command's board has it.</summary>
/// <param name="Frame">What is around it.</param>
internal sealed record BoardScreen(PageFrame Frame) : Screen(Frame)
{
    /// <summary>The title.</summary>
    public required string Heading { get; init; }

    /// <summary>What stands under the title.</summary>
    public required IReadOnlyList<PageCell> Opening { get; init; }

    /// <summary>The sections.</summary>
    public required IReadOnlyList<PageSection> Sections { get; init; }

    /// <summary>How many errors and warnings the evidence has.</summary>
    public required (int Errors, int Warnings) Counts { get; init; }

    /// <summary>Whether what was computed is kept from whoever looks, and left out.</summary>
    public required bool IsHidden { get; init; }

    /// <inheritdoc/>
    public override string Title => Heading;

    /// <inheritdoc/>
    public override IResult Answer(int status = StatusCodes.Status200OK) => new ScreenResult<BoardScreen>(this, status);
}
