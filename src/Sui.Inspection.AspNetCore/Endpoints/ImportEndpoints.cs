using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Sui.Inspection.AspNetCore.Cases;
using Sui.Inspection.AspNetCore.Forms;
using Sui.Inspection.AspNetCore.Pages;
using Sui.Inspection.CaseFiles;
using Sui.Inspection.Evidence;
using Sui.Inspection.Imports;
using Sui.Inspection.Instruments;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.AspNetCore.Endpoints;

/// <summary>What a survey tool exported: a look at how it would be read, its mapping and what is only like a question, and the responses as rows of the case.</summary>
internal static class ImportEndpoints
{
    /// <summary>Shows the form.</summary>
    public static Task<IResult> ShowAsync(HttpContext context, string id) =>
        CaseRequests.ShowAsync(context, id, async of => (await ScreenAsync(of).ConfigureAwait(false)).Answer());

    /// <summary>Shows how the export would be read, or adds its responses.</summary>
    public static Task<IResult> ActAsync(HttpContext context, string id)
    {
        var input = new FormInput(context.Request.Form);
        return CaseRequests.ActAsync(
            context, id, ImportScreen.Form, (of, typed) => input.Is("confirm") ? AddAsync(of, typed) : LookAsync(of, typed), async of => await AgainAsync(of).ConfigureAwait(false), seen: SeenRule.OfItsOwn);
    }

    private static async Task<ActAnswer?> LookAsync(PageCase of, FormInput input)
    {
        var chosen = await ChosenAsync(of, input).ConfigureAwait(false);
        CaseRequests.Keep(of.Frame, of.Context.Request.Form, ImportScreen.Form, []);
        using var file = new MemoryStream(chosen.Upload.Content, writable: false);
        return new ActAnswer(Looked(of, chosen, of.Inspection.Importer.Import(
            file, chosen.Request, new ImportOutputs { Target = chosen.Target, Responses = Stream.Null }, cancellationToken: of.Cancel)));
    }

    private static async Task<ActAnswer?> AddAsync(PageCase of, FormInput input)
    {
        var chosen = await ChosenAsync(of, input).ConfigureAwait(false);
        CaseRequests.Keep(of.Frame, of.Context.Request.Form, ImportScreen.Form, []);
        await TypedRows.RequireSameAsync(of, input).ConfigureAwait(false);
        var outcome = await ExportAddition.AddAsync(of, chosen.Upload, chosen.Request, chosen.Target, chosen.Instrument).ConfigureAwait(false);
        if (!outcome.Succeeded)
        {
            return new ActAnswer(Looked(of, chosen, outcome));
        }

        of.Context.RequestServices.GetRequiredService<HeldUploads>().Drop(chosen.Token);
        return new ActAnswer(of.Frame.CaseUrl("evidence"));
    }

    private static ImportScreen Looked(PageCase of, Chosen chosen, ImportResult outcome) => chosen.Screen with
    {
        Held = chosen.Token,
        File = chosen.Upload.Name,
        Instrument = chosen.Instrument,
        Found = chosen.Found,
        Look = chosen.Request is { Columns: [], Words: [] } ? chosen.Found : Preview(of, chosen.Upload, chosen.Request),
        Outcome = outcome,
    };

    private static async Task<Chosen> ChosenAsync(PageCase of, FormInput input)
    {
        var screen = await ScreenAsync(of).ConfigureAwait(false);
        var id = input.OneOf("instrument", [.. screen.Instruments.Select(one => one.Identity.Id)]);
        var named = input.OneOf("source", [.. screen.Sources.Select(one => one.Id)]);
        var experience = input.Choose<Experience>("experience");
        var day = Day(input);
        input.Check();
        var (instrument, source) = (screen.Instruments.First(one => one.Identity.Id == id), screen.Sources.First(source => source.Id == named));
        if (source.Kind != instrument.Kind)
        {
            throw new CaseFileException([PageProblems.OtherKind]);
        }

        var (token, upload) = await ExportUpload.ReadAsync(of, input).ConfigureAwait(false);
        var found = Preview(of, upload, RequestOf(input, upload, instrument, null));
        return new Chosen(
            screen, token, upload, instrument, found, RequestOf(input, upload, instrument, found),
            new ImportTarget { SourceId = source.Id, Experience = experience, EventDate = day, StableIds = true });
    }

    private static ImportPreview Preview(PageCase of, HeldUpload upload, ImportRequest request)
    {
        using var file = new MemoryStream(upload.Content, writable: false);
        return of.Inspection.Importer.Preview(file, request);
    }

    private static ImportRequest RequestOf(FormInput input, HeldUpload upload, Instrument instrument, ImportPreview? found) => new()
    {
        // What the sender called it stands in the record; its end alone is a hint.
        FileName = upload.Name,
        InstrumentId = instrument.Identity.Id,
        Culture = ImportScreen.Cultures.Contains(input.Line("culture")) ? input.Line("culture") : null,
        Sheet = input.Line("sheet") is { Length: > 0 } sheet ? sheet : null,
        Identifiers = input.Is("drop_identifiers") ? IdentifierRule.Drop : IdentifierRule.Refuse,
        AcceptUnread = input.Is("accept_unread"),
        AcceptAlike = input.Is("accept_alike"),
        Columns = found is null ? [] : ExportChoices.Columns(input, found),
        Words = found is null ? [] : ExportChoices.Said(input),
    };

    private static EvidenceDate? Day(FormInput input)
    {
        var text = input.Line("event_date");
        return text.Length == 0 ? null : EvidenceDate.TryParse(text, out var date) ? date : throw new CaseFileException([PageProblems.NotADay("event_date")]);
    }

    // What was sent is kept, with the upload that a page before had.
    private static async Task<Screen> AgainAsync(PageCase of)
    {
        var screen = await ScreenAsync(of).ConfigureAwait(false);
        return of.Frame.TypedInto(ImportScreen.Form, ExportUpload.Held) is { Length: > 0 } token
            && of.Context.RequestServices.GetRequiredService<HeldUploads>().Find(token, of.By, of.Frame.CaseId!) is { } upload
            ? screen with { Held = token, File = upload.Name } : screen;
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

    /// <summary>What was sent, checked.</summary>
    /// <param name="Screen">The page.</param>
    /// <param name="Token">What the upload is found by.</param>
    /// <param name="Upload">The upload.</param>
    /// <param name="Instrument">The instrument.</param>
    /// <param name="Found">How the file is read without any choice.</param>
    /// <param name="Request">How it is read by what was chosen.</param>
    /// <param name="Target">What is said of every response.</param>
    private sealed record Chosen(
        ImportScreen Screen, string Token, HeldUpload Upload, Instrument Instrument, ImportPreview Found, ImportRequest Request, ImportTarget Target);
}
