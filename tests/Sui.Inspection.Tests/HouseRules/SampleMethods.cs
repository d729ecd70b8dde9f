namespace Sui.Inspection.Tests.HouseRules;

/// <summary>For <see cref="ApiTextTests"/>: an extension method, which cannot stand in a nested type.</summary>
internal static class SampleMethods
{
    public static T First<T>(this IEnumerable<T?> items, Func<T, bool>? test = null)
        where T : class, IDisposable, new() =>
        items.OfType<T>().FirstOrDefault(item => test?.Invoke(item) != false) ?? new T();
}
