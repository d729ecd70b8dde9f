namespace Sui.Inspection.Text;

/// <summary>Fills in the places of a text, which stand in it by their names in braces.</summary>
internal static class NamedPlaces
{
    /// <summary>The text with its places filled in; what is filled in is not itself searched for places.</summary>
    /// <param name="key">What the text is called, for the exception.</param>
    /// <param name="text">The text.</param>
    /// <param name="values">What stands in each place.</param>
    /// <exception cref="InvalidOperationException">A place is not given.</exception>
    public static string Fill(string key, string text, ReadOnlySpan<(string Name, string Value)> values)
    {
        var parts = text.Split('{', '}');
        for (var index = 1; index < parts.Length; index += 2)
        {
            parts[index] = ValueOf(key, parts[index], values);
        }

        return string.Concat(parts);
    }

    private static string ValueOf(string key, string name, ReadOnlySpan<(string Name, string Value)> values)
    {
        foreach (var (candidate, value) in values)
        {
            if (string.Equals(candidate, name, StringComparison.Ordinal))
            {
                return value;
            }
        }

        throw new InvalidOperationException($"The words for '{key}' ask for '{name}', which is not given.");
    }
}
