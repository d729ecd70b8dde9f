using Sui.Inspection.Json;

namespace Sui.Inspection.Assessments.Serialisation;

/// <summary>Reads properties as assessments have them: what is absent is written as null, and leaving it out is a fault.</summary>
internal static class AssessmentProperties
{
    /// <summary>A value, or null that is written.</summary>
    /// <param name="data">The object.</param>
    /// <param name="name">The property's name.</param>
    /// <param name="read">Reads it where it is not null.</param>
    public static T? OrNull<T>(this DataObject data, string name, Func<string, T> read)
        where T : struct => data.IsWrittenNull(name) ? null : read(name);

    /// <summary>A text of any characters, or null that is written.</summary>
    /// <inheritdoc cref="OrNull{T}"/>
    public static string? TextOrNull(this DataObject data, string name) => data.IsWrittenNull(name) ? null : data.AnyText(name);

    /// <summary>An object, or null that is written.</summary>
    /// <inheritdoc cref="OrNull{T}"/>
    public static DataObject? ObjectOrNull(this DataObject data, string name) => data.IsWrittenNull(name) ? null : data.Object(name);

    /// <summary>A text of one form.</summary>
    /// <param name="data">The object.</param>
    /// <param name="name">The property's name.</param>
    /// <param name="form">Whether a text has the form.</param>
    /// <param name="expected">The form in words, a sentence.</param>
    public static string Formed(this DataObject data, string name, Func<string, bool> form, string expected)
    {
        var node = data.Find(name, required: true, DataNodeKind.Text, "A text.");
        if (node is not null && !form(node.Text))
        {
            data.Error(AssessmentCodes.Shape.WrongForm, name, "The text has the wrong form.", expected, "Correct it.");
        }

        return node?.Text ?? string.Empty;
    }

    /// <summary>One of some names.</summary>
    /// <param name="data">The object.</param>
    /// <param name="name">The property's name.</param>
    /// <param name="isOne">Whether a text is one of them.</param>
    /// <param name="names">The names, joined for a sentence.</param>
    /// <returns>The name; null after an error.</returns>
    public static string? Named(this DataObject data, string name, Func<string, bool> isOne, string names)
    {
        var node = data.Find(name, required: true, DataNodeKind.Text, "A text.");
        if (node is null || isOne(node.Text))
        {
            return node?.Text;
        }

        data.Error(
            AssessmentCodes.Shape.UnknownValue, name, "The value is not one of those allowed.", $"One of: {names}.",
            "Write one of them exactly so.");
        return null;
    }

    /// <summary>One of an enumeration's values by its name, or null by another name.</summary>
    /// <param name="data">The object.</param>
    /// <param name="name">The property's name.</param>
    /// <param name="none">The name for null.</param>
    public static T? Choice<T>(this DataObject data, string name, string none)
        where T : struct, Enum =>
        data.Named(name, text => text == none || EnumNames<T>.TryFind(text, out _), $"{none}, {EnumNames<T>.Joined}") is { } text
            && EnumNames<T>.TryFind(text, out var value) ? value : null;

    /// <summary>A property that is always true.</summary>
    /// <param name="data">The object.</param>
    /// <param name="name">The property's name.</param>
    public static void True(this DataObject data, string name)
    {
        if (data.Find(name, required: true, DataNodeKind.Flag, "True.") is { Flag: false })
        {
            data.Error(AssessmentCodes.Shape.UnknownValue, name, "The value is not one of those allowed.", "True.", "Correct the value.");
        }
    }

    private static bool IsWrittenNull(this DataObject data, string name)
    {
        if (!data.IsNull(name))
        {
            return false;
        }

        data.AnyValue(name);
        return true;
    }
}
