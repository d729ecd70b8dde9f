using Microsoft.AspNetCore.Http;
using Sui.Inspection.AspNetCore.Forms;
using Sui.Inspection.AspNetCore.Pages;
using Sui.Inspection.CaseFiles;

namespace Sui.Inspection.AspNetCore.Endpoints;

/// <summary>Rows that are typed stand beside those that others type meanwhile; what their forms offer to choose from must still be so.</summary>
internal static class TypedRows
{
    /// <summary>Refuses a form whose sources, tables or columns were changed after its page was shown.</summary>
    /// <exception cref="CaseFileException">They were (SUI8201).</exception>
    public static async Task RequireSameAsync(PageCase of, FormInput input)
    {
        var items = await of.File.Evidence.GetItemsAsync(of.Cancel).ConfigureAwait(false);
        if (items.Any(item => item.Part is CaseItemPart.Manifest or CaseItemPart.Header && item.Version > input.Seen))
        {
            throw new CaseFileException([PageProblems.Changed]);
        }
    }

    /// <summary>Answers a form whose row is looked at before it is added: shows what was typed, the form with it again, or adds the row.</summary>
    /// <param name="context">The request.</param>
    /// <param name="id">The case's id, as the request gave it.</param>
    /// <param name="form">The name of the form.</param>
    /// <param name="look">Shows what was typed.</param>
    /// <param name="save">Adds the row.</param>
    /// <param name="screen">The page with the form; null where it is about nothing that the case has.</param>
    public static Task<IResult> AnswerAsync(
        HttpContext context, string id, string form, Func<PageCase, FormInput, Task<ActAnswer?>> look, Func<PageCase, FormInput, Task<ActAnswer?>> save, Func<PageCase, Task<Screen?>> screen)
    {
        var input = new FormInput(context.Request.Form);
        if (input.Is("change"))
        {
            return CaseRequests.ShowAsync(context, id, async of =>
            {
                CaseRequests.Keep(of.Frame, context.Request.Form, form, []);
                return await screen(of).ConfigureAwait(false) is { } shown ? shown.Answer() : MessageScreen.NotFound(of.Frame);
            });
        }

        return CaseRequests.ActAsync(
            context, id, form, input.Is("confirm") ? save : look, async of => await screen(of).ConfigureAwait(false) ?? new MessageScreen(of.Frame, "NotFound"), seen: SeenRule.OfItsOwn);
    }
}
