using System.Runtime.CompilerServices;
using System.Text;

namespace Sui.Inspection.Json;

/// <summary>The identity of data by its content, computed once for each object. Thread-safe.</summary>
internal static class ContentIdentity
{
    // By reference: a changed copy is another object, and what nobody holds any more is forgotten.
    private static readonly ConditionalWeakTable<object, string> Hashes = [];

    /// <summary>The identity of a piece of data.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="data">The data.</param>
    /// <param name="version">Its id and version.</param>
    /// <param name="content">Makes its canonical JSON.</param>
    public static DataIdentity Of<T>(T data, DataVersion version, Func<T, CanonicalObject> content)
        where T : class
    {
        if (!Hashes.TryGetValue(data, out var hash))
        {
            hash = ContentHash.Of(Encoding.UTF8.GetBytes(content(data).ToString()));
            Hashes.AddOrUpdate(data, hash);
        }

        return new DataIdentity(version.Id, version.Version, hash);
    }
}
