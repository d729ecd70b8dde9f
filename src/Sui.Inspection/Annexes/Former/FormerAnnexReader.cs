using Sui.Inspection.Annexes.Rendering.Json;
using Sui.Inspection.Assessments;
using Sui.Inspection.Assessments.Serialisation;
using Sui.Inspection.Json;
using Sui.Inspection.Problems;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Annexes.Former;

/// <summary>Reads what two versions are compared by from the JSON of a published annex; its text is not looked at.</summary>
internal static class FormerAnnexReader
{
    /// <summary>What problems call the file.</summary>
    public const string Label = "former annex";

    /// <summary>Reads a file.</summary>
    /// <param name="former">Its bytes; null where there are more than are read.</param>
    /// <param name="problems">Every problem; none where there is a result.</param>
    public static FormerAnnex? Read(byte[]? former, out IReadOnlyList<Problem> problems)
    {
        var faults = new Faults(Label, FormerCodes.Shape);
        var annex = Read(former, faults);
        problems = faults.ToList();
        return faults.Failed ? null : annex;
    }

    private static FormerAnnex? Read(byte[]? former, Faults faults)
    {
        if (former is null)
        {
            faults.Error(FormerCodes.Shape.TooLarge, string.Empty, "The file is too large to be an annex.", "At most 16 MiB.", "Give the JSON of the annex that was published.");
            return null;
        }

        if (AnnexJson.Open(former, faults) is not { Data: var data } json)
        {
            return null;
        }

        var audience = data.AnyText("audience");
        var digest = data.AnyText(AnnexJson.Digest);
        var annex = Annex(data.Object(AnnexJson.Record));
        var whole = data.AnyText(AnnexJson.DocumentDigest);
        if (!faults.Failed && audience != "published")
        {
            data.Error(
                FormerCodes.NotPublished, "audience", "The file is no published annex.", "The audience 'published'.", "Give the JSON of the annex that was published.");
        }

        if (!faults.Failed && digest != json.DigestOfRecord)
        {
            data.Error(
                FormerCodes.Changed, AnnexJson.Digest, "The file's record was changed after it was written: its digest is another.", "The file as 'sui annex' wrote it.",
                "Give an unchanged copy, such as the one attached to the PDF.");
        }

        // What the file is, a published annex, stands outside its record.
        if (!faults.Failed && whole != json.DigestOfDocument)
        {
            data.Error(
                FormerCodes.Changed, AnnexJson.DocumentDigest, "The file was changed outside its record after it was written: its digest is another.",
                "The file as 'sui annex' wrote it.", "Give an unchanged copy, such as the one attached to the PDF.");
        }

        return annex;
    }

    private static FormerAnnex Annex(DataObject record) => new()
    {
        ProviderId = record.Object("provider").AnyText("id"),
        PeopleHeard = record.OrNull("peopleHeard", record.Whole),
        Caseload = record.OrNull("caseload", record.Whole),
        Sources = record.List("sources", source => new FormerSource(
            source.AnyText("id"), source.AnyText("title"), source.Choice<SourceKind>("kind"), source.OrNull("heard", source.Whole), source.OrNull("invited", source.Whole))),
        Profile = record.List("profile", group => new AnnexRecordGroup
        {
            Characteristic = group.AnyText("characteristic"),
            Group = group.AnyText("group"),
            Share = group.OrNull("share", name => group.Number(name, 0, 1)),
            Heard = group.OrNull("heard", group.Whole),
        }),
        Activities = record.List("activities", activity => new FormerActivity(
            activity.AnyText("id"), activity.AnyText("name"), activity.OrNull("people", activity.Whole))),
        Shares = [.. record.List("criteria", Shares).SelectMany(shares => shares)],
    };

    private static IReadOnlyList<FormerShare> Shares(DataObject criterion)
    {
        var id = criterion.AnyText("id");
        var status = criterion.Choice<CriterionStatus>("status");
        var reason = criterion.OrNull("reason", criterion.Choice<UnclearReason>);
        return criterion.List("shares", share => new FormerShare(
            new FormerShareKey(
                id, share.Choice<SourceKind>("sourceKind"), share.Choice<Experience>("experience"), share.Choice<Origin>("origin"),
                share.Choice<ClaimUnit>("unit")),
            status, reason, share.OrNull("favourable", share.Number), share.OrNull("valid", share.Whole)));
    }
}
