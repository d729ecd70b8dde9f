using System.Globalization;

namespace Sui.Inspection.Annexes.Rendering.Html;

/// <summary>The widths of a page's columns, as classes of its style sheet: a style on an element itself, the page's policy forbids.</summary>
internal sealed class ColumnWidths
{
    private readonly List<string> _widths = [];

    /// <summary>The rules, one a line, in the order in which the widths were asked for.</summary>
    public string Css => string.Concat(_widths.Select((width, index) => $".{NameOf(index)} {{ width: {width}%; }}\n"));

    /// <summary>The class of a width.</summary>
    /// <param name="width">The width in per cent, as it is written.</param>
    public string ClassOf(string width)
    {
        var index = _widths.IndexOf(width);
        if (index < 0)
        {
            index = _widths.Count;
            _widths.Add(width);
        }

        return NameOf(index);
    }

    private static string NameOf(int index) => "width-" + (index + 1).ToString(CultureInfo.InvariantCulture);
}
