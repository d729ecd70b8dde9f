using System.Globalization;
using Microsoft.AspNetCore.Http;
using Sui.Inspection.AspNetCore.Hosting;
using Sui.Inspection.AspNetCore.Pages;
using Sui.Inspection.CaseFiles;

namespace Sui.Inspection.AspNetCore.Endpoints;

/// <summary>A case at a glance: its workflow, what somebody looked at, and what was done.</summary>
internal static class OverviewEndpoints
{
    private const int ActsOfAPage = 30;

    // What a second person fires; everything else is the inspectors'.
    private static readonly string[] OfModeration = ["finish-moderation", "return-judgement"];

    /// <summary>Whose a trigger is.</summary>
    public static PagePolicy PolicyOf(string trigger) => OfModeration.Contains(trigger) ? PagePolicy.Moderate : PagePolicy.Inspect;

    /// <summary>Shows it.</summary>
    public static Task<IResult> ShowAsync(HttpContext context, string id) =>
        CaseRequests.ShowAsync(context, id, async of => (await ScreenAsync(of).ConfigureAwait(false)).Answer());

    /// <summary>Fires a trigger of the inspectors'.</summary>
    public static Task<IResult> FireAsync(HttpContext context, string id) => FireAsync(context, id, PagePolicy.Inspect);

    /// <summary>Fires a trigger of the second person's.</summary>
    public static Task<IResult> FireModeratingAsync(HttpContext context, string id) => FireAsync(context, id, PagePolicy.Moderate);

    /// <summary>Records that somebody looked at something.</summary>
    public static Task<IResult> ReviewAsync(HttpContext context, string id) => CaseRequests.ActAsync(context, id, "review", async (of, input) =>
    {
        var review = input.Choose<CaseReview>("review");
        input.Require("why");
        input.Check();
        await of.File.Workflow.ReviewAsync(review, of.By, input.Line("why"), of.Cancel).ConfigureAwait(false);
        return of.Frame.CaseUrl();
    }, ScreenAsync);

    private static Task<IResult> FireAsync(HttpContext context, string id, PagePolicy policy) => CaseRequests.ActAsync(context, id, "fire", async (of, input) =>
    {
        var trigger = input.Text("trigger");
        if (PolicyOf(trigger) != policy)
        {
            throw new CaseFileException([PageProblems.Unknown]);
        }

        await of.File.Workflow.FireAsync(trigger, of.By, input.Line("why"), of.Cancel).ConfigureAwait(false);
        return of.Frame.CaseUrl();
    }, ScreenAsync, OverviewScreen.FormOf(context.Request.Form["trigger"].ToString()));

    private static async Task<Screen> ScreenAsync(PageCase of)
    {
        long? before = long.TryParse(of.Context.Request.Query["before"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        // What verifies first, so that what follows from the journal can be kept for the triggers and for the next request.
        var hides = await of.HidesAsync().ConfigureAwait(false);
        var acts = await of.File.Journal.GetActsAsync(before, ActsOfAPage, of.Cancel).ConfigureAwait(false);
        return new OverviewScreen(of.Frame, of.Status)
        {
            Triggers = await of.File.Workflow.CanFireAsync(of.By, of.Cancel).ConfigureAwait(false),
            Acts = acts,
            Earlier = acts.Count == ActsOfAPage && acts[^1].FirstSequence > 1 ? acts[^1].FirstSequence : null,
            HidesReasons = hides,
        };
    }
}
