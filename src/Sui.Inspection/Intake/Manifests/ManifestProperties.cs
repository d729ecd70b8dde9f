using System.Globalization;
using Sui.Inspection.Evidence;
using Sui.Inspection.Json;
using Sui.Inspection.Text;

namespace Sui.Inspection.Intake.Manifests;

/// <summary>Reads properties of pack.json as the pack's format has them: text that is trimmed, ids, days and terms. What cannot be
/// read is reported and comes back as null; so does a property that is null, which counts as left out.</summary>
internal static class ManifestProperties
{
    /// <summary>Text that is not blank.</summary>
    public static string? Text(this DataObject source, string name, bool required)
    {
        if (source.Find(name, required, DataNodeKind.Text, "Text.") is not { } value)
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
    public static string? ManifestId(this DataObject source, string name)
    {
        if (source.Find(name, required: true, DataNodeKind.Text, "Text.")?.Text is not { } text)
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

    /// <summary>A whole number from a least to a largest value.</summary>
    public static int? Whole(this DataObject source, string name, int least, int largest = int.MaxValue)
    {
        var expected = largest == int.MaxValue
            ? $"A whole number, {Wording.Number(least)} or more."
            : $"A whole number from {Wording.Number(least)} to {Wording.Number(largest)}.";
        if (source.Find(name, required: false, DataNodeKind.Number, expected) is not { } value)
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
        this DataObject source, string name, bool required, double least, double largest, string expected)
    {
        if (source.Find(name, required, DataNodeKind.Number, expected) is not { } value)
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
    public static DateOnly? Day(this DataObject source, string name, bool required = true)
    {
        const string Expected = "A day of 1900 to 2199, such as 2019-06-14.";
        if (source.Find(name, required, DataNodeKind.Text, Expected) is not { } value)
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
    public static Period? Days(this DataObject source, string name)
    {
        if (source.Entry(name, required: true) is not { } span)
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

        span.Done();
        return span.Failed ? null : new Period(from!.Value, to!.Value);
    }

    /// <summary>One of the method's terms.</summary>
    public static T? Term<T>(this DataObject source, string name, Terms<T> terms, bool required)
        where T : struct, Enum
    {
        if (source.Find(name, required, DataNodeKind.Text, terms.Allowed) is not { } value)
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
}
