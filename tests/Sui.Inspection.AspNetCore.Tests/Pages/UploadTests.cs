using System.Net;
using Sui.Inspection.AspNetCore.Tests.Support;

namespace Sui.Inspection.AspNetCore.Tests.Pages;

public class UploadTests
{
    private const string Case = "/sui/cases/eastmere";
    private const string Evidence = Case + "/evidence";

    private static IEnumerable<TestCaseData> Refused()
    {
        yield return Of("no file", "SUI8203");
        yield return Of("wrong type", "SUI8205", ("photo.png", [0x89, 0x50]));
        yield return Of("two workbooks", "SUI8205", ("a.xlsx", [1]), ("b.xlsx", [2]));
        yield return Of("files without pack.json", "SUI8205", ("findings.csv", "id\n"u8.ToArray()));
        yield return Of("not a zip", "SUI10", ("pack.zip", "This is none."u8.ToArray()));
        yield return Of("hostile zip", "SUI10", ("pack.zip", Zips.Hostile()));
        yield return Of("not a workbook", "SUI", ("book.xlsx", "This is none."u8.ToArray()));

        static TestCaseData Of(string name, string code, params (string, byte[])[] files) => new TestCaseData(code, files).SetArgDisplayNames(name);
    }

    [TestCaseSource(nameof(Refused))]
    public async Task Upload_OfWhatIsNoPack_IsRefusedByCode_AndTheReasonIsKept(string code, (string, byte[])[] files)
    {
        await using var host = await PagesHost.StartAsync();
        await host.MakeAsync("eastmere", "Gathering");
        using var lead = host.As(TestPerson.Lead);
        var answer = await lead.SubmitAsync(Evidence, Evidence, new Dictionary<string, string> { ["why"] = "The second week.", ["replaces"] = "Nothing" }, files);
        Assert.Multiple(() =>
        {
            Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
            Assert.That(answer.Text, Does.Contain("class=\"sui-code\">" + code).And.Contain("href=\"#evidence-files\"").And.Contain("value=\"The second week.\""));
            Assert.That(Directory.GetDirectories(Path.GetTempPath(), "sui-upload-*").SelectMany(Directory.GetFiles), Has.None.Contains("outside"));
        });
    }

    [Test]
    public async Task Upload_LargerThanTheLimit_IsRefused()
    {
        await using var host = await PagesHost.StartAsync(options => options.MaxUploadBytes = 10_000);
        await host.MakeAsync("eastmere", "Gathering");
        using var lead = host.As(TestPerson.Lead);
        var answer = await lead.SubmitAsync(Evidence, Evidence, null, ("pack.zip", new byte[50_000]));
        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.RequestEntityTooLarge));
        Assert.That(answer.Text, Does.Contain("SUI8204"));
    }

    [Test]
    public async Task Upload_ThatTheScannerRefuses_IsNotRead()
    {
        await using var host = await PagesHost.StartAsync(options => options.AcceptUpload = (_, _) => ValueTask.FromResult(false));
        await host.MakeAsync("eastmere", "Gathering");
        using var lead = host.As(TestPerson.Lead);
        var answer = await lead.SubmitAsync(Evidence, Evidence, new Dictionary<string, string> { ["replaces"] = "Nothing" }, ("pack.zip", Zips.Of("synthetic-middling")));
        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
        Assert.That(answer.Text, Does.Contain("SUI8206"));
    }

    [Test]
    public async Task Upload_ThatIsLookedAtOnly_ListsProblems_AndTakesNothingIn()
    {
        await using var host = await PagesHost.StartAsync();
        await host.MakeAsync("eastmere", "Gathering");
        using var lead = host.As(TestPerson.Lead);
        var files = TestCases.Files("synthetic-middling").Select(file => (file.Key, file.Key == "findings.csv" ? "id,nothing\nf-1,x\n"u8.ToArray() : file.Value.ToArray())).ToArray();
        var answer = await lead.SubmitAsync(Evidence, Evidence, new Dictionary<string, string> { ["look"] = "yes" }, files);
        var after = (await lead.GetAsync(Case)).Text;
        Assert.Multiple(() =>
        {
            Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(answer.Text, Does.Contain("nothing was taken in").And.Contain("findings.csv"));
            Assert.That(after, Does.Not.Contain("A pack was taken in</strong>\n            <br />\n            <span class=\"sui-hint\">" + "2"));
        });
    }

    // The API has always said so of the same .zip.
    [TestCase("unsafe name", "SUI1005", true)]
    [TestCase("bomb", "SUI1011", true)]
    [TestCase("not named", "SUI1016", false)]
    public async Task Zip_ThatIsNotAsItShouldBe_IsSaidOnThePage_WhetherItIsLookedAtOrTakenIn(string what, string code, bool isError)
    {
        await using var host = await PagesHost.StartAsync();
        await host.MakeAsync("eastmere", "Gathering");
        using var lead = host.As(TestPerson.Lead);
        (string, byte[]) added = what switch
        {
            "unsafe name" => ("../outside.csv", "a,b\n"u8.ToArray()),
            // More than is let through whatever the ratio.
            "bomb" => ("record.json", new byte[20 * 1024 * 1024]),
            _ => ("extra.csv", "a,b\n"u8.ToArray()),
        };
        (string, byte[])[] files = [("pack.zip", Zips.Of([.. TestCases.Files("synthetic-middling").Select(file => (file.Key, file.Value.ToArray())), added]))];
        var looked = await lead.SubmitAsync(Evidence, Evidence, new Dictionary<string, string> { ["look"] = "yes" }, files);
        var taken = await lead.SubmitAsync(Evidence, Evidence, new Dictionary<string, string> { ["why"] = "The second week.", ["replaces"] = "Changed" }, files);
        Assert.That(looked.Text, Does.Contain(code));
        Assert.That(taken.Status, Is.EqualTo(isError ? HttpStatusCode.UnprocessableEntity : HttpStatusCode.SeeOther), taken.Text);
        Assert.That((isError ? taken : await lead.GetAsync(Evidence)).Text, Does.Contain(code));
    }

    [Test]
    public async Task Form_ThatIsCutOff_IsDamaged_AndNotTooLarge()
    {
        await using var host = await PagesHost.StartAsync();
        await host.MakeAsync("eastmere", "Gathering");
        using var lead = host.As(TestPerson.Lead);
        using var content = new ByteArrayContent("--b\r\nContent-Disposition: form-data; name=\"why\"\r\n\r\nhalf"u8.ToArray());
        content.Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data; boundary=b");
        var answer = await lead.PostAsync(Evidence, content);
        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(answer.Text, Does.Contain("SUI8210").And.Not.Contain("SUI8204"));
    }

    [Test]
    public async Task Rows_ThatAreTicked_AreWithdrawnWithAReason()
    {
        await using var host = await PagesHost.StartAsync();
        await host.MakeAsync("eastmere", "Gathering");
        using var lead = host.As(TestPerson.Lead);
        var table = System.Text.RegularExpressions.Regex.Match((await lead.GetAsync(Evidence)).Text, "href=\"(/sui/cases/eastmere/evidence/\\d+)\">findings.csv").Groups[1].Value;
        var item = System.Text.RegularExpressions.Regex.Match((await lead.GetAsync(table)).Text, "name=\"item\" value=\"([0-9a-f]{64})\"").Groups[1].Value;
        var without = await lead.SubmitAsync(table, table, new Dictionary<string, string> { ["item"] = item });
        var done = await lead.SubmitAsync(table, table, new Dictionary<string, string> { ["item"] = item, ["why"] = "Recorded twice." });
        Assert.Multiple(() =>
        {
            Assert.That(without.Status, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
            Assert.That(without.Text, Does.Contain("checked=\"checked\""), "what was ticked stays ticked");
            Assert.That(done.Status, Is.EqualTo(HttpStatusCode.SeeOther));
        });
        Assert.That((await lead.GetAsync(table)).Text, Does.Not.Contain(item));
    }
}
