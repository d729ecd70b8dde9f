using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Sui.Inspection.Annexes;
using Sui.Inspection.AspNetCore.Hosting;
using Sui.Inspection.AspNetCore.Pages;
using Sui.Inspection.Assessments;
using Sui.Inspection.CaseFiles;
using Sui.Inspection.Problems;

namespace Sui.Inspection.AspNetCore.Endpoints;

/// <summary>The documents that a case makes.</summary>
internal static class AnnexEndpoints
{
    /// <summary>The documents by their names in addresses.</summary>
    public static IReadOnlyDictionary<string, AnnexPart> Parts { get; } = new Dictionary<string, AnnexPart>(StringComparer.Ordinal)
    {
        ["annex"] = AnnexPart.Annex,
        ["supplement"] = AnnexPart.Supplement,
        ["easy-read"] = AnnexPart.EasyRead,
    };

    /// <summary>The formats that they can be had in.</summary>
    public static IReadOnlyList<string> Formats { get; } = ["html", "pdf", "json"];

    /// <summary>Lists them.</summary>
    public static Task<IResult> ShowAsync(HttpContext context, string id) => CaseRequests.ShowAsync(context, id, async of =>
    {
        var hidden = await of.HidesAsync().ConfigureAwait(false);
        var read = hidden ? null : await of.ReadAsync().ConfigureAwait(false);
        return new AnnexScreen(of.Frame, of.Status, hidden ? [] : await of.File.Publications.GetMissingAsync(of.Cancel).ConfigureAwait(false))
        {
            IsHidden = hidden,
            IsNone = read is not { Pack: not null, HasErrors: false },
        }.Answer();
    });

    /// <summary>Gives one, made anew from the case.</summary>
    public static Task<IResult> GetAsync(HttpContext context, string id, string part, string format) => CaseRequests.ShowAsync(context, id, async of =>
    {
        if (!Parts.TryGetValue(part, out var wanted) || !Formats.Contains(format))
        {
            return MessageScreen.NotFound(of.Frame);
        }

        if (await of.HidesAsync().ConfigureAwait(false))
        {
            throw new CaseFileException([CaseProblems.Hidden(of.File.Id, of.Status.State)]);
        }

        var assessment = await of.AssessAsync().ConfigureAwait(false);
        return assessment is null || assessment.Problems.Any(problem => problem.Severity == ProblemSeverity.Error)
            ? new MessageScreen(of.Frame, "NoAnnex") { Problems = assessment?.Problems ?? [] }.Answer(StatusCodes.Status409Conflict)
            : Answer(of, await ComposeAsync(of, assessment, wanted).ConfigureAwait(false), format);
    });

    // Of the documents that have the record, the easy read is made soonest.
    private static async Task<AnnexDocument> ComposeAsync(PageCase of, Assessment assessment, AnnexPart part)
    {
        var request = new AnnexRequest(AnnexAudience.Published, of.Frame.Words.Language);
        var easy = of.Inspection.Compose(assessment, request with { Part = AnnexPart.EasyRead }, of.Cancel);
        var commitment = await of.File.Publications.FindCommitmentAsync(easy, of.Cancel).ConfigureAwait(false);
        return of.Inspection.Compose(assessment, request with { Part = part, RecordCommitment = commitment }, of.Cancel);
    }

    private static IResult Answer(PageCase of, AnnexDocument document, string format)
    {
        using var memory = new MemoryStream();
        of.Inspection.Write(document, format, memory, of.Cancel);
        var bytes = memory.ToArray();
        var output = of.Inspection.Formats.First(one => one.Name == format);
        if (format == "html")
        {
            PageHeaders.Set(of.Context.Response, PolicyOf(Encoding.UTF8.GetString(bytes)));
            return TypedResults.Bytes(bytes, output.MediaType + "; charset=utf-8");
        }

        PageHeaders.Set(of.Context.Response, "default-src 'none'; frame-ancestors 'none'; sandbox");
        return TypedResults.Bytes(bytes, output.MediaType, (document.FileName ?? of.File.Id) + "." + output.Extension);
    }

    // A document stands alone, with its style inside: that one style by its hash, and nothing else.
    internal static string PolicyOf(string page)
    {
        var start = page.IndexOf("<style>", StringComparison.Ordinal) + "<style>".Length;
        var style = page[start..page.IndexOf("</style>", start, StringComparison.Ordinal)];
        return $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)))}'; "
            + "form-action 'none'; frame-ancestors 'none'; base-uri 'none'";
    }
}
