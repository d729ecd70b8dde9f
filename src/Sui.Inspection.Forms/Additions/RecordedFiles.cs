using System.Text.Json;
using Sui.Inspection.Text;

namespace Sui.Inspection.Forms.Additions;

/// <summary>The files of an import and their hashes, from its record.</summary>
internal sealed class RecordedFiles
{
    private const int Sha256Digits = 64;

    private readonly Dictionary<string, string> _files = new(StringComparer.Ordinal);

    private RecordedFiles()
    {
    }

    /// <summary>Reads them.</summary>
    /// <param name="record">The record; what is no record tells nothing.</param>
    public static RecordedFiles Of(ReadOnlyMemory<byte> record)
    {
        var found = new RecordedFiles();
        try
        {
            if (!record.IsEmpty)
            {
                using var document = JsonDocument.Parse(ByteOrderMark.Skip(record));
                var file = document.RootElement.GetProperty("file");
                found.Add(file);
                foreach (var part in file.TryGetProperty("parts", out var parts) ? parts.EnumerateArray() : default)
                {
                    found.Add(part);
                }
            }
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            // A record that somebody changed names no file.
        }

        return found;
    }

    /// <summary>The hash of a file, as 64 hexadecimal digits; null where the record does not tell it.</summary>
    /// <param name="name">The file's name, without folders.</param>
    public string? ShaOf(string name) => _files.GetValueOrDefault(name);

    private void Add(JsonElement file)
    {
        if (file.TryGetProperty("name", out var name) && name.ValueKind == JsonValueKind.String && file.TryGetProperty("sha256", out var sha)
            && sha.ValueKind == JsonValueKind.String && sha.GetString() is { Length: Sha256Digits } digits && digits.All(char.IsAsciiHexDigitLower))
        {
            _files[name.GetString()!] = digits;
        }
    }
}
