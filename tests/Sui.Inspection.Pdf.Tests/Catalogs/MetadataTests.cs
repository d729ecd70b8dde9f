using System.Text;
using System.Xml.Linq;
using Sui.Inspection.Pdf.Tests.Samples;
using Sui.Inspection.Pdf.Tests.Support;

namespace Sui.Inspection.Pdf.Tests.Catalogs;

internal sealed class MetadataTests
{
    private static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Xmp = "http://ns.adobe.com/xap/1.0/";

    private readonly Written _full = Written.From(FullSample.Document);

    private XDocument Packet => XDocument.Parse(Encoding.UTF8.GetString(_full.File.Stream(_full.File.Catalog["Metadata"]).Data));

    [Test]
    public void Packet_Stream_IsUncompressed()
    {
        Assert.That(_full.File.Stream(_full.File.Catalog["Metadata"]).Entries.ContainsKey("Filter"), Is.False);
    }

    [TestCase("http://www.aiim.org/pdfa/ns/id/", "part", "3")]
    [TestCase("http://www.aiim.org/pdfa/ns/id/", "conformance", "A")]
    [TestCase("http://www.aiim.org/pdfua/ns/id/", "part", "1")]
    public void Packet_Standards_AreNamed(string space, string name, string value)
    {
        Assert.That(Packet.Descendants(XNamespace.Get(space) + name).Single().Value, Is.EqualTo(value));
    }

    [Test]
    public void Packet_SchemaOfPdfUa_IsDescribed()
    {
        XNamespace schema = "http://www.aiim.org/pdfa/ns/schema#";
        Assert.That(Packet.Descendants(schema + "namespaceURI").Single().Value, Is.EqualTo("http://www.aiim.org/pdfua/ns/id/"));
    }

    [Test]
    public void Packet_Values_AgreeWithTheInformationDictionary()
    {
        var information = _full.File.Dictionary(_full.File.Trailer["Info"]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Item("title"), Is.EqualTo(information["Title"].Text()).And.EqualTo("A synthetic title"));
            Assert.That(Item("creator"), Is.EqualTo(information["Author"].Text()).And.EqualTo("The maintainers"));
            Assert.That(Item("description"),
                Is.EqualTo(information["Subject"].Text()).And.EqualTo("A <synthetic> sample & more"));
            Assert.That(information["CreationDate"].Text(),
                Is.EqualTo("D:20260102030405+01'00'"));
            Assert.That(Packet.Descendants(Xmp + "CreateDate").Single().Value, Is.EqualTo("2026-01-02T03:04:05+01:00"));
            Assert.That(Packet.Descendants(Xmp + "ModifyDate").Single().Value, Is.EqualTo("2026-01-02T03:04:05+01:00"));
        }
    }

    [Test]
    public void Packet_OddTitle_IsStillXml()
    {
        var written = Written.From(FullSample.Document with { Title = "a\u0001\uD800 \uFFFE<b>\r\n & tŷ" });
        var packet = XDocument.Parse(Encoding.UTF8.GetString(written.File.Stream(written.File.Catalog["Metadata"]).Data));
        Assert.That(packet.Descendants(Dc + "title").Single().Value.Trim(), Is.EqualTo("a \uFFFD <b> & tŷ"));
        Assert.That(written.File.Dictionary(written.File.Trailer["Info"])["Title"].Text(), Is.EqualTo("a \uFFFD <b> & tŷ"));
    }

    private string Item(string name) => Packet.Descendants(Dc + name).Single().Descendants(Rdf + "li").Single().Value;
}
