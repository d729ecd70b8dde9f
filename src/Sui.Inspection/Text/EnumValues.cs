namespace Sui.Inspection.Text;

/// <summary>The values of an enumeration in order.</summary>
internal static class EnumValues
{
    // Enum.GetValues by type cannot be had ahead of time, and the generic one is compiled anew for each enumeration as a process starts.

    /// <summary>A new array of every value.</summary>
    /// <typeparam name="T">The enumeration.</typeparam>
    public static T[] Of<T>()
        where T : struct, Enum
    {
        var numbers = Enum.GetValuesAsUnderlyingType(typeof(T));
        var values = new T[numbers.Length];
        for (var at = 0; at < values.Length; at++)
        {
            values[at] = (T)Enum.ToObject(typeof(T), numbers.GetValue(at)!);
        }

        return values;
    }
}
