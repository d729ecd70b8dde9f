using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Sui.Inspection.AspNetCore.Tests.Support;

namespace Sui.Inspection.AspNetCore.Tests.Pages;

/// <summary>What people said in their own words: draft findings, which score nothing until somebody gives direction, strength and statement.</summary>
public class DraftTests
{
    private const string Drafts = ImportPage.Case + "/evidence/drafts";
    private const string Answers = ImportPage.Case + "/evidence/answers";

    private static readonly (string, byte[])[] Calls =
    [
        ImportPage.Csv(
            "calls.csv", "id,event_date,took_part,know_how,what_changed,anything_else", "c1,2019-06-11,yes,yes,The waiting room has a clock now.,", "c2,2019-06-11,no,no,,Ring me on 07700 900123 about it.",
            "c3,2019-06-12,no,partly,,"),
    ];

    private static readonly (string, string)[] Asked = [("instrument", "telephone-interview"), ("source", "interviews"), ("accept_alike", "yes")];

    private static async Task<PagesHost> HostAsync()
    {
        var host = await PagesHost.StartAsync();
        await host.MakeAsync("eastmere", "Gathering");
        return host;
    }

    private static async Task<string> LinkAsync(Visitor visitor, string said) =>
        Regex.Match(ImportPage.Words(await visitor.GetAsync(Drafts)), $"<a href=\"({Drafts}/\\d+)\">{Regex.Escape(said)}").Groups[1].Value;

    private static Dictionary<string, string> Coded(string step) => new(StringComparer.Ordinal)
    {
        ["direction"] = "For",
        ["strength"] = "Slight",
        ["statement"] = "One person named a change that came from a request.",
        [step] = "yes",
    };

    [Test]
    public async Task Words_OfAnExport_BecomeDrafts_WhereThatIsAsked_AndScoreNothing()
    {
        await using var host = await HostAsync();
        using var lead = host.As(TestPerson.Lead);
        var before = await ImportPage.PackAsync(host);
        var looked = await ImportPage.LookAsync(lead, Calls, Asked);
        Assert.That(ImportPage.Words(looked), Does.Contain("2 answers to the questions of the instrument are in people’s own words.").And.Not.Contain("draft findings are new").And.Not.Contain("a clock"));
        var with = await ImportPage.NextAsync(lead, looked, [("look", "yes"), ("with_drafts", "yes"), .. Asked]);
        Assert.That(ImportPage.Words(with), Does.Contain("2 draft findings are new."));
        var added = await ImportPage.NextAsync(lead, with, [("confirm", "yes"), ("with_drafts", "yes"), .. Asked]);
        Assert.That((added.Status, added.Location), Is.EqualTo((HttpStatusCode.SeeOther, Drafts + "?done=import")), ImportPage.Words(added));

        var pack = await ImportPage.PackAsync(host);
        var list = ImportPage.Words(await lead.GetAsync(Drafts));
        Assert.Multiple(() =>
        {
            Assert.That((pack.Drafts.Count, pack.Findings.Count), Is.EqualTo((2, before.Findings.Count)));
            Assert.That(list, Does.Contain("2 draft findings wait to be coded").And.Contain("The waiting room has a clock now.").And.Contain("What changed here because people spoke up?"));
            Assert.That(list, Does.Contain("about it").And.Not.Contain("900123"), "what identifies somebody is masked");
        });

        // The same export again: the drafts are known.
        var again = await ImportPage.LookAsync(lead, Calls, [("with_drafts", "yes"), .. Asked]);
        Assert.That(ImportPage.Words(again), Does.Contain("There is nothing new to add."));
    }

    [Test]
    public async Task Draft_IsCoded_AndAFormThatIsLate_IsRefused()
    {
        await using var host = await HostAsync();
        using var lead = host.As(TestPerson.Lead);
        using var moderator = host.As(TestPerson.Moderator);
        var looked = await ImportPage.LookAsync(lead, Calls, [("with_drafts", "yes"), .. Asked]);
        await ImportPage.NextAsync(lead, looked, [("confirm", "yes"), ("with_drafts", "yes"), .. Asked]);
        var before = (await ImportPage.PackAsync(host)).Findings.Count;
        var draft = await LinkAsync(lead, "The waiting room");
        var choice = ImportPage.Words(await lead.GetAsync(draft));
        Assert.That(choice, Does.Contain("Suggested by what was asked").And.Match($"<h2>Suggested by what was asked</h2>\\s*<ul[^>]*>\\s*<li><a href=\"{draft}/U1\""));
        var form = draft + "/U1";
        Assert.That(ImportPage.Words(await lead.GetAsync(form)), Does.Contain("How findings on it are coded").And.Contain("The waiting room has a clock now."));
        var empty = await lead.SubmitAsync(form, form, new Dictionary<string, string>());
        Assert.That((empty.Status, empty.Text), Is.EqualTo((HttpStatusCode.UnprocessableEntity, empty.Text)));
        Assert.That(empty.Text, Does.Contain("href=\"#draft-direction\"").And.Contain("href=\"#draft-strength\"").And.Contain("href=\"#draft-statement\""));

        var late = (await lead.GetAsync(form)).Text;
        var review = await lead.SubmitAsync(form, form, Coded("look"));
        Assert.That(ImportPage.Words(review), Does.Contain("One person named a change").And.Contain("name=\"confirm\""), ImportPage.Words(review));
        Assert.That((await ImportPage.PackAsync(host)).Findings, Has.Count.EqualTo(before));
        var done = await lead.SubmitAsync(form, form, Coded("confirm"));
        Assert.That((done.Status, done.Location), Is.EqualTo((HttpStatusCode.SeeOther, Drafts + "?done=draft")), done.Text);
        var pack = await ImportPage.PackAsync(host);
        var finding = pack.Findings.Single(one => one.Statement.StartsWith("One person named", StringComparison.Ordinal));
        Assert.That((pack.Findings.Count, pack.Drafts.Count, finding.CriterionId), Is.EqualTo((before + 1, 1, "U1")));

        var twice = await lead.PostAsync(form,
        [
            .. Coded("confirm"), KeyValuePair.Create("seen", Visitor.Seen(late)),
            KeyValuePair.Create("__RequestVerificationToken", Regex.Match(late, "name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"").Groups[1].Value),
        ]);
        Assert.That((int)twice.Status, Is.EqualTo(422), twice.Text);
        Assert.That(ImportPage.Words(twice), Does.Contain("SUI8234").And.Contain("1 draft finding waits to be coded"));
        Assert.That((await moderator.GetAsync(Drafts)).Status, Is.EqualTo(HttpStatusCode.Forbidden), "what people said is for those who inspect");
        Assert.That((await lead.GetAsync(Drafts + "/999999")).Status, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task Words_ThatAreTyped_BecomeDraftsWithTheAnswers()
    {
        await using var host = await HostAsync();
        using var lead = host.As(TestPerson.Lead);
        var form = Regex.Match(ImportPage.Words(await lead.GetAsync(Answers)), $"href=\"({Answers}/\\d+)\">[^<]*</a>\\s*\\(interviews.csv, ").Groups[1].Value;
        var typed = new Dictionary<string, string>
        {
            ["source"] = "interviews",
            ["experience"] = "Lived",
            ["event_date"] = "2019-06-13",
            ["outcome"] = "Completed",
            ["person"] = "p9001",
            ["q-took_part"] = "no",
            ["q-know_how"] = "yes",
            ["q-heard_back"] = "none-given",
            ["words-what_changed"] = "The rota was changed.\r\nWrite to someone.private@example.org about it.",
        };
        var rows = (await ImportPage.RowsAsync(host, "interviews.csv")).Count;
        var looked = await lead.SubmitAsync(form, form, typed);
        Assert.That(ImportPage.Words(looked), Does.Contain("1 answer is in the person’s own words: a draft finding is made of it").And.Contain("The rota was changed."), ImportPage.Words(looked));
        Assert.That((await ImportPage.PackAsync(host)).Drafts, Is.Empty);
        var added = await lead.PostAsync(form, [.. Visitor.HiddenOf(looked, form), KeyValuePair.Create("confirm", "yes")]);
        Assert.That((added.Status, added.Location), Is.EqualTo((HttpStatusCode.SeeOther, Drafts + "?done=answers")), ImportPage.Words(added));
        var pack = await ImportPage.PackAsync(host);
        var list = ImportPage.Words(await lead.GetAsync(Drafts));
        Assert.Multiple(() =>
        {
            Assert.That((pack.Drafts.Count, pack.Drafts[0].Question, string.Join(",", pack.Drafts[0].CriterionIds)), Is.EqualTo((1, "what_changed", "U1")));
            Assert.That(list, Does.Contain("The rota was changed.").And.Not.Contain("someone.private"));
        });
        var held = await ImportPage.RowsAsync(host, "interviews.csv");
        Assert.That((held.Count, held[^1].ContainsKey("what_changed")), Is.EqualTo((rows + 1, false)), "the table gets the row and no column");
    }

    [Test]
    public async Task Words_OfATableThatWasTakenIn_BecomeDraftsOnce()
    {
        await using var host = await PagesHost.StartAsync();
        using var lead = host.As(TestPerson.Lead);
        var files = TestCases.Files("synthetic-middling").ToDictionary(file => file.Key, file => file.Value.ToArray(), StringComparer.Ordinal);
        var lines = Encoding.UTF8.GetString(files["interviews.csv"]).TrimEnd('\n').Split('\n');
        var said = 0;
        files["interviews.csv"] = Encoding.UTF8.GetBytes(string.Join('\n', lines.Select((line, at) =>
            line.TrimEnd('\r') + "," + (at == 0 ? "what_changed" : line.Contains(",Completed,", StringComparison.Ordinal) && said++ < 3 ? $"A notice went up at site {said}." : string.Empty))) + "\n");
        await lead.SubmitAsync("/sui/cases/new", "/sui/cases/new", new Dictionary<string, string> { ["id"] = "eastmere", ["placements"] = "open" }, [.. files.Where(file => file.Key.EndsWith(".csv", StringComparison.Ordinal) || file.Key == "pack.json").Select(file => (file.Key, file.Value))]);
        await lead.SubmitAsync(ImportPage.Case, ImportPage.Case + "/workflow", new Dictionary<string, string> { ["trigger"] = "start-gathering" });
        var list = await lead.GetAsync(Drafts);
        var waiting = int.Parse(Regex.Match(ImportPage.Words(list), "Of (\\d+) answers and quotations no draft findings were made").Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);
        Assert.That(waiting, Is.GreaterThanOrEqualTo(3));
        var made = await lead.SubmitAsync(Drafts, Drafts);
        Assert.That((made.Status, made.Location), Is.EqualTo((HttpStatusCode.SeeOther, Drafts + "?done=drafts")), made.Text);
        var after = ImportPage.Words(await lead.GetAsync(Drafts));
        Assert.Multiple(() =>
        {
            Assert.That(after, Does.Contain($"{waiting} draft findings wait to be coded").And.Contain("A notice went up at site 3.").And.Not.Contain("no draft findings were made"));
        });
    }
}
