using System.Numerics;
using System.Runtime.InteropServices;

namespace Sui.Inspection.Imports.Tallying;

/// <summary>
/// Finds rows whose id came before, holding hashes alone: some thirty bytes for each id. The key of the hash is drawn anew for every
/// import, so that nobody can choose ids that collide. Among n ids, two different ones are taken for one with a probability of at
/// most n²/2^65 (for a million: 3 in 10^8), and then both rows are kept; a row is taken for a repeat wrongly only if its answers
/// collide too.
/// </summary>
internal sealed class RepeatFinder
{
    // New ids wait here, so that the table, which is larger than the processor's caches, is filled in runs instead of one by one.
    private const int Waiting = 256;
    private const int LeastFilter = 1 << 10;
    private const int MostFilter = 1 << 18;

    private readonly SipHash _hash;
    private readonly KeyTable<First> _ids;
    private readonly (ulong Key, First First)[] _waiting = new (ulong, First)[Waiting];
    private int _waits;

    // Two bits for each id in one word: an id of which one is missing is surely new, and that is nearly every one.
    private readonly ulong[] _filter;
    private KeyTable<byte>? _versions;

    /// <summary>Makes an empty one.</summary>
    /// <param name="hash">The keyed hash.</param>
    /// <param name="expected">How many ids are expected; more are no error.</param>
    public RepeatFinder(SipHash hash, long expected)
    {
        _hash = hash;
        _ids = new KeyTable<First>(expected);
        _filter = new ulong[BitOperations.RoundUpToPowerOf2((uint)Math.Clamp(expected / 6, LeastFilter, MostFilter))];
    }

    /// <summary>Looks for earlier rows with the same id, and remembers this one.</summary>
    /// <param name="id">The id's bytes.</param>
    /// <param name="answers">The keyed hash of the row's answers.</param>
    /// <param name="row">The row's number.</param>
    /// <param name="firstRow">The first row with the id; this one where it is new.</param>
    public RepeatVerdict Check(ReadOnlySpan<byte> id, ulong answers, int row, out int firstRow)
    {
        var key = _hash.Of(id);
        firstRow = row;
        if (IsSurelyNew(key))
        {
            _waiting[_waits++] = (key, new First(answers, row));
            if (_waits == Waiting)
            {
                Settle();
            }

            return RepeatVerdict.New;
        }

        Settle();
        ref var first = ref _ids.Get(key, out var isNew);
        if (isNew)
        {
            first = new First(answers, row);
        }

        firstRow = first.Row;
        return isNew ? RepeatVerdict.New
            : first.Answers == answers || IsKnownVersion(key, answers) ? RepeatVerdict.Repeat
            : RepeatVerdict.Conflict;
    }

    private bool IsSurelyNew(ulong key)
    {
        ref var word = ref _filter[(int)(key >> 20) & (_filter.Length - 1)];
        var bits = (1UL << (int)(key & 63)) | (1UL << (int)((key >> 6) & 63));
        var isNew = (word & bits) != bits;
        word |= bits;
        return isNew;
    }

    private void Settle()
    {
        for (var at = 0; at < _waits; at++)
        {
            _ids.Get(_waiting[at].Key, out _) = _waiting[at].First;
        }

        _waits = 0;
    }

    // Of ids that contradict themselves, every set of answers is remembered, so that the same one is no conflict the second time.
    private bool IsKnownVersion(ulong key, ulong answers)
    {
        _versions ??= new KeyTable<byte>();
        _versions.Get(_hash.Of(key, answers), out var isNew);
        return !isNew;
    }

    [StructLayout(LayoutKind.Sequential, Pack = 4)]
    private readonly record struct First(ulong Answers, int Row);
}
