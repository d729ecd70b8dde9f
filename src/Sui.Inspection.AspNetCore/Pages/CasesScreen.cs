using Microsoft.AspNetCore.Http;
using Sui.Inspection.AspNetCore.Cases;

namespace Sui.Inspection.AspNetCore.Pages;

/// <summary>The list of inspections.</summary>
/// <param name="Frame">What is around it.</param>
/// <param name="Cases">The cases.</param>
internal sealed record CasesScreen(PageFrame Frame, IReadOnlyList<ListedCase> Cases) : Screen(Frame)
{
    /// <inheritdoc/>
    public override IResult Answer(int status = StatusCodes.Status200OK) => new ScreenResult<CasesScreen>(this, status);
}
