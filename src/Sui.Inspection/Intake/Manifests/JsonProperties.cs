using System.Globalization;
using Sui.Inspection.Evidence;
using Sui.Inspection.Text;

namespace Sui.Inspection.Intake.Manifests;

/// <summary>Reads properties that hold text, numbers, dates, terms and lists. What cannot be read is reported and comes back as
/// null.</summary>
internal static class JsonProperties
{
    /// <summary>Text that is not blank.</summary>
    public static string? Text(this JsonObject source, string name, bool required)
    {
        if (source.Find(name, required, JsonKind.String, "Text.") is not { } value)
        {
            return null;
        }

        var text = value.Text.Trim();
        if (text.Length > 0 && !value.Text.Any(letter => char.IsControl(letter) && letter is not '\t' and not '\r' and not '\n'))
        {
            return text;
        }

        source.Error(
            text.Length == 0 ? IntakeCodes.PropertyMissing : IntakeCodes.PropertyType, name,
            text.Length == 0 ? "The text is empty." : "The text has a control character in it.", "Text.",
            required ? "Fill in the text." : "Fill in the text, or remove the property.");
        return null;
    }

    /// <summary>An id: lower-case letters, digits and hyphens, 1 to 100.</summary>
    public static string? Id(this JsonObject source, string name)
    {
        if (source.Find(name, required: true, JsonKind.String, "Text.")?.Text is not { } text)
        {
            return null;
        }

        if (text.Length is >= 1 and <= 100 && text.All(letter => letter is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-'))
        {
            return text;
        }

        source.Error(
            IntakeCodes.ManifestId, name, "The id has characters that an id does not have, or is too long.",
            "1 to 100 lower-case letters, digits and hyphens.", "Correct the id.");
        return null;
    }

    /// <summary>true or false; null when it is left out.</summary>
    public static bool? Flag(this JsonObject source, string name, bool required)
    {
        var value = source.Find(name, required);
        if (value is { Kind: not (JsonKind.True or JsonKind.False) })
        {
            source.Error(
                IntakeCodes.PropertyType, name, "The property holds the wrong type of value.", "true or false, without quotes.",
                "Correct the value.");
            return null;
        }

        return value is null ? null : value.Kind == JsonKind.True;
    }

    /// <summary>A whole number from a least to a largest value.</summary>
    public static int? Whole(this JsonObject source, string name, int least, int largest = int.MaxValue)
    {
        var expected = largest == int.MaxValue
            ? $"A whole number, {Wording.Number(least)} or more."
            : $"A whole number from {Wording.Number(least)} to {Wording.Number(largest)}.";
        if (source.Find(name, required: false, JsonKind.Number, expected) is not { } value)
        {
            return null;
        }

        // 48.0 and 4.8e1 are whole numbers in JSON, and in its schemas.
        if (decimal.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && number == decimal.Truncate(number) && number >= least && number <= largest)
        {
            return (int)number;
        }

        source.Error(IntakeCodes.ManifestNumber, name, "The number is not whole or out of its range.", expected,
            "Correct the number.");
        return null;
    }

    /// <summary>A number from a least to a largest value.</summary>
    public static double? Number(
        this JsonObject source, string name, bool required, double least, double largest, string expected)
    {
        if (source.Find(name, required, JsonKind.Number, expected) is not { } value)
        {
            return null;
        }

        if (double.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && number >= least && number <= largest)
        {
            return number;
        }

        source.Error(IntakeCodes.ManifestNumber, name, "The number is out of its range.", expected, "Correct the number.");
        return null;
    }

    /// <summary>A day of the years 1900 to 2199.</summary>
    public static DateOnly? Day(this JsonObject source, string name)
    {
        const string Expected = "A day of 1900 to 2199, such as 2019-06-14.";
        if (source.Find(name, required: true, JsonKind.String, Expected) is not { } value)
        {
            return null;
        }

        if (EvidenceDate.TryParse(value.Text, out var date) && date.Earliest == date.Latest)
        {
            return date.Earliest;
        }

        source.Error(IntakeCodes.ManifestDate, name, "The property does not hold a day of the calendar.", Expected,
            "Correct the date.");
        return null;
    }

    /// <summary>A span of days.</summary>
    public static Period? Days(this JsonObject source, string name)
    {
        if (source.Object(name, required: true) is not { } span)
        {
            return null;
        }

        var from = span.Day("from");
        var to = span.Day("to");
        if (to < from)
        {
            span.Error(
                IntakeCodes.ManifestDateOrder, "to", "The last day is before the first.", "A day not before from.",
                "Correct one of the two days.");
        }

        span.Close();
        return span.Failed ? null : new Period(from!.Value, to!.Value);
    }

    /// <summary>One of the method's terms.</summary>
    public static T? Term<T>(this JsonObject source, string name, Terms<T> terms, bool required)
        where T : struct, Enum
    {
        if (source.Find(name, required, JsonKind.String, terms.Allowed) is not { } value)
        {
            return null;
        }

        if (terms.TryGet(value.Text, out var term))
        {
            return term;
        }

        source.Error(IntakeCodes.ManifestValue, name, "The property holds a value that is not allowed here.", terms.Allowed,
            "Use an allowed value.");
        return null;
    }

    /// <summary>An object; null when it is left out.</summary>
    public static JsonObject? Object(this JsonObject source, string name, bool required) =>
        source.Find(name, required, JsonKind.Object, "An object.") is { } value ? source.Child(name, value) : null;

    /// <summary>The objects of an array; null when it is left out or no array. Entries that are no objects are
    /// reported.</summary>
    public static IReadOnlyList<JsonObject>? Objects(this JsonObject source, string name, bool required)
    {
        if (source.Find(name, required, JsonKind.Array, "A list.") is not { } array)
        {
            return null;
        }

        var objects = new List<JsonObject>();
        for (var index = 0; index < array.Items.Count; index++)
        {
            if (array.Items[index].Kind == JsonKind.Object)
            {
                objects.Add(source.Child(name, index, array.Items[index]));
            }
            else
            {
                source.EntryError(
                    IntakeCodes.PropertyType, name, index, array.Items[index], "The entry holds the wrong type of value.",
                    "An object.",
                    "Correct the entry.");
            }
        }

        return objects;
    }
}
