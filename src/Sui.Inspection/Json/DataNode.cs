using System.Globalization;

namespace Sui.Inspection.Json;

/// <summary>One value of a JSON file, which knows its line and its path, so that problems can name both.</summary>
/// <param name="kind">What it is.</param>
/// <param name="line">The line of its property's name, or in a list the line that it starts on, from 1.</param>
/// <param name="parent">What it stands in; null for the whole file.</param>
/// <param name="name">Its property's name; null in a list.</param>
/// <param name="index">Its place in a list, from 0; -1 in an object.</param>
internal sealed class DataNode(DataNodeKind kind, int line, DataNode? parent, string? name, int index)
{
    private HashSet<string>? _doubtful;

    /// <summary>What it is.</summary>
    public DataNodeKind Kind { get; } = kind;

    /// <summary>The line of its property's name, or in a list the line that it starts on, from 1.</summary>
    public int Line { get; } = line;

    /// <summary>What it stands in; null for the whole file.</summary>
    public DataNode? Parent { get; } = parent;

    /// <summary>Its property's name; null in a list.</summary>
    public string? Name { get; } = name;

    /// <summary>The text, where it is one; the digits of a number as they are written.</summary>
    public string Text { get; init; } = string.Empty;

    /// <summary>The number, where it is one; infinite when it is too large.</summary>
    public double Number { get; init; }

    /// <summary>True or false, where it is that.</summary>
    public bool Flag { get; init; }

    /// <summary>The values inside, in the file's order; a property that the file repeats occurs once.</summary>
    public List<DataNode> Children { get; } = [];

    /// <summary>Whether the value itself has a fault of shape, so that what was read is a stand-in.</summary>
    public bool IsFaulty { get; private set; }

    /// <summary>Whether there is such a fault in the value itself or anywhere inside.</summary>
    public bool HasFault { get; private set; }

    /// <summary>Its path, such as <c>criteria[3].claim.bar</c>; empty for the whole file.</summary>
    public string Path => Parent is null ? string.Empty
        : Name is null ? Parent.Path + "[" + index.ToString(CultureInfo.InvariantCulture) + "]"
        : Parent.PathOf(Name);

    /// <summary>The path of a property, whether it is there or not.</summary>
    /// <param name="property">The property's name.</param>
    public string PathOf(string property)
    {
        // A name that nobody would give a property may be anything, somebody's words included: it is not repeated.
        var shown = DataText.IsPropertyName(property) ? property : "(unprintable name)";
        return Parent is null ? shown : Path + "." + shown;
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

    /// <summary>Marks a fault of the value itself.</summary>
    public void MarkFaulty()
    {
        IsFaulty = true;
        MarkAround();
    }

    /// <summary>Marks a property that is not there as one that should be, or that may be there under a misspelt name.</summary>
    /// <param name="property">The property's name.</param>
    public void MarkAbsent(string property)
    {
        (_doubtful ??= new(StringComparer.Ordinal)).Add(property);
        MarkAround();
    }

    /// <summary>Whether what was read at a path is what the file says: nothing there or around it is a stand-in.</summary>
    /// <param name="path">A path below this value.</param>
    /// <param name="inside">Whether everything inside must be sound as well.</param>
    public bool IsSound(string path, bool inside)
    {
        var at = this;
        foreach (var step in Steps(path))
        {
            if (at.IsFaulty)
            {
                return false;
            }

            if (at.Step(step) is not { } next)
            {
                return at._doubtful?.Contains(step) is not true;
            }

            at = next;
        }

        return !(inside ? at.HasFault : at.IsFaulty);
    }

    /// <summary>The value at a path, or the nearest one around it that exists.</summary>
    /// <param name="path">A path below this value.</param>
    public DataNode Nearest(string path)
    {
        var at = this;
        foreach (var step in Steps(path))
        {
            if (at.Step(step) is not { } next)
            {
                break;
            }

            at = next;
        }

        return at;
    }

    private static string[] Steps(string path) => path.Split(['.', '[', ']'], StringSplitOptions.RemoveEmptyEntries);

    private DataNode? Step(string step) =>
        Kind == DataNodeKind.List && int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var i)
            ? Children.ElementAtOrDefault(i)
            : Member(step);

    private void MarkAround()
    {
        for (var at = this; at is { HasFault: false }; at = at.Parent)
        {
            at.HasFault = true;
        }
    }
}
