using System.Globalization;

namespace Sui.Inspection.Json;

/// <summary>Turns JSON values into what they stand for. What is wrong becomes a problem and gives a stand-in value.</summary>
/// <param name="faults">Where problems go.</param>
internal sealed class DataValues(Faults faults)
{
    private const double LargestDecimal = 999_999_999_999_999;

    /// <summary>The value itself when it is of a kind; otherwise null, and a problem.</summary>
    public DataNode? OfKind(DataNode node, DataNodeKind kind, string expected)
    {
        if (node.Kind == kind)
        {
            return node;
        }

        Fault(faults.Codes.WrongType, node, "The value has the wrong type.", expected, "Correct the value.");
        return null;
    }

    /// <summary>An id.</summary>
    public string AsId(DataNode? node) => Formed(node, DataText.IsId, "a " + DataText.IdForm);

    /// <summary>A column's name or an option's code.</summary>
    public string AsCode(DataNode? node) =>
        Formed(node, DataText.IsCode, "lower-case letters, digits and underscores, at most 64");

    /// <summary>A code, or a text of another form.</summary>
    public string AsCode(DataNode? node, Func<string, bool> isOther, string form) =>
        Formed(node, text => DataText.IsCode(text) || isOther(text), form);

    /// <summary>A text that can be printed.</summary>
    public string Printable(DataNode? node) =>
        Formed(node, DataText.IsPrintable, "a text that is not blank and has no control characters");

    /// <summary>A number.</summary>
    public double Finite(DataNode? node)
    {
        if (node is not null && !double.IsFinite(node.Number))
        {
            Fault(faults.Codes.WrongForm, node, "The number is too large.", "A number that fits 64-bit floating point.",
                "Correct it.");
            return 0;
        }

        return node?.Number ?? 0;
    }

    /// <summary>A number from a range, both ends included; the largest double stands for no upper end.</summary>
    public double AsNumber(DataNode? node, double from, double to)
    {
        if (node is null || (node.Number >= from && node.Number <= to))
        {
            return node?.Number ?? from;
        }

        var range = to == double.MaxValue
            ? string.Create(CultureInfo.InvariantCulture, $"A number of {from} or more.")
            : string.Create(CultureInfo.InvariantCulture, $"A number from {from} to {to}.");
        Fault(faults.Codes.WrongForm, node, "The number has the wrong form.", range, "Correct it.");
        return from;
    }

    /// <summary>A number of at most 15 digits before the point, as a decimal: 0.1 is 0.1.</summary>
    public decimal AsDecimal(DataNode node)
    {
        if (node.Number is >= -LargestDecimal and <= LargestDecimal)
        {
            return (decimal)node.Number;
        }

        Fault(faults.Codes.WrongForm, node, "The number is too large.", "A number from -999999999999999 to 999999999999999.",
            "Correct it.");
        return 0;
    }

    /// <summary>A whole number from a range, both ends included.</summary>
    public int AsWhole(DataNode? node, int from, int to)
    {
        if (node is null)
        {
            return from;
        }

        if (node.Number >= from && node.Number <= to && double.IsInteger(node.Number))
        {
            return (int)node.Number;
        }

        var range = to == int.MaxValue
            ? string.Create(CultureInfo.InvariantCulture, $"A whole number of {from} or more.")
            : string.Create(CultureInfo.InvariantCulture, $"A whole number from {from} to {to}.");
        Fault(faults.Codes.WrongForm, node, "The number has the wrong form.", range, "Correct it.");
        return from;
    }

    /// <summary>One of an enumeration's values by its name.</summary>
    public T AsChoice<T>(DataNode? node)
        where T : struct, Enum
    {
        T value = default;
        if (node is not null && !EnumNames<T>.TryFind(node.Text, out value))
        {
            Fault(faults.Codes.UnknownValue, node, "The value is not one of those allowed.", $"One of: {EnumNames<T>.Joined}.",
                "Write one of them exactly so.");
        }

        return value;
    }

    /// <summary>A text in one or more languages, English among them.</summary>
    public LocalisedText Words(DataNode? node)
    {
        if (node is null)
        {
            return new LocalisedText(string.Empty);
        }

        var texts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var child in node.Children)
        {
            if (!DataText.IsLanguage(child.Name!))
            {
                Fault(faults.Codes.WrongForm, child, "The property is not a language.", "A language tag such as 'en' or 'cy'.",
                    "Correct the tag.");
                continue;
            }

            texts[child.Name!] = Printable(OfKind(child, DataNodeKind.Text, "A text."));
        }

        if (texts.TryAdd("en", string.Empty))
        {
            Fault(faults.Codes.NoEnglish, node, "The text lacks English.", "At least the property 'en'.",
                "Add the English text.");
        }

        return new LocalisedText(texts);
    }

    /// <summary>A phrase as a sentence.</summary>
    /// <param name="phrase">The phrase, such as <c>a whole number</c>.</param>
    public static string Sentence(string phrase) => char.ToUpperInvariant(phrase[0]) + phrase[1..] + ".";

    private string Formed(DataNode? node, Func<string, bool> form, string expected)
    {
        if (node is null)
        {
            return string.Empty;
        }

        if (!form(node.Text))
        {
            Fault(faults.Codes.WrongForm, node, "The text has the wrong form.", Sentence(expected), "Correct it.");
        }

        return node.Text;
    }

    private void Fault(string code, DataNode node, string message, string expected, string action) =>
        faults.Shape(code, node, message, expected, action);
}
