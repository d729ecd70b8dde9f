using Microsoft.AspNetCore.Http;
using Sui.Inspection.AspNetCore.Cases;
using Sui.Inspection.AspNetCore.Pages;
using Sui.Inspection.CaseFiles;
using Sui.Inspection.CaseFiles.Items;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.AspNetCore.Endpoints;

/// <summary>Proposals: where each stands, one that was raised, and what came of one.</summary>
internal static class ProposalEndpoints
{
    private const string Kind = "proposals";

    /// <summary>Shows them all.</summary>
    public static Task<IResult> ListAsync(HttpContext context, string id) => CaseRequests.ShowAsync(context, id, async of =>
        new ProposalsScreen(of.Frame, of.Status, await HeldAsync(of).ConfigureAwait(false)) { HasTable = await PackTables.FindAsync(of, Kind).ConfigureAwait(false) is not null }.Answer());

    /// <summary>Shows the form of a new one.</summary>
    public static Task<IResult> NewAsync(HttpContext context, string id) => CaseRequests.ShowAsync(context, id, async of => (await NewScreenAsync(of).ConfigureAwait(false)).Answer());

    /// <summary>Adds one that was raised.</summary>
    public static Task<IResult> AddAsync(HttpContext context, string id) => CaseRequests.ActAsync(context, id, NewProposalScreen.Form, async (of, input) =>
    {
        var screen = await NewScreenAsync(of).ConfigureAwait(false);
        var source = input.OneOf("source", [.. screen.Sources.Select(one => one.Id)]);
        var raiser = screen.AsksRaiser ? input.OneOf("raised_by", NewProposalScreen.Raisers) : NewProposalScreen.Raisers[^1];
        var experience = input.Choose<Experience>("experience");
        var register = input.OneOf("in_register", "yes", "no");
        var meeting = screen.AsksMeeting && input.Text("meeting") is { Length: > 0 } named && named != NewProposalScreen.NoMeeting
            ? input.OneOf("meeting", [.. screen.Meetings.Select(one => one.Id)]) : string.Empty;
        input.Require("event_date");
        input.Require("summary");
        input.Check();
        await TypedRows.RequireSameAsync(of, input).ConfigureAwait(false);
        var table = screen.Table ?? throw new CaseFileException([PageProblems.NoTable]);
        var cells = PackTables.Cells(table, new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["id"] = await PackTables.NextIdAsync(of, table, "r").ConfigureAwait(false),
            ["source"] = source,
            ["event_date"] = input.Line("event_date"),
            ["experience"] = experience.ToString(),
            ["meeting"] = meeting,
            ["raised_by"] = raiser == NewProposalScreen.Raisers[^1] ? string.Empty : raiser,
            ["summary"] = input.Line("summary"),
            ["in_register"] = register,
            ["decision"] = nameof(ProposalDecision.Pending),
        });
        await PackTables.RequireSoundAsync(of, table, cells).ConfigureAwait(false);
        await PackTables.AddOnceAsync(of, table, cells).ConfigureAwait(false);
        return of.Frame.CaseUrl("evidence", Kind);
    }, async of => await NewScreenAsync(of).ConfigureAwait(false), seen: SeenRule.OfItsOwn);

    /// <summary>Shows one.</summary>
    public static Task<IResult> ShowAsync(HttpContext context, string id, long entry) => CaseRequests.ShowAsync(
        context, id, async of => await OneAsync(of, entry).ConfigureAwait(false) is { } held ? new ProposalScreen(of.Frame, of.Status, held).Answer() : MessageScreen.NotFound(of.Frame));

    /// <summary>Records what came of one. Its row has another number then: a form about a row that was replaced is late.</summary>
    public static Task<IResult> FireAsync(HttpContext context, string id, long entry) => CaseRequests.ActAsync(context, id, ProposalScreen.Form, async (of, input) =>
    {
        if (await OneAsync(of, entry).ConfigureAwait(false) is not { } held)
        {
            return await NowAsync(of).ConfigureAwait(false) is null ? null : throw new CaseFileException([PageProblems.Changed]);
        }

        var screen = new ProposalScreen(of.Frame, of.Status, held);
        var trigger = input.OneOf("step", [.. screen.Open]);
        input.Require("on");
        var (on, due) = (input.Day("on"), input.Day("due_on"));
        if (screen.TakesAnswer)
        {
            input.Require("answered_by");
            input.OneOf("decider", "yes", "no");
        }

        if (trigger is "adapt" or "decline")
        {
            input.Require("reason");
        }

        input.Check();
        var step = new ProposalStep { On = on!.Value };
        await of.File.Proposals.FireAsync(
            held.Proposal.Id, trigger,
            !screen.TakesAnswer ? step : step with
            {
                AnsweredBy = input.Line("answered_by"),
                AnsweredByDecider = input.Is("decider"),
                Reason = input.Line("reason") is { Length: > 0 } reason ? reason : null,
                DueOn = trigger == "decline" ? null : due,
            },
            of.By, of.Cancel).ConfigureAwait(false);
        return of.Frame.CaseUrl("evidence", Kind);
    }, async of => (await OneAsync(of, entry).ConfigureAwait(false) ?? await NowAsync(of).ConfigureAwait(false)) is { } held
        ? new ProposalScreen(of.Frame, of.Status, held) : new MessageScreen(of.Frame, "NotFound"), seen: SeenRule.OfItsOwn);

    // The proposal that the form is about, in whatever row it stands now.
    private static async Task<HeldProposal?> NowAsync(PageCase of)
    {
        var named = of.Context.Request.Form["proposal"].ToString();
        return (await HeldAsync(of).ConfigureAwait(false)).FirstOrDefault(one => one.Proposal.Id == named);
    }

    private static async Task<HeldProposal?> OneAsync(PageCase of, long entry) => (await HeldAsync(of).ConfigureAwait(false)).FirstOrDefault(one => one.Entry == entry);

    private static async Task<IReadOnlyList<HeldProposal>> HeldAsync(PageCase of)
    {
        var pack = (await of.ReadAsync().ConfigureAwait(false)).Pack;
        if (pack is null || pack.Proposals.Count == 0)
        {
            return [];
        }

        var proposals = pack.Proposals.ToLookup(one => one.Id, StringComparer.Ordinal);
        var statuses = (await of.File.Proposals.GetAsync(of.Cancel).ConfigureAwait(false)).ToLookup(one => one.Id, StringComparer.Ordinal);
        var rows = (await of.File.Evidence.GetItemsAsync(of.Cancel).ConfigureAwait(false)).Where(item => item is { Part: CaseItemPart.Row, State: CaseItemState.Held })
            .ToLookup(item => item.Id, StringComparer.Ordinal);
        List<HeldProposal> held = [];
        foreach (var file in pack.Proposals.Select(one => one.Locator).OfType<Sui.Inspection.Evidence.FileLocator>().Select(place => place.File).Distinct(StringComparer.Ordinal))
        {
            var table = await of.File.Evidence.GetTableAsync(file, of.Cancel).ConfigureAwait(false);
            var place = table?.Headings.Place(TableHeadings.Id) ?? -1;
            foreach (var row in place < 0 ? [] : table!.Rows)
            {
                var name = PackTables.Cell(row, place);
                if (proposals[name].FirstOrDefault() is { } proposal && statuses[name].FirstOrDefault() is { } status && rows[row.Item].FirstOrDefault() is { } item)
                {
                    held.Add(new HeldProposal(item.Sequence, proposal, status));
                }
            }
        }

        return held;
    }

    private static async Task<NewProposalScreen> NewScreenAsync(PageCase of)
    {
        var pack = (await of.ReadAsync().ConfigureAwait(false)).Pack;
        return new NewProposalScreen(of.Frame, of.Status)
        {
            Sources = [.. pack?.Sources.Where(one => one.Kind == SourceKind.Council) ?? []],
            Meetings = pack?.Meetings ?? [],
            Table = await PackTables.FindAsync(of, Kind).ConfigureAwait(false),
        };
    }
}
