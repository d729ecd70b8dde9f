using Microsoft.AspNetCore.Http;

namespace Sui.Inspection.AspNetCore.Pages;

/// <summary>The form that makes an inspection.</summary>
/// <param name="Frame">What is around it.</param>
internal sealed record NewCaseScreen(PageFrame Frame) : Screen(Frame)
{
    /// <summary>The name of the form.</summary>
    public const string Form = "new";

    /// <inheritdoc/>
    public override IResult Answer(int status = StatusCodes.Status200OK) => new ScreenResult<NewCaseScreen>(this, status);
}
