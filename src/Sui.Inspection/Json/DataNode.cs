using System.Globalization;

namespace Sui.Inspection.Json;

/// <summary>One value of a JSON file, which knows its line and its path, so that problems can name both.</summary>
/// <param name="kind">What it is.</param>
/// <param name="line">The line that it starts on, from 1.</param>
/// <param name="parent">What it stands in; null for the whole file.</param>
/// <param name="name">Its property's name; null in a list.</param>
/// <param name="index">Its place in a list, from 0; -1 in an object.</param>
internal sealed class DataNode(DataNodeKind kind, int line, DataNode? parent, string? name, int index)
{
    private const int LongestName = 64;

    /// <summary>What it is.</summary>
    public DataNodeKind Kind { get; } = kind;

    /// <summary>The line that it starts on, from 1.</summary>
    public int Line { get; } = line;

    /// <summary>Its property's name; null in a list.</summary>
    public string? Name { get; } = name;

    /// <summary>The text, where it is one.</summary>
    public string Text { get; init; } = string.Empty;

    /// <summary>The number, where it is one; infinite when it is too large.</summary>
    public double Number { get; init; }

    /// <summary>True or false, where it is that.</summary>
    public bool Flag { get; init; }

    /// <summary>The values inside, in the file's order; a property that the file repeats occurs once.</summary>
    public List<DataNode> Children { get; } = [];

    /// <summary>Its path, such as <c>criteria[3].claim.bar</c>; empty for the whole file.</summary>
    public string Path => parent is null ? string.Empty
        : Name is null ? parent.Path + "[" + index.ToString(CultureInfo.InvariantCulture) + "]"
        : parent.PathOf(Name);

    /// <summary>The path of a property, whether it is there or not.</summary>
    /// <param name="property">The property's name.</param>
    public string PathOf(string property)
    {
        var shown = property.Length <= LongestName && DataText.IsPrintable(property) ? property : "(unprintable name)";
        return parent is null ? shown : Path + "." + shown;
    }

    /// <summary>A property; null when it is missing.</summary>
    /// <param name="property">The property's name.</param>
    public DataNode? Member(string property)
    {
        foreach (var child in Children)
        {
            if (string.Equals(child.Name, property, StringComparison.Ordinal))
            {
                return child;
            }
        }

        return null;
    }

    /// <summary>The value at a path, or the nearest one around it that exists.</summary>
    /// <param name="path">A path below this value.</param>
    public DataNode Nearest(string path)
    {
        var at = this;
        foreach (var step in path.Split(['.', '[', ']'], StringSplitOptions.RemoveEmptyEntries))
        {
            var isIndex = int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var i);
            var next = at.Kind == DataNodeKind.List && isIndex ? at.Children.ElementAtOrDefault(i) : at.Member(step);
            if (next is null)
            {
                break;
            }

            at = next;
        }

        return at;
    }
}
