using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Sui.Inspection.CaseFiles;

namespace Sui.Inspection.Tool.Output;

/// <summary>What replaying a case gave, for people and as JSON.</summary>
internal static class CaseReplayReport
{
    /// <summary>The format's id.</summary>
    public const string Format = "sui-case-replay/1";

    /// <summary>Prints it.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="json">Whether as JSON.</param>
    /// <param name="replays">What it gave.</param>
    public static void Print(TextWriter output, bool json, IReadOnlyList<CaseReplay> replays)
    {
        if (json)
        {
            JsonText.Print(output, writer =>
            {
                writer.WriteString("format", Format);
                writer.Objects("publications", replays, replay => Write(writer, replay));
                ProblemsJson.Write(writer, [.. replays.SelectMany(replay => replay.Problems)]);
            });
            return;
        }

        foreach (var replay in replays)
        {
            var published = replay.Publication;
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"Entry {published.Sequence}, {published.At[..Math.Min(10, published.At.Length)]}, {published.By.Role}/{published.By.Name}: {Words(replay.Outcome)}"));
        }

        if (replays.Count == 0)
        {
            output.WriteLine("Nothing was published yet.");
        }
    }

    private static string Words(CaseReplayOutcome outcome) => outcome switch
    {
        CaseReplayOutcome.Same => "comes out again, byte for byte.",
        CaseReplayOutcome.Different => "comes out otherwise.",
        CaseReplayOutcome.Unrecorded => "was made again; nothing was recorded to compare it with.",
        CaseReplayOutcome.Erased => "cannot be made again, since evidence was erased.",
        _ => "cannot be made again, since data of that day is not known here.",
    };

    private static void Write(Utf8JsonWriter writer, CaseReplay replay)
    {
        var published = replay.Publication;
        writer.WriteNumber("entry", published.Sequence);
        writer.WriteString("at", published.At);
        writer.WriteStartObject("by");
        writer.WriteString("role", published.By.Role);
        writer.WriteString("name", published.By.Name);
        writer.WriteEndObject();
        writer.WriteString("outcome", replay.Outcome.ToString());
        writer.Identity("framework", published.Framework);
        writer.Identity("rubric", published.Rubric);
        writer.Objects("instruments", published.Instruments, instrument =>
        {
            writer.WriteString("id", instrument.Id);
            writer.WriteNumber("version", instrument.Version);
        });
        writer.WriteStartObject("records");
        foreach (var (language, digest) in published.Records.OrderBy(record => record.Key, StringComparer.Ordinal))
        {
            writer.WriteString(language, digest);
        }

        writer.WriteEndObject();
        writer.WriteString("commitment", published.Commitment);
        writer.WriteString("assessmentSha256", replay.Json is { } json ? Convert.ToHexStringLower(SHA256.HashData(json.Span)) : null);
    }
}
