using System.Text;
using Sui.Inspection.Pdf.Tests.Samples;
using Sui.Inspection.Pdf.Tests.Support;

namespace Sui.Inspection.Pdf.Tests.Catalogs;

internal sealed class CatalogTests
{
    private readonly Written _full = Written.From(FullSample.Document);

    [Test]
    public void Outlines_Headings_NestAsTheyDo()
    {
        var text = new StringBuilder();
        Walk(_full.File.Dictionary(_full.File.Catalog["Outlines"]), 0);
        Assert.That(text.ToString(), Is.EqualTo(
            "A synthetic report\n  Summary\n  Contents\n  Method\n    Steps\n  Rows\n    Missing characters\n"));

        void Walk(Dictionary<string, object?> parent, int depth)
        {
            var reference = parent.GetValueOrDefault("First");
            object? last = null;
            while (reference is not null)
            {
                var item = _full.File.Dictionary(reference);
                Assert.That(item.GetValueOrDefault("Prev"), Is.EqualTo(last));
                Assert.That(Destinations(), Does.ContainKey(item["Dest"].Text()));
                text.Append(' ', 2 * depth).Append(item["Title"].Text()).Append('\n');
                Walk(item, depth + 1);
                (last, reference) = (reference, item.GetValueOrDefault("Next"));
            }

            Assert.That(parent.GetValueOrDefault("Last"), Is.EqualTo(last));
        }
    }

    [Test]
    public void Destinations_Anchor_IsOnThePageOfItsHeading()
    {
        var page = _full.File.PageNumbers.IndexOf(((Reference)Destinations()["rows"].Array()[0]!).Number);
        var top = Destinations()["rows"].Array()[3].Number();
        var heading = _full.Pages[page].Texts.Single(text => text.Text == "Rows" && text.Size == 18);
        Assert.That(top - heading.Y, Is.InRange(10, 30));
    }

    [Test]
    public void Destinations_Names_AreSorted()
    {
        Assert.That(Destinations().Keys, Is.EqualTo(Destinations().Keys.Order(StringComparer.Ordinal)));
    }

    [Test]
    public void Attachments_Files_AreListedWithTheirRelationship()
    {
        var files = _full.File.Catalog["AF"].Array().Select(file => (Reference: file, Entries: _full.File.Dictionary(file)))
            .ToList();
        var names = _full.File.Dictionary(_full.File.Dictionary(_full.File.Catalog["Names"])["EmbeddedFiles"])["Names"].Array();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(files.Select(file => file.Entries["UF"].Text()), Is.EqualTo(new[] { "data.json", "tŷ.csv" }));
            Assert.That(files.Select(file => file.Entries["F"].Text()), Is.EqualTo(new[] { "data.json", "t_.csv" }));
            Assert.That(files.Select(file => file.Entries.NameOf("AFRelationship")), Is.EqualTo(new[] { "Data", "Supplement" }));
            Assert.That(files.Select(file => file.Entries["Desc"].Text()), Is.EqualTo(new[] { "The data", "Welsh name" }));
            Assert.That(names.Where((_, index) => index % 2 == 1), Is.EqualTo(files.Select(file => file.Reference)));
        }
    }

    [Test]
    public void Attachments_Content_ComesOutAsItWentIn()
    {
        var specification = _full.File.Dictionary(_full.File.Catalog["AF"].Array()[0]);
        var stream = _full.File.Stream(_full.File.Dictionary(specification["EF"])["F"]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Encoding.UTF8.GetString(stream.Data), Is.EqualTo("{\"rows\":60}"));
            Assert.That(stream.Entries.NameOf("Subtype"), Is.EqualTo("application/json"));
            Assert.That(_full.File.Dictionary(stream.Entries["Params"])["Size"], Is.EqualTo(11));
            Assert.That(_full.File.Dictionary(stream.Entries["Params"])["ModDate"].Text(),
                Does.StartWith("D:20260102030405+01'00"));
        }
    }

    [Test]
    public void Annotations_Links_ArePrintableAndSayWhereTheyLead()
    {
        var links = _full.File.Pages.SelectMany(page => page.TryGetValue("Annots", out var list) ? list.Array() : [])
            .Select(_full.File.Dictionary).ToList();
        var outside = links.Where(link => link.ContainsKey("A")).ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(links.Select(link => link["F"]), Is.All.EqualTo(4));
            Assert.That(links.Select(link => link["Contents"].Text()), Has.None.Empty);
            Assert.That(outside, Has.Count.GreaterThanOrEqualTo(2), "the long link wraps");
            Assert.That(outside.Select(link => _full.File.Dictionary(link["A"])["URI"].Text()),
                Is.All.EqualTo("https://example.org/"));
            Assert.That(links.Except(outside).Select(link => link["Dest"].Text()).Distinct(), Is.SubsetOf(Destinations().Keys));
        }
    }

    private Dictionary<string, object?> Destinations()
    {
        var names = _full.File.Dictionary(_full.File.Dictionary(_full.File.Catalog["Names"])["Dests"])["Names"].Array();
        return Enumerable.Range(0, names.Count / 2)
            .ToDictionary(index => names[2 * index].Text(), index => names[(2 * index) + 1]);
    }
}
