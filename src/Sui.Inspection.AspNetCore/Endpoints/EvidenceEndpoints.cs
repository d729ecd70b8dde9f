using System.Globalization;
using Microsoft.AspNetCore.Http;
using Sui.Inspection.AspNetCore.Forms;
using Sui.Inspection.AspNetCore.Pages;
using Sui.Inspection.CaseFiles;
using Sui.Inspection.Problems;

namespace Sui.Inspection.AspNetCore.Endpoints;

/// <summary>The evidence: taking packs in, looking at tables, withdrawing rows.</summary>
internal static class EvidenceEndpoints
{
    private static readonly CaseItemPart[] OfThePack = [CaseItemPart.Manifest, CaseItemPart.Document, CaseItemPart.Header, CaseItemPart.Row, CaseItemPart.Attachment];

    /// <summary>Shows what is held.</summary>
    public static Task<IResult> ShowAsync(HttpContext context, string id) =>
        CaseRequests.ShowAsync(context, id, async of => (await ScreenAsync(of).ConfigureAwait(false)).Answer());

    /// <summary>Looks at a pack, or takes it in.</summary>
    public static Task<IResult> TakeInAsync(HttpContext context, string id) =>
        context.Request.Form["look"] == "yes" ? LookAsync(context, id) : CaseRequests.ActAsync(context, id, EvidenceScreen.Form, TakeInAsync, ScreenAsync);

    /// <summary>Shows the rows of a table.</summary>
    public static Task<IResult> TableAsync(HttpContext context, string id, long header) => CaseRequests.ShowAsync(
        context, id, async of => await TableScreenAsync(of, header).ConfigureAwait(false) is { } screen ? screen.Answer() : MessageScreen.NotFound(of.Frame));

    /// <summary>Withdraws rows.</summary>
    public static Task<IResult> WithdrawAsync(HttpContext context, string id, long header) => CaseRequests.ActAsync(context, id, TableScreen.Form, async (of, input) =>
    {
        input.Require("item");
        input.Require("why");
        // What is withdrawn stands in the table of this address, and nowhere else.
        if (await TableAsync(of, header).ConfigureAwait(false) is not { } table
            || input.All("item").Except(table.Rows.Select(row => row.Item), StringComparer.Ordinal).Any(item => item.Length > 0))
        {
            return null;
        }

        input.Check();
        await of.File.Evidence.WithdrawAsync(input.All("item"), of.By, input.Line("why"), of.Cancel).ConfigureAwait(false);
        return of.Frame.CaseUrl("evidence", header.ToString(CultureInfo.InvariantCulture));
    }, async of => await TableScreenAsync(of, header).ConfigureAwait(false) ?? (Screen)new MessageScreen(of.Frame, "NotFound"));

    private static Task<IResult> LookAsync(HttpContext context, string id) => CaseRequests.ShowAsync(context, id, async of =>
    {
        try
        {
            var sent = await PackUpload.ReadAsync(context, of.Inspection, new FormInput(context.Request.Form)).ConfigureAwait(false);
            var looked = sent.With(of.Inspection.Read(sent.Files, of.Cancel).Problems);
            return (await EvidenceAsync(of).ConfigureAwait(false) with { Looked = looked }).Answer();
        }
        catch (CaseFileException refused)
        {
            CaseRequests.Telemetry(context).Refused("look", refused.Problems[0].Code, refused.Problems.Count);
            CaseRequests.Keep(of.Frame, context.Request.Form, EvidenceScreen.Form, refused.Problems);
            return (await ScreenAsync(of).ConfigureAwait(false)).Answer(StatusCodes.Status422UnprocessableEntity);
        }
    });

    private static async Task<string?> TakeInAsync(PageCase of, FormInput input)
    {
        var held = (await of.File.Evidence.GetItemsAsync(of.Cancel).ConfigureAwait(false)).Any(item => item is { Part: CaseItemPart.Manifest, State: CaseItemState.Held });
        var replaces = held ? input.Choose<CaseReplacing>("replaces") : CaseReplacing.Nothing;
        if (replaces != CaseReplacing.Nothing)
        {
            input.Require("why");
        }

        input.Check();
        var files = (await PackUpload.ReadAsync(of.Context, of.Inspection, input).ConfigureAwait(false)).Whole().Files;
        var (change, problems) = held
            ? Of(await of.File.Evidence.UpdateAsync(files, replaces, of.By, input.Line("why"), of.Cancel).ConfigureAwait(false))
            : Of(await of.File.Evidence.ImportAsync(files, of.By, input.Line("why"), of.Cancel).ConfigureAwait(false));
        // A pack that could not be read wrote nothing; one that says what is held wrote nothing either, and nothing is wrong with it.
        return change is null && problems.Any(IsError) ? throw new CaseFileException([.. problems.Where(IsError)]) : of.Frame.CaseUrl("evidence");
    }

    private static (CaseChange? Change, IReadOnlyList<Problem> Problems) Of(CaseUpdate update) => (update.Change, update.Problems);

    private static (CaseChange? Change, IReadOnlyList<Problem> Problems) Of(CaseImport import) => (import.Change, import.Problems);

    private static bool IsError(Problem problem) => problem.Severity == ProblemSeverity.Error;

    private static async Task<Screen> ScreenAsync(PageCase of) => await EvidenceAsync(of).ConfigureAwait(false);

    private static async Task<CaseTable?> TableAsync(PageCase of, long header)
    {
        var items = await of.File.Evidence.GetItemsAsync(of.Cancel).ConfigureAwait(false);
        return items.FirstOrDefault(item => item.Sequence == header && item is { Part: CaseItemPart.Header, State: CaseItemState.Held })?.File is { } file
            ? await of.File.Evidence.GetTableAsync(file, of.Cancel).ConfigureAwait(false) : null;
    }

    private static async Task<Screen?> TableScreenAsync(PageCase of, long header)
    {
        if (await TableAsync(of, header).ConfigureAwait(false) is not { } table)
        {
            return null;
        }

        var page = int.TryParse(of.Context.Request.Query["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Max(1, number) : 1;
        return new TableScreen(of.Frame, of.Status, table, header, page);
    }

    private static async Task<EvidenceScreen> EvidenceAsync(PageCase of)
    {
        var items = await of.File.Evidence.GetItemsAsync(of.Cancel).ConfigureAwait(false);
        var read = await of.ReadAsync().ConfigureAwait(false);
        return new EvidenceScreen(of.Frame, of.Status)
        {
            Files =
            [
                .. items.Where(item => OfThePack.Contains(item.Part) && item.File is not null).GroupBy(item => item.File!, StringComparer.Ordinal).Select(file =>
                    new EvidenceScreen.EvidenceFile(
                        file.Key,
                        file.FirstOrDefault(item => item is { Part: CaseItemPart.Header, State: CaseItemState.Held })?.Sequence,
                        Count(file, CaseItemState.Held), Count(file, CaseItemState.Withdrawn), Count(file, CaseItemState.Erased))),
            ],
            Wrong = read.Problems,
        };

        static int Count(IEnumerable<CaseItem> file, CaseItemState state) => file.Count(item => item.State == state && item.Part != CaseItemPart.Header);
    }
}
