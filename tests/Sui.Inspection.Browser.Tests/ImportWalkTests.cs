using System.IO.Compression;
using System.Text;
using Microsoft.Playwright;
using Sui.Inspection.Browser.Tests.Support;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.Browser.Tests;

/// <summary>Exports of a survey in a browser: a mapping is saved, two files are added with it, and what somebody said becomes a finding; with script at both widths in both languages, and without.</summary>
[TestFixture]
public sealed class ImportWalkTests
{
    // Made-up answers to the telephone interview; 'sort of' is no answer that is offered.
    private const string Headings = "id,event_date,took_part,know_how,what_changed,anything_else\n";

    [TestCase(1280, "en", true)]
    [TestCase(320, "cy", true)]
    [TestCase(1280, "cy", true)]
    [TestCase(320, "en", true)]
    [TestCase(1280, "en", false)]
    public async Task Exports_WithAMapping_BecomeAnswersAndAFinding(int width, string language, bool script)
    {
        var id = $"calls-{width}-{language}-{(script ? "script" : "plain")}";
        var of = "/sui/cases/" + id;
        var import = of + "/evidence/import";
        var folder = Directory.CreateTempSubdirectory("sui-browser-").FullName;
        var pack = Path.Combine(folder, "evidence.zip");
        await ZipFile.CreateFromDirectoryAsync(Path.Combine(Repository.Root(), "examples", "packs", "synthetic-middling"), pack);
        await using var lead = await Visitor.SignInAsync("lead", width, language, script);
        var page = lead.Page;
        await lead.DoAsync("/sui/cases/new", "main form", ("id", id), ("placements", "open"), ("why", "A visit of a week."));
        await lead.DoAsync(of, $"form[action='{of}/workflow']:has([value=start-gathering])");
        await lead.DoAsync(of + "/evidence", $"form[action='{of}/evidence']", ("files", pack));

        // Nothing chosen: the summary leads to the fields.
        await lead.SendAsync(import, "main form", ".sui-summary a");
        await SeeAsync("refused");

        // One file is looked at, a word is given its meaning, and the mapping is saved.
        await ChooseAsync(("north.csv", Headings + "n1,2019-06-11,yes,sort of,The waiting room has a clock now.,\nn2,2019-06-11,no,sort of,,\nn3,2019-06-12,no,yes,,The letters are shorter.\n"));
        await page.CheckAsync("input[name=instrument][value=telephone-interview]");
        await page.CheckAsync("input[name=source][value=interviews]");
        await page.CheckAsync("input[name=experience][value=Lived]");
        await lead.ClickAsync(page.Locator("button[name=look]"), "select[name=means]");
        await SeeAsync("looked at");
        await page.SelectOptionAsync("select[name=means] >> nth=0", "partly");
        await lead.ClickAsync(page.Locator("button[name=look]"), "#sui-looked");
        var download = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync("button[name=save]"));
        var mapping = Path.Combine(folder, download.SuggestedFilename);
        await download.SaveAsAsync(mapping);
        Assert.That(download.SuggestedFilename, Is.EqualTo("telephone-interview.mapping.json"));
        Assert.That(await File.ReadAllTextAsync(mapping), Does.Contain("sui-import-mapping/1").And.Contain("\"sort of\"").And.Contain("\"partly\""));

        // Two files and the mapping: nothing is asked again.
        await page.GotoAsync(import);
        await ChooseAsync(
            ("north.csv", Headings + "n1,2019-06-11,yes,sort of,The waiting room has a clock now.,\nn2,2019-06-11,no,sort of,,\n"),
            ("south.csv", Headings + "s1,2019-06-12,no,sort of,,The letters are shorter.\ns2,2019-06-13,no,yes,,\n"));
        await page.SetInputFilesAsync("#import-mapping", mapping);
        await page.CheckAsync("input[name=source][value=interviews]");
        await page.CheckAsync("input[name=experience][value=Lived]");
        await lead.ClickAsync(page.Locator("button[name=look]"), "#sui-looked");
        Assert.That(await page.Locator("select[name=means]").CountAsync(), Is.Zero, "the mapping knows the word, and nothing is asked");
        await page.CheckAsync("[name=with_drafts]");
        await lead.ClickAsync(page.Locator("button[name=look]"), "button[name=confirm]");
        Assert.That(await page.InnerTextAsync("#sui-looked"), Does.Contain("north.csv, south.csv"));
        await SeeAsync("two files");
        await lead.ClickAsync(page.Locator("button[name=confirm]"), ".sui-done");

        // What was said waits to be coded.
        Assert.That(page.Url, Does.Contain("/evidence/drafts"));
        Assert.That(await page.Locator("tbody tr").CountAsync(), Is.EqualTo(2));
        await SeeAsync("drafts");
        await page.ClickAsync("tbody a >> text=clock");
        await SeeAsync("draft");
        await page.ClickAsync(".sui-criteria a >> nth=0");
        await SeeAsync("draft form");
        await page.CheckAsync("[name=direction][value=For]");
        await page.CheckAsync("[name=strength][value=Slight]");
        await page.FillAsync("[name=statement]", "One person named a change that came from a request.");
        await lead.ClickAsync(page.Locator("main form button"), "[name=confirm]");
        await SeeAsync("draft review");
        await lead.ClickAsync(page.Locator("[name=confirm]"), ".sui-done");
        Assert.That(await page.Locator("tbody tr").CountAsync(), Is.EqualTo(1));
        Assert.That(lead.Faults, Is.Empty);
        Directory.Delete(folder, recursive: true);

        Task ChooseAsync(params (string Name, string Text)[] files) => page.SetInputFilesAsync(
            "#import-files", files.Select(file => new FilePayload { Name = file.Name, MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(file.Text) }));

        // The pages are the same without script, which axe needs.
        Task SeeAsync(string name) => script ? PageLook.AtAsync(lead, width, language, "import " + name) : Task.CompletedTask;
    }
}
