using System.Security.Cryptography;
using System.Text;
using Sui.Inspection.Assessments;

namespace Sui.Inspection.CaseFiles.Comparing;

/// <summary>The outcome of an assessment as a text, and its digest. Outcomes are few, so that a digest alone could be tried out: it covers random bytes
/// first, which are kept where they can be erased.</summary>
internal static class OutcomeDigest
{
    /// <summary>The outcome, a line for each value; empty where nothing could be assessed.</summary>
    public static string Text(Assessment? assessment)
    {
        var lines = new StringBuilder();
        foreach (var (what, value) in assessment is null ? [] : OutcomeDifference.All(assessment))
        {
            lines.Append(what).Append('=').Append(value ?? "none").Append('\n');
        }

        return lines.ToString();
    }

    /// <summary>The SHA-256 of random bytes and an outcome, in hexadecimal digits.</summary>
    public static string Of(ReadOnlySpan<byte> random, string outcome) => Convert.ToHexStringLower(SHA256.HashData([.. random, .. Encoding.UTF8.GetBytes(outcome)]));
}
