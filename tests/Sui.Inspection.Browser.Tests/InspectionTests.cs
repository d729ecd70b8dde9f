using System.IO.Compression;
using Sui.Inspection.Browser.Tests.Support;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.Browser.Tests;

/// <summary>A whole inspection by two people, from making it to the published annex, with script and without.</summary>
[TestFixture]
public sealed class InspectionTests
{
    [TestCase(true)]
    [TestCase(false)]
    public async Task Inspection_ByTwoPeople_ComesToAPublishedAnnex(bool script)
    {
        var id = script ? "two-people-script" : "two-people-plain";
        var of = "/sui/cases/" + id;
        var pack = Path.Combine(Directory.CreateTempSubdirectory("sui-browser-").FullName, "evidence.zip");
        await ZipFile.CreateFromDirectoryAsync(Path.Combine(Repository.Root(), "examples", "packs", "synthetic-middling"), pack);
        await using var lead = await Visitor.SignInAsync("lead", script: script);
        await using var second = await Visitor.SignInAsync("moderator", script: script);

        await lead.DoAsync("/sui/cases/new", "main form", ("id", id), ("placements", "blind"), ("why", "A visit of a week."));
        await FireAsync(lead, "start-gathering");
        await lead.DoAsync(of + "/evidence", $"form[action='{of}/evidence']", ("files", pack));
        await FireAsync(lead, "close-gathering");
        await PlaceAsync(lead, "Consultation");
        await ReviewAsync("Errors");
        await FireAsync(lead, "begin-judgement");
        await lead.DoAsync(
            of + "/judgement", $"form[action='{of}/judgement']",
            ("confirms", "no"), ("rating", "RequiresImprovement"), ("rung", "Consultation"), ("reason", "What was seen settles it."), ("lived", "yes"));
        await FireAsync(lead, "submit-judgement");

        await second.Page.GotoAsync(of + "/moderation");
        Assert.That(await second.Page.InnerTextAsync("main"), Does.Not.Contain("What was seen settles it."), "The second judgement is blind, too.");
        await PlaceAsync(second, "Information");
        await second.DoAsync(of + "/moderation", $"form[action='{of}/moderation']", ("agrees", "yes"), ("reason", "The evidence bears it."));
        await second.DoAsync(of, $"form[action='{of}/moderation/workflow']:has([value=finish-moderation])");
        await ReviewAsync("Masks");
        await ReviewAsync("Requests");
        await FireAsync(lead, "publish");

        await lead.Page.GotoAsync(of + "/annex");
        Assert.That(await lead.Page.InnerTextAsync("main"), Does.Not.Contain("drafts"));
        await lead.Page.GotoAsync(of + "/annex/annex.html");
        Assert.That(await lead.Page.TitleAsync(), Does.Contain("Involvement of service users").And.Not.Contain("Draft"));
        Assert.That(lead.Faults.Concat(second.Faults), Is.Empty);
        Directory.Delete(Path.GetDirectoryName(pack)!, recursive: true);

        Task FireAsync(Visitor visitor, string trigger) => visitor.DoAsync(of, $"form[action='{of}/workflow']:has([value={trigger}])");

        Task ReviewAsync(string what) => lead.DoAsync(of, $"form[action='{of}/reviews']", ("review", what), ("why", "Looked at, and fit to go on with."));

        Task PlaceAsync(Visitor visitor, string rung) => visitor.DoAsync(
            of + "/assessment", $"form[action='{of}/assessment']",
            ("perspective", "Inspector"), ("rung", rung), ("rating", "none"), ("reason", "Proposals are answered late."));
    }
}
