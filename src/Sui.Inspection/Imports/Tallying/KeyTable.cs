using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

namespace Sui.Inspection.Imports.Tallying;

/// <summary>
/// Values by hash. Open addressing in parts that grow on their own, so that growing never holds the whole table twice.
/// </summary>
/// <typeparam name="T">What is held for each hash.</typeparam>
internal sealed class KeyTable<T>
    where T : unmanaged
{
    // So many that one that grows is small beside the table, and so few that the parts of a large table are not moved by the collector.
    private const int PartBits = 8;
    private const int LeastEntries = 16;

    private readonly Part[] _parts = new Part[1 << PartBits];
    private readonly int _entries;

    /// <summary>Makes a table.</summary>
    /// <param name="expected">How many hashes are expected; more are no error.</param>
    public KeyTable(long expected = 0) =>
        _entries = (int)Math.Max(LeastEntries, (expected >> PartBits) * 5 / 4);

    /// <summary>How many different hashes there are.</summary>
    public int Count { get; private set; }

    /// <summary>
    /// Brings the place of a hash from memory, so that <see cref="Get"/> need not wait for it when it is called a little later: a large
    /// table is in none of the processor's caches.
    /// </summary>
    /// <param name="hash">The hash; its bits are evenly spread.</param>
    public unsafe void Prefetch(ulong hash)
    {
        if (Sse.IsSupported && _parts[hash >> (64 - PartBits)].Entries is { } entries)
        {
            // A hint: the address is not read from, so that it does no harm if the collector moves the entries meanwhile.
            Sse.Prefetch0(Unsafe.AsPointer(ref entries[PlaceOf(hash, entries.Length)]));
        }
    }

    /// <summary>The value of a hash, which is the type's default when the hash is new. Valid until the next call.</summary>
    /// <param name="hash">The hash; its bits are evenly spread.</param>
    /// <param name="isNew">Whether it is new.</param>
    public ref T Get(ulong hash, out bool isNew)
    {
        // Zero marks a free place; that one more hash is taken for another changes no probability that matters.
        hash = hash == 0 ? 1 : hash;
        ref var part = ref _parts[hash >> (64 - PartBits)];
        part.Entries ??= new Entry[_entries];
        ref var entry = ref Find(part.Entries, hash);
        isNew = entry.Hash == 0;
        if (!isNew)
        {
            return ref entry.Value;
        }

        if ((part.Count + 1) * 8 > part.Entries.Length * 7)
        {
            part.Entries = Grown(part.Entries);
            entry = ref Find(part.Entries, hash);
        }

        entry.Hash = hash;
        part.Count++;
        Count++;
        return ref entry.Value;
    }

    private static ref Entry Find(Entry[] entries, ulong hash)
    {
        var place = PlaceOf(hash, entries.Length);
        while (true)
        {
            ref var entry = ref entries[place];
            if (entry.Hash == hash || entry.Hash == 0)
            {
                return ref entry;
            }

            place = place + 1 == entries.Length ? 0 : place + 1;
        }
    }

    private static int PlaceOf(ulong hash, int length) => (int)(((hash & uint.MaxValue) * (ulong)length) >> 32);

    private static Entry[] Grown(Entry[] entries)
    {
        var grown = new Entry[entries.Length + (entries.Length / 2)];
        foreach (ref readonly var entry in entries.AsSpan())
        {
            if (entry.Hash != 0)
            {
                Find(grown, entry.Hash) = entry;
            }
        }

        return grown;
    }

    private struct Part
    {
        public Entry[]? Entries;
        public int Count;
    }

    [StructLayout(LayoutKind.Sequential, Pack = 4)]
    private struct Entry
    {
        public ulong Hash;
        public T Value;
    }
}
