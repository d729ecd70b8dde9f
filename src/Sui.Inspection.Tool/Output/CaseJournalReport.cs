using System.Globalization;
using Sui.Inspection.CaseFiles;

namespace Sui.Inspection.Tool.Output;

/// <summary>What was done to a case, for people and as JSON.</summary>
internal static class CaseJournalReport
{
    /// <summary>Prints it.</summary>
    public static void Print(TextWriter output, bool json, IReadOnlyList<CaseAct> acts)
    {
        if (json)
        {
            JsonText.Print(output, writer =>
            {
                writer.WriteString("format", "sui-case-journal/1");
                writer.Objects("acts", acts, act =>
                {
                    writer.WriteNumber("first", act.FirstSequence);
                    writer.WriteNumber("last", act.LastSequence);
                    writer.WriteString("at", act.At);
                    writer.WriteString("role", act.By.Role);
                    writer.WriteString("name", act.By.Name);
                    writer.WriteString("kind", act.Kind);
                    writer.WriteString("trigger", act.Trigger);
                    writer.WriteString("to", act.To);
                    writer.WriteString("review", act.Review?.ToString());
                    writer.WriteString("why", act.Why);
                });
            });
            return;
        }

        foreach (var act in acts)
        {
            var entries = act.Count == 1 ? $"{act.FirstSequence}" : $"{act.FirstSequence} to {act.LastSequence}";
            var what = act.Trigger is { } trigger ? $"{act.Kind} {trigger}" : act.Review is { } review ? $"{act.Kind} {review.ToString().ToLowerInvariant()}" : act.Kind;
            output.WriteLine(PlainText.Of(string.Create(
                CultureInfo.InvariantCulture, $"{entries}  {act.At:yyyy-MM-dd HH:mm}  {what}  {act.By.Role}/{act.By.Name}{(act.Why.Length > 0 ? $": {act.Why}" : string.Empty)}")));
        }
    }
}
