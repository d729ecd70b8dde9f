namespace Sui.Inspection.Json;

/// <summary>
/// Reads the properties of one JSON object strictly. Whatever is wrong becomes a problem and gives a stand-in value, so that
/// reading goes on and every problem is found; the caller discards the result when there was an error. An optional property may
/// be null.
/// </summary>
internal sealed partial class DataObject
{
    private readonly DataNode? _node;
    private readonly Faults _faults;
    private readonly DataValues _values;
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    /// <summary>Starts on an object.</summary>
    /// <param name="node">The value; null for a missing one, which was reported already.</param>
    /// <param name="faults">Where problems go.</param>
    public DataObject(DataNode? node, Faults faults)
    {
        _faults = faults;
        _values = new DataValues(faults);
        _node = node is null ? null : _values.OfKind(node, DataNodeKind.Object, "An object.");
    }

    /// <summary>Its path, such as <c>sources[2]</c>; empty for the file itself, or for an object that is missing.</summary>
    public string Path => _node?.Path ?? string.Empty;

    /// <summary>Whether an error was found in the object or in anything inside.</summary>
    public bool Failed => _node is null or { HasFault: true };

    /// <summary>Whether a property is there and not null.</summary>
    public bool Has(string name) => _node?.Member(name) is { Kind: not DataNodeKind.Null };

    /// <summary>Whether a property is written as null.</summary>
    public bool IsNull(string name) => _node?.Member(name)?.Kind == DataNodeKind.Null;

    /// <summary>Reports an error at a property, whether it is there or not.</summary>
    public void Error(string code, string name, string message, string expected, string action)
    {
        var member = _node?.Member(name);
        if (member is null)
        {
            _node?.MarkAbsent(name);
        }

        member?.MarkFaulty();
        _faults.ErrorAt(code, PathOf(name), LineOf(name), message, expected, action);
    }

    /// <summary>Reports a warning at a property, whether it is there or not.</summary>
    public void Warning(string code, string name, string message, string expected, string action) =>
        _faults.WarningAt(code, PathOf(name), LineOf(name), message, expected, action);

    /// <summary>Reports every property that was not asked for.</summary>
    public void Done()
    {
        foreach (var child in _node?.Children ?? [])
        {
            if (!_asked.Contains(child.Name!))
            {
                Unknown(child, string.Join(", ", _asked.Order(StringComparer.Ordinal)), _asked);
            }
        }
    }

    /// <summary>Checks that a property holds a fixed text, such as the file's format.</summary>
    public void Constant(string name, string value)
    {
        if (FindText(name) is { } node && !string.Equals(node.Text, value, StringComparison.Ordinal))
        {
            _faults.Shape(_faults.Codes.UnknownFormat, node, "The format is not known.", $"'{value}'.",
                "Check that the right kind of file is read, and by a version of this library that knows its format.");
        }
    }

    /// <summary>An optional text that is accepted and not used, such as <c>$schema</c>.</summary>
    public void Ignored(string name) => FindText(name, optional: true);

    /// <summary>An optional value of any kind that is accepted and not used.</summary>
    public void AnyValue(string name) => _asked.Add(name);

    // A property that may be meant by the name is not missing either.
    private void Unknown(DataNode child, string known, IEnumerable<string> names)
    {
        if (_faults.Codes.IsLenient)
        {
            _faults.WarningAt(_faults.Codes.UnknownProperty, child.Path, child.Line, "The property is not known; it was ignored.",
                $"One of: {known}.", "Correct the property's name, or remove it.");
            return;
        }

        foreach (var name in names)
        {
            if (NearName.Is(child.Name!, name) && child.Parent!.Member(name) is null)
            {
                child.Parent!.MarkAbsent(name);
            }
        }

        _faults.Shape(_faults.Codes.UnknownProperty, child, "The property is not known.", $"One of: {known}.",
            "Correct its name or delete it.");
    }

    /// <summary>A property of a kind; null when it is left out, or after an error.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="required">Whether leaving it out is an error.</param>
    /// <param name="kind">What it has to be.</param>
    /// <param name="expected">The same in words, a sentence.</param>
    public DataNode? Find(string name, bool required, DataNodeKind kind, string expected) =>
        Find(name, required, kind, expected, expected);

    private DataNode? FindText(string name, bool optional = false) => Find(name, DataNodeKind.Text, "a text", optional);

    private string PathOf(string name) => _node?.PathOf(name) ?? name;

    private int LineOf(string name) => _node?.Member(name)?.Line ?? _node?.Line ?? 1;

    private DataNode? Find(string name, DataNodeKind kind, string type, bool optional = false) =>
        Find(name, !optional, kind, DataValues.Sentence(type), $"The property '{name}', {type}.");

    private DataNode? Find(string name, bool required, DataNodeKind kind, string expected, string missing)
    {
        _asked.Add(name);
        if (_node is null)
        {
            return null;
        }

        var node = _node.Member(name);
        if (node is null || (node.Kind == DataNodeKind.Null && (!required || _faults.Codes.IsLenient)))
        {
            if (required)
            {
                Error(_faults.Codes.MissingProperty, name, "The property is missing.", missing, "Add it.");
            }

            return null;
        }

        return _values.OfKind(node, kind, expected);
    }
}
