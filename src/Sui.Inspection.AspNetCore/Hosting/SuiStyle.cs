using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Sui.Inspection.AspNetCore.Hosting;

/// <summary>The style sheet, which has a hash in its address: what changes has another one, so that it may be kept for ever.</summary>
internal static class SuiStyle
{
    private static readonly byte[] Bytes = Read();

    /// <summary>Its path below where the pages are mounted.</summary>
    public static string Path { get; } = $"/assets/{Convert.ToHexStringLower(SHA256.HashData(Bytes))[..16]}/sui.css";

    /// <summary>Answers with it.</summary>
    public static FileContentHttpResult Get(HttpContext context)
    {
        context.Response.Headers.CacheControl = "private, max-age=31536000, immutable";
        return TypedResults.File(Bytes, "text/css; charset=utf-8");
    }

    private static byte[] Read()
    {
        using var stream = typeof(SuiStyle).Assembly.GetManifestResourceStream("pages/sui.css")!;
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}
