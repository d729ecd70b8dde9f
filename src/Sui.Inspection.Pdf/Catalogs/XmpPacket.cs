using System.Globalization;
using System.Security;
using System.Text;

namespace Sui.Inspection.Pdf.Catalogs;

/// <summary>The XMP packet, which names the standards that the file meets.</summary>
internal static class XmpPacket
{
    public static byte[] Build(Metadata metadata)
    {
        var moment = metadata.Created.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
        var packet = new StringBuilder(4096);
        packet.Append("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n")
            .Append("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n")
            .Append("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n")
            .Append("<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"")
            .Append(" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"")
            .Append(" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n")
            .Append("<pdfaid:part>3</pdfaid:part>\n<pdfaid:conformance>A</pdfaid:conformance>\n<pdfuaid:part>1</pdfuaid:part>\n")
            .Append("<dc:format>application/pdf</dc:format>\n")
            .Append(CultureInfo.InvariantCulture, $"<dc:title>{Alternative(metadata.Title)}</dc:title>\n");
        if (metadata.Author is not null)
        {
            packet.Append(CultureInfo.InvariantCulture,
                $"<dc:creator><rdf:Seq><rdf:li>{Escape(metadata.Author)}</rdf:li></rdf:Seq></dc:creator>\n");
        }

        if (metadata.Subject is not null)
        {
            packet.Append(CultureInfo.InvariantCulture, $"<dc:description>{Alternative(metadata.Subject)}</dc:description>\n");
        }

        if (metadata.Keywords is not null)
        {
            packet.Append(CultureInfo.InvariantCulture, $"<pdf:Keywords>{Escape(metadata.Keywords)}</pdf:Keywords>\n");
        }

        packet.Append(CultureInfo.InvariantCulture, $"<pdf:Producer>{Escape(metadata.Producer)}</pdf:Producer>\n")
            .Append(CultureInfo.InvariantCulture, $"<xmp:CreateDate>{moment}</xmp:CreateDate>\n")
            .Append(CultureInfo.InvariantCulture, $"<xmp:ModifyDate>{moment}</xmp:ModifyDate>\n")
            .Append("</rdf:Description>\n")
            .Append(ExtensionSchema)
            .Append("</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>");
        return Encoding.UTF8.GetBytes(packet.ToString());
    }

    /// <summary>PDF/A wants every schema described that it does not know itself, and it does not know PDF/UA's.</summary>
    private const string ExtensionSchema = """
        <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
         xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
        <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
        <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
        <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
        <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
        <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
        <pdfaProperty:name>part</pdfaProperty:name>
        <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
        <pdfaProperty:category>internal</pdfaProperty:category>
        <pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description>
        </rdf:li></rdf:Seq></pdfaSchema:property>
        </rdf:li></rdf:Bag></pdfaExtension:schemas>
        </rdf:Description>

        """;

    private static string Alternative(string text) =>
        $"<rdf:Alt><rdf:li xml:lang=\"x-default\">{Escape(text)}</rdf:li></rdf:Alt>";

    private static string Escape(string text) => SecurityElement.Escape(text);
}
