namespace Sui.Inspection.Json;

/// <content>Single values: texts, ids, numbers, and names of an enumeration.</content>
internal sealed partial class DataObject
{
    /// <summary>A text that can be printed.</summary>
    public string Text(string name) => _values.Printable(FindText(name));

    /// <summary>An optional text that can be printed.</summary>
    public string? OptionalText(string name) =>
        FindText(name, optional: true) is { } node ? _values.Printable(node) : null;

    /// <summary>A text of any characters, none included.</summary>
    public string AnyText(string name) => FindText(name)?.Text ?? string.Empty;

    /// <summary>An optional text of any characters, none included.</summary>
    public string? OptionalAnyText(string name) => FindText(name, optional: true)?.Text;

    /// <summary>An id.</summary>
    public string Id(string name) => _values.AsId(FindText(name));

    /// <summary>An optional id.</summary>
    public string? OptionalId(string name) =>
        FindText(name, optional: true) is { } node ? _values.AsId(node) : null;

    /// <summary>A column's name or an option's code.</summary>
    public string Code(string name) => _values.AsCode(FindText(name));

    /// <summary>A code, or a text of another form.</summary>
    /// <param name="name">The property's name.</param>
    /// <param name="isOther">Whether a text has the other form.</param>
    /// <param name="form">Both forms, in words.</param>
    public string Code(string name, Func<string, bool> isOther, string form) => _values.AsCode(FindText(name), isOther, form);

    /// <summary>An optional column's name or option's code.</summary>
    public string? OptionalCode(string name) =>
        FindText(name, optional: true) is { } node ? _values.AsCode(node) : null;

    /// <summary>True or false.</summary>
    public bool Flag(string name) => Find(name, DataNodeKind.Flag, "true or false")?.Flag ?? false;

    /// <summary>Optionally true or false.</summary>
    public bool? OptionalFlag(string name) => Find(name, DataNodeKind.Flag, "true or false", optional: true)?.Flag;

    /// <summary>A number.</summary>
    public double Number(string name) => _values.Finite(Find(name, DataNodeKind.Number, "a number"));

    /// <summary>A number from a range, both ends included.</summary>
    public double Number(string name, double from, double to) =>
        _values.AsNumber(Find(name, DataNodeKind.Number, "a number"), from, to);

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

    /// <summary>A text in one or more languages, English among them.</summary>
    public LocalisedText Words(string name) => _values.Words(Find(name, DataNodeKind.Object, "an object of texts by language"));

    /// <summary>An optional text in one or more languages.</summary>
    public LocalisedText? OptionalWords(string name) =>
        Find(name, DataNodeKind.Object, "an object of texts by language", optional: true) is { } node ? _values.Words(node) : null;
}
