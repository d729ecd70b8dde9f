using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Sui.Inspection.AspNetCore.Hosting;

namespace Sui.Inspection.AspNetCore.Api;

/// <summary>The addresses of the API, and who may use them.</summary>
internal sealed class ApiRoutes
{
    private const string Problems = "application/problem+json";
    private const PagePolicy Colleagues = PagePolicy.Inspect | PagePolicy.Moderate | PagePolicy.View;
    private static readonly string[] Head = [HttpMethods.Head];

    private readonly RouteGroupBuilder _api;
    private readonly Func<PagePolicy, AuthorizationPolicy> _policy;

    private ApiRoutes(RouteGroupBuilder api, Func<PagePolicy, AuthorizationPolicy> policy) => (_api, _policy) = (api, policy);

    /// <summary>Maps them.</summary>
    public static void Map(RouteGroupBuilder all, Func<PagePolicy, AuthorizationPolicy> policy)
    {
        // A host that registers a handler of refusals after ours is asked not to lead calls to its sign-in all the same.
        var api = all.MapGroup("/api/v1").WithGroupName(ApiDescription.Name).WithTags("Sui.Inspection").WithMetadata(ApiCall.Instance).DisableCookieRedirect()
            .AddEndpointFilter<ApiFilter>();
        new ApiRoutes(api, policy).Map();
    }

    private void Map()
    {
        Pack("/validate", PackApi.ValidateAsync, "Every problem of a pack.", "application/json");
        Pack("/assess", PackApi.AssessAsync, "The assessment of a pack, schema assessment-1.", "application/json");
        Pack(
            "/annex", PackApi.AnnexAsync, "The annex of a pack, or another document of it. It is a draft: what is final comes from a case.",
            "application/pdf", "text/html", "application/json");
        Get("/instruments", InstrumentApi.List).WithName("SuiInstruments").WithSummary("The instruments known, by id and version.");
        Get("/instruments/{id}", InstrumentApi.Get).WithName("SuiInstrument").WithSummary("An instrument, to be rendered; the newest version where none is asked for.")
            .Produces<ProblemDetails>(StatusCodes.Status400BadRequest, Problems).Produces<ProblemDetails>(StatusCodes.Status404NotFound, Problems)
            .AddOpenApiOperationTransformer(ApiDescription.SayVersion);
        Get("/openapi.json", ApiDescription.GetAsync).ExcludeFromDescription();
        // Last: whatever is no call, or a call with another method.
        _api.Map("/{**rest}", (Delegate)Unknown).ExcludeFromDescription();
    }

    private RouteHandlerBuilder Get(string path, Delegate handler)
    {
        _api.MapMethods(path, Head, handler).ExcludeFromDescription().RequireAuthorization(_policy(Colleagues));
        return Refusing(_api.MapGet(path, handler)).Produces(StatusCodes.Status200OK, contentType: "application/json").RequireAuthorization(_policy(Colleagues));
    }

    private void Pack(string path, Delegate handler, string summary, string type, params string[] others) => Refusing(_api.MapPost(path, handler))
        .WithName("Sui" + char.ToUpperInvariant(path[1]) + path[2..]).WithSummary(summary)
        .Produces(StatusCodes.Status200OK, null, type, others)
        .Produces<ProblemDetails>(StatusCodes.Status400BadRequest, Problems).Produces<ProblemDetails>(StatusCodes.Status413PayloadTooLarge, Problems)
        .Produces<ProblemDetails>(StatusCodes.Status415UnsupportedMediaType, Problems).Produces<ProblemDetails>(StatusCodes.Status422UnprocessableEntity, Problems)
        // Said in the document alone: routing would refuse another type without a word of why.
        .AddOpenApiOperationTransformer(ApiDescription.SayBody)
        .RequireAuthorization(_policy(PagePolicy.Inspect));

    private static RouteHandlerBuilder Refusing(RouteHandlerBuilder endpoint) => endpoint
        .Produces<ProblemDetails>(StatusCodes.Status401Unauthorized, Problems).Produces<ProblemDetails>(StatusCodes.Status403Forbidden, Problems)
        .Produces<ProblemDetails>(StatusCodes.Status500InternalServerError, Problems);

    private static IResult Unknown(HttpContext context, string? rest)
    {
        var methods = rest?.Split('/') switch
        {
            ["validate" or "assess" or "annex"] => "POST",
            ["instruments"] or ["instruments", _] or ["openapi.json"] => "GET, HEAD",
            _ => null,
        };
        if (methods is null)
        {
            return ApiProblems.Refused(StatusCodes.Status404NotFound, PageProblems.NoSuchCall);
        }

        context.Response.Headers.Allow = methods;
        return ApiProblems.Refused(StatusCodes.Status405MethodNotAllowed, PageProblems.WrongMethod(methods));
    }
}
