using System.Globalization;
using System.Text;
using Sui.Inspection.CaseFiles.Entries;
using Sui.Inspection.Evidence;
using Sui.Inspection.Json;

namespace Sui.Inspection.CaseFiles.Publications;

/// <summary>Digests of what a decision holds and the assessment's JSON does not: who decided and moderated, the reason, dissent, comments and answers. They stand in the content of a publication, so that they go with it.</summary>
internal static class DecisionDigests
{
    private const char Is = '=';

    /// <summary>The lines, one for each part: its name and the SHA-256 of its canonical form; none without a decision.</summary>
    public static IReadOnlyList<string> Of(Decision? decision) => decision is null ? [] :
    [
        Line("judgement", CanonicalBody.Of(
            ("by", decision.DecidedBy), ("livedExperience", decision.LivedExperienceTookPart), ("on", Day(decision.DecidedOn)), ("placedOn", Day(decision.PlacedOn)),
            ("rating", decision.Rating?.ToString()), ("rung", (int?)decision.Rung))),
        Line("moderation", CanonicalBody.Of(("another", decision.ModeratedByAnother), ("by", decision.ModeratedBy))),
        Line("reason", CanonicalJson.Text(decision.Reason)),
        Line("dissent", Remarks(decision.Dissent)),
        Line("comments of the provider", Remarks(decision.ProviderComments)),
        Line("replies of the council", Remarks(decision.CouncilReplies)),
    ];

    /// <summary>The parts that differ.</summary>
    /// <param name="recorded">The lines that were recorded; none by earlier versions, which recorded nothing to compare with.</param>
    /// <param name="decision">The decision as it comes out now.</param>
    public static IReadOnlyList<string> Different(IReadOnlyList<string> recorded, Decision? decision)
    {
        var now = Of(decision);
        return recorded.Count == 0 ? [] : [.. recorded.Except(now, StringComparer.Ordinal).Concat(now.Except(recorded, StringComparer.Ordinal)).Select(line => line.Split(Is)[0]).Distinct(StringComparer.Ordinal)];
    }

    private static string Line(string name, string canonical) => $"{name}{Is}{ContentHash.Of(Encoding.UTF8.GetBytes(canonical))}";

    private static string Remarks(IEnumerable<Remark> remarks) => $"[{string.Join(',', remarks.Select(remark => CanonicalBody.Of(
        ("answer", remark.Answer), ("by", remark.By), ("on", Day(remark.SaidOn)), ("text", remark.Text))))}]";

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
