using Microsoft.AspNetCore.Http;
using Sui.Inspection.AspNetCore.Pages;
using Sui.Inspection.CaseFiles;
using Sui.Inspection.Evidence;
using Sui.Inspection.Standards;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.AspNetCore.Endpoints;

/// <summary>One's own placement, and, once it is recorded, what was computed with its explanation.</summary>
internal static class AssessmentEndpoints
{
    /// <summary>Shows what the case gives to whoever looks.</summary>
    public static Task<IResult> ShowAsync(HttpContext context, string id) =>
        CaseRequests.ShowAsync(context, id, async of => (await ScreenAsync(of).ConfigureAwait(false)).Answer());

    /// <summary>Records a placement.</summary>
    public static Task<IResult> PlaceAsync(HttpContext context, string id) => CaseRequests.ActAsync(context, id, AssessmentScreen.Form, async (of, input) =>
    {
        var placement = new CasePlacement
        {
            Perspective = input.Choose<CasePerspective>("perspective"),
            Rung = input.Maybe<Rung>("rung"),
            Rating = input.Maybe<Rating>("rating"),
            Reason = input.Text("reason"),
        };
        input.Require("reason");
        input.Check();
        await of.File.Opinions.PlaceAsync(placement, of.By, of.Cancel).ConfigureAwait(false);
        return of.Frame.CaseUrl("assessment");
    }, ScreenAsync, seen: SeenRule.Nothing);

    /// <summary>Shows what a criterion rests on.</summary>
    public static Task<IResult> CriterionAsync(HttpContext context, string id, string criterion) => CaseRequests.ShowAsync(context, id, async of =>
    {
        if (await of.HidesAsync().ConfigureAwait(false))
        {
            throw new CaseFileException([CaseProblems.Hidden(of.File.Id, of.Status.State)]);
        }

        var assessment = await of.AssessAsync().ConfigureAwait(false);
        if (assessment?.Rubric.Criteria.FirstOrDefault(one => one.Id == criterion) is not { } found)
        {
            return MessageScreen.NotFound(of.Frame);
        }

        var places = new Dictionary<string, Locator>(StringComparer.Ordinal);
        foreach (var item in assessment.Evidence.Items)
        {
            places.TryAdd(item.Id, item.Locator);
        }

        return new CriterionScreen(of.Frame, found, assessment.Criteria.First(one => one.Id == criterion), assessment.Rubric, places).Answer();
    });

    private static async Task<Screen> ScreenAsync(PageCase of)
    {
        var opinions = await of.File.Opinions.GetAsync(of.By, of.Cancel).ConfigureAwait(false);
        return new AssessmentScreen(of.Frame, of.Status, opinions) { Assessment = opinions.IsHidden ? null : await of.AssessAsync().ConfigureAwait(false) };
    }
}
