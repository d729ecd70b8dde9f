using System.Text.RegularExpressions;
using Sui.Inspection.AspNetCore.Wording;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.AspNetCore.Tests.Pages;

public partial class WordingTests
{
    private static readonly string Project = Path.Combine(Repository.Root(), "src", "Sui.Inspection.AspNetCore");

    private static IReadOnlyDictionary<string, string> Texts(string name) => System.Xml.Linq.XDocument.Load(Path.Combine(Project, "Wording", name + ".resx")).Root!
        .Elements("data").ToDictionary(data => data.Attribute("name")!.Value, data => data.Element("value")!.Value, StringComparer.Ordinal);

    [Test]
    public void Languages_HaveTheSameKeys_AndTheSamePlaces()
    {
        var (english, welsh) = (Texts("PageEnglish"), Texts("PageWelsh"));
        Assert.That(welsh.Keys, Is.EqualTo(english.Keys));
        Assert.Multiple(() =>
        {
            foreach (var (key, text) in english)
            {
                Assert.That(Place().Matches(welsh[key]).Select(place => place.Value).Order(), Is.EqualTo(Place().Matches(text).Select(place => place.Value).Order()), key);
            }
        });
    }

    [Test]
    public void Keys_ThatPagesAskFor_AreThere()
    {
        var english = PageWording.In("en");
        var asked = Directory.EnumerateFiles(Project, "*.cs*", SearchOption.AllDirectories).Where(path => Path.GetExtension(path) is ".cs" or ".cshtml")
            .SelectMany(path => Asked().Matches(File.ReadAllText(path))).Select(match => (Counts: match.Groups[1].Value == "Count", Key: match.Groups[2].Value)).Distinct().ToList();
        Assert.That(asked, Has.Count.GreaterThan(100));
        Assert.That(asked.Where(one => !one.Key.EndsWith('.') && english.Find(one.Counts ? one.Key + ".other" : one.Key) is null), Is.Empty);
    }

    [Test]
    public void Workflow_HasWordsForEachStateTriggerAndGuard()
    {
        var table = System.Text.Json.JsonDocument.Parse(Repository.Bytes("src", "Sui.Inspection.CaseFiles", "Machine", "workflow-1.json")).RootElement;
        var keys = Names("states").Select(name => "State." + name).Concat(Names("triggers").Select(name => "Trigger." + name)).Concat(Names("guards").Select(name => "Guard." + name));
        Assert.That(keys.Where(key => PageWording.In("cy").Find(key) is null), Is.Empty);

        IEnumerable<string> Names(string list) => table.GetProperty(list).EnumerateArray().Select(one => one.GetProperty("name").GetString()!);
    }

    [Test]
    public void Journal_HasWordsForEachKind()
    {
        var source = File.ReadAllText(Path.Combine(Repository.Root(), "src", "Sui.Inspection.CaseFiles", "Entries", "EntryKinds.cs"));
        var kinds = Kind().Matches(source).Select(match => match.Groups[1].Value).Except(["workflow.fired", "review.recorded"]).ToList();
        Assert.That(kinds, Is.Not.Empty);
        Assert.That(kinds.Where(kind => PageWording.In("en").Find("Acted." + kind) is null), Is.Empty);
    }

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Place();

    [GeneratedRegex("\\b(Say|Count|Find)\\(\"([A-Za-z][^\"]*)\"[,)]")]
    private static partial Regex Asked();

    [GeneratedRegex("= \"([a-z]+\\.[a-z]+)\"")]
    private static partial Regex Kind();
}
