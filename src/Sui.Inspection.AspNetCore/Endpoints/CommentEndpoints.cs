using System.Globalization;
using Microsoft.AspNetCore.Http;
using Sui.Inspection.AspNetCore.Pages;
using Sui.Inspection.CaseFiles;

namespace Sui.Inspection.AspNetCore.Endpoints;

/// <summary>Comments on factual accuracy, and their answers.</summary>
internal static class CommentEndpoints
{
    /// <summary>Shows them beside the statements of the draft.</summary>
    public static Task<IResult> ShowAsync(HttpContext context, string id) =>
        CaseRequests.ShowAsync(context, id, async of => (await ScreenAsync(of).ConfigureAwait(false)).Answer());

    /// <summary>Records a comment.</summary>
    public static Task<IResult> CommentAsync(HttpContext context, string id) => CaseRequests.ActAsync(context, id, CommentsScreen.Form, async (of, input) =>
    {
        // Whoever speaks for themselves is whom the host says; whoever records what came otherwise says whose it is.
        var own = of.Frame.SpeaksFor;
        var comment = new CaseComment
        {
            From = own ?? input.Choose<CaseCommentFrom>("from"),
            Role = own is null ? input.Line("role") : of.By.Role,
            About = input.Line("about"),
            Text = input.Text("text"),
        };
        if (own is null)
        {
            input.Require("role");
        }

        input.Require("text");
        input.Check();
        // One that was recorded before is there: whoever sent the form twice sees it once.
        await of.File.Opinions.CommentAsync([comment], of.By, of.Cancel).ConfigureAwait(false);
        return of.Frame.CaseUrl("comments");
    }, ScreenAsync, seen: SeenRule.Nothing);

    /// <summary>Answers a comment.</summary>
    public static Task<IResult> AnswerAsync(HttpContext context, string id, long comment) => CaseRequests.ActAsync(
        context, id, CommentsScreen.Answering, async (of, input) =>
    {
        var disposition = input.Choose<CaseDisposition>("disposition");
        input.Require("reason");
        input.Check();
        if ((await of.File.Opinions.GetCommentsAsync(of.Cancel).ConfigureAwait(false)).FirstOrDefault(one => one.Sequence == comment) is not { } answered)
        {
            return null;
        }

        if (answered.Answer is { } theirs && theirs.Sequence > input.Seen)
        {
            throw new CaseFileException([PageProblems.Changed]);
        }

        await of.File.Opinions.AnswerAsync(answered.Item, disposition, input.Text("reason"), of.By, of.Cancel).ConfigureAwait(false);
        return of.Frame.CaseUrl("comments");
    }, ScreenAsync, CommentsScreen.Answering + comment.ToString(CultureInfo.InvariantCulture), SeenRule.OfItsOwn);

    private static async Task<Screen> ScreenAsync(PageCase of)
    {
        var comments = await of.File.Opinions.GetCommentsAsync(of.Cancel).ConfigureAwait(false);
        return new CommentsScreen(of.Frame, of.Status, comments, CaseRequests.IsShared(of.Status.State) ? await of.StatementsAsync().ConfigureAwait(false) : []);
    }
}
