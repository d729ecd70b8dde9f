using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Json;

/// <summary>
/// Reads the properties of one JSON object strictly. Whatever is wrong becomes a problem and gives a stand-in value, so that
/// reading goes on and every problem is found; the caller discards the result when there was an error. An optional property may
/// be null.
/// </summary>
internal sealed class DataObject
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
        _node = node is null ? null : _values.OfKind(node, DataNodeKind.Object, "an object");
    }

    /// <summary>Reports every property that was not asked for.</summary>
    public void Done()
    {
        foreach (var child in _node?.Children ?? [])
        {
            if (!_asked.Contains(child.Name!))
            {
                var known = string.Join(", ", _asked.Order(StringComparer.Ordinal));
                _faults.ErrorAt(_faults.Codes.UnknownProperty, child.Path, child.Line, "The property is not known.",
                    $"One of: {known}.", "Correct its name or delete it.");
            }
        }
    }

    /// <summary>Checks that a property holds a fixed text, such as the file's format.</summary>
    public void Constant(string name, string value)
    {
        if (FindText(name) is { } node && !string.Equals(node.Text, value, StringComparison.Ordinal))
        {
            _faults.ErrorAt(_faults.Codes.UnknownFormat, node.Path, node.Line, "The format is not known.", $"'{value}'.",
                "Check that the right kind of file is read, and by a version of this library that knows its format.");
        }
    }

    /// <summary>An optional text that is accepted and not used, such as <c>$schema</c>.</summary>
    public void Ignored(string name) => FindText(name, optional: true);

    /// <summary>A text that can be printed.</summary>
    public string Text(string name) => _values.Printable(FindText(name));

    /// <summary>An optional text that can be printed.</summary>
    public string? OptionalText(string name) =>
        FindText(name, optional: true) is { } node ? _values.Printable(node) : null;

    /// <summary>An id.</summary>
    public string Id(string name) => _values.AsId(FindText(name));

    /// <summary>An optional id.</summary>
    public string? OptionalId(string name) =>
        FindText(name, optional: true) is { } node ? _values.AsId(node) : null;

    /// <summary>A column's name or an option's code.</summary>
    public string Code(string name) => _values.AsCode(FindText(name));

    /// <summary>An optional column's name or option's code.</summary>
    public string? OptionalCode(string name) =>
        FindText(name, optional: true) is { } node ? _values.AsCode(node) : null;

    /// <summary>A list of codes.</summary>
    public IReadOnlyList<string> Codes(string name) =>
        Items(name, optional: false, node => _values.AsCode(TextItem(node)));

    /// <summary>True or false.</summary>
    public bool Flag(string name) => Find(name, DataNodeKind.Flag, "true or false")?.Flag ?? false;

    /// <summary>Optionally true or false.</summary>
    public bool? OptionalFlag(string name) => Find(name, DataNodeKind.Flag, "true or false", optional: true)?.Flag;

    /// <summary>A number.</summary>
    public double Number(string name) => _values.Finite(Find(name, DataNodeKind.Number, "a number"));

    /// <summary>An optional number.</summary>
    public double? OptionalNumber(string name) =>
        Find(name, DataNodeKind.Number, "a number", optional: true) is { } node ? _values.Finite(node) : null;

    /// <summary>A whole number.</summary>
    public int Whole(string name) => _values.AsWhole(Find(name, DataNodeKind.Number, "a whole number"), 0, int.MaxValue);

    /// <summary>A whole number of 1 or more.</summary>
    public int Positive(string name) => _values.AsWhole(Find(name, DataNodeKind.Number, "a whole number"), 1, int.MaxValue);

    /// <summary>An optional whole number.</summary>
    public int? OptionalWhole(string name) =>
        Find(name, DataNodeKind.Number, "a whole number", optional: true) is { } node
            ? _values.AsWhole(node, 0, int.MaxValue)
            : null;

    /// <summary>An optional whole number from a range, both ends included.</summary>
    public int? OptionalWhole(string name, int from, int to) =>
        Find(name, DataNodeKind.Number, "a whole number", optional: true) is { } node ? _values.AsWhole(node, from, to) : null;

    /// <summary>An optional number with decimals kept as they are written.</summary>
    public decimal? OptionalDecimal(string name) =>
        Find(name, DataNodeKind.Number, "a number", optional: true) is { } node ? _values.AsDecimal(node) : null;

    /// <summary>A rung by its number.</summary>
    public Rung Rung(string name) => (Rung)_values.AsWhole(Find(name, DataNodeKind.Number, "a rung's number"), 0, 5);

    /// <summary>An optional rung by its number.</summary>
    public Rung? OptionalRung(string name) =>
        Find(name, DataNodeKind.Number, "a rung's number", optional: true) is { } node ? (Rung)_values.AsWhole(node, 0, 5) : null;

    /// <summary>A rung or null, which must be written: leaving it out is a fault.</summary>
    public Rung? WrittenRung(string name)
    {
        if (_node?.Member(name)?.Kind == DataNodeKind.Null)
        {
            _asked.Add(name);
            return null;
        }

        return Rung(name);
    }

    /// <summary>One of an enumeration's values by its name.</summary>
    public T Choice<T>(string name)
        where T : struct, Enum => _values.AsChoice<T>(FindText(name));

    /// <summary>Optionally one of an enumeration's values.</summary>
    public T? OptionalChoice<T>(string name)
        where T : struct, Enum => FindText(name, optional: true) is { } node ? _values.AsChoice<T>(node) : null;

    /// <summary>Optionally one of an enumeration's values, of which one has an earlier name too.</summary>
    public T? OptionalChoice<T>(string name, (string Name, T Value) earlier)
        where T : struct, Enum => FindText(name, optional: true) is not { } node ? null
        : string.Equals(node.Text, earlier.Name, StringComparison.Ordinal) ? earlier.Value
        : _values.AsChoice<T>(node);

    /// <summary>An optional list of an enumeration's values.</summary>
    public IReadOnlyList<T> OptionalChoices<T>(string name)
        where T : struct, Enum => Items(name, optional: true, node => _values.AsChoice<T>(TextItem(node)));

    /// <summary>A list of an enumeration's values.</summary>
    public IReadOnlyList<T> Choices<T>(string name)
        where T : struct, Enum => Items(name, optional: false, node => _values.AsChoice<T>(TextItem(node)));

    /// <summary>An optional list of ids.</summary>
    public IReadOnlyList<string> OptionalIds(string name) =>
        Items(name, optional: true, node => _values.AsId(TextItem(node)));

    /// <summary>A list of printable texts.</summary>
    public IReadOnlyList<string> Texts(string name) =>
        Items(name, optional: false, node => _values.Printable(TextItem(node)));

    /// <summary>An object.</summary>
    public DataObject Object(string name) => new(Find(name, DataNodeKind.Object, "an object"), _faults);

    /// <summary>An optional object; null when it is left out.</summary>
    public DataObject? OptionalObject(string name) =>
        Find(name, DataNodeKind.Object, "an object", optional: true) is { } node ? new DataObject(node, _faults) : null;

    /// <summary>A list of objects.</summary>
    public IReadOnlyList<T> List<T>(string name, Func<DataObject, T> read) =>
        Items(name, optional: false, node => read(new DataObject(node, _faults)));

    /// <summary>An optional list of objects.</summary>
    public IReadOnlyList<T> OptionalList<T>(string name, Func<DataObject, T> read) =>
        Items(name, optional: true, node => read(new DataObject(node, _faults)));

    /// <summary>A number for each of an enumeration's values that the object names.</summary>
    public IReadOnlyDictionary<T, double> Numbers<T>(string name)
        where T : struct, Enum
    {
        var numbers = new Dictionary<T, double>();
        foreach (var child in Find(name, DataNodeKind.Object, "an object")?.Children ?? [])
        {
            if (!EnumNames<T>.TryFind(child.Name!, out var key))
            {
                _faults.ErrorAt(_faults.Codes.UnknownProperty, child.Path, child.Line, "The property is not known.",
                    $"One of: {EnumNames<T>.Joined}.", "Correct its name or delete it.");
                continue;
            }

            numbers[key] = _values.Finite(_values.OfKind(child, DataNodeKind.Number, "a number"));
        }

        return numbers.AsReadOnly();
    }

    /// <summary>A text in one or more languages, English among them.</summary>
    public LocalisedText Words(string name) => _values.Words(Find(name, DataNodeKind.Object, "an object of texts by language"));

    /// <summary>An optional text in one or more languages.</summary>
    public LocalisedText? OptionalWords(string name) =>
        Find(name, DataNodeKind.Object, "an object of texts by language", optional: true) is { } node ? _values.Words(node) : null;

    private IReadOnlyList<T> Items<T>(string name, bool optional, Func<DataNode, T> read)
    {
        var list = new List<T>();
        foreach (var child in Find(name, DataNodeKind.List, "a list", optional)?.Children ?? [])
        {
            list.Add(read(child));
        }

        return list.AsReadOnly();
    }

    private DataNode? TextItem(DataNode node) => _values.OfKind(node, DataNodeKind.Text, "a text");

    private DataNode? FindText(string name, bool optional = false) => Find(name, DataNodeKind.Text, "a text", optional);

    private DataNode? Find(string name, DataNodeKind kind, string type, bool optional = false)
    {
        _asked.Add(name);
        if (_node is null)
        {
            return null;
        }

        var node = _node.Member(name);
        if (node is null || (optional && node.Kind == DataNodeKind.Null))
        {
            if (!optional)
            {
                _faults.ErrorAt(_faults.Codes.MissingProperty, _node.PathOf(name), _node.Line, "The property is missing.",
                    $"The property '{name}', {type}.", "Add it.");
            }

            return null;
        }

        return _values.OfKind(node, kind, type);
    }
}
