using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;

namespace Sui.Inspection.AspNetCore.Api;

/// <summary>The OpenAPI document of the API: a document of its own, so that it and the host's do not get into each other's way.</summary>
internal static class ApiDescription
{
    /// <summary>Its name among the application's documents, and that of the group of its endpoints.</summary>
    public const string Name = "sui-inspection-v1";

    /// <summary>Adds it.</summary>
    public static void Add(IServiceCollection services) => services.AddOpenApi(Name, options =>
    {
        options.ShouldInclude = description => description.GroupName == Name;
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new OpenApiInfo
            {
                Title = "Sui.Inspection",
                Version = "v1",
                Description = "Evidence of service user involvement: validated, assessed, and written as an annex. Packs hold personal data; nothing is kept.",
            };
            return Task.CompletedTask;
        });
    });

    /// <summary>Says of a call what its body is.</summary>
    public static Task SayBody(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var file = new OpenApiMediaType { Schema = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" } };
        operation.RequestBody = new OpenApiRequestBody
        {
            Required = true,
            Description = "The .zip of a pack.",
            Content = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal) { ["application/zip"] = file, ["application/octet-stream"] = file },
        };
        return Task.CompletedTask;
    }

    /// <summary>Says of a call that its version is a number.</summary>
    public static Task SayVersion(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        if (operation.Parameters?.OfType<OpenApiParameter>().FirstOrDefault(one => one.Name == "version") is { } version)
        {
            version.Schema = new OpenApiSchema { Type = JsonSchemaType.Integer, Minimum = "1" };
        }

        return Task.CompletedTask;
    }

    /// <summary>Answers with it.</summary>
    public static async Task<IResult> GetAsync(HttpContext context)
    {
        var provider = context.RequestServices.GetRequiredKeyedService<IOpenApiDocumentProvider>(Name);
        var document = await provider.GetOpenApiDocumentAsync(context.RequestAborted).ConfigureAwait(false);
        using var memory = new MemoryStream();
        await document.SerializeAsync(memory, OpenApiSpecVersion.OpenApi3_1, "json", context.RequestAborted).ConfigureAwait(false);
        return TypedResults.Bytes(memory.ToArray(), "application/json; charset=utf-8");
    }
}
