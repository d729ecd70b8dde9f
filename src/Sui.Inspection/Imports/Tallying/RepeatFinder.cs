using System.Buffers.Binary;

namespace Sui.Inspection.Imports.Tallying;

/// <summary>
/// Finds rows whose id came before, holding hashes alone: some thirty bytes for each id. The key of the hash is made from the whole
/// file, so that nobody can choose ids that collide. Among n ids, two different ones are taken for one with a probability of
/// at most n²/2^65 (for a million: 3 in 10^8), and then both rows are kept; a row is taken for a repeat wrongly only if its answers collide too.
/// </summary>
/// <param name="hash">The keyed hash.</param>
internal sealed class RepeatFinder(SipHash hash)
{
    private readonly KeyTable _ids = new();
    private readonly Chunks<First> _first = new();
    private KeyTable? _versions;

    /// <summary>Looks for earlier rows with the same id, and remembers this one.</summary>
    /// <param name="id">The id's bytes.</param>
    /// <param name="answers">The keyed hash of the row's answers.</param>
    /// <param name="row">The row's number.</param>
    /// <param name="firstRow">The first row with the id; this one where it is new.</param>
    public RepeatVerdict Check(ReadOnlySpan<byte> id, ulong answers, int row, out int firstRow)
    {
        var key = hash.Of(id);
        var before = _ids.Count;
        var number = _ids.Number(key);
        if (number == before)
        {
            _first.Add(new First(answers, row));
            firstRow = row;
            return RepeatVerdict.New;
        }

        var first = _first[number];
        firstRow = first.Row;
        return first.Answers == answers || IsKnownVersion(key, answers) ? RepeatVerdict.Repeat : RepeatVerdict.Conflict;
    }

    // Of ids that contradict themselves, every set of answers is remembered, so that the same one is no conflict the second time.
    private bool IsKnownVersion(ulong key, ulong answers)
    {
        _versions ??= new KeyTable();
        Span<byte> both = stackalloc byte[2 * sizeof(ulong)];
        BinaryPrimitives.WriteUInt64LittleEndian(both, key);
        BinaryPrimitives.WriteUInt64LittleEndian(both[sizeof(ulong)..], answers);
        var before = _versions.Count;
        return _versions.Number(hash.Of(both)) != before;
    }

    private readonly record struct First(ulong Answers, int Row);
}
