using System.Text.Json;

namespace Sui.Inspection.Tool.Output;

/// <summary>The entry of a file in the list 'files' of pack.json, to be copied there.</summary>
internal static class PackEntry
{
    /// <summary>The entry.</summary>
    /// <param name="kind">The kind of file.</param>
    /// <param name="path">The file's path; its name is what the entry has.</param>
    /// <param name="instrument">The id of the instrument; null for none.</param>
    /// <param name="record">The path of the record of the import; null for none.</param>
    public static string Of(string kind, string path, string? instrument = null, string? record = null) =>
        $"{{ \"kind\": \"{kind}\", \"path\": {Quoted(Path.GetFileName(path))}"
        + (instrument is null ? string.Empty : $", \"instrument\": \"{instrument}\"")
        + (record is null ? " }" : $", \"import\": {Quoted(Path.GetFileName(record))} }}");

    private static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text)}\"";
}
