using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

namespace Sui.Inspection.Imports.Tallying;

/// <summary>
/// Values by hash. What is looked up at random is kept small, eight bytes for each hash, so that it spreads over few pages of memory;
/// hashes and values stand behind one another in the order in which they came. Open addressing in parts that grow on their own, so
/// that growing never holds the whole table twice.
/// </summary>
/// <typeparam name="T">What is held for each hash.</typeparam>
internal sealed class KeyTable<T>
    where T : unmanaged
{
    private const int PartBits = 8;
    private const int LeastPlaces = 16;

    private readonly Part[] _parts = new Part[1 << PartBits];
    private readonly Chunks<Item> _items = new();
    private readonly int _places;

    /// <summary>Makes a table.</summary>
    /// <param name="expected">How many hashes are expected; more are no error.</param>
    public KeyTable(long expected = 0) =>
        _places = (int)Math.Max(LeastPlaces, (expected >> PartBits) * 3 / 2);

    /// <summary>How many different hashes there are.</summary>
    public int Count => _items.Count;

    /// <summary>
    /// Brings the place of a hash from memory, so that <see cref="Get"/> need not wait for it when it is called a little later: a large
    /// table is in none of the processor's caches.
    /// </summary>
    /// <param name="hash">The hash; its bits are evenly spread.</param>
    public unsafe void Prefetch(ulong hash)
    {
        ref readonly var part = ref _parts[hash >> (64 - PartBits)];
        if (Sse.IsSupported && part.Places is { } places)
        {
            // A hint: nothing is read from the address, so that it does no harm if the collector moves the places meanwhile. The array's own length
            // stands with the array, far from here, and would have to be waited for.
            Sse.Prefetch0(Unsafe.AsPointer(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(places), PlaceOf(hash, part.Length))));
        }
    }

    /// <summary>The value of a hash, which is the type's default when the hash is new. Valid until the next call.</summary>
    /// <param name="hash">The hash; its bits are evenly spread.</param>
    /// <param name="isNew">Whether it is new.</param>
    public ref T Get(ulong hash, out bool isNew)
    {
        ref var part = ref _parts[hash >> (64 - PartBits)];
        var places = part.Places ?? Start(ref part);
        var place = PlaceOf(hash, places.Length);
        for (ulong held; (held = places[place]) != 0; place = Next(place, places.Length))
        {
            if ((uint)(held >> 32) == TagOf(hash) && _items[(int)(uint)held - 1].Hash == hash)
            {
                isNew = false;
                return ref _items[(int)(uint)held - 1].Value;
            }
        }

        isNew = true;
        if (++part.Count * 8L > places.Length * 7L)
        {
            part.Places = places = Grown(places);
            part.Length = places.Length;
            place = FreePlace(places, hash);
        }

        _items.Add(new Item { Hash = hash });
        places[place] = ((ulong)TagOf(hash) << 32) | (uint)_items.Count;
        return ref _items[_items.Count - 1].Value;
    }

    // A part of the hash that tells nearly all hashes apart without a look at the whole one.
    private static uint TagOf(ulong hash) => (uint)(hash >> 24);

    private static int PlaceOf(ulong hash, int length) => (int)(((hash & uint.MaxValue) * (ulong)length) >> 32);

    private static int Next(int place, int length) => place + 1 == length ? 0 : place + 1;

    private static int FreePlace(ulong[] places, ulong hash)
    {
        var place = PlaceOf(hash, places.Length);
        while (places[place] != 0)
        {
            place = Next(place, places.Length);
        }

        return place;
    }

    private ulong[] Start(ref Part part)
    {
        part.Length = _places;
        return part.Places = new ulong[_places];
    }

    private ulong[] Grown(ulong[] places)
    {
        var grown = new ulong[places.Length + (places.Length / 2)];
        foreach (var held in places)
        {
            if (held != 0)
            {
                grown[FreePlace(grown, _items[(int)(uint)held - 1].Hash)] = held;
            }
        }

        return grown;
    }

    private struct Part
    {
        public ulong[]? Places;
        public int Length;
        public int Count;
    }

    [StructLayout(LayoutKind.Sequential, Pack = 4)]
    private struct Item
    {
        public ulong Hash;
        public T Value;
    }
}
