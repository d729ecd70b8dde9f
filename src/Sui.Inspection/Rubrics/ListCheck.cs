using Sui.Inspection.Json;

namespace Sui.Inspection.Rubrics;

/// <summary>Checks that concern lists and single values of any kind.</summary>
internal static class ListCheck
{
    /// <summary>Reports what a list names a second time.</summary>
    /// <typeparam name="T">What is listed.</typeparam>
    /// <param name="items">The list.</param>
    /// <param name="path">Its path.</param>
    /// <param name="faults">Where problems go.</param>
    /// <param name="member">The path of what is listed inside an item; empty for the item itself.</param>
    public static void Distinct<T>(IReadOnlyList<T> items, string path, Faults faults, string member = "")
    {
        var seen = new HashSet<T>();
        for (var i = 0; i < items.Count; i++)
        {
            if (faults.Sound($"{path}[{i}]{member}") && !seen.Add(items[i]))
            {
                faults.Error(RubricCodes.WrongList, $"{path}[{i}]", "The list names this twice.", "Each value once.",
                    "Delete one of the two.");
            }
        }
    }

    /// <summary>Reports values that their type does not know, and values named twice.</summary>
    /// <inheritdoc cref="Distinct"/>
    public static void Values<T>(IReadOnlyList<T> items, string path, Faults faults, string member = "")
        where T : struct, Enum
    {
        for (var i = 0; i < items.Count; i++)
        {
            Defined<T>(items[i], $"{path}[{i}]", faults);
        }

        Distinct(items, path, faults, member);
    }

    /// <summary>Reports a value that its type does not know.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="value">The value; null is in order.</param>
    /// <param name="path">Its path.</param>
    /// <param name="faults">Where problems go.</param>
    public static void Defined<T>(T? value, string path, Faults faults)
        where T : struct, Enum
    {
        if (value is { } given && !EnumNames<T>.All.Contains(given))
        {
            faults.Error(RubricCodes.UndefinedValue, path, "The value is not one that its type knows.",
                $"One of: {EnumNames<T>.Joined}.", "Use one of them.");
        }
    }
}
