using Sui.Inspection.Text;

namespace Sui.Inspection.Json;

/// <summary>An enumeration's values by their exact names: no numbers, no other case, no combinations.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
internal static class EnumNames<T>
    where T : struct, Enum
{
    // The calls that are not generic are not compiled anew for each enumeration.
    private static readonly string[] Names = Enum.GetNames(typeof(T));
    private static readonly T[] Values = EnumValues.Of<T>();

    /// <summary>All values in order.</summary>
    public static IReadOnlyList<T> All => Values;

    /// <summary>The names, joined for a sentence.</summary>
    public static string Joined => string.Join(", ", Names);

    /// <summary>Finds the value with a name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The value, when found.</param>
    public static bool TryFind(string name, out T value)
    {
        var index = Array.IndexOf(Names, name);
        value = index < 0 ? default : Values[index];
        return index >= 0;
    }
}
