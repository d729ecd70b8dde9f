using System.Buffers.Binary;
using System.Security.Cryptography;
using Sui.Inspection.Imports.Mappings;
using Sui.Inspection.Imports.Parts;
using Sui.Inspection.Imports.Reading;
using Sui.Inspection.Problems;
using Sui.Inspection.Tabular;
using Sui.Inspection.Text;

namespace Sui.Inspection.Imports;

/// <summary>
/// Answer patterns that stand twice. A query that groups by the answers gives each once, so that a row which says what an earlier one says, to the letter, was pasted in again; and a
/// file of which every pattern stands in an earlier one, with the same count, is that file. Files of several providers may well have patterns alike.
/// </summary>
/// <param name="counted">The column of the counts.</param>
/// <param name="parts">The sheets and files that are read as one; null for one alone.</param>
internal sealed class PatternsTwice(ResolvedColumn counted, PartRows? parts)
{
    private readonly Dictionary<UInt128, (int Part, int People)> _seen = [];
    private readonly Dictionary<int, (long Rows, long Same)> _parts = [];
    private readonly FirstRows _again = new();

    /// <summary>Notes a row that counts.</summary>
    public void Add(ITabularReader reader, ResponseRow row)
    {
        var (key, part) = (KeyOf(reader), parts?.Of(row.Number).Part ?? 0);
        var (rows, same) = _parts.GetValueOrDefault(part);
        if (!_seen.TryAdd(key, (part, row.People)))
        {
            var before = _seen[key];
            if (before.Part == part)
            {
                _again.Add(row.Number);
            }
            else if (before.People == row.People)
            {
                same++;
            }
        }

        _parts[part] = (rows + 1, same);
    }

    /// <summary>Reports them.</summary>
    public void Conclude(ProblemList problems)
    {
        var files = _parts.Count(part => part.Key > 0 && part.Value.Same == part.Value.Rows);
        if (_again.Count == 0 && files == 0)
        {
            return;
        }

        problems.Error(
            ImportCodes.PatternsTwice, new ProblemLocation(problems.File, Column: ColumnNames.Of(counted.Mapping.Column)),
            _again.Count > 0
                ? $"{Wording.Count(_again.Count, "row")} ({_again}) {(_again.Count == 1 ? "is the pattern" : "are the patterns")} of an earlier row, to the letter. A query gives each pattern once: they were pasted in again, and their people would count twice."
                : $"Every pattern of {Wording.Count(files, "file")} or sheet stands in an earlier one, with the same count: its people would count twice.",
            "Each pattern once.", "Take the rows or the file out that stand there again, or run the query again.");
    }

    private UInt128 KeyOf(ITabularReader reader)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        for (var column = 0; column < reader.Cells; column++)
        {
            if (column != counted.Place)
            {
                hash.AppendData(reader.Utf8(column));
                hash.AppendData("\u001F"u8);
            }
        }

        Span<byte> bytes = stackalloc byte[SHA256.HashSizeInBytes];
        hash.GetHashAndReset(bytes);
        return BinaryPrimitives.ReadUInt128LittleEndian(bytes);
    }
}
