using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Sui.Inspection.AspNetCore.Cases;
using Sui.Inspection.AspNetCore.Forms;
using Sui.Inspection.AspNetCore.Pages;
using Sui.Inspection.CaseFiles;

namespace Sui.Inspection.AspNetCore.Endpoints;

/// <summary>The list of inspections, and making one.</summary>
internal static class CasesEndpoints
{
    /// <summary>Shows the list.</summary>
    public static async Task<IResult> ListAsync(HttpContext context)
    {
        var frame = await PageFrames.OfAsync(context).ConfigureAwait(false);
        var catalogue = context.RequestServices.GetRequiredService<ISuiCaseCatalogue>();
        var maySee = context.RequestServices.GetRequiredService<SuiInspectionPagesOptions>().MaySee;
        List<ListedCase> cases = [];
        foreach (var id in await catalogue.ListAsync(context.RequestAborted).ConfigureAwait(false))
        {
            if ((maySee is null || await maySee(context.User, id).ConfigureAwait(false))
                && await ListedAsync(catalogue, id, context.RequestAborted).ConfigureAwait(false) is { } listed
                && (frame.IsColleague || (listed.State is { } state && CaseRequests.IsShared(state))))
            {
                cases.Add(listed);
            }
        }

        return new CasesScreen(frame, cases).Answer();
    }

    /// <summary>Shows the form.</summary>
    public static async Task<IResult> NewAsync(HttpContext context) => Screen(context, await PageFrames.OfAsync(context).ConfigureAwait(false)).Answer();

    /// <summary>Makes a case.</summary>
    public static async Task<IResult> CreateAsync(HttpContext context)
    {
        var frame = await PageFrames.OfAsync(context).ConfigureAwait(false);
        using var activity = CaseRequests.Telemetry(context).Begin(NewCaseScreen.Form);
        try
        {
            var input = new FormInput(context.Request.Form);
            var id = input.Line("id");
            input.Require("id");
            var blind = input.OneOf("placements", "blind", "open");
            input.Check();
            if (!CaseIds.IsOne(id))
            {
                throw new CaseFileException([CaseIds.Problem]);
            }

            var inspection = context.RequestServices.GetRequiredService<ISuiInspection>();
            var files = await EvidenceAsync(context, inspection, input).ConfigureAwait(false);
            var creation = new CaseCreation(id, frame.Actor, input.Line("why"), BlindPlacements: blind == "blind");
            var made = await context.RequestServices.GetRequiredService<ISuiCaseCatalogue>().CreateAsync(creation, files, context.RequestAborted).ConfigureAwait(false);
            await made.DisposeAsync().ConfigureAwait(false);
            CaseRequests.Telemetry(context).Changed(NewCaseScreen.Form);
            return SeeOther.To($"{frame.Url("cases", id)}?done={NewCaseScreen.Form}");
        }
        catch (CaseFileException refused)
        {
            CaseRequests.Telemetry(context).Refused(NewCaseScreen.Form, refused.Problems[0].Code, refused.Problems.Count);
            CaseRequests.Keep(frame, context.Request.Form, NewCaseScreen.Form, refused.Problems);
            return Screen(context, frame).Answer(StatusCodes.Status422UnprocessableEntity);
        }
    }

    private static NewCaseScreen Screen(HttpContext context, PageFrame frame) => new(frame, PackShelf.List(PackFolder(context)));

    private static string? PackFolder(HttpContext context) => context.RequestServices.GetRequiredService<SuiInspectionPagesOptions>().PackFolder;

    // What was uploaded, or what lies in the folder; not both.
    private static async Task<IReadOnlyDictionary<string, ReadOnlyMemory<byte>>> EvidenceAsync(HttpContext context, ISuiInspection inspection, FormInput input)
    {
        var name = input.Text(NewCaseScreen.Pack) is { Length: > 0 } chosen && chosen != NewCaseScreen.NoPack ? chosen : null;
        if (name is null)
        {
            return PackUpload.IsThere(input) ? (await PackUpload.ReadAsync(context, inspection, input).ConfigureAwait(false)).Whole().Files
                : new Dictionary<string, ReadOnlyMemory<byte>>(0);
        }

        return PackUpload.IsThere(input) || PackShelf.Find(PackFolder(context), name) is not { } path
            ? throw new CaseFileException(
            [
                PageProblems.Field(PageCodes.NotChosen, NewCaseScreen.Pack, "It is not said where the evidence is.", "A pack of the folder, or files that are uploaded.", "Choose one."),
            ])
            : (await PackUpload.OpenAsync(inspection, path, context.RequestAborted).ConfigureAwait(false)).Whole().Files;
    }

    private static async Task<ListedCase?> ListedAsync(ISuiCaseCatalogue catalogue, string id, CancellationToken cancellationToken)
    {
        if (await catalogue.OpenAsync(id, cancellationToken).ConfigureAwait(false) is not { } opened)
        {
            return null;
        }

        if (opened.File is not { } file)
        {
            return new ListedCase(id, null, 0, opened.Problems[0].Code);
        }

        await using (file.ConfigureAwait(false))
        {
            try
            {
                var status = await file.RefreshAsync(cancellationToken).ConfigureAwait(false);
                return new ListedCase(id, status.State, status.Entries, null);
            }
            catch (CaseFileException refused)
            {
                return new ListedCase(id, null, 0, refused.Problems[0].Code);
            }
        }
    }
}
