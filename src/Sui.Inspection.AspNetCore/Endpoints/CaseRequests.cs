using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Sui.Inspection.AspNetCore.Cases;
using Sui.Inspection.AspNetCore.Forms;
using Sui.Inspection.AspNetCore.Hosting;
using Sui.Inspection.AspNetCore.Pages;
using Sui.Inspection.CaseFiles;
using Sui.Inspection.Problems;

namespace Sui.Inspection.AspNetCore.Endpoints;

/// <summary>Answers requests about a case: opens it for whoever may see it, shows it, or changes it and leads back to a page.</summary>
internal static class CaseRequests
{
    private static readonly string[] Shared = ["FactualAccuracy", "Published"];

    /// <summary>Whether the provider and the council may see a case: from when the draft goes to them.</summary>
    public static bool IsShared(string state) => Shared.Contains(state);

    /// <summary>Shows something of a case.</summary>
    /// <param name="context">The request.</param>
    /// <param name="id">The case's id, as the request gave it.</param>
    /// <param name="show">Makes the answer.</param>
    public static async Task<IResult> ShowAsync(HttpContext context, string id, Func<PageCase, Task<IResult>> show)
    {
        var frame = await PageFrames.OfAsync(context).ConfigureAwait(false);
        var options = context.RequestServices.GetRequiredService<SuiInspectionPagesOptions>();
        var opened = options.MaySee is { } maySee && !await maySee(context.User, id).ConfigureAwait(false) ? null
            : await context.RequestServices.GetRequiredService<ISuiCaseCatalogue>().OpenAsync(id, context.RequestAborted).ConfigureAwait(false);
        if (opened is null)
        {
            return MessageScreen.NotFound(frame);
        }

        if (opened.File is not { } file)
        {
            return new MessageScreen(frame, "Unusable") { Problems = opened.Problems }.Answer(StatusCodes.Status409Conflict);
        }

        await using (file.ConfigureAwait(false))
        {
            try
            {
                var status = await file.RefreshAsync(context.RequestAborted).ConfigureAwait(false);
                if (!IsShared(status.State) && !frame.IsColleague)
                {
                    return MessageScreen.NotFound(frame);
                }

                frame.CaseId = id;
                return await show(new PageCase(context, frame, file, context.RequestServices.GetRequiredService<ISuiInspection>()) { Status = status })
                    .ConfigureAwait(false);
            }
            catch (CaseFileException refused)
            {
                Telemetry(context).Refused("show", refused.Problems[0].Code, refused.Problems.Count);
                return new MessageScreen(frame, "Unusable") { Problems = refused.Problems }.Answer(StatusCodes.Status409Conflict);
            }
        }
    }

    /// <summary>Changes a case; leads to a page that says so, or shows the form again with what is wrong and all that was typed.</summary>
    /// <param name="context">The request, whose form was read and has its token.</param>
    /// <param name="id">The case's id, as the request gave it.</param>
    /// <param name="action">What the change is called by telemetry and by the banner of the next page.</param>
    /// <param name="act">Makes the change, and says where to go; null where the form is about nothing that the case has.</param>
    /// <param name="again">The page with the form.</param>
    /// <param name="form">The name of the form on its page; null where it is that of the action.</param>
    /// <param name="seen">What the form has to say of what its page showed.</param>
    public static Task<IResult> ActAsync(
        HttpContext context, string id, string action, Func<PageCase, FormInput, Task<string?>> act, Func<PageCase, Task<Screen>> again, string? form = null,
        SeenRule seen = SeenRule.Whole) =>
        ActAsync(context, id, action, async (of, input) => await act(of, input).ConfigureAwait(false) is { } back ? new ActAnswer(back) : null, again, form, seen);

    /// <summary>Changes a case, or shows what would be changed; shows the form again with what is wrong and all that was typed.</summary>
    /// <param name="context">The request, whose form was read and has its token.</param>
    /// <param name="id">The case's id, as the request gave it.</param>
    /// <param name="action">What the change is called by telemetry and by the banner of the next page.</param>
    /// <param name="act">Makes the change and says where to go, or says what to show; null where the form is about nothing that the case has.</param>
    /// <param name="again">The page with the form.</param>
    /// <param name="form">The name of the form on its page; null where it is that of the action.</param>
    /// <param name="seen">What the form has to say of what its page showed.</param>
    public static Task<IResult> ActAsync(
        HttpContext context, string id, string action, Func<PageCase, FormInput, Task<ActAnswer?>> act, Func<PageCase, Task<Screen>> again, string? form = null,
        SeenRule seen = SeenRule.Whole) =>
        ShowAsync(context, id, async of =>
        {
            using var activity = Telemetry(context).Begin(action);
            try
            {
                var input = new FormInput(context.Request.Form);
                if (seen != SeenRule.Nothing && input.Seen is null)
                {
                    throw new CaseFileException([PageProblems.SeenMissing]);
                }

                if (seen == SeenRule.Whole && input.Seen != of.Status.Entries)
                {
                    throw new CaseFileException([PageProblems.Changed]);
                }

                switch (await act(of, input).ConfigureAwait(false))
                {
                    case null:
                        return MessageScreen.NotFound(of.Frame);
                    case { File: { } file }:
                        return file;
                    case { Screen: { } screen }:
                        return screen.Answer();
                    case { Address: var back }:
                        Telemetry(context).Changed(action);
                        return SeeOther.To($"{back}?done={action}");
                }
            }
            catch (CaseFileException refused)
            {
                Telemetry(context).Refused(action, refused.Problems[0].Code, refused.Problems.Count);
                Keep(of.Frame, context.Request.Form, form ?? action, refused.Problems);
                var status = await of.File.RefreshAsync(of.Cancel).ConfigureAwait(false);
                return (await again(of with { Status = status }).ConfigureAwait(false)).Answer(StatusCodes.Status422UnprocessableEntity);
            }
        });

    /// <summary>Keeps what was typed and what was wrong with it.</summary>
    public static void Keep(PageFrame frame, IFormCollection typed, string form, IReadOnlyList<Problem> problems)
    {
        frame.Sent = form;
        frame.Problems = problems;
        // A choice that was not made and files that were not chosen are not among what was sent.
        frame.Fields = typed.Keys.Concat(typed.Files.Select(file => file.Name))
            .Concat(problems.Where(problem => problem.Location.File == "form").Select(problem => problem.Location.Column ?? string.Empty)).ToHashSet(StringComparer.Ordinal);
        frame.Typed = typed.ToDictionary(field => field.Key, field => field.Value, StringComparer.Ordinal);
    }

    /// <summary>What is told of the pages.</summary>
    public static PageTelemetry Telemetry(HttpContext context) => context.RequestServices.GetRequiredService<PageTelemetry>();
}
