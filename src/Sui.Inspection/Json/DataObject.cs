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
        _node = node is null ? null : _values.OfKind(node, DataNodeKind.Object, "An object.");
    }

    /// <summary>Its path, such as <c>sources[2]</c>; empty for the file itself, or for an object that is missing.</summary>
    public string Path => _node?.Path ?? string.Empty;

    /// <summary>Whether an error was found in the object or in anything inside.</summary>
    public bool Failed => _node is null or { HasFault: true };

    /// <summary>Whether a property is there and not null.</summary>
    public bool Has(string name) => _node?.Member(name) is { Kind: not DataNodeKind.Null };

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

    /// <summary>A text that can be printed.</summary>
    public string Text(string name) => _values.Printable(FindText(name));

    /// <summary>An optional text that can be printed.</summary>
    public string? OptionalText(string name) =>
        FindText(name, optional: true) is { } node ? _values.Printable(node) : null;

    /// <summary>An optional text of any characters, none included.</summary>
    public string? OptionalAnyText(string name) => FindText(name, optional: true)?.Text;

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

    /// <summary>A whole number from a range, both ends included, that stands for something else.</summary>
    /// <param name="name">The property's name.</param>
    /// <param name="from">The least.</param>
    /// <param name="to">The largest.</param>
    /// <param name="type">What the number is, such as <c>a rung's number</c>.</param>
    public int Whole(string name, int from, int to, string type) => _values.AsWhole(Find(name, DataNodeKind.Number, type), from, to);

    /// <summary>The same, optional.</summary>
    /// <inheritdoc cref="Whole(string, int, int, string)"/>
    public int? OptionalWhole(string name, int from, int to, string type) =>
        Find(name, DataNodeKind.Number, type, optional: true) is { } node ? _values.AsWhole(node, from, to) : null;

    /// <summary>Whether a property is written as null.</summary>
    public bool IsNull(string name) => _node?.Member(name)?.Kind == DataNodeKind.Null;

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
                Unknown(child, EnumNames<T>.Joined, Enum.GetNames<T>());
                continue;
            }

            numbers[key] = _values.Finite(_values.OfKind(child, DataNodeKind.Number, "A number."));
        }

        return numbers.AsReadOnly();
    }

    /// <summary>A text in one or more languages, English among them.</summary>
    public LocalisedText Words(string name) => _values.Words(Find(name, DataNodeKind.Object, "an object of texts by language"));

    /// <summary>An optional text in one or more languages.</summary>
    public LocalisedText? OptionalWords(string name) =>
        Find(name, DataNodeKind.Object, "an object of texts by language", optional: true) is { } node ? _values.Words(node) : null;

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

    /// <summary>An object; null when it is left out, or after an error.</summary>
    public DataObject? Entry(string name, bool required) =>
        Find(name, required, DataNodeKind.Object, "An object.") is { } node ? new DataObject(node, _faults) : null;

    /// <summary>The objects of a list, without what is no object, which is an error; null when the list is left out, or no list.</summary>
    public IReadOnlyList<DataObject>? Entries(string name, bool required) =>
        Find(name, required, DataNodeKind.List, "A list.") is { } list
            ? [.. list.Children.Select(child => new DataObject(child, _faults)).Where(entry => entry._node is not null)]
            : null;

    private IReadOnlyList<T> Items<T>(string name, bool optional, Func<DataNode, T> read)
    {
        var list = new List<T>();
        foreach (var child in Find(name, DataNodeKind.List, "a list", optional)?.Children ?? [])
        {
            list.Add(read(child));
        }

        return list.AsReadOnly();
    }

    private DataNode? TextItem(DataNode node) => _values.OfKind(node, DataNodeKind.Text, "A text.");

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
