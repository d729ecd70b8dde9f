using System.Runtime.InteropServices;

namespace Sui.Inspection.Imports.Tallying;

/// <summary>
/// Finds rows whose id came before, holding hashes alone: some thirty-two bytes for each id. The key of the hash is drawn anew for every
/// import, so that nobody can choose ids that collide. Among n ids, two different ones are taken for one with a probability of at
/// most n²/2^65 (for a million: 3 in 10^8), and then both rows are kept; a row is taken for a repeat wrongly only if its answers
/// collide too.
/// </summary>
internal sealed class RepeatFinder
{
    private readonly SipHash _hash;
    private readonly KeyTable<First> _ids;
    private KeyTable<byte>? _versions;

    /// <summary>Makes an empty one.</summary>
    /// <param name="hash">The keyed hash.</param>
    /// <param name="expected">How many ids are expected; more are no error.</param>
    public RepeatFinder(SipHash hash, long expected)
    {
        _hash = hash;
        _ids = new KeyTable<First>(expected);
    }

    /// <summary>Starts to look for an id, which takes the longer the more ids there are; what is done before <see cref="Check"/> is won.</summary>
    /// <param name="id">The id's bytes.</param>
    /// <returns>What stands for the id.</returns>
    public ulong Expect(ReadOnlySpan<byte> id)
    {
        var key = _hash.Of(id);
        _ids.Prefetch(key);
        return key;
    }

    /// <summary>Looks for earlier rows with the same id, and remembers this one.</summary>
    /// <param name="key">What stands for the id.</param>
    /// <param name="answers">The keyed hash of the row's answers.</param>
    /// <param name="row">The row's number.</param>
    /// <param name="firstRow">The first row with the id; this one where it is new.</param>
    public RepeatVerdict Check(ulong key, ulong answers, int row, out int firstRow)
    {
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
