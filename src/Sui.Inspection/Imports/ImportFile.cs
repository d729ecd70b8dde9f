using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using Sui.Inspection.Imports.Tabular;
using Sui.Inspection.Imports.Tallying;
using Sui.Inspection.Intake;

namespace Sui.Inspection.Imports;

/// <summary>The file of an import, which is read several times: hashed, looked at, and imported.</summary>
internal sealed class ImportFile
{
    private readonly Stream _stream;
    private readonly byte[] _digest;

    /// <summary>Hashes a file.</summary>
    /// <param name="stream">The file; seekable.</param>
    /// <param name="name">The name that problems carry.</param>
    /// <param name="limits">What to refuse.</param>
    /// <param name="cancellationToken">Ends the hashing early.</param>
    public ImportFile(Stream stream, string name, TabularLimits limits, CancellationToken cancellationToken)
    {
        _stream = stream;
        Name = name;
        Limits = limits;
        _digest = Digest(stream, limits.FileBytes, cancellationToken);
    }

    /// <summary>The file's name, as problems carry it.</summary>
    public string Name { get; }

    /// <summary>What is refused.</summary>
    public TabularLimits Limits { get; }

    /// <summary>The SHA-256 of the bytes.</summary>
    public string Sha256 => Convert.ToHexStringLower(_digest);

    /// <summary>A keyed hash whose key only the whole file gives: whoever chooses ids in it cannot choose how they are hashed.</summary>
    public SipHash Hash => SipHash.FromKey(HMACSHA256.HashData("sui-import-rows/1"u8, _digest));

    /// <summary>Opens the file anew, before its first sheet. Null, with problems, when nothing can be read.</summary>
    public ITabularFile? Open(ProblemList problems)
    {
        _stream.Position = 0;
        return TabularFile.Open(_stream, Name, Limits, problems);
    }

    /// <summary>What the file is.</summary>
    public ImportFileFacts Facts(TabularDescription? description = null, string? sheet = null) => new(
        Name,
        Sha256,
        description is null ? null : description.IsWorkbook ? "xlsx" : "csv",
        description?.Encoding is { } encoding ? EncodingName(encoding) : null,
        description?.Delimiter?.ToString(CultureInfo.InvariantCulture),
        [.. description?.Sheets.Where(known => !known.Hidden).Select(known => known.Name) ?? []],
        sheet);

    private static string EncodingName(TextEncoding encoding) => encoding switch
    {
        TextEncoding.Utf8 => "utf-8",
        TextEncoding.Utf8Damaged => "utf-8, damaged",
        TextEncoding.Utf16LittleEndian => "utf-16le",
        TextEncoding.Utf16BigEndian => "utf-16be",
        TextEncoding.Utf32LittleEndian => "utf-32le",
        TextEncoding.Utf32BigEndian => "utf-32be",
        _ => "windows-1252",
    };

    // A file that is over the limit is refused when it is opened; hashing all of it would be work for nothing.
    private static byte[] Digest(Stream stream, long most, CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = ArrayPool<byte>.Shared.Rent(1 << 16);
        stream.Position = 0;
        var left = most + 1;
        for (int read; left > 0 && (read = stream.Read(buffer, 0, (int)Math.Min(buffer.Length, left))) > 0; left -= read)
        {
            cancellationToken.ThrowIfCancellationRequested();
            hash.AppendData(buffer, 0, read);
        }

        ArrayPool<byte>.Shared.Return(buffer);
        return hash.GetHashAndReset();
    }
}
