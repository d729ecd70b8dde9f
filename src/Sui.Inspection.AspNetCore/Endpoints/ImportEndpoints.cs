using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Sui.Inspection.AspNetCore.Cases;
using Sui.Inspection.AspNetCore.Forms;
using Sui.Inspection.AspNetCore.Hosting;
using Sui.Inspection.AspNetCore.Pages;
using Sui.Inspection.CaseFiles;
using Sui.Inspection.Imports;
using Sui.Inspection.Instruments;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.AspNetCore.Endpoints;

/// <summary>What a survey tool exported: a look at how it would be read and what the evidence gains by it, its mapping, and the responses as rows of the case.</summary>
internal static class ImportEndpoints
{
    /// <summary>Shows the form.</summary>
    public static Task<IResult> ShowAsync(HttpContext context, string id) =>
        CaseRequests.ShowAsync(context, id, async of => (await ScreenAsync(of).ConfigureAwait(false)).Answer());

    /// <summary>Shows how the exports would be read, or adds their responses.</summary>
    public static Task<IResult> ActAsync(HttpContext context, string id)
    {
        var input = new FormInput(context.Request.Form);
        return CaseRequests.ActAsync(
            context, id, ImportScreen.Form, (of, typed) => input.Is("confirm") ? AddAsync(of, typed) : LookAsync(of, typed), async of => await AgainAsync(of).ConfigureAwait(false), seen: SeenRule.OfItsOwn);
    }

    /// <summary>Gives the mapping as it stands on the page, to be used again here or by <c>sui import --mapping</c>.</summary>
    public static Task<IResult> MappingAsync(HttpContext context, string id) => CaseRequests.ActAsync(
        context, id, ImportScreen.Form, SaveAsync, async of => await AgainAsync(of).ConfigureAwait(false), seen: SeenRule.Nothing);

    private static async Task<ActAnswer?> LookAsync(PageCase of, FormInput input)
    {
        var screen = await ScreenAsync(of).ConfigureAwait(false);
        var (export, found) = await new ExportForm(of, input, screen).ReadAsync().ConfigureAwait(false);
        CaseRequests.Keep(of.Frame, of.Context.Request.Form, ImportScreen.Form, []);
        return new ActAnswer(Looked(of, screen, export, found, await ExportAddition.LookAsync(of, export).ConfigureAwait(false)));
    }

    private static async Task<ActAnswer?> AddAsync(PageCase of, FormInput input)
    {
        var screen = await ScreenAsync(of).ConfigureAwait(false);
        var (export, found) = await new ExportForm(of, input, screen).ReadAsync().ConfigureAwait(false);
        CaseRequests.Keep(of.Frame, of.Context.Request.Form, ImportScreen.Form, []);
        await TypedRows.RequireSameAsync(of, input).ConfigureAwait(false);
        // What is held is touched as it was looked at, and not otherwise.
        var isSeen = input.Line(ImportScreen.Touched) == export.Touches;
        var look = await (isSeen ? ExportAddition.AddAsync(of, export) : ExportAddition.LookAsync(of, export)).ConfigureAwait(false);
        if (!isSeen || !look.Outcome.Succeeded)
        {
            return new ActAnswer(Looked(of, screen, export, found, look));
        }

        of.Context.RequestServices.GetRequiredService<HeldUploads>().Drop(ExportUpload.TokenOf(of));
        return new ActAnswer(look.Changes is { Drafts.Added.Count: > 0 } ? of.Frame.CaseUrl("evidence", "drafts") : of.Frame.CaseUrl("evidence"));
    }

    private static async Task<ActAnswer?> SaveAsync(PageCase of, FormInput input)
    {
        var screen = await ScreenAsync(of).ConfigureAwait(false);
        var (export, _) = await new ExportForm(of, input, screen).ReadAsync().ConfigureAwait(false);
        var mapping = export.Preview(of).Mapping ?? throw new CaseFileException([PageProblems.NoMapping]);
        PageHeaders.Set(of.Context.Response, "default-src 'none'; frame-ancestors 'none'; sandbox");
        return ActAnswer.Of(TypedResults.Bytes(
            of.Context.RequestServices.GetRequiredService<IImportMappingFile>().Write(mapping), "application/json", export.Instrument.Identity.Id + ".mapping.json"));
    }

    private static ImportScreen Looked(PageCase of, ImportScreen screen, ExportToAdd export, ImportPreview found, ExportLook look) => screen with
    {
        Held = ExportUpload.TokenOf(of),
        Upload = export.Upload,
        Export = export,
        Found = found,
        Look = export.Request is { Columns: [], Words: [] } ? found : export.Preview(of),
        Sheets = ExportSheets.Of(of.Inspection.Importer, export.Upload, found.File, export.Request),
        Outcome = look.Outcome,
        Changes = look.Changes,
    };

    // What was sent is kept, with the upload that it brought or that a page before had.
    private static async Task<Screen> AgainAsync(PageCase of)
    {
        var screen = await ScreenAsync(of).ConfigureAwait(false);
        return ExportUpload.TokenOf(of) is { Length: > 0 } token && of.Context.RequestServices.GetRequiredService<HeldUploads>().Find(token, of.By, of.Frame.CaseId!) is { } upload
            ? screen with { Held = token, Upload = upload } : screen;
    }

    private static async Task<ImportScreen> ScreenAsync(PageCase of)
    {
        var pack = (await of.ReadAsync().ConfigureAwait(false)).Pack;
        var kinds = (pack?.Sources ?? []).Select(source => source.Kind).ToHashSet();
        var instruments = of.Inspection.Instruments.Versions.Select(version => version.Id).Distinct(StringComparer.Ordinal).Select(id => of.Inspection.Instruments.Find(id))
            .OfType<Instrument>().Where(instrument => instrument.Kind is SourceKind.Survey or SourceKind.Interview && kinds.Contains(instrument.Kind)).ToList();
        return new ImportScreen(of.Frame, of.Status)
        {
            Instruments = instruments,
            Sources = [.. (pack?.Sources ?? []).Where(source => instruments.Exists(instrument => instrument.Kind == source.Kind))],
        };
    }
}
