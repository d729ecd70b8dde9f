using System.Globalization;
using Microsoft.AspNetCore.Http;
using Sui.Inspection.AspNetCore.Cases;
using Sui.Inspection.AspNetCore.Forms;
using Sui.Inspection.AspNetCore.Pages;
using Sui.Inspection.CaseFiles;
using Sui.Inspection.Problems;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.AspNetCore.Endpoints;

/// <summary>Draft findings of what people said: those that wait, drafts of words that have none, and direction, strength and statement, by which a draft becomes a finding.</summary>
internal static class DraftEndpoints
{
    /// <summary>Shows those that wait.</summary>
    public static Task<IResult> ListAsync(HttpContext context, string id) =>
        CaseRequests.ShowAsync(context, id, async of => (await ListScreenAsync(of).ConfigureAwait(false)).Answer());

    /// <summary>Makes drafts of the words that have none.</summary>
    public static Task<IResult> MakeAsync(HttpContext context, string id) => CaseRequests.ActAsync(context, id, DraftsScreen.Form, async (of, _) =>
    {
        var entries = of.Status.Entries;
        var held = await of.File.Evidence.ExportAsync(of.Cancel).ConfigureAwait(false);
        var (added, grown, problems) = await HeldDrafts.MakeAsync(of, held).ConfigureAwait(false);
        if (added is null)
        {
            throw new CaseFileException(problems);
        }

        if (added.Added.Count > 0)
        {
            await GrownPack.TakeInAsync(of, entries, grown, of.Frame.Words.Say("Drafts.Why")).ConfigureAwait(false);
        }

        return of.Frame.CaseUrl("evidence", "drafts");
    }, async of => await ListScreenAsync(of).ConfigureAwait(false));

    /// <summary>Shows one, and the criteria that it can speak to.</summary>
    public static Task<IResult> ShowAsync(HttpContext context, string id, long entry) => CaseRequests.ShowAsync(
        context, id, async of => await ScreenAsync(of, entry, null).ConfigureAwait(false) is { } screen ? screen.Answer() : MessageScreen.NotFound(of.Frame));

    /// <summary>Shows the form that codes one.</summary>
    public static Task<IResult> CodeAsync(HttpContext context, string id, long entry, string criterion) => CaseRequests.ShowAsync(
        context, id, async of => await ScreenAsync(of, entry, criterion).ConfigureAwait(false) is { } screen ? screen.Answer() : MessageScreen.NotFound(of.Frame));

    /// <summary>Shows what was typed, the form with it again, or makes a finding of the draft. Its row has another number then: a form about it is late.</summary>
    public static Task<IResult> SaveAsync(HttpContext context, string id, long entry, string criterion) => TypedRows.AnswerAsync(
        context, id, DraftScreen.Form, (of, input) => ReviewAsync(of, input, entry, criterion), (of, input) => SaveAsync(of, input, entry, criterion),
        async of => await ScreenAsync(of, entry, criterion).ConfigureAwait(false) ?? (Screen)await ListScreenAsync(of).ConfigureAwait(false));

    private static async Task<ActAnswer?> ReviewAsync(PageCase of, FormInput input, long entry, string criterion)
    {
        var screen = await RequireAsync(of, entry, criterion).ConfigureAwait(false);
        var (_, warnings) = await RowAsync(of, input, screen).ConfigureAwait(false);
        CaseRequests.Keep(of.Frame, of.Context.Request.Form, DraftScreen.Form, []);
        return new ActAnswer(screen with { IsReview = true, Warnings = warnings });
    }

    private static async Task<ActAnswer?> SaveAsync(PageCase of, FormInput input, long entry, string criterion)
    {
        var screen = await RequireAsync(of, entry, criterion).ConfigureAwait(false);
        var (cells, _) = await RowAsync(of, input, screen).ConfigureAwait(false);
        await of.File.Evidence.ReplaceRowAsync(screen.Held.Row.Item, cells, of.By, of.Frame.Words.Say("Draft.Why"), of.Cancel).ConfigureAwait(false);
        return new ActAnswer(of.Frame.CaseUrl("evidence", "drafts"));
    }

    private static async Task<(IReadOnlyList<string> Cells, IReadOnlyList<Problem> Warnings)> RowAsync(PageCase of, FormInput input, DraftScreen screen)
    {
        var (direction, strength) = (input.Choose<FindingDirection>("direction"), input.Choose<FindingStrength>("strength"));
        input.Require("statement");
        input.Check();
        var cells = screen.Held.With(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["criterion"] = screen.Criterion!.Id,
            ["direction"] = direction.ToString(),
            ["strength"] = strength.ToString(),
            ["statement"] = input.Line("statement"),
        });
        return (cells, await PackTables.RequireSoundAsync(of, screen.Held.Table, cells, screen.Held.Row).ConfigureAwait(false));
    }

    private static async Task<DraftScreen> RequireAsync(PageCase of, long entry, string criterion) =>
        await ScreenAsync(of, entry, criterion).ConfigureAwait(false) ?? throw new CaseFileException([PageProblems.DraftGone]);

    private static async Task<DraftScreen?> ScreenAsync(PageCase of, long entry, string? id)
    {
        var rubric = await FindingEndpoints.RubricAsync(of).ConfigureAwait(false);
        var criterion = NewFindingScreen.CriteriaOf(rubric).FirstOrDefault(one => one.Id == id);
        return (id is null || criterion is not null) && await HeldDrafts.FindAsync(of, entry).ConfigureAwait(false) is { } held
            ? new DraftScreen(of.Frame, of.Status, rubric, held, criterion) : null;
    }

    private static async Task<DraftsScreen> ListScreenAsync(PageCase of)
    {
        var words = await HeldDrafts.MayHaveWordsAsync(of).ConfigureAwait(false)
            ? (await HeldDrafts.MakeAsync(of, await of.File.Evidence.ExportAsync(of.Cancel).ConfigureAwait(false)).ConfigureAwait(false)).Added?.Added.Count ?? 0 : 0;
        var page = int.TryParse(of.Context.Request.Query["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Max(1, number) : 1;
        return new DraftsScreen(of.Frame, of.Status, await HeldDrafts.AllAsync(of).ConfigureAwait(false), page) { Words = words };
    }
}
