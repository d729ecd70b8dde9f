using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Sui.Inspection.AspNetCore.Cases;
using Sui.Inspection.AspNetCore.Endpoints;
using Sui.Inspection.Problems;

namespace Sui.Inspection.AspNetCore.Forms;

/// <summary>The exports of a survey that were uploaded, and a saved mapping with them, or those that a page before had.</summary>
internal static class ExportUpload
{
    /// <summary>The field of the exports.</summary>
    public const string Exports = "files";

    /// <summary>The field of a saved mapping.</summary>
    public const string Mapping = "mapping";

    /// <summary>The box that takes a saved mapping away that a page before had.</summary>
    public const string WithoutMapping = "without_mapping";

    /// <summary>The field that says which upload a page before had.</summary>
    public const string Held = "held";

    private const int MostFiles = 50;

    // Of an upload that was taken, where the form is shown again for something else.
    private static readonly object TokenKey = new();

    /// <summary>The upload; null, with what is wrong with it, where there is none. Files that are chosen take the place of those that are kept, and so does a mapping.</summary>
    public static async Task<(HeldUpload? Upload, IReadOnlyList<Problem> Problems)> ReadAsync(PageCase of, FormInput input)
    {
        var uploads = of.Context.RequestServices.GetRequiredService<HeldUploads>();
        var token = input.Line(Held);
        var held = token.Length == 0 ? null : uploads.Find(token, of.By, of.Frame.CaseId!);
        var (files, mappings) = (input.FilesOf(Exports), input.FilesOf(Mapping));
        if (files.Count == 0 && held is null)
        {
            return (null, [token.Length == 0 ? PageProblems.NoExport : PageProblems.NotKept]);
        }

        if (files.Count > MostFiles)
        {
            return (null, [PageProblems.TooManyFiles(MostFiles)]);
        }

        if (files.Select(NameOf).Distinct(StringComparer.OrdinalIgnoreCase).Count() < files.Count)
        {
            return (null, [PageProblems.SameNames]);
        }

        if (await RefusedAsync(of, files, Exports).ConfigureAwait(false) is { } export)
        {
            return (null, [export]);
        }

        if (await RefusedAsync(of, mappings, Mapping).ConfigureAwait(false) is { } saved)
        {
            return (null, [saved]);
        }

        if (files.Count == 0 && mappings.Count == 0 && !input.Is(WithoutMapping))
        {
            return (held, []);
        }

        var exports = files.Count == 0 ? held!.Files : await KeptAsync(of, files).ConfigureAwait(false);
        var mapping = mappings.Count > 0 ? (await KeptAsync(of, [mappings[0]]).ConfigureAwait(false))[0] : input.Is(WithoutMapping) ? null : held?.Mapping;
        if (files.Count + mappings.Count > 0)
        {
            CaseRequests.Telemetry(of.Context).Uploaded(files.Count + mappings.Count, files.Sum(file => file.Length) + mappings.Sum(file => file.Length));
        }

        if (held is not null)
        {
            uploads.Drop(token);
        }

        var sent = uploads.Hold(of.By, of.Frame.CaseId!, exports, mapping);
        of.Context.Items[TokenKey] = sent;
        return uploads.Find(sent, of.By, of.Frame.CaseId!) is { } kept ? (kept, []) : (null, [PageProblems.NotKept]);
    }

    /// <summary>What the upload of this request is found by: of one that it brought, otherwise of that which a page before had.</summary>
    public static string TokenOf(PageCase of) => of.Context.Items.TryGetValue(TokenKey, out var sent) ? (string)sent! : of.Context.Request.HasFormContentType
        ? of.Context.Request.Form[Held].ToString() : string.Empty;

    private static async Task<Problem?> RefusedAsync(PageCase of, IReadOnlyList<IFormFile> files, string field)
    {
        if (of.Context.RequestServices.GetRequiredService<SuiInspectionPagesOptions>().AcceptUpload is not { } accept)
        {
            return null;
        }

        foreach (var file in files)
        {
            var stream = file.OpenReadStream();
            await using (stream.ConfigureAwait(false))
            {
                if (!await accept(stream, of.Cancel).ConfigureAwait(false))
                {
                    return PageProblems.NotAcceptedIn(field);
                }
            }
        }

        return null;
    }

    private static async Task<IReadOnlyList<HeldFile>> KeptAsync(PageCase of, IReadOnlyList<IFormFile> files)
    {
        var kept = new List<HeldFile>(files.Count);
        foreach (var file in files)
        {
            using var memory = new MemoryStream();
            await file.CopyToAsync(memory, of.Cancel).ConfigureAwait(false);
            kept.Add(new HeldFile(NameOf(file), memory.ToArray()));
        }

        return kept;
    }

    private static string NameOf(IFormFile file)
    {
        var name = file.FileName[(file.FileName.LastIndexOfAny(['/', '\\']) + 1)..];
        return name.Length == 0 ? "export" : name;
    }
}
