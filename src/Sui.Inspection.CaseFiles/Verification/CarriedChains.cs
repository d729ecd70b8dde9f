using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using Sui.Inspection.CaseFiles.Entries;
using Sui.Inspection.CaseFiles.Storage;
using Sui.Inspection.CaseFiles.Trees;

namespace Sui.Inspection.CaseFiles.Verification;

/// <summary>The journals of copies that were merged, put together again from the entries that were carried over.</summary>
internal sealed class CarriedChains
{
    private readonly Dictionary<string, (byte[] Bytes, string Previous, long Sequence)> _entries = new(StringComparer.Ordinal);
    private readonly List<(long Carrier, string Hash)> _carried = [];

    /// <summary>Reads all entries, and those that they carry.</summary>
    public static CarriedChains Read(SqliteConnection connection, SqliteTransaction? transaction)
    {
        var chains = new CarriedChains();
        using var command = Sql.Command(connection, "SELECT sequence, entry FROM journal ORDER BY sequence", transaction);
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            foreach (var (place, (bytes, entry)) in CarriedEntry.Layers(Sql.Blob(reader, 1)).Index())
            {
                var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
                chains._entries[hash] = (bytes, entry.Previous, entry.Sequence);
                if (place > 0)
                {
                    chains._carried.Add((reader.GetInt64(0), hash));
                }
            }
        }

        return chains;
    }

    /// <summary>The entries that carry one which follows no other that is known.</summary>
    public IEnumerable<long> Loose() => _carried
        .Where(carried => _entries[carried.Hash] is var entry && !(_entries.TryGetValue(entry.Previous, out var before) && before.Sequence == entry.Sequence - 1))
        .Select(carried => carried.Carrier).Distinct();

    /// <summary>Whether a checkpoint was signed over one of the copies.</summary>
    public bool Holds(CheckpointClaim claim) => _carried.Any(carried => _entries[carried.Hash].Sequence == claim.Size && Root(carried.Hash, claim.Size) == claim.Root);

    private string? Root(string hash, long size)
    {
        var chain = new List<byte[]>();
        for (var at = hash; chain.Count < size && _entries.TryGetValue(at, out var entry); at = entry.Previous)
        {
            chain.Add(entry.Bytes);
        }

        if (chain.Count != size)
        {
            return null;
        }

        var tree = new MerkleFrontier();
        chain.Reverse();
        chain.ForEach(entry => tree.Add(entry));
        return Convert.ToHexStringLower(tree.Root());
    }
}
