using System.Globalization;
using Sui.Inspection.Problems;
using Sui.Inspection.Text;

namespace Sui.Inspection.Intake.Manifests;

/// <summary>
/// An object of pack.json. Reads its properties, reports what is wrong with them and remembers that something was. A property
/// that is null counts as left out.
/// </summary>
internal sealed class JsonObject
{
    private const int LongestShown = 40;
    private const string Shown = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-";

    private readonly ProblemList _problems;
    private readonly JsonValue _value;
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    /// <summary>Wraps an object.</summary>
    /// <param name="problems">Where problems go.</param>
    /// <param name="value">The object.</param>
    /// <param name="path">Its path, such as <c>sources[2]</c>; empty for the file itself.</param>
    public JsonObject(ProblemList problems, JsonValue value, string path)
    {
        _problems = problems;
        _value = value;
        Path = path;
    }

    /// <summary>The object's path; empty for the file itself.</summary>
    public string Path { get; }

    /// <summary>Whether an error was found in the object or in anything read through it.</summary>
    public bool Failed { get; private set; }

    /// <summary>The property; null when it is left out or null. With an error when it is required.</summary>
    public JsonValue? Find(string name, bool required)
    {
        _asked.Add(name);
        var value = Member(name)?.Value;
        if (value is { Kind: not JsonKind.Null })
        {
            return value;
        }

        if (required)
        {
            Error(IntakeCodes.PropertyMissing, name, "A required property is missing.", "A value.", "Add the property.");
        }

        return null;
    }

    /// <summary>The property if it is of a kind; null, after an error, when it is of another.</summary>
    public JsonValue? Find(string name, bool required, JsonKind kind, string expected)
    {
        if (Find(name, required) is not { } value)
        {
            return null;
        }

        if (value.Kind == kind)
        {
            return value;
        }

        Error(IntakeCodes.PropertyType, name, "The property holds the wrong type of value.", expected, "Correct the value.");
        return null;
    }

    /// <summary>Whether the property is there and not null.</summary>
    public bool Has(string name) => Member(name) is { Value.Kind: not JsonKind.Null };

    /// <summary>Reports an error at a property.</summary>
    public void Error(string code, string name, string message, string expected, string action)
    {
        Failed = true;
        Add(code, ProblemSeverity.Error, PathOf(name), LineOf(name), message, expected, action);
    }

    /// <summary>Reports a warning at a property.</summary>
    public void Warning(string code, string name, string message, string expected, string action) =>
        Add(code, ProblemSeverity.Warning, PathOf(name), LineOf(name), message, expected, action);

    /// <summary>Takes over an error that was found in something read through this object.</summary>
    public void Fail() => Failed = true;

    /// <summary>Reports properties that are given twice and, as warnings, those that nobody asked for.</summary>
    public void Close()
    {
        foreach (var member in _value.Duplicates)
        {
            Failed = true;
            Add(
                IntakeCodes.PropertyDuplicate, ProblemSeverity.Error, PathOf(member.Name), member.Line,
                "The property is given twice; the first one was read.", "Each property once.", "Remove one of the two.");
        }

        foreach (var member in _value.Members.Where(member => !_asked.Contains(member.Name)))
        {
            Add(
                IntakeCodes.PropertyUnknown, ProblemSeverity.Warning, PathOf(member.Name), member.Line,
                "The property is not known; it was ignored.", Wording.OneOf(_asked.Order(StringComparer.Ordinal)),
                "Correct the property's name, or remove it.");
        }
    }

    /// <summary>A child object by its property.</summary>
    public JsonObject Child(string name, JsonValue value) => new(_problems, value, PathOf(name));

    /// <summary>A child object in an array.</summary>
    public JsonObject Child(string name, int index, JsonValue value) => new(_problems, value, PathOf(name, index));

    /// <summary>Reports an error at an entry of an array.</summary>
    public void EntryError(string code, string name, int index, JsonValue value, string message, string expected, string action)
    {
        Failed = true;
        Add(code, ProblemSeverity.Error, PathOf(name, index), value.Line, message, expected, action);
    }

    private void Add(
        string code, ProblemSeverity severity, string path, int line, string message, string expected, string action) =>
        _problems.Add(
            new Problem(
                code, severity, new ProblemLocation(_problems.File, Line: line, Column: path.Length == 0 ? null : path), message,
                expected,
                action),
            line);

    private int LineOf(string name) => Member(name)?.Line ?? _value.Line;

    private JsonMember? Member(string name) =>
        _value.Members.Find(member => string.Equals(member.Name, name, StringComparison.Ordinal));

    // A name that nobody would give a property is not repeated.
    private string PathOf(string name)
    {
        var shown = IsShown(name) ? name : "?";
        return Path.Length == 0 ? shown : $"{Path}.{shown}";
    }

    private string PathOf(string name, int index) => $"{PathOf(name)}[{index.ToString(CultureInfo.InvariantCulture)}]";

    private static bool IsShown(string name) =>
        name.Length is > 0 and <= LongestShown
        && (char.IsAsciiLetter(name[0]) || name[0] is '$' or '_')
        && name.AsSpan(1).IndexOfAnyExcept(Shown) < 0;
}
