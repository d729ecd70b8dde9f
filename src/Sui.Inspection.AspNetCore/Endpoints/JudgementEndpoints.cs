using Microsoft.AspNetCore.Http;
using Sui.Inspection.AspNetCore.Forms;
using Sui.Inspection.AspNetCore.Pages;
using Sui.Inspection.CaseFiles;
using Sui.Inspection.Standards;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.AspNetCore.Endpoints;

/// <summary>The judgement, dissent from it, and its moderation by a second person.</summary>
internal static class JudgementEndpoints
{
    /// <summary>Shows the form of a judgement.</summary>
    public static Task<IResult> ShowAsync(HttpContext context, string id) =>
        CaseRequests.ShowAsync(context, id, async of => (await ScreenAsync(of).ConfigureAwait(false)).Answer());

    /// <summary>Records a judgement.</summary>
    public static Task<IResult> JudgeAsync(HttpContext context, string id) => CaseRequests.ActAsync(context, id, JudgementScreen.Form, async (of, input) =>
    {
        var judgement = Read(input);
        input.Check();
        await of.File.Workflow.JudgeAsync(judgement, of.By, of.Cancel).ConfigureAwait(false);
        return of.Frame.CaseUrl("judgement");
    }, ScreenAsync);

    /// <summary>Records dissent.</summary>
    public static Task<IResult> DissentAsync(HttpContext context, string id) => CaseRequests.ActAsync(context, id, JudgementScreen.Dissent, async (of, input) =>
    {
        input.Require("reason");
        input.Check();
        await of.File.Opinions.DissentAsync(input.Text("reason"), of.By, of.Cancel).ConfigureAwait(false);
        return of.Frame.CaseUrl("judgement");
    }, ScreenAsync);

    /// <summary>Shows the form of a moderation.</summary>
    public static Task<IResult> ShowModerationAsync(HttpContext context, string id) =>
        CaseRequests.ShowAsync(context, id, async of => (await ModerationAsync(of).ConfigureAwait(false)).Answer());

    /// <summary>Records a moderation.</summary>
    public static Task<IResult> ModerateAsync(HttpContext context, string id) => CaseRequests.ActAsync(context, id, ModerationScreen.Form, async (of, input) =>
    {
        var agrees = input.OneOf("agrees", "yes", "no") == "yes";
        input.Require("reason");
        input.Check();
        await of.File.Workflow.ModerateAsync(agrees, input.Text("reason"), of.By, of.Cancel).ConfigureAwait(false);
        return of.Frame.CaseUrl("moderation");
    }, ModerationAsync);

    // A rating and a rung are looked at where the computed ones are overridden alone.
    private static CaseJudgement Read(FormInput input)
    {
        var confirms = input.OneOf("confirms", "yes", "no");
        input.Require("reason");
        return new CaseJudgement
        {
            Confirms = confirms == "yes",
            Rating = confirms == "no" ? input.Maybe<Rating>("rating") : null,
            Rung = confirms == "no" ? input.Maybe<Rung>("rung") : null,
            Reason = input.Text("reason"),
            LivedExperienceTookPart = input.OneOf("lived", "yes", "no") == "yes",
        };
    }

    private static async Task<Screen> ScreenAsync(PageCase of) =>
        new JudgementScreen(of.Frame, of.Status, await of.File.Opinions.GetAsync(of.By, of.Cancel).ConfigureAwait(false));

    private static async Task<Screen> ModerationAsync(PageCase of) =>
        new ModerationScreen(of.Frame, of.Status, await of.File.Opinions.GetAsync(of.By, of.Cancel).ConfigureAwait(false));
}
