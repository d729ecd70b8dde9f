using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Packaging.Documentation;

/// <summary>A documentation file for those who use an assembly: the compiler writes every comment, also those of what is internal.</summary>
internal static class PublicDocumentation
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        NewLineChars = "\n",
        Indent = false,
    };

    /// <summary>Leaves in the file only what is visible outside the assembly. The file stays as it is where there is nothing to leave out.</summary>
    /// <param name="assembly">The path of the assembly.</param>
    /// <param name="file">The path of its documentation file.</param>
    public static void Keep(string assembly, string file)
    {
        var visible = VisibleMembers.Of(assembly);
        var document = XDocument.Load(file, LoadOptions.PreserveWhitespace);
        var hidden = document.Descendants("member")
            .Where(member => member.Attribute("name") is not { } id || !visible.Contains(id.Value))
            .ToList();
        if (hidden.Count == 0)
        {
            return;
        }

        foreach (var member in hidden)
        {
            // With the line break behind it.
            if (member.NextNode is XText space)
            {
                space.Remove();
            }

            member.Remove();
        }

        using var writer = XmlWriter.Create(file, Settings);
        document.Save(writer);
    }
}
