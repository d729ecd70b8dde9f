namespace Sui.Inspection.Imports.Tallying;

/// <summary>
/// Numbers hashes in the order in which they first come: 0, 1, 2 and so on. Open addressing in 1,024 parts that grow on their own, so
/// that growing never holds the whole table twice; twelve bytes an entry at a load of at most four fifths.
/// </summary>
internal sealed class KeyTable
{
    private const int Parts = 1024;
    private readonly Part?[] _parts = new Part?[Parts];

    /// <summary>How many different hashes there are.</summary>
    public int Count { get; private set; }

    /// <summary>The number of a hash, which is new when it equals what <see cref="Count"/> was before.</summary>
    /// <param name="hash">The hash; its bits are evenly spread.</param>
    public int Number(ulong hash)
    {
        var part = _parts[hash >> 54] ??= new Part();
        var number = part.Number(hash, Count);
        Count += number == Count ? 1 : 0;
        return number;
    }

    private sealed class Part
    {
        private ulong[] _hashes = new ulong[16];
        private int[] _numbers = new int[16];
        private int _count;

        // Numbers are kept plus one, so that an empty place is a zero.
        public int Number(ulong hash, int next)
        {
            var place = PlaceOf(hash);
            if (_numbers[place] != 0)
            {
                return _numbers[place] - 1;
            }

            if ((_count + 1) * 5 > _hashes.Length * 4)
            {
                Grow();
                place = PlaceOf(hash);
            }

            _hashes[place] = hash;
            _numbers[place] = next + 1;
            _count++;
            return next;
        }

        private int PlaceOf(ulong hash)
        {
            var place = (int)(((hash & 0xFFFFFFFF) * (ulong)_hashes.Length) >> 32);
            while (_numbers[place] != 0 && _hashes[place] != hash)
            {
                place = place + 1 == _hashes.Length ? 0 : place + 1;
            }

            return place;
        }

        private void Grow()
        {
            var (hashes, numbers) = (_hashes, _numbers);
            var length = hashes.Length + (hashes.Length / 2);
            _hashes = new ulong[length];
            _numbers = new int[length];
            for (var at = 0; at < hashes.Length; at++)
            {
                if (numbers[at] != 0)
                {
                    var place = PlaceOf(hashes[at]);
                    _hashes[place] = hashes[at];
                    _numbers[place] = numbers[at];
                }
            }
        }
    }
}
