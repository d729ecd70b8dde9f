using Microsoft.AspNetCore.Http;

namespace Sui.Inspection.AspNetCore.Pages;

/// <summary>What a page shows.</summary>
/// <param name="Frame">What is around it.</param>
internal abstract record Screen(PageFrame Frame)
{
    /// <summary>The name of its view.</summary>
    public string View => GetType().Name[..^"Screen".Length];

    /// <summary>Its title.</summary>
    public virtual string Title => Frame.Words.Say(View + ".Title");

    /// <summary>The answer to a request that shows it.</summary>
    /// <param name="status">The status of the answer.</param>
    public abstract IResult Answer(int status = StatusCodes.Status200OK);
}
