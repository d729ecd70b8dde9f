using Microsoft.AspNetCore.Http;

namespace Sui.Inspection.AspNetCore.Pages;

/// <summary>The form that makes an inspection.</summary>
/// <param name="Frame">What is around it.</param>
/// <param name="Packs">The names of the packs that lie in the host's folder.</param>
internal sealed record NewCaseScreen(PageFrame Frame, IReadOnlyList<string> Packs) : Screen(Frame)
{
    /// <summary>The name of the form.</summary>
    public const string Form = "new";

    /// <summary>The field of a pack of the folder.</summary>
    public const string Pack = "pack";

    /// <summary>What stands for none of them; no name begins so.</summary>
    public const string NoPack = "/";

    /// <inheritdoc/>
    public override IResult Answer(int status = StatusCodes.Status200OK) => new ScreenResult<NewCaseScreen>(this, status);
}
