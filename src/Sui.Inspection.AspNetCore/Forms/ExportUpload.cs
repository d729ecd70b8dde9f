using Microsoft.Extensions.DependencyInjection;
using Sui.Inspection.AspNetCore.Cases;
using Sui.Inspection.AspNetCore.Endpoints;
using Sui.Inspection.CaseFiles;

namespace Sui.Inspection.AspNetCore.Forms;

/// <summary>The export of a survey that was uploaded, or that a page before it had.</summary>
internal static class ExportUpload
{
    /// <summary>The field that says which upload a page before had.</summary>
    public const string Held = "held";

    /// <summary>The upload, and what it is found by.</summary>
    /// <exception cref="CaseFileException">None was sent, several were, the scanner refused it, or it is not kept any more.</exception>
    public static async Task<(string Token, HeldUpload Upload)> ReadAsync(PageCase of, FormInput input)
    {
        var services = of.Context.RequestServices;
        var (uploads, options) = (services.GetRequiredService<HeldUploads>(), services.GetRequiredService<SuiInspectionPagesOptions>());
        var files = input.Files.Where(file => file.Length > 0).ToList();
        if (files.Count == 0)
        {
            var token = input.Line(Held);
            return uploads.Find(token, of.By, of.Frame.CaseId!) is { } held ? (token, held)
                : throw new CaseFileException([token.Length == 0 ? PageProblems.NoExport : PageProblems.NotKept]);
        }

        if (files is not [var file])
        {
            throw new CaseFileException([PageProblems.NoExport]);
        }

        using var memory = new MemoryStream();
        await file.CopyToAsync(memory, of.Cancel).ConfigureAwait(false);
        var content = memory.ToArray();
        using var look = new MemoryStream(content, writable: false);
        if (options.AcceptUpload is { } accept && !await accept(look, of.Cancel).ConfigureAwait(false))
        {
            throw new CaseFileException([PageProblems.NotAccepted]);
        }

        CaseRequests.Telemetry(of.Context).Uploaded(1, content.Length);
        var name = file.FileName[(file.FileName.LastIndexOfAny(['/', '\\']) + 1)..];
        var sent = uploads.Hold(of.By, of.Frame.CaseId!, name.Length == 0 ? "export" : name, content);
        return (sent, uploads.Find(sent, of.By, of.Frame.CaseId!) ?? throw new CaseFileException([PageProblems.NotKept]));
    }
}
