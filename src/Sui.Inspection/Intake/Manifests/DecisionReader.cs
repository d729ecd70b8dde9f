using Sui.Inspection.Evidence;
using Sui.Inspection.Json;
using Sui.Inspection.Standards;
using Sui.Inspection.Text;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Intake.Manifests;

/// <summary>Reads what an inspector decided. A decision with an error is left out as a whole.</summary>
internal static class DecisionReader
{
    /// <summary>The decision; null when there is none.</summary>
    public static Decision? Read(DataObject root)
    {
        if (root.Entry("decision", required: false) is not { } entry)
        {
            return null;
        }

        var decidedBy = entry.Text("decidedBy", required: true);
        var decidedOn = entry.Day("decidedOn");
        var rating = entry.Term("rating", Terms<Rating>.All, required: false);
        var rung = entry.Whole("rung", least: 0, largest: 5);
        var reason = entry.Text("reason", required: true);
        var moderatedBy = entry.Text("moderatedBy", required: false);
        var another = entry.OptionalFlag("moderatedByAnother");
        var placedOn = entry.Day("placedOn", required: false);
        var lived = entry.Flag("livedExperienceTookPart");
        var dissent = ReadRemarks(entry, "dissent");
        var comments = ReadRemarks(entry, "providerComments");
        var replies = ReadRemarks(entry, "councilReplies");
        entry.Done();
        return entry.Failed ? null : new Decision
        {
            DecidedBy = decidedBy!,
            DecidedOn = decidedOn!.Value,
            Rating = rating,
            Rung = (Rung?)rung,
            Reason = reason!,
            ModeratedBy = moderatedBy,
            ModeratedByAnother = another ?? false,
            PlacedOn = placedOn,
            LivedExperienceTookPart = lived,
            Dissent = dissent,
            ProviderComments = comments,
            CouncilReplies = replies,
        };
    }

    private static List<Remark> ReadRemarks(DataObject decision, string name)
    {
        var remarks = new List<Remark>();
        foreach (var entry in decision.Entries(name, required: false) ?? [])
        {
            var by = entry.Text("by", required: true);
            var text = entry.Text("text", required: true);
            var answer = entry.Text("answer", required: false);
            var saidOn = entry.Day("saidOn", required: false);
            entry.Done();
            if (!entry.Failed)
            {
                remarks.Add(new Remark(by!, text!, answer) { SaidOn = saidOn });
            }
        }

        return remarks;
    }
}
