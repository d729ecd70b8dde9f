using System.Globalization;
using Sui.Inspection.Annexes;
using Sui.Inspection.Annexes.Publication;
using Sui.Inspection.Annexes.Rendering.Json;
using Sui.Inspection.Problems;

namespace Sui.Inspection.CaseFiles.Publications;

/// <summary>Compares a written annex with what the journal of its case says was published.</summary>
internal static class PublishedAnnex
{
    private const string Date = "date";
    private const string Address = "supplementAddress";

    /// <summary>The problems; none where the file is, byte for byte, what the case publishes.</summary>
    /// <param name="inspection">What composes and writes.</param>
    /// <param name="replays">The publications of the case, replayed.</param>
    /// <param name="claim">What the record of the annex says.</param>
    /// <param name="bytes">The annex.</param>
    /// <param name="label">The name that problems carry.</param>
    /// <returns>What does not hold, and a warning where parts had to be taken from the file itself (SUI7317), or where what was published
    /// is not what stands (SUI7319).</returns>
    public static IReadOnlyList<Problem> Compare(
        ISuiInspection inspection, IReadOnlyList<CaseReplay> replays, AnnexClaim claim, byte[] bytes, string label)
    {
        var language = LanguageOf(claim.Language);
        var same = replays.Where(one => one.Publication.Records.GetValueOrDefault(language) == claim.RecordSha256).ToList();
        if (same.Count == 0)
        {
            return [CaseProblems.Error(
                CaseCodes.AnnexUnpublished, new ProblemLocation(label), "No publication of the case has this record.", "The annex that the case published.",
                "Give the case file that it was published from; where this is it, do not rely on the annex. One with names masked by a list has another record.")];
        }

        // What was published twice has the commitment of either time; what an earlier version wrote, none.
        if (same.LastOrDefault(one => claim.RecordCommitment is not { } named || one.Publication.Commitment == named) is not { } replay)
        {
            return [CaseProblems.Error(
                CaseCodes.AnnexCommitsOtherwise, new ProblemLocation(label) { Column = "recordCommitment" },
                string.Create(CultureInfo.InvariantCulture, $"The record is that of entry {same[^1].Publication.Sequence}, and the commitment to the full record is not."),
                "The commitment that the case published with.", "Do not rely on the annex; write it again from the case: sui annex.")];
        }

        return [.. Compare(inspection, replay, claim, language, bytes, label), .. Superseded(replay.Publication, label)];
    }

    private static IReadOnlyList<Problem> Compare(ISuiInspection inspection, CaseReplay replay, AnnexClaim claim, string language, byte[] bytes, string label)
    {
        if (replay.Outcome != CaseReplayOutcome.Same)
        {
            return
            [
                .. replay.Problems,
                CaseProblems.Error(
                    CaseCodes.AnnexNotComparable, new ProblemLocation(label),
                    string.Create(CultureInfo.InvariantCulture, $"The record is that of entry {replay.Publication.Sequence}; what the file prints beside it could not be compared, since the case cannot make it again."),
                    "A publication that the case can make again.", "Rely on the record alone, or compare with a copy of the annex that was kept when it was published."),
            ];
        }

        if (SettledOtherwise(replay.Publication, claim, label) is { } other)
        {
            return [other];
        }

        var printed = Printed(inspection, replay, claim with { Language = language });
        if (printed?.AsSpan().SequenceEqual(bytes) == true)
        {
            return [.. NotVerified(replay, claim, label)];
        }

        var where = printed is null ? string.Empty : $" It first differs {AnnexDifference.Of(claim.Format, printed, bytes)}.";
        return
        [
            CaseProblems.Error(
                CaseCodes.AnnexPrintedOtherwise, new ProblemLocation(label),
                string.Create(CultureInfo.InvariantCulture, $"The record is that of entry {replay.Publication.Sequence}, and the rest of the file is not, byte for byte, what comes out of the case now.{where}"),
                "The file that the case gives.", "Give the fonts that it was made with (--font), if any. Where an earlier version of the software wrote it, compare what it prints with 'sui annex'; otherwise do not rely on it."),
        ];
    }

    /// <summary>The parts of an annex that were taken from the file itself, by their names in its data: the journal does not record them, and they do not
    /// follow from the evidence.</summary>
    /// <param name="problems">What comparing gave.</param>
    public static IReadOnlyList<string> NotVerified(IReadOnlyList<Problem> problems) =>
        [.. problems.Where(problem => problem.Code == CaseCodes.AnnexPartsTaken).Select(problem => problem.Location.Column!)];

    /// <summary>Whether the file is what was published once, and not what stands.</summary>
    /// <param name="problems">What comparing gave.</param>
    public static bool IsSuperseded(IReadOnlyList<Problem> problems) => problems.Any(problem => problem.Code == CaseCodes.AnnexSuperseded);

    /// <summary>The commitment that an annex names.</summary>
    /// <param name="document">The annex.</param>
    /// <param name="publications">The publications of the case.</param>
    /// <returns>That of the last publication; null where the annex does not have its record.</returns>
    public static string? CommitmentOf(AnnexDocument document, IReadOnlyList<CasePublication> publications) =>
        document is { Audience: AnnexAudience.Published, Draft: false, Record: { } record } && publications.Count > 0
            && publications[^1].Records.GetValueOrDefault(LanguageOf(document.Language)) == RecordDigest.Of(record)
            ? publications[^1].Commitment : null;

    // What was published stays published, and is not what stands.
    private static IEnumerable<Problem> Superseded(CasePublication publication, string label)
    {
        string?[] since =
        [
            publication.ReopenedBy is { } reopened ? string.Create(CultureInfo.InvariantCulture, $"reopened since by entry {reopened}") : null,
            publication.PublishedAgainBy is { } again ? string.Create(CultureInfo.InvariantCulture, $"published again by entry {again}") : null,
            publication.WithdrawnBy is { } withdrawn ? string.Create(CultureInfo.InvariantCulture, $"withdrawn since by entry {withdrawn}") : null,
        ];
        if (since.Any(text => text is not null))
        {
            yield return CaseProblems.Warning(
                CaseCodes.AnnexSuperseded, new ProblemLocation(label),
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The record was published by entry {publication.Sequence}, and is not what stands: the case was {string.Join("; ", since.Where(text => text is not null))}."),
                "What was published last, of a case that still is published.",
                publication.WithdrawnBy is null && publication.PublishedAgainBy is not null ? "Take the annex that was published last: sui annex with the case."
                    : "Ask whoever published it whether it still holds.");
        }
    }

    // What was settled at publication is no matter of the annex.
    private static Problem? SettledOtherwise(CasePublication publication, AnnexClaim claim, string label) =>
        publication.Date is { } day && day != claim.Date ? CaseProblems.Error(
            CaseCodes.AnnexDatedOtherwise, new ProblemLocation(label) { Column = Date },
            string.Create(CultureInfo.InvariantCulture, $"The day on the cover, {claim.Date:yyyy-MM-dd}, is not the one that entry {publication.Sequence} published with, {day:yyyy-MM-dd}."),
            "The day that the case was published with.", "Do not rely on the annex; write it again from the case: sui annex.")
        : claim.Part == AnnexPart.Annex && publication.SupplementAddress is { } address && address != claim.SupplementAddress ? CaseProblems.Error(
            CaseCodes.AnnexAddressedOtherwise, new ProblemLocation(label) { Column = Address },
            string.Create(CultureInfo.InvariantCulture, $"The address of the supplement is not the one that entry {publication.Sequence} published with, {address}."),
            "The address that the case was published with.", "Do not follow the links of the annex; write it again from the case: sui annex.")
        : null;

    private static IEnumerable<Problem> NotVerified(CaseReplay replay, AnnexClaim claim, string label)
    {
        if (replay.Publication.Date is null && replay.Assessment is { } assessment && claim.Date != PublicationDay.Earliest(assessment.Evidence))
        {
            yield return Taken(Date, string.Create(CultureInfo.InvariantCulture, $"The day on the cover, {claim.Date:yyyy-MM-dd}, was taken from the file and not verified"));
        }

        if (replay.Publication.SupplementAddress is null && claim.SupplementAddress is not null)
        {
            yield return Taken(Address, "The address of the supplement was taken from the file and not verified");
        }

        Problem Taken(string column, string what) => CaseProblems.Warning(
            CaseCodes.AnnexPartsTaken, new ProblemLocation(label) { Column = column }, $"{what}: the case does not record it. All else is what the case published.",
            "What was recorded when the case was published.",
            "Ask whoever published it. From now on it is recorded: sui case fire FILE publish --date DAY --supplement-address ADDRESS.");
    }

    private static string LanguageOf(string tag) => tag.Split('-')[0];

    // What the case gives now; null where it gives no file of this form.
    private static byte[]? Printed(ISuiInspection inspection, CaseReplay replay, AnnexClaim claim)
    {
        if (replay.Assessment is not { } assessment || !inspection.Formats.Any(format => format.Name == claim.Format))
        {
            return null;
        }

        using var written = new MemoryStream();
        var request = new AnnexRequest(claim.Audience, claim.Language, claim.Date)
        {
            Part = claim.Part,
            SupplementAddress = claim.SupplementAddress,
            RecordCommitment = claim.RecordCommitment,
        };
        inspection.Write(inspection.Compose(assessment, request), claim.Format, written);
        return written.ToArray();
    }
}
