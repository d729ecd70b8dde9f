using Microsoft.Playwright;
using Sui.Inspection.Browser.Tests.Support;

namespace Sui.Inspection.Browser.Tests;

/// <summary>
/// Every kind of page, in both languages, wide and narrow: axe-core's rules for WCAG 2.2 A and AA and its good practice, nothing that scrolls sideways, nothing that the content security policy
/// keeps out. A picture of each is in <c>artifacts/pages</c>.
/// </summary>
[TestFixtureSource(nameof(Windows))]
public sealed class PageTests(int width, string language)
{
    // Each width and each language once; SUI_BROWSER_PAGES=all tries the other two as well.
    private static readonly object[][] Windows = Environment.GetEnvironmentVariable("SUI_BROWSER_PAGES") == "all"
        ? [[1280, "en"], [1280, "cy"], [320, "en"], [320, "cy"]] : [[1280, "en"], [320, "cy"]];

    private static readonly string[] Paths =
    [
        "/sui/cases", "/sui/cases/new", "/sui/nothing",
        "/sui/cases/eastmere", "/sui/cases/eastmere/evidence", "/sui/cases/eastmere/evidence/findings/new", "/sui/cases/eastmere/evidence/findings/new/P2",
        "/sui/cases/eastmere/evidence/answers", "/sui/cases/eastmere/evidence/import", "/sui/cases/eastmere/evidence/drafts", "/sui/cases/eastmere/evidence/proposals", "/sui/cases/eastmere/evidence/proposals/new", "/sui/cases/eastmere/board",
        "/sui/cases/westhaven", "/sui/cases/westhaven/assessment", "/sui/cases/westhaven/assessment/P2", "/sui/cases/westhaven/judgement",
        "/sui/cases/southvale", "/sui/cases/southvale/comments", "/sui/cases/southvale/moderation",
        "/sui/cases/northmoor", "/sui/cases/northmoor/annex", "/sui/cases/northmoor/quotations",
    ];

    private Visitor _lead = null!;

    [OneTimeSetUp]
    public async Task SignInAsync() => _lead = await Visitor.SignInAsync("lead", width, language);

    [OneTimeTearDown]
    public async Task SignOutAsync()
    {
        if (_lead is not null)
        {
            await _lead.DisposeAsync();
        }
    }

    [TestCaseSource(nameof(Paths))]
    public async Task Page_IsForEverybody(string path)
    {
        await _lead.Page.GotoAsync(path);
        await LookAsync(path);
    }

    [Test]
    public async Task TablesAndProposals_AreForEverybody()
    {
        await LookBehindAsync("/sui/cases/eastmere/evidence", links => [links[0]]);
        await LookBehindAsync("/sui/cases/eastmere/evidence/answers", links => [links[0]]);
        await LookBehindAsync("/sui/cases/eastmere/evidence/proposals", links => [links[0], links[^1]]);
    }

    [Test]
    public async Task Finding_RefusedThenLookedAt_IsForEverybody()
    {
        const string Path = "/sui/cases/eastmere/evidence/findings/new/P2";
        await _lead.SendAsync(Path, "main form", ".sui-summary");
        await LookAsync("finding refused");
        await _lead.Page.GotoAsync(Path);
        foreach (var field in new[] { "source", "experience", "direction", "strength" })
        {
            await _lead.Page.Locator($"main form [name={field}]").First.CheckAsync();
        }

        await _lead.Page.FillAsync("[name=event_date]", "2019-06-12");
        await _lead.Page.FillAsync("[name=statement]", "Three of four teams showed a dated answer to each proposal of the council.");
        await _lead.ClickAsync(_lead.Page.Locator("main form .sui-button"), "[name=confirm]");
        await LookAsync("finding review");
    }

    [Test]
    public async Task Judgement_Refused_IsForEverybody()
    {
        await _lead.SendAsync("/sui/cases/westhaven/judgement", "main form", ".sui-summary a");
        await LookAsync("judgement refused");
    }

    [Test]
    public async Task ExportThatIsLookedAt_IsForEverybody()
    {
        const string Export = """
            Response ID,Date submitted,Would you know how to get something changed here?,"In the last month, has anyone here asked you what you think of the service?"
            r1,2019-05-20,Yes,Yes
            r2,2019-05-21,Kind of,No
            r3,2019-05-22,Kind of,Yes
            """;
        await _lead.Page.GotoAsync("/sui/cases/eastmere/evidence/import");
        await _lead.Page.SetInputFilesAsync("#import-files", new FilePayload { Name = "answers.csv", MimeType = "text/csv", Buffer = System.Text.Encoding.UTF8.GetBytes(Export) });
        await _lead.Page.CheckAsync("input[name=instrument][value=service-user-survey]");
        await _lead.Page.CheckAsync("input[name=experience][value=Lived]");
        await _lead.Page.ClickAsync("button[name=look]");
        await LookAsync("import looked at");
        await _lead.Page.CheckAsync("#import-likely-asked_this_year");
        await _lead.Page.SelectOptionAsync("select[name=means] >> nth=0", "partly");
        await _lead.Page.ClickAsync("button[name=look]");
        await LookAsync("import mapped");
        Assert.That(await _lead.Page.IsCheckedAsync("#import-likely-asked_this_year"), Is.True);
    }

    private async Task LookBehindAsync(string path, Func<string[], string[]> which)
    {
        await _lead.Page.GotoAsync(path);
        var links = await _lead.Page.EvalOnSelectorAllAsync<string[]>("table a, .sui-criteria a", "all => all.map(link => link.getAttribute('href'))");
        foreach (var (place, link) in which(links).Index())
        {
            await _lead.Page.GotoAsync(link);
            await LookAsync($"behind {path} {place}");
        }
    }

    private Task LookAsync(string name) => PageLook.AtAsync(_lead, width, language, name);
}
