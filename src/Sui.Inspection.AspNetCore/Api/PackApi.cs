using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Sui.Inspection.Annexes;
using Sui.Inspection.AspNetCore.Endpoints;
using Sui.Inspection.Assessments;
using Sui.Inspection.Intake;
using Sui.Inspection.Problems;

namespace Sui.Inspection.AspNetCore.Api;

/// <summary>What the API does with a pack that a request brings as a .zip. Nothing of it is kept.</summary>
internal static class PackApi
{
    /// <summary>Names every problem of a pack.</summary>
    public static async Task<IResult> ValidateAsync(HttpContext context, [FromServices] ISuiInspection inspection)
    {
        var (read, refused) = await ReadAsync(context, inspection).ConfigureAwait(false);
        return refused ?? TypedResults.Ok(ApiProblems.Of(read!.Problems));
    }

    /// <summary>Assesses a pack.</summary>
    public static async Task<IResult> AssessAsync(HttpContext context, [FromServices] ISuiInspection inspection)
    {
        var (read, refused) = await ReadAsync(context, inspection).ConfigureAwait(false);
        if (refused is not null || read!.Pack is null || !CanAssess(read))
        {
            return refused ?? ApiProblems.Unprocessable(read!.Problems);
        }

        using var memory = new MemoryStream();
        AssessmentJson.Write(inspection.Assess(read, context.RequestAborted), memory);
        return TypedResults.Bytes(memory.ToArray(), "application/json; charset=utf-8");
    }

    /// <summary>Writes a document of a pack.</summary>
    /// <param name="context">The request.</param>
    /// <param name="inspection">What reads, assesses and writes.</param>
    /// <param name="format">The format: pdf, html or json.</param>
    /// <param name="part">The document: annex, supplement or easy-read.</param>
    /// <param name="lang">The language: en or cy.</param>
    public static async Task<IResult> AnnexAsync(HttpContext context, [FromServices] ISuiInspection inspection, string format = "pdf", string part = "annex", string lang = "en")
    {
        if (!AnnexEndpoints.Formats.Contains(format) || !AnnexEndpoints.Parts.TryGetValue(part, out var wanted) || lang is not ("en" or "cy"))
        {
            return ApiProblems.Refused(StatusCodes.Status400BadRequest, PageProblems.Unknown with
            {
                Expected = $"format: {string.Join(", ", AnnexEndpoints.Formats)}; part: {string.Join(", ", AnnexEndpoints.Parts.Keys)}; lang: en, cy.",
            });
        }

        var (read, refused) = await ReadAsync(context, inspection).ConfigureAwait(false);
        if (refused is not null || read!.Pack is null || read.HasErrors)
        {
            return refused ?? ApiProblems.Unprocessable(read!.Problems);
        }

        // What a pack says of its decision nobody has vouched for: what is final comes from a case.
        var pack = read.Pack is { Decision: { } decision } decided ? decided with { Decision = decision with { IsProvisional = true } } : read.Pack;
        var assessment = inspection.Assess(read with { Pack = pack }, context.RequestAborted);
        if (assessment.Problems.Any(problem => problem.Severity == ProblemSeverity.Error))
        {
            return ApiProblems.Unprocessable(assessment.Problems);
        }

        var document = inspection.Compose(assessment, new AnnexRequest(AnnexAudience.Published, lang) { Part = wanted }, context.RequestAborted);
        using var memory = new MemoryStream();
        inspection.Write(document, format, memory, context.RequestAborted);
        var output = inspection.Formats.First(one => one.Name == format);
        return TypedResults.Bytes(memory.ToArray(), output.MediaType, (document.FileName ?? part) + "." + output.Extension);
    }

    // A pack whose rubric does not serve its framework cannot be assessed.
    private static bool CanAssess(PackReadResult read) => !read.Problems.Any(problem => problem is { Severity: ProblemSeverity.Error, Code: IntakeCodes.RubricServesOthers });

    private static async Task<(PackReadResult? Read, IResult? Refused)> ReadAsync(HttpContext context, ISuiInspection inspection)
    {
        var (bytes, refused) = await ApiBody.ReadAsync(context).ConfigureAwait(false);
        if (bytes is null)
        {
            return (null, refused);
        }

        using var stream = new MemoryStream(bytes, writable: false);
        return (await inspection.ReadAsync(stream, context.RequestAborted).ConfigureAwait(false), null);
    }
}
