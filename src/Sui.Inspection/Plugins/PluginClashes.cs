namespace Sui.Inspection.Plugins;

/// <summary>Refuses plug-ins that add the same thing: which of them counted would hang on their order.</summary>
internal static class PluginClashes
{
    /// <summary>Refuses things of one name where a plug-in is among those who added it.</summary>
    /// <param name="all">What was added, with what shipped before it, where that may not be replaced.</param>
    /// <param name="nameOf">What has to be unique.</param>
    /// <param name="what">What it is, for the message, such as 'the format'.</param>
    /// <exception cref="ArgumentException">There are some; the message has a line for each and names the plug-ins.</exception>
    public static void Refuse<T>(IEnumerable<T> all, Func<T, string> nameOf, string what)
        where T : class
    {
        var faults = all.GroupBy(nameOf, StringComparer.OrdinalIgnoreCase)
            .Where(group => group.Skip(1).Any() && group.Any(one => one is IFromPlugin))
            .Select(group => $"{string.Join(" and ", group.Select(NameOf).Distinct(StringComparer.Ordinal))} both add {what} '{group.Key}'.")
            .ToList();
        if (faults.Count > 0)
        {
            throw new ArgumentException("The plug-ins cannot be used together:\n" + string.Join('\n', faults));
        }
    }

    private static string NameOf<T>(T one) => one is IFromPlugin { Origin: var plugin } ? $"The plug-in {plugin}" : "the host or the library itself";
}
