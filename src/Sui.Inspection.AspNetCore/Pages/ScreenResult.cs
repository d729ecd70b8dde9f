using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Sui.Inspection.AspNetCore.Pages;

/// <summary>Answers with a page: a view of this library in the layout of the host or our own. It is written as a whole, so that a page that fails half-way
/// is an error and not half a page.</summary>
/// <param name="screen">What it shows.</param>
/// <param name="status">The status of the answer.</param>
internal sealed class ScreenResult<T>(T screen, int status = StatusCodes.Status200OK) : IResult
    where T : Screen
{
    private const string Folder = "/Views/SuiInspection/";

    /// <inheritdoc/>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var services = httpContext.RequestServices;
        var engine = services.GetRequiredService<IRazorViewEngine>();
        var view = engine.GetView(null, $"{Folder}{screen.View}.cshtml", isMainPage: true).EnsureSuccessful([]).View!;
        var action = new ActionContext(httpContext, httpContext.GetRouteData(), new ActionDescriptor());
        var data = new ViewDataDictionary<T>(services.GetRequiredService<IModelMetadataProvider>(), new ModelStateDictionary()) { Model = screen };
        data["Title"] = screen.Title;
        data["Heading"] = screen.Title;
        data["Layout"] = screen.Frame.Layout ?? Folder + "_SuiLayout.cshtml";
        data["Frame"] = screen.Frame;
        using var writer = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        var temporary = new TempDataDictionary(httpContext, services.GetRequiredService<ITempDataProvider>());
        await view.RenderAsync(new ViewContext(
            action, view, data, temporary, writer, services.GetRequiredService<IOptions<MvcViewOptions>>().Value.HtmlHelperOptions)).ConfigureAwait(false);
        httpContext.Response.StatusCode = status;
        httpContext.Response.ContentType = "text/html; charset=utf-8";
        await httpContext.Response.WriteAsync(writer.ToString(), httpContext.RequestAborted).ConfigureAwait(false);
    }
}
