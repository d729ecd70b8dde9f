using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Sui.Inspection.Intake;

/// <summary>
/// The files of a pack that a case makes up which has not published it: byte for byte as they are, and read so that everything that is composed from them
/// is a draft. What a case has not judged itself is no decision of it.
/// </summary>
/// <param name="files">The files.</param>
/// <param name="isJudged">Whether the decision in them is the case's own judgement, and did not come with a pack.</param>
internal sealed class UnpublishedPack(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, bool isJudged) : IReadOnlyDictionary<string, ReadOnlyMemory<byte>>
{
    /// <inheritdoc/>
    public int Count => files.Count;

    /// <inheritdoc/>
    public IEnumerable<string> Keys => files.Keys;

    /// <inheritdoc/>
    public IEnumerable<ReadOnlyMemory<byte>> Values => files.Values;

    /// <inheritdoc/>
    public ReadOnlyMemory<byte> this[string key] => files[key];

    /// <summary>What reading gave, with the decision as that of a case that is not published.</summary>
    public PackReadResult Mark(PackReadResult read) => read.Pack is not { Decision: { } decision } pack ? read : read with
    {
        Pack = pack with { Decision = isJudged ? decision with { IsProvisional = true } : null },
    };

    /// <inheritdoc/>
    public bool ContainsKey(string key) => files.ContainsKey(key);

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out ReadOnlyMemory<byte> value) => files.TryGetValue(key, out value);

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, ReadOnlyMemory<byte>>> GetEnumerator() => files.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
