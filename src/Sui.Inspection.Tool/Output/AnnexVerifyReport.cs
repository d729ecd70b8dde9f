using Sui.Inspection.Annexes;
using Sui.Inspection.CaseFiles.Publications;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Tool.Output;

/// <summary>What verifying an annex gave, for people and as JSON.</summary>
internal static class AnnexVerifyReport
{
    /// <summary>The format's id.</summary>
    public const string Format = "sui-annex-verification/1";

    /// <summary>Prints it.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="json">Whether as JSON.</param>
    /// <param name="claim">What the annex says; null where nothing could be read.</param>
    /// <param name="withCase">Whether the file was compared with what a case published.</param>
    /// <param name="problems">What does not hold.</param>
    public static void Print(TextWriter output, bool json, AnnexClaim? claim, bool withCase, IReadOnlyList<Problem> problems)
    {
        var taken = PublishedAnnex.NotVerified(problems);
        var superseded = PublishedAnnex.IsSuperseded(problems);
        var holds = ProblemCounts.Of(problems).Errors == 0;
        if (json)
        {
            JsonText.Print(output, writer =>
            {
                writer.WriteString("format", Format);
                writer.WriteBoolean("verifies", holds);
                if (claim is not null)
                {
                    writer.WriteString("carriedBy", claim.Format);
                    writer.WriteString("record", claim.RecordSha256);
                    writer.WriteString("recordCommitment", claim.RecordCommitment);
                    writer.WriteString("rubric", $"{claim.Rubric.Id} {claim.Rubric.Version}");
                    writer.WriteString("framework", $"{claim.Framework.Id} {claim.Framework.Version}");
                    writer.WriteBoolean("rangeFollows", claim.RangeFollows);
                    writer.WriteBoolean("comparedWithCase", withCase);
                    if (withCase)
                    {
                        writer.WriteBoolean("superseded", superseded);
                        writer.WriteStartArray("notVerified");
                        foreach (var part in taken)
                        {
                            writer.WriteStringValue(part);
                        }

                        writer.WriteEndArray();
                    }
                }

                ProblemsJson.Write(writer, problems);
            });
        }
        else if (claim is not null && holds)
        {
            output.WriteLine($"The record's digest is {claim.RecordSha256}.");
            output.WriteLine($"Elements, prompt and rung follow from the statuses by {claim.Rubric.Id} version {claim.Rubric.Version}.");
            output.WriteLine(claim.RangeFollows
                ? "So does the range of ratings."
                : "The range of ratings is one of those that can be; what is not disclosed bears on it.");
            if (claim.RecordCommitment is { } commitment)
            {
                output.WriteLine($"The commitment to the full record is {commitment}{(withCase ? ", as the case published it." : "; the case file alone can tell whether it is the right one.")}");
            }

            output.WriteLine(withCase ? Compared(taken, superseded) : "What the file prints beside its record was not compared: --case FILE.sui does.");
        }
    }

    private static string Compared(IReadOnlyList<string> taken, bool superseded)
    {
        var what = superseded ? "what the case published once, and is not what stands now (SUI7319)" : "what the case published";
        return taken.Count > 0 ? $"The file is {what}, but for what was taken from the file itself and not verified: {string.Join(", ", taken.Select(Part))}."
            : $"The file is, byte for byte, {what}.";
    }

    private static string Part(string name) => name == "date" ? "the day on its cover" : "the address of its supplement";
}
