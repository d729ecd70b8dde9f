using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Sui.Inspection.AspNetCore.Cases;
using Sui.Inspection.AspNetCore.Forms;
using Sui.Inspection.AspNetCore.Pages;
using Sui.Inspection.CaseFiles;
using Sui.Inspection.Evidence;
using Sui.Inspection.Instruments;
using Sui.Inspection.Problems;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.AspNetCore.Endpoints;

/// <summary>One person's answers to an instrument that are typed: the form that the instrument's data gives, the questions that follow from what was answered, a look at it, and the row.</summary>
internal static class AnswerEndpoints
{
    // What the form says of the questions that its page had.
    private const string OnThePage = "questions";

    /// <summary>Shows the tables of answers.</summary>
    public static Task<IResult> ListAsync(HttpContext context, string id) => CaseRequests.ShowAsync(
        context, id, async of => new AnswerTablesScreen(of.Frame, of.Status, await AnswerTables.AllAsync(of).ConfigureAwait(false)).Answer());

    /// <summary>Shows the form.</summary>
    public static Task<IResult> ShowAsync(HttpContext context, string id, long header) => CaseRequests.ShowAsync(
        context, id, async of => await ScreenAsync(of, header).ConfigureAwait(false) is { } screen ? screen.Answer() : MessageScreen.NotFound(of.Frame));

    /// <summary>Shows the form with the questions that follow, what was typed, the form with it again, or adds the answers.</summary>
    public static Task<IResult> AddAsync(HttpContext context, string id, long header) => TypedRows.AnswerAsync(
        context, id, AnswersScreen.Form, (of, input) => GoOnAsync(of, input, header), (of, input) => SaveAsync(of, input, header), async of => await ScreenAsync(of, header).ConfigureAwait(false));

    private static async Task<ActAnswer?> GoOnAsync(PageCase of, FormInput input, long header)
    {
        CaseRequests.Keep(of.Frame, of.Context.Request.Form, AnswersScreen.Form, []);
        if (await ScreenAsync(of, header).ConfigureAwait(false) is not { } screen)
        {
            return null;
        }

        var had = input.All(OnThePage).ToHashSet(StringComparer.Ordinal);
        if (screen.Sheet.Asked.Any(question => !had.Contains(question.Id)))
        {
            return new ActAnswer(screen with { HasMore = true });
        }

        var (_, warnings) = await RowAsync(of, input, screen).ConfigureAwait(false);
        return new ActAnswer(screen with { IsReview = true, Warnings = warnings });
    }

    private static async Task<ActAnswer?> SaveAsync(PageCase of, FormInput input, long header)
    {
        CaseRequests.Keep(of.Frame, of.Context.Request.Form, AnswersScreen.Form, []);
        if (await ScreenAsync(of, header).ConfigureAwait(false) is not { } screen)
        {
            return null;
        }

        var (cells, _) = await RowAsync(of, input, screen).ConfigureAwait(false);
        // Two people can answer alike, so that a row like another is no form sent twice; one that came after the page was shown may be.
        if (input.Seen != of.Status.Entries && PackTables.Holds(screen.Table.Table, cells))
        {
            throw new CaseFileException([PageProblems.SameAnswers]);
        }

        if (screen.Sheet.Words is { Count: > 0 } words)
        {
            await SpokenAnswers.AddAsync(of, screen.Table.Table, cells, words).ConfigureAwait(false);
            return new ActAnswer(of.Frame.CaseUrl("evidence", "drafts"));
        }

        await of.File.Evidence.AddRowAsync(screen.Table.Table.File, cells, of.By, cancellationToken: of.Cancel).ConfigureAwait(false);
        return new ActAnswer(of.Frame.CaseUrl("evidence", "answers"));
    }

    private static async Task<(IReadOnlyList<string> Cells, IReadOnlyList<Problem> Warnings)> RowAsync(PageCase of, FormInput input, AnswersScreen screen)
    {
        var source = input.OneOf("source", [.. screen.Sources.Select(one => one.Id)]);
        var experience = input.Choose<Experience>("experience");
        input.Require("event_date");
        ResponseOutcome? outcome = screen.Has("outcome") ? input.Choose<ResponseOutcome>("outcome") : null;
        // A form on a screen insists where the instrument says so; that nobody answered can be said.
        foreach (var question in screen.Sheet.Asked.Where(question => question.Required))
        {
            input.Require(AnswerSheet.FieldOf(question));
        }

        input.Check();
        await TypedRows.RequireSameAsync(of, input).ConfigureAwait(false);
        var values = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["id"] = await PackTables.NextIdAsync(of, screen.Table.Table, "a").ConfigureAwait(false),
            ["source"] = source,
            ["event_date"] = input.Line("event_date"),
            ["experience"] = experience.ToString(),
            ["outcome"] = outcome?.ToString() ?? string.Empty,
            ["person"] = input.Line("person"),
        };
        // What was said in words of one's own has a column in some tables; a draft finding is made of it in any case.
        foreach (var question in screen.Sheet.Asked.Where(question => question.Scale != AnswerScale.Text || screen.Has(question.Id)))
        {
            values[question.Id] = screen.Sheet[question];
        }

        var cells = PackTables.Cells(screen.Table.Table, values);
        try
        {
            return (cells, await PackTables.RequireSoundAsync(of, screen.Table.Table, cells).ConfigureAwait(false));
        }
        catch (CaseFileException refused)
        {
            throw new CaseFileException([.. refused.Problems.Select(problem => screen.Table.Questions.FirstOrDefault(question => question.Id == problem.Location.Column) is { } question
                ? problem with { Location = problem.Location with { Column = AnswerSheet.FieldOf(question) } } : problem)]);
        }
    }

    private static async Task<AnswersScreen?> ScreenAsync(PageCase of, long header)
    {
        var pack = (await of.ReadAsync().ConfigureAwait(false)).Pack;
        return await AnswerTables.FindAsync(of, header).ConfigureAwait(false) is { } table
            ? new AnswersScreen(of.Frame, of.Status, table)
            {
                Sources = [.. (pack?.Sources ?? []).Where(source => source.Kind == table.Instrument.Kind)],
                Sheet = new AnswerSheet(table, of.Frame.Sent == AnswersScreen.Form ? of.Frame.Typed : new Dictionary<string, StringValues>(0)),
            } : null;
    }
}
