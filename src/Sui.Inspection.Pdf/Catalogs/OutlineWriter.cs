using Sui.Inspection.Pdf.Files;
using Sui.Inspection.Pdf.Layout;

namespace Sui.Inspection.Pdf.Catalogs;

/// <summary>Writes bookmarks, nested as the headings are.</summary>
internal static class OutlineWriter
{
    /// <returns>The object number of the outline, or 0 when there are no headings.</returns>
    public static int Write(ObjectFile file, IReadOnlyList<HeadingEntry> headings)
    {
        if (headings.Count == 0)
        {
            return 0;
        }

        var root = new Item(null, null, file.Reserve());
        var open = new Stack<Item>([root]);
        foreach (var heading in headings)
        {
            while (open.Peek().Heading is { } above && above.Level >= heading.Level)
            {
                open.Pop();
            }

            var item = new Item(heading, open.Peek(), file.Reserve());
            open.Peek().Kids.Add(item);
            open.Push(item);
        }

        var body = file.Begin(root.Number).Raw("<</Type/Outlines"u8);
        WriteKids(body, root);
        body.Raw(">>"u8);
        WriteItems(file, root);
        return root.Number;
    }

    private static void WriteItems(ObjectFile file, Item parent)
    {
        for (var index = 0; index < parent.Kids.Count; index++)
        {
            var item = parent.Kids[index];
            var body = file.Begin(item.Number).Raw("<</Title"u8).TextString(item.Heading!.Text)
                .Raw("/Dest"u8).TextString(item.Heading.Destination).Raw("/Parent "u8).Reference(parent.Number);
            if (index > 0)
            {
                body.Raw("/Prev "u8).Reference(parent.Kids[index - 1].Number);
            }

            if (index + 1 < parent.Kids.Count)
            {
                body.Raw("/Next "u8).Reference(parent.Kids[index + 1].Number);
            }

            WriteKids(body, item);
            body.Raw(">>"u8);
            WriteItems(file, item);
        }
    }

    private static void WriteKids(PdfBuffer body, Item item)
    {
        if (item.Kids.Count > 0)
        {
            body.Raw("/First "u8).Reference(item.Kids[0].Number).Raw("/Last "u8).Reference(item.Kids[^1].Number)
                .Raw("/Count "u8).Integer(item.Descendants);
        }
    }

    private sealed record Item(HeadingEntry? Heading, Item? Parent, int Number)
    {
        public List<Item> Kids { get; } = [];

        public int Descendants => Kids.Sum(kid => 1 + kid.Descendants);
    }
}
