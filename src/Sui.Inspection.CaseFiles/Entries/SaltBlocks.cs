using System.Security.Cryptography;

namespace Sui.Inspection.CaseFiles.Entries;

/// <summary>
/// Salts for commitments, taken from the host's source of random bytes in blocks: asking the system for each salt takes longer than hashing with it. No salt is given
/// out twice. Not safe for use by several threads at once.
/// </summary>
internal sealed class SaltBlocks(RandomNumberGenerator random)
{
    /// <summary>Bytes of a salt.</summary>
    public const int SaltBytes = 32;

    private const int BlockSalts = 32;

    private readonly byte[] _block = new byte[BlockSalts * SaltBytes];
    private int _used = BlockSalts * SaltBytes;

    /// <summary>A salt that nobody else has, which the caller may keep.</summary>
    public byte[] Next()
    {
        if (_used == _block.Length)
        {
            random.GetBytes(_block);
            _used = 0;
        }

        var salt = _block[_used..(_used + SaltBytes)];
        // What was given out is not kept here as well: erasing content erases its salt.
        Array.Clear(_block, _used, SaltBytes);
        _used += SaltBytes;
        return salt;
    }
}
