using System.Globalization;
using Sui.Inspection.CaseFiles;
using Sui.Inspection.Problems;
using Sui.Inspection.Workflow;

namespace Sui.Inspection.Tool.Output;

/// <summary>How a case stands, for people and as JSON.</summary>
internal static class CaseReport
{
    /// <summary>The format's id.</summary>
    public const string Format = "sui-case-status/1";

    /// <summary>Prints how a case stands.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="json">Whether as JSON.</param>
    /// <param name="status">How it stands.</param>
    /// <param name="triggers">What somebody could fire; null where nobody asked.</param>
    /// <param name="verified">What verifying gave.</param>
    /// <param name="due">What is due for purging.</param>
    /// <param name="apart">Who was said to be two.</param>
    /// <param name="changed">That the case is published, and its annex would be a draft now.</param>
    public static void PrintStatus(
        TextWriter output, bool json, CaseStatus status, IReadOnlyList<TriggerAvailability>? triggers, CaseVerification verified,
        IReadOnlyList<CasePurgeCount> due, IReadOnlyList<CaseDistinction> apart, IReadOnlyList<Problem> changed)
    {
        if (json)
        {
            PrintJson(output, status, triggers, null, verified, due, apart, changed);
            return;
        }

        output.WriteLine($"Case {status.Id}: {status.State}");
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"Items: {status.Held} held, {status.Withdrawn} withdrawn, {status.Erased} erased; journal: {status.Entries} entries"));
        output.WriteLine(verified.Problems.Count == 0 ? "Verified: everything follows from the journal." : "Not verified: the file does not follow from its journal, and nothing is written to it.");
        if (due.Count > 0)
        {
            var kinds = due.Select(count => string.Create(CultureInfo.InvariantCulture, $"{count.Kind} {count.Reduced + count.Erased}"));
            output.WriteLine($"Due for purging: {string.Join(", ", kinds)} (sui case purge --due)");
        }

        CasePeopleReport.Print(output, apart);
        foreach (var trigger in triggers ?? [])
        {
            var reason = trigger.NeedsReason ? " (--why)" : string.Empty;
            output.WriteLine($"  {(trigger.CanFire ? "can" : "not yet"),-7}  {trigger.Trigger}{reason}: {trigger.Title}");
            foreach (var unmet in trigger.Unmet)
            {
                output.WriteLine($"           {unmet.Problem.Code} {unmet.Problem.Message} {unmet.Problem.Action}");
            }
        }
    }

    /// <summary>Prints what a change wrote.</summary>
    public static void PrintChange(TextWriter output, bool json, CaseChange change, CaseStatus status)
    {
        if (json)
        {
            PrintJson(output, status, null, change);
            return;
        }

        var entries = change.FirstSequence == change.LastSequence
            ? string.Create(CultureInfo.InvariantCulture, $"entry {change.LastSequence}")
            : string.Create(CultureInfo.InvariantCulture, $"entries {change.FirstSequence} to {change.LastSequence}");
        output.WriteLine(change.IsFormer ? $"Nothing was written: {entries} did it before. Case {status.Id}: {status.State}" : $"Wrote {entries}. Case {status.Id}: {status.State}");
    }

    private static void PrintJson(
        TextWriter output, CaseStatus status, IReadOnlyList<TriggerAvailability>? triggers, CaseChange? change, CaseVerification? verified = null,
        IReadOnlyList<CasePurgeCount>? due = null, IReadOnlyList<CaseDistinction>? apart = null, IReadOnlyList<Problem>? changed = null) =>
        JsonText.Print(output, writer =>
        {
            writer.WriteString("format", Format);
            writer.WriteString("id", status.Id);
            writer.WriteString("state", status.State);
            writer.WriteString("origin", status.Origin);
            writer.WriteNumber("entries", status.Entries);
            writer.WriteString("root", status.Root);
            writer.WriteNumber("held", status.Held);
            writer.WriteNumber("withdrawn", status.Withdrawn);
            writer.WriteNumber("erased", status.Erased);
            if (verified is not null)
            {
                writer.WriteBoolean("verifies", verified.Problems.Count == 0);
            }

            if (due is not null)
            {
                writer.Objects("due", due, count =>
                {
                    writer.WriteString("kind", count.Kind);
                    writer.WriteString("before", count.Before.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                    writer.WriteNumber("items", count.Reduced + count.Erased);
                });
            }

            if (apart is not null)
            {
                CasePeopleReport.Write(writer, apart);
            }

            if (change is not null)
            {
                writer.WriteBoolean("written", !change.IsFormer);
                writer.WriteNumber("firstEntry", change.FirstSequence);
                writer.WriteNumber("lastEntry", change.LastSequence);
                ProblemsJson.Write(writer, change.Problems);
            }

            if (changed is not null)
            {
                ProblemsJson.Write(writer, changed);
            }

            if (triggers is not null)
            {
                writer.Objects("triggers", triggers, trigger =>
                {
                    writer.WriteString("name", trigger.Trigger);
                    writer.WriteString("title", trigger.Title);
                    writer.WriteString("to", trigger.To);
                    writer.WriteBoolean("needsReason", trigger.NeedsReason);
                    writer.WriteBoolean("canFire", trigger.CanFire);
                    writer.Strings("unmet", trigger.Unmet.Select(unmet => unmet.Guard));
                });
            }
        });
}
