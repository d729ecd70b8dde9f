using System.Text;

namespace Sui.Inspection.Pdf.Tests.Support;

/// <summary>
/// What must hold of every file, read from its bytes. Marks, the structure tree and the parent tree are checked on reading, by
/// <see cref="PageReader"/> and <see cref="TagTree"/>; here is the rest. Each returns what is wrong, and nothing when all is well.
/// </summary>
internal static class Invariants
{
    private const double Near = 0.02;

    public static IReadOnlyList<string> Problems(Written written, PdfTheme theme) =>
        [.. Structure(written).Concat(Annotations(written)).Concat(Pages(written)).Concat(Fonts(written.File))
            .Concat(Values(written.File)).Concat(Geometry(written, theme)).Concat(ReadingOrder(written))
            .Where(problem => problem.Length > 0).Distinct()];

    /// <summary>Attributes and kids of the elements.</summary>
    private static IEnumerable<string> Structure(Written written)
    {
        var all = written.Tree.Root.All.Where(node => node.Type.Length > 0).ToList();
        foreach (var cell in all.Where(node => node.Type == "TH"))
        {
            yield return Unless(
                cell.Attributes.TryGetValue("Scope", out var scope) && scope is Name { Value: "Row" or "Column" }, "TH without Scope");
        }

        foreach (var table in all.Where(node => node.Type == "Table"))
        {
            var widths = table.OfType("TR").Select(row => row.Kids.Sum(cell =>
                cell.Attributes.TryGetValue("ColSpan", out var span) ? span.Integer() : 1));
            yield return Unless(widths.Distinct().Count() == 1, "rows of unequal width");
            var parts = table.Kids.ConvertAll(kid => kid.Type);
            yield return Unless(
                parts.SequenceEqual(((string[])["Caption", "THead", "TBody"]).Where(parts.Contains)) && parts.Contains("TBody"),
                "parts of a table out of order");
        }

        foreach (var figure in all.Where(node => node.Type == "Figure"))
        {
            yield return Unless(
                figure.Entries.TryGetValue("Alt", out var alt) && alt.Text().Trim().Length > 0
                && figure.Attributes.TryGetValue("BBox", out var box) && box.Array().Count == 4
                && figure.Attributes.NameOf("O") == "Layout", "Figure without Alt or BBox");
        }

        var last = 0;
        foreach (var level in all.Where(node => node.Type is ['H', _]).Select(node => node.Type[1] - '0'))
        {
            yield return Unless(level <= last + 1, "heading level skipped");
            last = level;
        }

        var notes = all.Where(node => node.Type == "Note").Select(note => note.Entries.GetValueOrDefault("ID")).ToList();
        yield return Unless(
            notes.TrueForAll(id => id is byte[]) && notes.DistinctBy(id => id.Text()).Count() == notes.Count, "Note without own ID");
        foreach (var span in all.Where(node => node.Entries.ContainsKey("ActualText")))
        {
            var marks = span.Kids.Select(kid => written.Pages[kid.Place.Page].ActualTexts.GetValueOrDefault(kid.Place.ContentId));
            yield return Unless(string.Concat(marks) == span.Entries["ActualText"].Text(), "marks and element stand for different text");
        }

        foreach (var item in all.Where(node => node.Type == "LI"))
        {
            yield return Unless(item.Kids.Select(kid => kid.Type).SequenceEqual(["Lbl", "LBody"]), "LI without Lbl and LBody");
        }
    }

    /// <summary>Links: what they say, that they print, and one reference to each.</summary>
    private static IEnumerable<string> Annotations(Written written)
    {
        var file = written.File;
        var keys = new HashSet<int>();
        var listed = file.Pages.SelectMany(page => page.TryGetValue("Annots", out var list) ? list.Array() : []).ToList();
        yield return Unless(listed.Distinct().Count() == listed.Count, "annotation on two pages");
        foreach (var annotation in listed.Select(file.Dictionary))
        {
            yield return Unless(
                annotation.TryGetValue("Contents", out var contents) && contents.Text().Length > 0, "annotation without Contents");
            yield return Unless(annotation["F"].Integer() == 4, "annotation that does not print");
            yield return Unless(keys.Add(annotation["StructParent"].Integer()), "key of the parent tree used twice");
        }

        var references = file.Objects.OfType<Dictionary<string, object?>>().Where(entries => entries.ContainsKey("K"))
            .SelectMany(entries => entries["K"] as List<object?> ?? []).OfType<Dictionary<string, object?>>()
            .Where(kid => kid.NameOf("Type") == "OBJR").Select(kid => kid["Obj"]).ToList();
        yield return Unless(references.Count == listed.Count && references.ToHashSet().SetEquals(listed), "OBJR and annotations differ");
    }

    private static IEnumerable<string> Pages(Written written)
    {
        var root = written.File.Dictionary(written.File.Catalog["StructTreeRoot"]);
        var keys = written.File.Dictionary(root["ParentTree"])["Nums"].Array().Where((_, index) => index % 2 == 0)
            .Select(key => key.Integer()).ToList();
        yield return Unless(keys.SequenceEqual(keys.Order()) && keys.Distinct().Count() == keys.Count, "keys of the parent tree");
        yield return Unless(root["ParentTreeNextKey"].Integer() > keys.DefaultIfEmpty(-1).Max(), "ParentTreeNextKey");
        foreach (var (index, page) in written.File.Pages.Index())
        {
            yield return Unless(page.TryGetValue("Tabs", out var tabs) && tabs is Name { Value: "S" }, "page without Tabs /S");
            yield return Unless(written.Pages[index].Deepest <= 28, "states saved too deep");
        }
    }

    /// <summary>Widths agree with the font's own program, and everything maps back to Unicode.</summary>
    private static IEnumerable<string> Fonts(PdfFile file)
    {
        foreach (var page in file.Pages)
        {
            foreach (var reference in file.Dictionary(file.Dictionary(page["Resources"])["Font"]).Values)
            {
                var font = FontReader.Get(file, reference);
                var advances = FontProgram.Advances(font.Program);
                yield return Unless(
                    font.Widths.Select((width, index) => Math.Abs(width - advances[index])).All(gap => gap < 1), "widths differ");
                yield return Unless(font.Widths.Count <= advances.Count, "widths of glyphs that are not there");
                yield return Unless(
                    font.Unicode.Values.All(text => text.Length > 0 && text[0] is not ('\0' or '\uFEFF' or '\uFFFE')), "ToUnicode");
            }
        }
    }

    /// <summary>The limits of ISO 19005-3, 6.1.13.</summary>
    private static IEnumerable<string> Values(PdfFile file)
    {
        var open = new Stack<object?>(file.Objects.Append(file.Trailer));
        while (open.TryPop(out var value))
        {
            switch (value)
            {
                case PdfStream stream:
                    open.Push(stream.Entries);
                    break;
                case Dictionary<string, object?> entries:
                    yield return Unless(entries.Keys.All(key => Encoding.UTF8.GetByteCount(key) <= 127), "long name");
                    entries.Values.ToList().ForEach(open.Push);
                    break;
                case List<object?> items:
                    items.ForEach(open.Push);
                    break;
                case byte[] text:
                    yield return Unless(text.Length <= 32767, "long string");
                    break;
                case Name name:
                    yield return Unless(Encoding.UTF8.GetByteCount(name.Value) <= 127, "long name");
                    break;
            }
        }
    }

    /// <summary>Nothing is drawn outside the page; text outside figures keeps to the margins.</summary>
    private static IEnumerable<string> Geometry(Written written, PdfTheme theme)
    {
        var (margins, right) = (theme.Margins, theme.PageWidth - theme.Margins.Right + Near);
        var figures = written.Tree.Root.OfType("Figure").SelectMany(figure => figure.Kids).Select(kid => kid.Place).ToHashSet();
        foreach (var (index, page) in written.Pages.Index())
        {
            yield return Unless(page.Points.All(point => Inside(point.X, point.Y)), "drawing outside the page");
            foreach (var text in page.Texts.Where(text => !figures.Contains((index, text.ContentId ?? -1))))
            {
                yield return Unless(Inside(text.X, text.Y) && Inside(text.X + text.Width, text.Y + text.Size), "text outside the page");
                yield return Unless(
                    text.ContentId is null || (text.X >= margins.Left - Near && text.Y > margins.Bottom
                        && text.Y + (0.6 * text.Size) < theme.PageHeight - margins.Top
                        && text.X + text.Width <= right + (text.Text.EndsWith(' ') ? text.Size / 2 : 0)), "text in the margin");
            }
        }

        bool Inside(double x, double y) =>
            x >= -Near && y >= -Near && x <= theme.PageWidth + Near && y <= theme.PageHeight + Near;
    }

    /// <summary>On each page content is drawn in the order of the tree, so that readers of either kind agree.</summary>
    private static IEnumerable<string> ReadingOrder(Written written) => written.Tree.Root.All
        .Where(node => node.Type.Length == 0).GroupBy(node => node.Place.Page)
        .Select(page => Unless(
            page.Zip(page.Skip(1)).All(pair => pair.First.Place.ContentId < pair.Second.Place.ContentId), "content out of order"));

    private static string Unless(bool condition, string problem) => condition ? string.Empty : problem;
}
