using Microsoft.AspNetCore.Http;
using Sui.Inspection.AspNetCore.Cases;
using Sui.Inspection.AspNetCore.Forms;
using Sui.Inspection.AspNetCore.Pages;
using Sui.Inspection.CaseFiles;
using Sui.Inspection.Problems;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.AspNetCore.Endpoints;

/// <summary>Findings that are typed: what one speaks to, the form with the coding guide beside it, a look at what was typed, and the row.</summary>
internal static class FindingEndpoints
{
    private const string Kind = "findings";

    /// <summary>Shows the criteria.</summary>
    public static Task<IResult> ListAsync(HttpContext context, string id) => CaseRequests.ShowAsync(context, id, async of =>
        new NewFindingScreen(of.Frame, of.Status, await RubricAsync(of).ConfigureAwait(false)) { HasTable = await PackTables.FindAsync(of, Kind).ConfigureAwait(false) is not null }.Answer());

    /// <summary>Shows the form.</summary>
    public static Task<IResult> ShowAsync(HttpContext context, string id, string criterion) => CaseRequests.ShowAsync(
        context, id, async of => await ScreenAsync(of, criterion).ConfigureAwait(false) is { } screen ? screen.Answer() : MessageScreen.NotFound(of.Frame));

    /// <summary>Shows what was typed, the form with it again, or adds the finding.</summary>
    public static Task<IResult> AddAsync(HttpContext context, string id, string criterion) => TypedRows.AnswerAsync(
        context, id, FindingScreen.Form, (of, input) => ReviewAsync(of, input, criterion), (of, input) => SaveAsync(of, input, criterion), async of => await ScreenAsync(of, criterion).ConfigureAwait(false));

    private static async Task<ActAnswer?> ReviewAsync(PageCase of, FormInput input, string criterion)
    {
        if (await ScreenAsync(of, criterion).ConfigureAwait(false) is not { } screen)
        {
            return null;
        }

        var (_, _, warnings) = await RowAsync(of, input, screen).ConfigureAwait(false);
        CaseRequests.Keep(of.Frame, of.Context.Request.Form, FindingScreen.Form, []);
        return new ActAnswer(screen with { IsReview = true, Warnings = warnings });
    }

    private static async Task<ActAnswer?> SaveAsync(PageCase of, FormInput input, string criterion)
    {
        if (await ScreenAsync(of, criterion).ConfigureAwait(false) is not { } screen)
        {
            return null;
        }

        var (table, cells, _) = await RowAsync(of, input, screen).ConfigureAwait(false);
        await PackTables.AddOnceAsync(of, table, cells).ConfigureAwait(false);
        return new ActAnswer(of.Frame.CaseUrl("evidence", "findings", "new"));
    }

    private static async Task<(CaseTable Table, IReadOnlyList<string> Cells, IReadOnlyList<Problem> Warnings)> RowAsync(PageCase of, FormInput input, FindingScreen screen)
    {
        var (direction, strength) = (input.Choose<FindingDirection>("direction"), input.Choose<FindingStrength>("strength"));
        input.Require("statement");
        var source = input.OneOf("source", [.. screen.Sources.Select(one => one.Id)]);
        var experience = input.Choose<Experience>("experience");
        input.Require("event_date");
        input.Check();
        await TypedRows.RequireSameAsync(of, input).ConfigureAwait(false);
        var table = screen.Table ?? throw new CaseFileException([PageProblems.NoTable]);
        var cells = PackTables.Cells(table, new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["id"] = await PackTables.NextIdAsync(of, table, "f").ConfigureAwait(false),
            ["source"] = source,
            ["event_date"] = input.Line("event_date"),
            ["experience"] = experience.ToString(),
            ["criterion"] = screen.Criterion.Id,
            ["direction"] = direction.ToString(),
            ["strength"] = strength.ToString(),
            ["statement"] = input.Line("statement"),
            ["shared"] = screen.AsksShared && input.Text("shared") == "no" ? "no" : string.Empty,
            ["event"] = input.Line("event"),
            ["participants"] = input.Line("participants"),
        });
        return (table, cells, await PackTables.RequireSoundAsync(of, table, cells).ConfigureAwait(false));
    }

    private static async Task<FindingScreen?> ScreenAsync(PageCase of, string id)
    {
        var rubric = await RubricAsync(of).ConfigureAwait(false);
        var pack = (await of.ReadAsync().ConfigureAwait(false)).Pack;
        return NewFindingScreen.CriteriaOf(rubric).FirstOrDefault(one => one.Id == id) is { } criterion
            ? new FindingScreen(of.Frame, of.Status, rubric, criterion)
            {
                Sources = pack?.Sources ?? [],
                Table = await PackTables.FindAsync(of, Kind).ConfigureAwait(false),
            } : null;
    }

    /// <summary>The rubric that the evidence is assessed with; where nothing can be assessed, that which ships.</summary>
    public static async Task<Rubric> RubricAsync(PageCase of) => (await of.AssessAsync().ConfigureAwait(false))?.Rubric ?? of.Inspection.Rubric;
}
