using Microsoft.AspNetCore.Http;
using Sui.Inspection.CaseFiles;
using Sui.Inspection.Evidence;

namespace Sui.Inspection.AspNetCore.Pages;

/// <summary>The quotations that a case holds, with their consent.</summary>
/// <param name="Frame">What is around it.</param>
/// <param name="Status">How the case stands.</param>
/// <param name="Quotes">The quotations.</param>
internal sealed record QuotationsScreen(PageFrame Frame, CaseStatus Status, IReadOnlyList<Quote> Quotes) : Screen(Frame)
{
    /// <summary>The name of the form.</summary>
    public const string Form = "consent";

    /// <inheritdoc/>
    public override IResult Answer(int status = StatusCodes.Status200OK) => new ScreenResult<QuotationsScreen>(this, status);
}
