namespace Sui.Inspection.Json;

/// <content>Objects inside the object, and lists.</content>
internal sealed partial class DataObject
{
    /// <summary>A list of codes.</summary>
    public IReadOnlyList<string> Codes(string name) =>
        Items(name, optional: false, node => _values.AsCode(TextItem(node)));

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

    /// <summary>A list of texts of any characters.</summary>
    public IReadOnlyList<string> AnyTexts(string name) =>
        Items(name, optional: false, node => TextItem(node)?.Text ?? string.Empty);

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
}
