using System.Text;

namespace Sui.Inspection.Pdf.Tests.Support;

/// <summary>The structure tree with its text, read from the file. Links between tree and pages are checked.</summary>
internal sealed class TagTree
{
    private readonly PdfFile _file;
    private readonly Dictionary<int, object?> _parents = [];
    private readonly HashSet<(int Page, int ContentId)> _claimed = [];
    private readonly HashSet<int> _annotations = [];

    public TagTree(PdfFile file)
    {
        _file = file;
        Pages = [.. file.Pages.Select(page => new PageReader(file, page))];
        var root = file.Dictionary(file.Catalog["StructTreeRoot"]);
        var numbers = file.Dictionary(root["ParentTree"])["Nums"].Array();
        for (var index = 0; index < numbers.Count; index += 2)
        {
            _parents.Add(numbers[index].Integer(), file.Resolve(numbers[index + 1]));
        }

        var document = (Reference)root["K"]!;
        Root = Read(document.Number, ((Reference)file.Catalog["StructTreeRoot"]!).Number);
        CheckNothingIsLeft();
    }

    public IReadOnlyList<PageReader> Pages { get; }

    public TagNode Root { get; }

    /// <summary>The tree as indented text: a snapshot of meaning, without numbers or places.</summary>
    public string Snapshot()
    {
        var text = new StringBuilder();
        Write(Root, 0);
        return text.ToString();

        void Write(TagNode node, int depth)
        {
            text.Append(' ', depth * 2);
            text.Append(node.Type.Length == 0 ? $"\"{node.Text}\"" : node.Type);
            foreach (var key in (string[])["Lang", "Alt", "ActualText", "ID"])
            {
                text.Append(node.Entries.TryGetValue(key, out var value) ? $" {key}={value.Text()}" : string.Empty);
            }

            foreach (var (key, value) in node.Attributes.Where(pair => pair.Key is "Scope" or "ColSpan" or "ListNumbering"))
            {
                text.Append($" {key}={(value is Name name ? name.Value : value)}");
            }

            text.Append('\n');
            node.Kids.ForEach(kid => Write(kid, depth + 1));
        }
    }

    private TagNode Read(int number, int parent)
    {
        var entries = _file.Dictionary(new Reference(number));
        Require(((Reference)entries["P"]!).Number == parent, "An element names another parent.");
        var node = new TagNode(entries.NameOf("S"), entries, [], string.Empty);
        foreach (var kid in entries.TryGetValue("K", out var kids) ? kids.Array() : [])
        {
            node.Kids.AddRange(ReadKid(kid, number, entries));
        }

        return node;
    }

    private IEnumerable<TagNode> ReadKid(object? kid, int number, Dictionary<string, object?> entries)
    {
        switch (kid)
        {
            case Reference element:
                yield return Read(element.Number, number);
                break;
            case double contentId:
                yield return Content(entries["Pg"], (int)contentId, number);
                break;
            case Dictionary<string, object?> marked when marked.NameOf("Type") == "MCR":
                yield return Content(marked["Pg"], marked["MCID"].Integer(), number);
                break;
            case Dictionary<string, object?> annotated when annotated.NameOf("Type") == "OBJR":
                CheckAnnotation(annotated, number);
                break;
            default:
                throw new InvalidDataException("An unknown kid.");
        }
    }

    private TagNode Content(object? page, int contentId, int number)
    {
        var index = PageIndex(page);
        Require(_claimed.Add((index, contentId)), "Content belongs to two elements.");
        Require(Pages[index].ContentIds.Contains(contentId), "Content is named but not drawn.");
        var key = _file.Pages[index]["StructParents"].Integer();
        Require(((Reference)_parents[key].Array()[contentId]!).Number == number, "The parent tree names another element.");
        return new TagNode(string.Empty, [], [], Pages[index].TextOf(contentId)) { Place = (index, contentId) };
    }

    private void CheckAnnotation(Dictionary<string, object?> kid, int number)
    {
        var reference = (Reference)kid["Obj"]!;
        var annotation = _file.Dictionary(reference);
        Require(annotation.NameOf("Subtype") == "Link", "The object is no link.");
        Require(_annotations.Add(reference.Number), "An annotation belongs to two elements.");
        var page = _file.Pages[PageIndex(kid["Pg"])];
        Require(page["Annots"].Array().Contains(reference), "The annotation is not on the page that its element names.");
        var parent = annotation["StructParent"].Integer();
        Require(_parents[parent] is Dictionary<string, object?> owner
            && ReferenceEquals(owner, _file.Dictionary(new Reference(number))),
                "The parent tree names another element for a link.");
    }

    private int PageIndex(object? page)
    {
        var index = _file.PageNumbers.IndexOf(((Reference)page!).Number);
        Require(index >= 0, "An element names a page that is none.");
        return index;
    }

    private void CheckNothingIsLeft()
    {
        for (var page = 0; page < Pages.Count; page++)
        {
            Require(Pages[page].ContentIds.All(id => _claimed.Contains((page, id))), "Some content belongs to no element.");
            var annotations = _file.Pages[page].TryGetValue("Annots", out var list) ? list.Array() : [];
            Require(annotations.All(item => _annotations.Contains(((Reference)item!).Number)),
                "Some link belongs to no element.");
        }
    }

    private static void Require(bool condition, string message)
    {
        if (!condition)
        {
            throw new InvalidDataException(message);
        }
    }
}
