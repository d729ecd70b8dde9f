using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Sui.Inspection.AspNetCore.Endpoints;
using Sui.Inspection.Problems;

namespace Sui.Inspection.AspNetCore.Api;

/// <summary>Reads the body of a request within the limits of the host.</summary>
internal static class ApiBody
{
    private const int Part = 81_920;
    // No form of a page elsewhere can be sent with one of these without asking first.
    private static readonly string[] Types = ["application/zip", "application/octet-stream"];

    /// <summary>Reads it.</summary>
    /// <returns>The bytes; null, with the answer, where they are refused.</returns>
    public static async Task<(byte[]? Bytes, IResult? Refused)> ReadAsync(HttpContext context)
    {
        var options = context.RequestServices.GetRequiredService<SuiInspectionPagesOptions>();
        if (!Types.Contains(context.Request.ContentType?.Split(';')[0].Trim(), StringComparer.OrdinalIgnoreCase))
        {
            return Refuse(context, StatusCodes.Status415UnsupportedMediaType, PageProblems.WrongBody);
        }

        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = options.MaxUploadBytes;
        }

        if (context.Request.ContentLength > options.MaxUploadBytes)
        {
            return Refuse(context, StatusCodes.Status413PayloadTooLarge, PageProblems.TooLarge(options.MaxUploadBytes));
        }

        MemoryStream? read;
        try
        {
            read = await CopyAsync(context, options.MaxUploadBytes).ConfigureAwait(false);
        }
        catch (BadHttpRequestException failure) when (failure.StatusCode != StatusCodes.Status413PayloadTooLarge)
        {
            return Refuse(context, failure.StatusCode, PageProblems.Damaged);
        }

        if (read is not { } memory)
        {
            return Refuse(context, StatusCodes.Status413PayloadTooLarge, PageProblems.TooLarge(options.MaxUploadBytes));
        }

        using (memory)
        {
            if (options.AcceptUpload is { } accept && !await accept(memory, context.RequestAborted).ConfigureAwait(false))
            {
                return Refuse(context, StatusCodes.Status422UnprocessableEntity, PageProblems.NotAccepted);
            }

            CaseRequests.Telemetry(context).Uploaded(1, memory.Length);
            return (memory.ToArray(), null);
        }
    }

    private static (byte[]?, IResult) Refuse(HttpContext context, int status, Problem problem)
    {
        CaseRequests.Telemetry(context).Refused("api", problem.Code, 1);
        return (null, ApiProblems.Refused(status, problem));
    }

    // Null where there is more than may be; what a request says of its own length is not relied on.
    private static async Task<MemoryStream?> CopyAsync(HttpContext context, long most)
    {
        var memory = new MemoryStream();
        var part = new byte[Part];
        try
        {
            int read;
            while ((read = await context.Request.Body.ReadAsync(part, context.RequestAborted).ConfigureAwait(false)) > 0)
            {
                if (memory.Length + read > most)
                {
                    return null;
                }

                memory.Write(part, 0, read);
            }
        }
        catch (BadHttpRequestException failure) when (failure.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return null;
        }

        memory.Position = 0;
        return memory;
    }
}
