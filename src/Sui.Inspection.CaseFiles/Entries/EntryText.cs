using System.Buffers;
using System.Globalization;
using System.Text;
using Sui.Inspection.Json;

namespace Sui.Inspection.CaseFiles.Entries;

/// <summary>The bytes of an entry, which its hash covers: one object in the form of RFC 8785, in UTF-8, with all nine members always there.</summary>
internal static class EntryText
{
    /// <summary>The hash that the first entry names as the one before it.</summary>
    public static readonly string NoPrevious = new('0', 64);

    // What JSON takes as it stands.
    private static readonly SearchValues<char> Plain =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 -_./:,;()'+");

    /// <summary>Writes an entry. Its reason is a commitment (<see cref="EntryWords"/>); null for none.</summary>
    public static byte[] Write(
        long sequence, string at, CaseActor by, string kind, string subject, string body, string? content, string previous, CanonicalBody.Inner? why)
    {
        var json = new StringBuilder(460 + body.Length);
        json.Append("{\"at\":\"").Append(at).Append("\",\"body\":").Append(body).Append(",\"by\":{\"name\":");
        Text(json, by.Name).Append(",\"role\":");
        Text(json, by.Role).Append("},\"content\":").Append(content is null ? "null" : "\"").Append(content).Append(content is null ? null : "\"");
        json.Append(",\"kind\":\"").Append(kind).Append("\",\"previous\":\"").Append(previous).Append("\",\"sequence\":");
        json.Append(CultureInfo.InvariantCulture, $"{sequence}").Append(",\"subject\":");
        Text(json, subject).Append(",\"why\":");
        json.Append(why?.Json ?? "\"\"").Append('}');
        return Encoding.UTF8.GetBytes(json.ToString());
    }

    /// <summary>A moment as entries write it: in coordinated universal time, to the ten-millionth of a second.</summary>
    public static string Moment(DateTimeOffset moment) =>
        moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", CultureInfo.InvariantCulture);

    private static StringBuilder Text(StringBuilder json, string text) => text.AsSpan().ContainsAnyExcept(Plain)
        ? json.Append(CanonicalJson.Text(text))
        : json.Append('"').Append(text).Append('"');
}
