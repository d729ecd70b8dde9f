using System.Collections;

namespace Sui.Inspection;

/// <summary>What ships and what the host puts beside it or in its place, by id and version. What ships is read when first asked for.</summary>
/// <typeparam name="T">What is listed.</typeparam>
internal sealed class DataRegistry<T> : IDataRegistry<T>
    where T : class
{
    private readonly Dictionary<DataVersion, ReadOnce<T>> _data = [];
    private readonly Dictionary<string, int> _own = new(StringComparer.Ordinal);
    private readonly DataVersion? _inForce;
    private readonly Dictionary<string, int> _newest = new(StringComparer.Ordinal);

    /// <summary>Makes a registry.</summary>
    /// <param name="shipped">What ships.</param>
    /// <param name="own">What the host adds; the last of one id and version counts.</param>
    /// <param name="versionOf">The id and version of what the host adds.</param>
    /// <param name="inForce">Of what ships under one id, the version that counts where none is named; null for the newest of each.</param>
    public DataRegistry(
        IEnumerable<(DataVersion Version, ReadOnce<T> Data)> shipped, IEnumerable<T> own, Func<T, DataVersion> versionOf, DataVersion? inForce = null)
    {
        _inForce = inForce;
        foreach (var (version, data) in shipped)
        {
            Add(version, data);
        }

        foreach (var data in own)
        {
            var version = versionOf(data);
            Add(version, new ReadOnce<T>(() => data));
            _own[version.Id] = Math.Max(version.Version, _own.GetValueOrDefault(version.Id));
        }

        var versions = new List<DataVersion>(_data.Keys);
        versions.Sort(InOrder);
        Versions = versions.AsReadOnly();
    }

    /// <inheritdoc/>
    public IReadOnlyList<DataVersion> Versions { get; }

    /// <inheritdoc/>
    public T? Find(string id, int? version = null)
    {
        ArgumentNullException.ThrowIfNull(id);
        var wanted = version ?? (_own.TryGetValue(id, out var own) ? own
            : _inForce?.Id == id ? _inForce.Version : _newest.GetValueOrDefault(id));
        return _data.TryGetValue(new DataVersion(id, wanted), out var data) ? data.Value : null;
    }

    /// <inheritdoc/>
    public T? Newest(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _newest.TryGetValue(id, out var version) ? Find(id, version) : null;
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => Versions.Select(version => Find(version.Id, version.Version)!).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static int InOrder(DataVersion one, DataVersion other)
    {
        var ids = string.CompareOrdinal(one.Id, other.Id);
        return ids != 0 ? ids : one.Version.CompareTo(other.Version);
    }

    private void Add(DataVersion version, ReadOnce<T> data)
    {
        _data[version] = data;
        _newest[version.Id] = Math.Max(version.Version, _newest.GetValueOrDefault(version.Id));
    }
}
