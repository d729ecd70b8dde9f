using Microsoft.AspNetCore.Http;
using Sui.Inspection.Problems;

namespace Sui.Inspection.AspNetCore.Pages;

/// <summary>That a request cannot be answered, and why.</summary>
/// <param name="Frame">What is around it.</param>
/// <param name="Key">The key of its words.</param>
internal sealed record MessageScreen(PageFrame Frame, string Key) : Screen(Frame)
{
    /// <summary>What is wrong; empty where the words say it.</summary>
    public IReadOnlyList<Problem> Problems { get; init; } = [];

    /// <summary>What was typed into a form that is refused as a whole; empty for none.</summary>
    public IReadOnlyList<string> Typed { get; init; } = [];

    /// <inheritdoc/>
    public override string Title => Frame.Words.Say(Key + ".Title");

    /// <summary>That there is nothing here, or nothing that they may know of: both read the same.</summary>
    public static IResult NotFound(PageFrame frame) => new MessageScreen(frame, "NotFound").Answer(StatusCodes.Status404NotFound);

    /// <inheritdoc/>
    public override IResult Answer(int status = StatusCodes.Status200OK) => new ScreenResult<MessageScreen>(this, status);
}
