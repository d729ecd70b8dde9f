using Microsoft.AspNetCore.Http;
using Sui.Inspection.AspNetCore.Pages;

namespace Sui.Inspection.AspNetCore.Endpoints;

/// <summary>What a form that was taken leads to: another page, after a change; or a page that is shown at once or a file, where nothing was changed yet.</summary>
/// <param name="Address">The address of the page.</param>
/// <param name="Screen">The page that is shown.</param>
internal sealed record ActAnswer(string? Address, Screen? Screen)
{
    /// <summary>The file that is given; null for none.</summary>
    public IResult? File { get; init; }

    /// <summary>Leads to a page.</summary>
    public ActAnswer(string address)
        : this(address, null)
    {
    }

    /// <summary>Shows a page.</summary>
    public ActAnswer(Screen screen)
        : this(null, screen)
    {
    }

    /// <summary>Gives a file.</summary>
    public static ActAnswer Of(IResult file) => new(null, null) { File = file };
}
