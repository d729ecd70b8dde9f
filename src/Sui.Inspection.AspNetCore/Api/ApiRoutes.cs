using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Sui.Inspection.AspNetCore.Hosting;

namespace Sui.Inspection.AspNetCore.Api;

/// <summary>The addresses of the API, and who may use them.</summary>
internal static class ApiRoutes
{
    private const string Problems = "application/problem+json";
    private const PagePolicy Colleagues = PagePolicy.Inspect | PagePolicy.Moderate | PagePolicy.View;

    /// <summary>Maps them.</summary>
    public static void Map(RouteGroupBuilder all, Func<PagePolicy, AuthorizationPolicy> policy)
    {
        var api = all.MapGroup("/api/v1").WithGroupName(ApiDescription.Name).WithTags("Sui.Inspection").AddEndpointFilter(async (context, next) =>
        {
            PageHeaders.Set(context.HttpContext.Response, "default-src 'none'; frame-ancestors 'none'");
            return await next(context).ConfigureAwait(false);
        });
        Pack(api.MapPost("/validate", (Delegate)PackApi.ValidateAsync), "Validate", "Every problem of a pack.", "application/json");
        Pack(api.MapPost("/assess", (Delegate)PackApi.AssessAsync), "Assess", "The assessment of a pack, schema assessment-1.", "application/json");
        Pack(
            api.MapPost("/annex", (Delegate)PackApi.AnnexAsync), "Annex", "The annex of a pack, or another document of it. It is a draft: what is final comes from a case.",
            "application/pdf", "text/html", "application/json");
        api.MapGet("/instruments", InstrumentApi.List).WithName("SuiInstruments").WithSummary("The instruments known, by id and version.")
            .Produces(StatusCodes.Status200OK, contentType: "application/json").RequireAuthorization(policy(Colleagues));
        api.MapGet("/instruments/{id}", InstrumentApi.Get).WithName("SuiInstrument").WithSummary("An instrument, to be rendered; the newest version where none is asked for.")
            .Produces(StatusCodes.Status200OK, contentType: "application/json").Produces<ProblemDetails>(StatusCodes.Status404NotFound, Problems)
            .RequireAuthorization(policy(Colleagues));
        api.MapGet("/openapi.json", ApiDescription.GetAsync).ExcludeFromDescription().RequireAuthorization(policy(Colleagues));

        void Pack(RouteHandlerBuilder endpoint, string name, string summary, string type, params string[] others) => endpoint
            .WithName("Sui" + name).WithSummary(summary).Accepts<Stream>("application/zip", "application/octet-stream")
            .Produces(StatusCodes.Status200OK, null, type, others)
            .Produces<ProblemDetails>(StatusCodes.Status400BadRequest, Problems).Produces<ProblemDetails>(StatusCodes.Status413PayloadTooLarge, Problems)
            .Produces<ProblemDetails>(StatusCodes.Status415UnsupportedMediaType, Problems).Produces<ProblemDetails>(StatusCodes.Status422UnprocessableEntity, Problems)
            .RequireAuthorization(policy(PagePolicy.Inspect));
    }
}
