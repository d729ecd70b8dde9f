using Microsoft.AspNetCore.Http;
using Sui.Inspection.AspNetCore;
using Sui.Inspection.AspNetCore.Hosting;

namespace Sui.Inspection.Serve.Door;

/// <summary>A page for whoever is not let in, in both languages, since nobody knows yet who it is. The Welsh words need a native reviewer's sign-off.</summary>
/// <param name="status">The status of the answer.</param>
/// <param name="code">The code of the problem.</param>
/// <param name="english">What is wrong and what to do, in English.</param>
/// <param name="welsh">The same in Welsh.</param>
internal sealed class DoorPage(int status, string code, string english, string welsh) : IResult
{
    /// <summary>That the browser did not come in by the address that was printed.</summary>
    public static DoorPage NoSession { get; } = new(
        StatusCodes.Status401Unauthorized, PageCodes.NoSession, "Open the address that 'sui serve' printed: it lets one browser in.",
        "Agorwch y cyfeiriad a argraffwyd gan 'sui serve': mae’n gadael un porwr i mewn.");

    /// <summary>That the address was used before, or is not the one that was printed.</summary>
    public static DoorPage Used { get; } = new(
        StatusCodes.Status403Forbidden, PageCodes.TokenUsed,
        "This address was used before, or is not the one that 'sui serve' printed. Go on in the browser that it was opened in; for another, end 'sui serve' with Ctrl-C and start it again.",
        "Defnyddiwyd y cyfeiriad hwn o’r blaen, neu nid hwn a argraffwyd gan 'sui serve'. Ewch ymlaen yn y porwr yr agorwyd ef ynddo; ar gyfer un arall, gorffennwch 'sui serve' â Ctrl-C a’i gychwyn eto.");

    /// <summary>That somebody who has not said who they are wants to change something.</summary>
    public static DoorPage LookingOnly { get; } = new(
        StatusCodes.Status403Forbidden, PageCodes.LookingOnly, "You are looking only. To change anything, say who you are: sui serve --as ROLE/NAME.",
        "Edrych yn unig yr ydych. I newid unrhyw beth, dywedwch pwy ydych: sui serve --as ROLE/NAME.");

    /// <summary>That a request asks for a host by another name.</summary>
    public static DoorPage OtherHost { get; } = new(
        StatusCodes.Status421MisdirectedRequest, PageCodes.OtherHost, "These pages answer to 127.0.0.1 and localhost alone. Open the address that 'sui serve' printed.",
        "Mae’r tudalennau hyn yn ateb i 127.0.0.1 a localhost yn unig. Agorwch y cyfeiriad a argraffwyd gan 'sui serve'.");

    /// <summary>That a page failed.</summary>
    public static DoorPage Failed { get; } = new(
        StatusCodes.Status500InternalServerError, PageCodes.PageFailed, "The page failed; nothing half-done was kept. Go back and try again. The window of 'sui serve' names the kind of failure.",
        "Methodd y dudalen; ni chadwyd dim hanner ei wneud. Ewch yn ôl a rhowch gynnig arall arni. Mae ffenestr 'sui serve' yn enwi’r math o fethiant.");

    /// <summary>The status of the answer.</summary>
    public int Status { get; } = status;

    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.Clear();
        PageHeaders.Set(response, "default-src 'none'; frame-ancestors 'none'; base-uri 'none'");
        response.StatusCode = Status;
        response.ContentType = "text/html; charset=utf-8";
        return response.WriteAsync(
            $"""
            <!DOCTYPE html>
            <html lang="en">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>sui serve</title></head>
            <body>
            <main>
            <h1>sui serve</h1>
            <p>{english} ({code})</p>
            <p lang="cy">{welsh} ({code})</p>
            </main>
            </body>
            </html>

            """,
            httpContext.RequestAborted);
    }
}
